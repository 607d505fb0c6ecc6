"""What must occur before a pattern can match: forms of each of its words, the rarest first."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import cast

from repair.core.language import Language
from repair.core.phrasing import Phrasing
from repair.core.rule import Passage
from repair.glossary.lemmas import paradigm
from repair.glossary.pattern import Element, Option, Pattern

_WORD = re.compile(r"\w+")
_FREQUENT = 25_000
_EVERYWHERE = 1_000_000


@dataclass(frozen=True, slots=True)
class Need:
    """What stands for one element: one of some words, or one of some sequences of words (blanks around)."""

    words: frozenset[str]
    sequences: tuple[str, ...] = ()
    exact: bool = False  # the words are all that may stand there, not parts of it


class Needs:
    """The words and lemmas of a pattern that can't be missing; their forms are made when they are asked for."""

    def __init__(self, pattern: Pattern, language: Language) -> None:
        self._key = cast(Hashable, language)
        self._elements = [e for g in pattern.groups if not g.optional for e in g.elements if e.fixed]
        if len(self._elements) > 1:
            self._elements.sort(key=lambda element: _commonness(element, self._key))
        self._pattern = pattern
        self._made: list[Need] = []  # of the first elements
        self._checks: list[tuple[frozenset[str], tuple[str, ...]]] = []  # those that were asked for, see _further

    @cached_property
    def _literals(self) -> tuple[str, ...]:
        return _literals(self._pattern, cast(Language, self._key).phrasing)

    def _each(self) -> Iterator[Need]:
        yield from self._made
        for element in self._elements[len(self._made) :]:
            self._made.append(_need(element, self._key))
            yield self._made[-1]

    @property
    def wakers(self) -> frozenset[str]:
        """The words of which one must occur before the pattern is tried: the forms of its rarest element."""
        for need in self._each():
            if "" not in need.words:
                return need.words.union(*(_rarest(sequence, self._key) for sequence in need.sequences))
        return frozenset()

    @property
    def companions(self) -> frozenset[str]:
        """Words of which one must occur beside a waker; none where nothing of the kind can be said."""
        usable = [need for need in self._each() if "" not in need.words][1:]
        return next((need.words for need in usable if not need.sequences), frozenset())

    def _further(self) -> Iterator[tuple[frozenset[str], tuple[str, ...]]]:
        """Yield what the elements not yet looked at ask for, that which wakes the pattern last, and keep it."""
        for element in (*self._elements[1:], *self._elements[:1])[len(self._checks) :]:
            need = _need(element, self._key)
            # A form without any word asks for nothing: "" is in every sequence.
            self._checks.append((frozenset(), ("",)) if "" in need.words else (need.words, need.sequences))
            yield self._checks[-1]

    @cached_property
    def _pairs(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        """The words of two elements between which nothing may stand."""
        exact = [
            _exact(g.elements[0], self._key) if not g.optional and len(g.elements) == 1 else None
            for g in self._pattern.groups
        ]
        return tuple((first, second) for first, second in pairwise(exact) if first and second)

    @cached_property
    def _unasked(self) -> list[tuple[frozenset[str], tuple[str, ...]]]:
        """What `wakers` and `companions` leave to be asked for."""
        usable = [need for need in self._each() if "" not in need.words]
        alone = [need for need in usable if not need.sequences]
        asked = alone[:2] if alone[:1] == usable[:1] else alone[:1]
        return [(need.words, need.sequences) for need in usable if need not in asked]

    def met_when_woken(self, passage: Passage) -> bool:
        """Tell whether a passage that has one of `wakers` and one of `companions` may hold a match."""
        if self._literals and not all(literal in passage.sequence for literal in self._literals):
            return False
        for listed, sequences in self._unasked:
            if listed.isdisjoint(passage.words) and not any(sequence in passage.sequence for sequence in sequences):
                return False
        return not self._pairs or all(_side_by_side(first, second, passage) for first, second in self._pairs)

    def met(self, passage: Passage) -> bool:
        """Tell whether a passage may hold a match."""
        words = passage.words
        for listed, sequences in self._checks:
            if listed.isdisjoint(words):
                for sequence in sequences:
                    if sequence in passage.sequence:
                        break
                else:
                    return False
        if self._literals and not all(literal in passage.sequence for literal in self._literals):
            return False
        if len(self._checks) < len(self._elements):
            for listed, sequences in self._further():
                if listed.isdisjoint(words) and not any(sequence in passage.sequence for sequence in sequences):
                    return False
        return not self._pairs or all(_side_by_side(first, second, passage) for first, second in self._pairs)


def _side_by_side(first: Set[str], second: Set[str], passage: Passage) -> bool:
    """Tell whether one of the first words stands right before one of the second."""
    sequence = passage.sequence
    for word in first & passage.words:
        wanted = f" {word} "
        at = sequence.find(wanted)
        while at >= 0:
            after = at + len(wanted)
            if sequence[after : sequence.find(" ", after)] in second:
                return True
            at = sequence.find(wanted, after - 1)
    return False


@lru_cache(maxsize=16384)
def _exact(element: Element, key: Hashable) -> frozenset[str] | None:
    """Return the words of an element where they are all that may stand there."""
    need = _need(element, key) if element.fixed else None
    return need.words if need and need.exact else None


def _literals(pattern: Pattern, words: Phrasing) -> tuple[str, ...]:
    """Return the sequences of two words and more that the pattern has in one form only."""
    found: list[list[str]] = [[]]
    for group in pattern.groups:
        option = group.elements[0].options[0]
        alone = not group.optional and len(group.elements[0].options) == 1
        if alone and option.kind == "word" and option.text.lower() not in words.elided:
            found[-1] += _WORD.findall(option.text.lower())
        elif found[-1]:
            found.append([])
    return tuple(f" {' '.join(run)} " for run in found if len(run) > 1)


@lru_cache(maxsize=16384)
def _commonness(element: Element, key: Hashable) -> float:
    return sum([_expected(option, key) for option in element.options])


def _expected(option: Option, key: Hashable) -> float:
    """Return how often one of the forms of an option may be met."""
    text = option.text.lower()
    words = [text] if text.isalpha() else _WORD.findall(text)
    frequent = min([_frequency(word, key) for word in words], default=_EVERYWHERE)
    if option.kind == "word":
        return frequent
    verb = option.pos in ("VERB", "") and option.text.endswith(("er", "ir", "re"))
    return frequent * (1 if option.tense else 6 if verb else 2) + 1


@lru_cache(maxsize=16384)
def _frequency(word: str, key: Hashable) -> int:
    words = cast(Language, key).phrasing
    if len(word) < 2:
        return _EVERYWHERE  # d', l', y
    known = words.frequency(word)
    if word in words.common or word in words.clitics:
        known = max(known, _FREQUENT)
    return known * 8 if known > _FREQUENT else known


def _rarest(sequence: str, key: Hashable) -> frozenset[str]:
    return frozenset((min(sequence.split(), key=lambda word: _frequency(word, key)),))


@lru_cache(maxsize=16384)
def _need(element: Element, key: Hashable) -> Need:
    needs = [_need_of(option, key) for option in element.options]
    if len(needs) == 1:
        return needs[0]
    return Need(
        frozenset().union(*(n.words for n in needs)),
        tuple(s for n in needs for s in n.sequences),
        all(n.exact for n in needs),
    )


@lru_cache(maxsize=16384)
def _need_of(option: Option, key: Hashable) -> Need:
    language = cast(Language, key)
    if option.kind == "lemma":
        forms = [form.lower() for form, _ in paradigm(option, language)]
        if option.text.isalpha():
            words = frozenset([_anchor(form) for form in forms])
            return Need(words, exact=words.issuperset(forms))
        runs = dict.fromkeys(tuple(_WORD.findall(form)) for form in forms)
        return Need(
            frozenset(run[0] if run else "" for run in runs if len(run) < 2),
            tuple(f" {' '.join(run)} " for run in runs if len(run) > 1),
        )
    text = option.text.lower()
    pieces = _WORD.findall(text)
    if len(pieces) > 1:
        return Need(frozenset(), (f" {' '.join(pieces)} ",))
    elided = language.phrasing.elided.get(text)
    return Need(frozenset(_anchor(form) for form in (text, elided) if form), exact=text.isalpha())


def _anchor(token: str) -> str:
    """Return the longest run of \\w in a token: what the segment's set of words would hold of it."""
    return token if token.isalnum() else max(re.findall(r"\w+", token), key=len, default="")
