"""Count the variants of expressions in human French, and write the decisions beside their tables.

    python training/calques/attest.py [glossaries/fr/calques] [--data ../shared/data] [--cache FILE.npz]
        [--check] [--also]

A variant is counted where forms of its words stand in its order, at most WINDOW words apart and with nothing but words
of grammar between. The texts are 22 million words of novels, theatre, debates and encyclopaedia, and the human French
of news (wmt08-wmt11), whose places weigh four. `--check` only tells whether all variants of the tables have been
counted, which needs no texts. `--also` writes nothing: it lists the patterns of the column `also` whose content words
human French has together, with whatever words of grammar: a person decides on these.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from earned import WORD, Texts
from silence import TUNE, rows

from repair.core.text import fold
from repair.glossary import attested, calques, expressions, renderings
from repair.glossary.expand import COMMON, orders, variants
from repair.glossary.pattern import parse
from repair.languages import load

WINDOW, GAP, NEWS = 4, 8, 4


class Places:
    """A text as numbers: where each word stands, and where nothing but words of grammar stand between two places."""

    def __init__(self, words: Mapping[str, int], stream: np.ndarray) -> None:
        self._words = words
        self._order = np.argsort(stream, kind="stable")
        self._starts = np.searchsorted(stream[self._order], np.arange(len(words) + 1))
        closed = load("fr").phrasing.closed
        little = {part.strip("'") for slot in ("DET", "DE", "À") for words_ in closed[slot] for part in words_}
        little |= {"en", "pour", "par", "sur"} | {w for w in words if load("fr").phrasing.is_adverb(w)}
        telling = np.ones(len(words) + 1, dtype=np.int64)
        telling[[words[w] for w in little if w in words]] = 0
        self._telling = np.cumsum(telling[stream])  # the gaps between lines are words that tell

    def of(self, forms: Iterable[str]) -> np.ndarray:
        """Return where any of `forms` stands, in order."""
        known = [self._words[f] for f in forms if f in self._words]
        found = [self._order[self._starts[i] : self._starts[i + 1]] for i in known]
        return np.sort(np.concatenate(found)) if found else np.array([], dtype=np.int64)

    def bare(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Tell for pairs of places whether only words of grammar stand between them."""
        return self._telling[second - 1] == self._telling[first]


def books(data: Path, cache: Path | None) -> Places:
    """Return the human texts that are no news."""
    texts = Texts(data, cache)
    stream = np.full(int(texts.order.max()) + 1 + GAP, len(texts.words), dtype=np.int32)
    stream[texts.order[texts.starts[0] :]] = np.repeat(np.arange(len(texts.words)), np.diff(texts.starts))
    return Places(texts.words, stream)


def news(data: Path) -> Places:
    """Return the human French of news."""
    ids: dict[str, int] = {}
    stream: list[int] = []
    for line in rows(data, "ref_fr", TUNE):
        stream += (ids.setdefault(word, len(ids)) for word in WORD.findall(fold(line).lower()))
        stream += [-1] * GAP
    return Places(ids, np.array([len(ids) if n < 0 else n for n in stream], dtype=np.int32))


class Counter:
    """Counts sequences of words, each in any of its forms."""

    def __init__(self, texts: Sequence[tuple[Places, int]]) -> None:
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
            nearest, before = following[index[inside]], at[inside]
            near = (nearest - before <= WINDOW) & self._texts[number][0].bare(before, nearest)
            at = nearest[near]
        return len(at)

    def _places(self, number: int, word: str) -> np.ndarray:
        if (number, word) not in self._cache:
            forms = {form.lower() for form, _ in self._language.forms(word, "")} | {word}
            self._cache[number, word] = self._texts[number][0].of(sorted(forms))
        return self._cache[number, word]


def keys(folder: Path) -> Iterator[str]:
    """Yield the keys of all variants of the tables of a folder."""
    table = renderings.read(folder / "renderings.csv")
    for path in sorted(folder.glob("*.csv")):
        if path.name not in calques.SUPPORT:
            for expression in expressions.read(path):
                for number, places in enumerate(orders(expression, table)):
                    yield from (variant.key for variant in variants(expression, number, places))


def also(folder: Path) -> Iterator[tuple[str, str, set[str]]]:
    """Yield the patterns of the column `also`: their expression, the pattern, and the keys they are counted under."""
    for path in sorted(folder.glob("*.csv")):
        for expression in expressions.read(path) if path.name not in calques.SUPPORT else ():
            for pattern in expression.also:
                groups = parse(pattern).groups
                listed = [e.options for g in groups if not g.optional for e in g.elements if e.fixed]
                yield expression.english, pattern, {" ".join(o.text for o in chosen) for chosen in product(*listed)}


def telling(key: str) -> str:
    """Return a key without the words of grammar, which may stand between those of content."""
    phrasing = load("fr").phrasing
    little = {word for slot in ("DET", "DE", "À") for words in phrasing.closed[slot] for word in words}
    return " ".join(w for w in key.replace("'", "' ").split() if w not in little | {"en", "pour", "par", "sur"})


def main() -> int:
    """Count, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("glossaries/fr/calques"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--also", action="store_true")
    args = parser.parse_args()
    every = sorted(set(keys(args.folder)))
    if args.check:
        fresh = attested.read(args.folder).digest == attested.digest(every)
        print("all variants are counted" if fresh else "variants have changed: run this without --check")
        return int(not fresh)
    counter = Counter(((books(args.data, args.cache), 1), (news(args.data), NEWS)))
    if args.also:
        for english, pattern, found in also(args.folder):
            count = sum(counter.count(key) for key in {telling(key) for key in found} if " " in key)
            if count:
                print(f"{count}\t{english}\t{pattern}")
        return 0
    counts = {key: counter.count(key) for key in every}
    attested.write(args.folder, counts)
    seen = [c for c in counts.values() if c]
    common = sum(c >= COMMON for c in seen)
    never = len(every) - len(seen)
    print(f"{len(every)} variants: {never} never seen, {len(seen) - common} now and then, {common} common")
    return 0


if __name__ == "__main__":
    sys.exit(main())
