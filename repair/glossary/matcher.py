"""Compiled patterns, matched over the tokens of a segment."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from repair.core.language import Language
from repair.glossary.pattern import Group, Option, Pattern
from repair.glossary.place import place
from repair.glossary.tokens import Token

_STOPS = frozenset('.!?…;:,)»”"]–—')


@dataclass(frozen=True, slots=True)
class Capture:
    """What one place of a pattern matched: tokens `start` to `end`, by which option."""

    start: int
    end: int
    option: Option


@dataclass(frozen=True, slots=True)
class Match:
    """A match over tokens `start` to `end`; captures by place, None where an optional one is missing."""

    start: int
    end: int
    captures: tuple[Capture | None, ...]
    options: tuple[tuple[Option, ...], ...]  # what each place of the pattern allows


Captured = tuple[Capture | None, ...]


class Matcher:
    """A pattern, ready to be matched."""

    def __init__(self, pattern: Pattern, language: Language) -> None:
        self.pattern = pattern
        number = 0
        self._groups: list[tuple[Group, tuple[int, ...]]] = []
        for group in pattern.groups:
            self._groups.append((group, tuple(range(number, number + len(group.elements)))))
            number += len(group.elements)
        self._options = tuple(element.options for element in pattern.elements)
        key = cast(Hashable, language)
        self.places = tuple(place(element, key) for element in pattern.elements)
        first = self.places[0]
        self._first = None if first.free or pattern.groups[0].optional else first.phrases

    def at(self, tokens: Sequence[Token], start: int) -> Match | None:
        """Return the longest match that begins at token `start`."""
        if self.pattern.at_start and not (start == 0 or tokens[start].initial):
            return None
        best: Match | None = None
        for end, captures in self._walk(tokens, start, 0, ()):
            if end > start and (best is None or end > best.end) and self._ends_well(tokens, end):
                best = Match(start, end, captures, self._options)
        return best

    def all(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Yield the matches, each the longest from its first token on."""
        for start, token in enumerate(tokens):
            if self._first is None or token.lower in self._first:
                match = self.at(tokens, start)
                if match:
                    yield match

    def ending_at(self, tokens: Sequence[Token], end: int) -> bool:
        """Tell whether a match ends right before token `end`."""
        for start in range(end - 1, max(end - 9, -1), -1):
            if any(e == end for e, _ in self._walk(tokens, start, 0, ())):
                return True
        return False

    def beginning_at(self, tokens: Sequence[Token], start: int) -> bool:
        """Tell whether a match begins at token `start`."""
        return start < len(tokens) and self.at(tokens, start) is not None

    def _ends_well(self, tokens: Sequence[Token], end: int) -> bool:
        if not self.pattern.at_end or end == len(tokens):
            return True
        return not tokens[end].word and tokens[end].lower in _STOPS

    def _walk(self, tokens: Sequence[Token], at: int, group: int, captures: Captured) -> Iterator[tuple[int, Captured]]:
        if group == len(self._groups):
            yield at, captures
            return
        current, numbers = self._groups[group]
        for end, made in self._through(tokens, at, numbers, captures):
            yield from self._walk(tokens, end, group + 1, made)
        if current.optional:
            yield from self._walk(tokens, at, group + 1, (*captures, *(None for _ in numbers)))

    def _through(
        self, tokens: Sequence[Token], at: int, numbers: tuple[int, ...], captures: Captured
    ) -> Iterator[tuple[int, Captured]]:
        if not numbers:
            yield at, captures
            return
        before = next((c for c in reversed(captures) if c and c.start < c.end), None)
        literal = before is not None and before.option.kind == "word"
        for end, option in self.places[numbers[0]].ends(tokens, at, literal):
            yield from self._through(tokens, end, numbers[1:], (*captures, Capture(at, end, option)))
