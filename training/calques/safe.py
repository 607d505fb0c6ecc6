"""Which garbles may be SAFE by their counts, and the counts of those on record.

    python training/calques/safe.py [glossaries/fr/calques] [--data ../shared/data] [--cache FILE.npz]
        [--least 1] [--write]

Prints the garbles of which human French has each word 100 times and never two of them within five words of one another,
whose expression has one right French, and which machine translation of news (wmt08-wmt11) has `--least` times, with
such a place. What is left is a person's work: five honest attempts, in different subjects, to write good French with
the words. A garble that withstands them goes into safe.csv (attempts divided by ` || `; behind ` -- ` why one is no
good French), and its expression gets the trust `safe`. `--write` fills in the counts there.
"""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from attest import Places, books, news
from earned import WORD, meetings
from silence import TUNE, rows

from repair.core.finding import Trust
from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment, fold
from repair.glossary import calques, expressions
from repair.glossary import earned as record
from repair.glossary.compiled import CompiledTerm, occurrences
from repair.glossary.expand import decided, expand, orders, variants
from repair.glossary.expressions import Expression
from repair.glossary.tokens import tokenize
from repair.glossary.waking import Waking
from repair.languages import load

SYSTEMS = ("google", "microsoft", "bergamot-base-memory", "bergamot-tiny")


@dataclasses.dataclass(frozen=True, slots=True)
class Counts:
    """Places of each word of a garble, and the places where two of them stand close together."""

    words: tuple[int, ...]
    together: int

    @property
    def enough(self) -> bool:
        """Whether they are what SAFE asks for."""
        return len(self.words) > 1 and min(self.words) >= record.COMMON and not self.together


class Company:
    """How often human French has words, and words near one another."""

    def __init__(self, texts: Sequence[Places]) -> None:
        self._texts = texts
        self._language = load("fr")
        self._places: dict[str, list[np.ndarray]] = {}

    def of(self, garble: str) -> Counts:
        """Count the words of a garble; words of grammar don't count."""
        little = {
            word for slot in ("DET", "DE", "À") for words in self._language.phrasing.closed[slot] for word in words
        }
        words = [w for w in WORD.findall(fold(garble).lower()) if w not in little and len(w) > 1]
        found = [self._of(word) for word in words]
        counts = tuple(sum(map(len, places)) for places in found)
        pairs = [(a, b) for n, a in enumerate(found) for b in found[n + 1 :]]
        return Counts(counts, sum(meetings(x, y) for a, b in pairs for x, y in zip(a, b, strict=True)))

    def _of(self, word: str) -> list[np.ndarray]:
        if word not in self._places:
            forms = {form.lower() for form, _ in self._language.forms(word, "")} | {word}
            self._places[word] = [places.of(sorted(forms)) for places in self._texts]
        return self._places[word]


def candidates(folder: Path, company: Company) -> Iterator[tuple[Expression, str, Counts]]:
    """Yield the garbles that have the counts."""
    known = calques.support(folder / "any.csv", folder)
    for path in sorted(folder.glob("*.csv")):
        for expression in expressions.read(path) if path.name not in calques.SUPPORT else ():
            if not expression.target or "|" in expression.target or expression.trust is Trust.HINT:
                continue
            seen = set()
            for number, places in enumerate(orders(expression, known.renderings)):
                for variant in variants(expression, number, places):
                    if variant.key in seen or decided(expression, known.counts.get(variant.key, 0)) is None:
                        continue
                    seen.add(variant.key)
                    counts = company.of(variant.key)
                    if counts.enough:
                        yield expression, variant.key, counts


def machine(
    found: Sequence[tuple[Expression, str, Counts]], folder: Path, data: Path
) -> Mapping[tuple[str, str], list[str]]:
    """Return the places of machine translation that each garble matches."""
    language = load("fr")
    known = calques.support(folder / "any.csv", folder)
    compiled: list[CompiledTerm] = []
    garbles: list[tuple[str, str]] = []
    for expression, garble, _ in found:
        safe = dataclasses.replace(expression, trust=Trust.SAFE)
        for term in expand([safe], known.renderings, known.counts, {expression.english: {garble}}):
            if term.trust is Trust.SAFE:
                compiled.append(CompiledTerm(term, language, len(compiled)))
                garbles.append((expression.english, garble))
    waking = Waking(([one.term for one in compiled],), lambda place: compiled[place].needs, language.code)
    hits: dict[tuple[str, str], list[str]] = {}
    for text in _lines(data):
        passage = Passage(Segment("line", text), 0)
        context = Context(Document("line", (passage.segment,)), (passage,), language)
        tokens = tokenize(passage.text, language.phrasing.word)
        for place in waking.of(passage.words):
            if compiled[place].possible(passage):
                for one in occurrences(compiled[place], tokens, passage, context):
                    start, end = tokens[one.match.start].start, tokens[one.match.end - 1].end
                    shown = f"{text[max(0, start - 50) : start]}⟦{text[start:end]}⟧{text[end : end + 40]}"
                    hits.setdefault(garbles[place], []).append(shown)
    return hits


def _lines(data: Path) -> Iterable[str]:
    for system in SYSTEMS:
        yield from rows(data, system, TUNE)


def main() -> int:
    """List candidates, or write counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("glossaries/fr/calques"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    company = Company((books(args.data, args.cache), news(args.data)))
    if args.write:
        path = args.folder / record.NAME
        counted = [(one, company.of(one.garble)) for one in record.read(path)]
        made = [
            dataclasses.replace(one, words=min(counts.words, default=0), together=counts.together)
            for one, counts in counted
        ]
        record.write(path, made)
        print(*(f"{one.expression}: {one.garble!r} {one.lack}" for one in made if one.lack), sep="\n")
        return 0
    found = list(candidates(args.folder, company))
    hits = machine(found, args.folder, args.data) if args.least else {}
    shown = [(len(hits.get((e.english, g), ())), e, g, c) for e, g, c in found]
    for count, expression, garble, counts in sorted(shown, key=lambda item: -item[0]):
        if count >= args.least:
            place = hits.get((expression.english, garble), [""])[0]
            print(f"{count}\t{expression.id}\t{garble}\t{counts.words}\t{expression.target}\t{place}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
