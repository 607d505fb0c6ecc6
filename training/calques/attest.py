"""Count the variants of expressions in human French, and write the decisions beside their tables.

    python training/calques/attest.py [glossaries/fr/calques] [--data ../shared/data] [--cache FILE.npz] [--check]

A variant is counted where forms of its words stand in its order, at most WINDOW words apart. The texts are 22 million
words of novels, theatre, debates and encyclopaedia, and the human French of news (wmt08-wmt11), whose places weigh
four. `--check` only tells whether all variants of the tables have been counted, which needs no texts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from earned import WORD, Texts
from silence import TUNE, rows

from repair.core.text import fold
from repair.glossary import attested, expressions, renderings
from repair.glossary.expand import COMMON, orders, variants
from repair.languages import load

WINDOW, GAP, NEWS = 4, 8, 4


class News:
    """The words of the human news, by place."""

    def __init__(self, data: Path) -> None:
        self._places: dict[str, list[int]] = {}
        at = 0
        for line in rows(data, "ref_fr", TUNE):
            for word in WORD.findall(fold(line).lower()):
                self._places.setdefault(word, []).append(at)
                at += 1
            at += GAP

    def places(self, forms: Sequence[str]) -> np.ndarray:
        """Return where any of `forms` stands, in order."""
        found = sorted(p for form in forms for p in self._places.get(form, ()))
        return np.array(found, dtype=np.int64)


class Counter:
    """Counts sequences of words, each in any of its forms."""

    def __init__(self, texts: Sequence[tuple[Texts | News, int]]) -> None:
        self._texts = texts
        self._language = load("fr")
        self._cache: dict[tuple[int, str], np.ndarray] = {}

    def count(self, key: str) -> int:
        """Return the weighed number of places of a variant; one word alone is never more than doubtful."""
        words = WORD.findall(fold(key).lower())
        found = sum(weight * self._chain(n, words) for n, (_, weight) in enumerate(self._texts))
        return min(found, COMMON - 1) if len(words) < 2 else found

    def _chain(self, number: int, words: Sequence[str]) -> int:
        at = self._places(number, words[0])
        for word in words[1:]:
            following = self._places(number, word)
            if not len(at) or not len(following):
                return 0
            index = np.searchsorted(following, at, side="right")
            inside = index < len(following)
            nearest = following[index[inside]]
            at = nearest[nearest - at[inside] <= WINDOW]
        return len(at)

    def _places(self, number: int, word: str) -> np.ndarray:
        if (number, word) not in self._cache:
            forms = {form.lower() for form, _ in self._language.forms(word, "")} | {word}
            self._cache[number, word] = self._texts[number][0].places(sorted(forms))
        return self._cache[number, word]


def keys(folder: Path) -> Iterator[str]:
    """Yield the keys of all variants of the tables of a folder."""
    table = renderings.read(folder / "renderings.csv")
    for path in sorted(folder.glob("*.csv")):
        if path.name != "renderings.csv":
            for expression in expressions.read(path):
                for number, places in enumerate(orders(expression, table)):
                    yield from (variant.key for variant in variants(expression, number, places))


def main() -> int:
    """Count, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("glossaries/fr/calques"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    every = sorted(set(keys(args.folder)))
    if args.check:
        fresh = attested.read(args.folder).digest == attested.digest(every)
        print("all variants are counted" if fresh else "variants have changed: run this without --check")
        return int(not fresh)
    counter = Counter(((Texts(args.data, args.cache), 1), (News(args.data), NEWS)))
    counts = {key: counter.count(key) for key in every}
    attested.write(args.folder, counts)
    seen = [c for c in counts.values() if c]
    common = sum(c >= COMMON for c in seen)
    print(
        f"{len(every)} variants: {len(every) - len(seen)} never seen, {len(seen) - common} now and then, {common} common"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
