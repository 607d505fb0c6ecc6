"""Learn which function words never meet in French: the tables of repair/languages/french/rules/scramble.py.

    python training/scramble/build.py DATA pairs > repair/languages/french/data/impossible_pairs.txt
    python training/scramble/build.py DATA triples > repair/languages/french/data/impossible_triples.txt

DATA holds text/cc0_*.txt.xz and text/eltec_novels.txt.xz (CC0 and public domain, 22 million words). A pair is
listed when chance alone would bring the two words together at least 60 times there (words as independent), and
they meet 150 times less often than that, if at all (scans and transcripts have errors, too). A triple is listed
likewise, by chance of its third word behind its first two or of its first before its last two, where no pair in it
is. Words that are also nouns (car, contre, son) are left out, and so is what human news writes all the same (KEPT:
du ou des, avec à leur tête). Only plain neighbours count: one space between them, both in lower case.
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from pathlib import Path

EXPECTED = 60
RARE = 150
KEPT = {
    (first, second)
    for first, _, second in (
        pair.partition("_")
        for pair in (
            "avec_en avec_et avec_à ce_en ce_et ce_à de_de des_ou du_ou en_pour et_pour il_pas la_ou les_de les_même "
            "si_et sur_que un_et une_et y_est à_au à_en dont_de si_aux ce_sans la_si du_nous que_où qui_et "
            "été_je est_vous pour_dans que_donc tout_ces vous_après une_du dans_au"
        ).split()
    )
}
KEPT_TRIPLES = {
    tuple(triple.split("_")) for triple in "ce_que_qui de_quand_il de_quand_on que_pas_de était_que_je".split()
}
WORDS = (
    "le la les un une des du de au aux à en dans sur pour par avec sans vers chez entre depuis pendant "
    "avant après dès malgré selon et ou mais donc ni or que qui dont où quand lorsque comme si puisque parce "
    "ce cet cette ces mon ma mes ton ta tes sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils "
    "elles me te se lui y ne pas plus jamais rien est sont était étaient sera seront a ont avait avaient aura auront "
    "été être avoir fait faire peut peuvent doit doivent quel quelle quels quelles chaque plusieurs quelques tout "
    "toute tous toutes très trop aussi ainsi alors encore déjà même lequel laquelle lesquels lesquelles auquel duquel"
).split()


def count(data: Path) -> tuple[int, Counter[str], Counter[tuple[str, str]], Counter[tuple[str, str, str]]]:
    """Return how many words there are, and how often each word, pair and triple of WORDS occurs."""
    known = set(WORDS)
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    triples: Counter[tuple[str, str, str]] = Counter()
    total = 0
    for path in [*sorted(data.glob("text/cc0_*.txt.xz")), data / "text/eltec_novels.txt.xz"]:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                words = line.split(" ")
                total += len(words)
                first = second = ""
                for word in words:
                    third = word if word in known else ""
                    if third:
                        single[third] += 1
                        if second:
                            pairs[second, third] += 1
                            if first:
                                triples[first, second, third] += 1
                    first, second = second, third
    return total, single, pairs, triples


def main() -> None:
    """Count and print."""
    total, single, pairs, triples = count(Path(sys.argv[1]))
    bad = {
        (first, second)
        for first in WORDS
        for second in WORDS
        if (expected := single[first] * single[second] / total) >= EXPECTED
        and pairs[first, second] * RARE <= expected
        and (first, second) not in KEPT
    }
    if sys.argv[2] == "pairs":
        for first in WORDS:
            if listed := [second for second in WORDS if (first, second) in bad]:
                print(first, *listed)
        return
    for first, second in sorted(pairs):
        listed = [
            third
            for third in WORDS
            if (first, second) not in bad
            and (second, third) not in bad
            and first != second != third
            and (expected := max(pairs[first, second] * single[third], single[first] * pairs[second, third]) / total)
            >= EXPECTED
            and triples[first, second, third] * RARE <= expected
            and (first, second, third) not in KEPT_TRIPLES
            and "et" not in (first, third)
            and "par" not in (first, second)
        ]
        if listed:
            print(first, second, *listed)


if __name__ == "__main__":
    main()
