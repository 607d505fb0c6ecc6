"""Learn which verbs human French has before a particle of place: the table of the rule grammar.particle.

    python training/particles/build.py DATA > repair/languages/french/data/particle_verbs.txt

DATA holds text/cc0_*.txt.xz and text/eltec_novels.txt.xz (CC0 and public domain, 22 million words) and
parallel/tatoeba_en_fr.tsv.xz (CC BY 2.0). A verb is listed for each particle that follows it directly at least once.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from repair.core.text import fold
from repair.languages.french.particle_verbs import GROUPS, verb_before

_PARTICLE = re.compile(rf"(?<![\w'-])(?:{'|'.join(sorted(GROUPS, key=len, reverse=True))})(?![\w'-])", re.IGNORECASE)
_BEFORE = 60


def lines(data: Path) -> Iterator[str]:
    """Yield the human texts line by line."""
    for path in (*sorted(data.glob("text/cc0_*.txt.xz")), data / "text/eltec_novels.txt.xz"):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            yield from file
    with lzma.open(data / "parallel/tatoeba_en_fr.tsv.xz", "rt", encoding="utf-8") as file:
        yield from dict.fromkeys(line.rpartition("\t")[2] for line in file)


def main() -> None:
    """Print a line a particle: it, a tab, its verbs."""
    found = defaultdict[str, set[str]](set)
    for line in lines(Path(sys.argv[1])):
        text = fold(line.rstrip("\n"))
        for match in _PARTICLE.finditer(text):
            reading = verb_before(text[max(0, match.start() - _BEFORE) : match.start()])
            if reading:
                found[match.group().lower()].add(reading.lemma)
    for particle, verbs in sorted(found.items()):
        print(particle, " ".join(sorted(verbs)), sep="\t")


if __name__ == "__main__":
    main()
