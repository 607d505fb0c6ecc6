"""Counts word forms, and the company they keep, in the freely licensed texts.

Two tables come out: how often each lower-case form occurs, and for each form how often it stands in contexts that
tell something about its part of speech and gender (after "une", after "je", before "de"...). Nothing else is read
here: what is learned of single words comes from running text alone.
"""

from __future__ import annotations

import hashlib
import lzma
import pickle
import re
import sys
from collections import Counter
from pathlib import Path

TEXTS = (
    "text/cc0_debats-assemblee-nationale.txt.xz",
    "text/cc0_framabook.txt.xz",
    "text/cc0_gutenberg.txt.xz",
    "text/cc0_libretheatre.txt.xz",
    "text/cc0_wikisource.txt.xz",
    "text/eltec_novels.txt.xz",
)
MINIMUM = 3

_TOKEN = re.compile(r"aujourd'hui|presqu'île\w*|quelqu'un\w*|[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+|[^\w\s]")

# Context: what stands before. A form counts in the first context that its left neighbour belongs to.
_BEFORE = {
    "masculine": "un du au cet ce aucun quel",
    "feminine": "une cette ma ta sa aucune quelle",
    "nominal": "chaque leur notre votre mon ton son l'",
    "plural": "des ces mes tes ses nos vos aux plusieurs quelques leurs deux trois quatre",
    "finite": "je j' tu il ils on ne n' se s' me m' te t' qui",
    "infinitive": "pour sans faut peut veut doit va vais pouvoir vouloir devoir faire faisait pouvait voulait",
    "degree": "très plus si aussi trop est était bien fort assez sont étaient",
    "auxiliary": "a ai as avait avais ont avons avez avaient eût être été fut furent ayant",
}
CONTEXTS = (*_BEFORE, "la", "after_open", "before_de", "before_open")
_CONTEXT = {word: i for i, (_, words) in enumerate(_BEFORE.items()) for word in words.split()}
_LA = CONTEXTS.index("la")
_OPEN, _DE, _NEXT_OPEN = (CONTEXTS.index(c) for c in ("after_open", "before_de", "before_open"))
_PREPOSITIONS = frozenset("de à dans par sur pour sous avec vers contre".split())
# French function words; a form counts only where some stand near it, so that foreign quotations don't count.
FUNCTION = frozenset(
    (
        "le la les l' un une des du au aux de d' et à que qu' qui ne n' pas se s' je j' il elle on nous vous ils elles "
        "ce cette ces son sa ses mon ma mes dans pour par sur avec est était sont a avait en y plus mais ou où si "
        "lui leur comme tout sans bien"
    ).split()
)
_WINDOW = 7


def read_lines(path: Path) -> list[str]:
    """Return the lines of a packed text with plain apostrophes."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [line.replace("’", "'") for line in lines]


def count(data: Path) -> tuple[Counter[str], dict[str, list[int]]]:
    """Count forms and contexts in all texts."""
    forms: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    contexts: dict[str, list[int]] = {}
    for name in TEXTS:
        for line in read_lines(data / name):
            _count_line(_TOKEN.findall(line), forms, contexts, seen)
    kept = {form: n for form, n in forms.items() if n >= MINIMUM and 2 * n >= seen[form] and _plausible(form, n)}
    return Counter(kept), {form: contexts[form] for form in kept if form in contexts}


# The only words of one or two letters, function words left out.
_SHORT = frozenset(
    "an as bu cp do dû eu fa go if il in la lu mi mû né nu ni or os ré ri si su tu us va vu vs".split()
) - {"cp", "go", "in", "us"}
_VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]")


def _plausible(form: str, count: int) -> bool:
    """Tell whether `form` may be a word at all: not a scrap of one, not an abbreviation."""
    word = form.rstrip("'")
    if len(word) < 3:
        return form in FUNCTION or word in _SHORT
    if word.rpartition("-")[2] in _ENCLITICS and "-" in word:
        return False  # dit-il, homme-là: the parts are words of their own
    return bool(_VOWEL.search(word)) and not form.endswith("'") and (len(word) > 3 or count >= 10)


_ENCLITICS = frozenset("je tu il elle on nous vous ils elles ce le la les lui leur moi toi y en là ci t".split())


def _count_line(tokens: list[str], forms: Counter[str], contexts: dict[str, list[int]], seen: Counter[str]) -> None:
    lower = [t.lower() for t in tokens]
    french = [t in FUNCTION for t in lower]
    for i, token in enumerate(tokens):
        if not token.islower() or not token[0].isalpha():
            continue
        if (i and tokens[i - 1] in ("-", "'", "’")) or (i + 1 < len(tokens) and tokens[i + 1] == "-"):
            continue  # half of a word
        seen[token] += 1
        near = french[max(0, i - _WINDOW) : i + _WINDOW + 1]
        if sum(near) - french[i] < min(2, (len(near) + 1) // 3):
            continue
        forms[token] += 1
        if french[i] or token.endswith("'"):
            continue
        row = contexts.get(token)
        if row is None:
            row = contexts[token] = [0] * len(CONTEXTS)
        before = lower[i - 1] if i else ""
        after = lower[i + 1] if i + 1 < len(lower) else ""
        at = _CONTEXT.get(before)
        if at is not None:
            row[at] += 1
        elif before == "la":
            if i > 1 and lower[i - 2] in _PREPOSITIONS:
                row[_LA] += 1
        elif before[:1].isalpha() and before not in FUNCTION:
            row[_OPEN] += 1
        if after in ("de", "du", "des", "d'"):
            row[_DE] += 1
        elif after[:1].isalpha() and after not in FUNCTION:
            row[_NEXT_OPEN] += 1


def checksums(data: Path) -> dict[str, str]:
    """Return the SHA-256 of each text, for the record."""
    return {name: hashlib.sha256((data / name).read_bytes()).hexdigest() for name in TEXTS}


def cached(data: Path, cache: Path) -> tuple[Counter[str], dict[str, list[int]]]:
    """Count, or read what was counted before from `cache`."""
    if cache.exists():
        with cache.open("rb") as stored:
            loaded: tuple[Counter[str], dict[str, list[int]]] = pickle.load(stored)
            return loaded
    counted = count(data)
    cache.parent.mkdir(parents=True, exist_ok=True)
    with cache.open("wb") as stored:
        pickle.dump(counted, stored)
    return counted


if __name__ == "__main__":
    found, _ = cached(Path(sys.argv[1]), Path(sys.argv[2]))
    print(f"{len(found)} forms, {sum(found.values())} occurrences")
