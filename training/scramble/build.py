"""Learn which pairs of function words never meet in French: the table of repair/languages/french/rules/scramble.py.

    python training/scramble/build.py DATA > repair/languages/french/data/impossible_pairs.txt

DATA holds text/cc0_*.txt.xz and text/eltec_novels.txt.xz (CC0 and public domain, 22 million words). A pair is
listed when chance alone would bring the two words together at least 120 times there (words as independent), and
they meet 2,000 times less often than that, if at all (scans and transcripts have errors, too). Words that are also
nouns (car, contre, son) are left out. Only plain neighbours count: one space between them, both in lower case.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter
from pathlib import Path

EXPECTED = 120
RARE = 2000
WORDS = (
    "le la les un une des du de au aux à en dans sur pour par avec sans vers chez entre depuis pendant "
    "avant après dès malgré selon et ou mais donc ni or que qui dont où quand lorsque comme si puisque parce "
    "ce cet cette ces mon ma mes ton ta tes sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils "
    "elles me te se lui y ne plus jamais rien est sont était étaient sera seront a ont avait avaient aura auront "
    "été être avoir fait faire peut peuvent doit doivent quel quelle quels quelles chaque plusieurs quelques tout "
    "toute tous toutes très trop aussi ainsi alors encore déjà même"
).split()
PAIR = re.compile(r"(?<![\w'’-])(?=([a-zà-ÿœ]+) ([a-zà-ÿœ]+)(?![\w'’-]))")


def main() -> None:
    """Count and print."""
    data = Path(sys.argv[1])
    known = set(WORDS)
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    total = 0
    for path in [*sorted(data.glob("text/cc0_*.txt.xz")), data / "text/eltec_novels.txt.xz"]:
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                for first, second in PAIR.findall(line):
                    total += 1
                    if first in known:
                        single[first] += 1
                        if second in known:
                            pairs[first, second] += 1
    for first in WORDS:
        listed = [
            second
            for second in WORDS
            if (expected := single[first] * single[second] / total) >= EXPECTED
            and pairs[first, second] * RARE <= expected
        ]
        if listed:
            print(first, *listed)


if __name__ == "__main__":
    main()
