"""Count the variants of expressions in human French, and write the decisions beside their tables.

    python training/calques/attest.py [glossaries/fr/calques] [--data ../shared/data] [--cache FILE.npz]
        [--check] [--also]

A variant is counted where forms of its words stand in its order, at most WINDOW words apart and with nothing but words
of grammar between. The texts are 22 million words of novels, theatre, debates and encyclopaedia, and the human French
of news (wmt08-wmt11), whose places weigh four. A pattern of the column `also` is counted where it matches and its
conditions hold. `--check` only tells whether all of the tables has been counted, which needs no texts. `--also` writes
nothing: it lists the patterns of that column that human French has, with what becomes of them. `--cache` keeps what was
read and counted for the next run.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter as Counted
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from earned import WORD, Texts
from silence import TUNE, rows

from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment, fold
from repair.glossary import attested, calques, expressions
from repair.glossary.compiled import CompiledTerm, occurrences
from repair.glossary.expand import COMMON, decided_written
from repair.glossary.expressions import Expression
from repair.glossary.term import Term
from repair.glossary.tokens import tokenize
from repair.glossary.waking import Waking
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


def written(folder: Path) -> Iterator[tuple[Expression, str]]:
    """Yield the patterns of the column `also` with their expressions."""
    for path in sorted(folder.glob("*.csv")):
        for expression in expressions.read(path) if path.name not in calques.SUPPORT else ():
            yield from ((expression, pattern) for pattern in expression.also)


def lines(data: Path) -> Iterator[tuple[int, str]]:
    """Yield the human texts line by line, with the weight of a place in them."""
    for path in (*sorted(data.glob("text/cc0_*.txt.xz")), data / "text/eltec_novels.txt.xz"):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            yield from ((1, line.rstrip("\n")) for line in file)
    yield from ((NEWS, line) for line in rows(data, "ref_fr", TUNE))


def matched(
    patterns: Iterable[tuple[Expression, str]], texts: Iterable[tuple[int, str]], subjects: Set[str]
) -> Counted[str]:
    """Return the weighed number of matches of patterns, by key, where their conditions hold.

    A line can't tell the subject of its article: conditions that ask for one of `subjects` are taken to hold.
    """
    language = load("fr")
    compiled = [
        CompiledTerm(Term(e.written(p), p, context=_near(e.context, subjects), unless=e.unless), language, number)
        for number, (e, p) in enumerate(patterns)
    ]
    waking = Waking(([one.term for one in compiled],), lambda place: compiled[place].needs, language.code)
    found = Counted[str]()
    for weight, line in texts:
        passage = Passage(Segment("line", line), 0)
        woken = [compiled[place] for place in waking.of(passage.words)]
        ready = [one for one in woken if one.possible(passage)]
        if ready:
            context = Context(Document("line", (passage.segment,)), (passage,), language)
            tokens = tokenize(passage.text, language.phrasing.word)
            for one in ready:
                found[one.term.id] += weight * sum(1 for _ in occurrences(one, tokens, passage, context))
    return found


def _near(context: str, subjects: Set[str]) -> str:
    kept = []
    for alternative in filter(None, (part.strip() for part in context.split(";"))):
        near = [c for c in map(str.strip, alternative.split("&")) if c not in subjects]
        if not near:
            return ""
        kept.append(" & ".join(near))
    return "; ".join(kept)


def remembered(
    patterns: Sequence[tuple[Expression, str]], data: Path, cache: Path | None, subjects: Set[str]
) -> dict[str, int]:
    """Return the numbers of matches; those of an earlier run are kept in a file beside `cache`."""
    path = cache.with_suffix(".written.json") if cache else None
    known: dict[str, int] = json.loads(path.read_text("utf-8")) if path and path.exists() else {}
    new = [(e, p) for e, p in patterns if e.written(p) not in known]
    if new:
        found = matched(new, lines(data), subjects)
        known |= {e.written(p): found[e.written(p)] for e, p in new}
        if path:
            path.write_text(json.dumps(known, ensure_ascii=False), "utf-8")
    return {e.written(p): known[e.written(p)] for e, p in patterns}


def main() -> int:
    """Count, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("glossaries/fr/calques"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--also", action="store_true")
    args = parser.parse_args()
    every = sorted(set(calques.keys(args.folder)))
    if args.check:
        fresh = attested.read(args.folder).digest == attested.digest(every)
        print("all variants are counted" if fresh else "variants have changed: run this without --check")
        return int(not fresh)
    patterns = list(written(args.folder))
    subjects = set(expressions.subjects_of(args.folder / expressions.SUBJECTS).values())
    matches = remembered(patterns, args.data, args.cache, subjects)
    if args.also:
        for expression, pattern in patterns:
            count = matches[expression.written(pattern)]
            if count:
                gate = decided_written(expression, count)
                print(f"{count}\t{expression.id}\t{pattern}\t{'dropped' if gate is None else f'only beside {gate}'}")
        return 0
    counter = Counter(((books(args.data, args.cache), 1), (news(args.data), NEWS)))
    counts = {key: matches[key] if key in matches else counter.count(key) for key in every}
    attested.write(args.folder, counts)
    seen = [c for c in counts.values() if c]
    common = sum(c >= COMMON for c in seen)
    never = len(every) - len(seen)
    print(f"{len(every)} variants: {never} never seen, {len(seen) - common} now and then, {common} common")
    return 0


if __name__ == "__main__":
    sys.exit(main())
