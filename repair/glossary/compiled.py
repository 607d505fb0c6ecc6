"""Terms ready to be matched: compiled when the words that wake them first occur."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TypeVar

from repair.core.finding import Trust
from repair.core.language import Language
from repair.core.rule import Context, Passage
from repair.glossary.anchors import Needs
from repair.glossary.errors import GlossaryError
from repair.glossary.gates import Gate, gate
from repair.glossary.juxtaposed import nominal
from repair.glossary.matcher import Match, Matcher
from repair.glossary.pattern import Option, Pattern, parse, parse_target
from repair.glossary.regional import region_of
from repair.glossary.term import Glossary, Term
from repair.glossary.tokens import Token, tokenize
from repair.glossary.waking import Waking

T = TypeVar("T")
_NEAR = 3


class CompiledTerm:
    """A term, and at first use its pattern, matcher and gates."""

    def __init__(self, term: Term, language: Language, place: int) -> None:
        self.term, self.place = term, place
        self.language = language

    @cached_property
    def pattern(self) -> Pattern:
        """The source, read."""
        return self._read("source", lambda: parse(self.term.source))

    @cached_property
    def needs(self) -> Needs:
        """What a passage must have."""
        return Needs(self.pattern, self.language)

    def possible(self, passage: Passage) -> bool:
        """Tell whether a passage that wakes the term has all words that the pattern and its context ask for."""
        return self.needs.met_when_woken(passage) and (self.context is None or self.context.possible(passage))

    @cached_property
    def matcher(self) -> Matcher:
        """The matcher of the source."""
        return Matcher(self.pattern, self.language)

    @cached_property
    def context(self) -> Gate | None:
        """What must hold beside the match."""
        return self._read("context", lambda: gate(self.term.context, self.language, inside=False))

    @cached_property
    def unless(self) -> Gate | None:
        """What silences it."""
        return self._read("unless", lambda: gate(self.term.unless, self.language, inside=True))

    @cached_property
    def targets(self) -> tuple[tuple[Option, ...], ...]:
        """The alternatives of the target, the best first."""
        return self._read("target", lambda: parse_target(self.term.target))

    @cached_property
    def targets_abroad(self) -> Mapping[str, tuple[tuple[Option, ...], ...]]:
        """The alternatives by region, where they are not those of France."""
        return self._read("regional", lambda: {region: parse_target(said) for region, said in self.term.regional})

    def targets_in(self, region: str) -> tuple[tuple[Option, ...], ...]:
        """Return the alternatives of a region, the best first; none where the words are good French there."""
        return self.targets_abroad.get(region, self.targets) if self.term.regional else self.targets

    @property
    def looseness(self) -> tuple[bool, ...]:
        """What decides between two terms that match the same words: the one that asks for more comes first."""
        pattern, term = self.pattern, self.term
        return (
            not (pattern.at_end or pattern.at_start),
            not term.context,
            not term.target,
            term.trust is Trust.HINT,
        )

    def _read(self, column: str, make: Callable[[], T]) -> T:
        try:
            return make()
        except GlossaryError as error:
            raise GlossaryError(error.message, self.term.path, self.term.line, column) from error


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term that matched and whose gates let it through."""

    compiled: CompiledTerm
    match: Match
    length: int
    marked_end: int  # token after the last one that is marked: a short condition on what follows is part of the error


class Index:
    """A glossary compiled for a language: which words wake which terms."""

    def __init__(self, glossary: Glossary, language: Language) -> None:
        self.language = language
        self._word = language.phrasing.word
        self._parts = glossary.parts
        self._starts = list(accumulate(map(len, glossary.parts), initial=0))
        self._compiled: dict[int, CompiledTerm] = {}
        self._waking = Waking(glossary.parts, lambda place: self.compiled(place).needs, language.code)

    def compiled(self, place: int) -> CompiledTerm:
        """Return the term in a place of the glossary."""
        found = self._compiled.get(place)
        if found is None:
            part = bisect_right(self._starts, place) - 1
            term = self._parts[part][place - self._starts[part]]
            found = self._compiled[place] = CompiledTerm(term, self.language, place)
        return found

    def find(self, passage: Passage, context: Context) -> tuple[tuple[Token, ...], list[Occurrence]]:
        """Return the tokens of a passage and what matches: the longest where terms overlap."""
        region = region_of(context.style.variant)
        woken = map(self.compiled, self._waking.of(passage.words))
        ready = [c for c in woken if c.possible(passage) and c.term.target_in(region) is not None]
        if not ready:
            return (), []
        tokens = tokenize(passage.text, self._word)
        found = [o for compiled in ready for o in occurrences(compiled, tokens, passage, context)]
        return tokens, _longest(found)


def occurrences(
    compiled: CompiledTerm, tokens: Sequence[Token], passage: Passage, context: Context
) -> Iterator[Occurrence]:
    """Yield where a term matches and its gates let it through."""
    for match in compiled.matcher.all(tokens):
        if compiled.term.derived and not nominal(tokens, match, compiled.language):
            continue
        end = match.end
        if compiled.context:
            opened = compiled.context.opened_by(tokens, match, passage, context)
            if opened is None:
                continue
            end = max(condition.end_after(tokens, match) for condition in opened)
        if compiled.unless and compiled.unless.opened_by(tokens, match, passage, context) is not None:
            continue
        near = end if end - match.end <= _NEAR else match.end
        yield Occurrence(compiled, match, tokens[match.end - 1].end - tokens[match.start].start, near)


def _longest(found: list[Occurrence]) -> list[Occurrence]:
    """Drop what a longer match overlaps; among equals the one that asks for more stays."""
    found.sort(key=lambda o: (-o.length, *o.compiled.looseness, o.compiled.place))
    kept: list[Occurrence] = []
    for one in found:
        if all(one.match.end <= k.match.start or one.match.start >= k.match.end for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda o: o.match.start)
