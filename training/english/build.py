"""Learn the English words that give a leftover away: frequent in English, unknown or rare in French.

    python training/english/build.py DATA > repair/languages/french/data/english_words.txt

Counts come from parallel/tatoeba_en_fr.tsv.xz (CC BY 2.0); what French has is told by the project's own word list.
"""

from __future__ import annotations

import csv
import lzma
import re
import sys
from collections import Counter
from pathlib import Path

from repair.languages.french import morphology

LEAST = 2
WORD = re.compile(r"(?<![\w'’])[a-z]{2,}(?![\w'’])")


def main() -> None:
    """Count and print, one word a line."""
    counts: Counter[str] = Counter()
    french: Counter[str] = Counter()
    path = Path(sys.argv[1]) / "parallel/tatoeba_en_fr.tsv.xz"
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            english, target = row[-2], row[-1]
            counts.update(WORD.findall(english))
            french.update(re.findall(r"\w+", target.lower()))
    for word, count in sorted(counts.items()):
        if count >= LEAST and morphology.frequency(word) <= 4 and french[word] * 10 < count:
            print(word)


if __name__ == "__main__":
    main()
