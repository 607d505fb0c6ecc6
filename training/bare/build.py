"""Learn which nouns never stand bare behind a verb: the table of repair/languages/french/rules/missing_article.py.

    python training/bare/build.py DATA > repair/languages/french/data/never_bare.txt

DATA holds text/cc0_*.txt.xz and text/eltec_novels.txt.xz (CC0 and public domain, 22 million words). A line is a noun
(a form of the word list that is hardly anything else, at least 80 times there) that follows a verb without an
article in at most four of a thousand places; behind it stand the verbs that it does follow so, which are let pass.
Plain neighbours count only: one space between them, both in lower case. What frozen phrases news has beyond that
(donner vie, attendre famille) is left out by hand (KEPT).
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path

from repair.core.language import Analysis
from repair.languages.french.agreement import may_be_person
from repair.languages.french.morphology import analyses

OFTEN = 80
SHARE = 0.004
KEPT = frozenset(
    "vie parole main chèvre profil tableau art document page chapitre figure pile face fin date plainte "
    "chasse boutique cap barrage bloc corps équipe recette école forme ménage tapisserie salle "
    "genou terre bourse caisse feu pied dos pavillon voile mer port machine étape banqueroute faillite "
    "priorité match exercice prison partie partenariat contrat marché score carton garage famille".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|[^\w\s]|\d+")


@cache
def noun(word: str) -> Analysis | None:
    """Return the reading of a word that is hardly anything but a noun."""
    readings = analyses(word)
    if len(word) < 3 or "-" in word or not readings or readings[0].pos != "NOUN":
        return None
    return readings[0] if all(r.pos == "NOUN" for r in readings) else None


@cache
def verbs(word: str) -> frozenset[str]:
    """Return the lemmas of a word that is a verb and nothing else."""
    readings = analyses(word)
    if not readings or any(r.pos not in ("VERB", "AUX") for r in readings):
        return frozenset()
    return frozenset(r.lemma for r in readings)


def main() -> None:
    """Count neighbours and print the table."""
    total: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    folder = Path(sys.argv[1]) / "text"
    for path in sorted([*folder.glob("cc0_*.txt.xz"), *folder.glob("eltec_novels.txt.xz")]):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                words = _WORD.findall(line.replace("’", "'"))
                total.update(words)
                pairs.update(pairwise(words))
    bare: Counter[str] = Counter()
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for (first, second), count in pairs.items():
        if first.islower() and second.islower() and noun(second) and verbs(first):
            bare[second] += count
            seen[second] |= verbs(first)
    for word, count in sorted(total.items()):
        reading = noun(word) if word.islower() and count >= OFTEN and word not in KEPT else None
        if reading and not may_be_person(reading) and bare[word] <= SHARE * count:
            print(" ".join([word, *sorted(seen[word])]))


if __name__ == "__main__":
    main()
