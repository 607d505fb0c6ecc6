"""Rules: a mechanism that spoils text, what wakes it, how it is found and shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from typing import Any, Protocol, TypeVar, cast

from repair.core.edit import Edit
from repair.core.finding import CATEGORIES, Severity, Suggestion, Trust
from repair.core.language import Language
from repair.core.style import HouseStyle
from repair.core.text import Document, Segment, Span

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Anchors:
    """What must occur in a segment before a rule is asked to look at it.

    A rule is woken when one of its words (lower case, a maximal run of \\w: an apostrophe or hyphen ends a
    word) or one of its characters occurs. Each group in `all_of` must have a member present as well: use it to
    keep a rule asleep on ordinary text ("a digit, and one of h/heures/am/pm").
    """

    words: frozenset[str] = frozenset()
    chars: frozenset[str] = frozenset()
    all_of: tuple[Anchors, ...] = ()
    always: bool = False

    def match(self, words: set[str], chars: set[str]) -> bool:
        """Tell whether a segment with these words and characters wakes the rule."""
        if self.words.isdisjoint(words) and self.chars.isdisjoint(chars) and not self.always:
            return False
        return not self.all_of or all(group.match(words, chars) for group in self.all_of)


DIGITS = frozenset("0123456789")


def anchors(
    words: str | Iterable[str] = (), chars: str = "", all_of: tuple[Anchors, ...] = (), always: bool = False
) -> Anchors:
    """Shorthand: `words` as one blank-separated string or an iterable, `chars` as one string."""
    listed = words.split() if isinstance(words, str) else words
    return Anchors(frozenset(w.lower() for w in listed), frozenset(chars), all_of, always)


@dataclass(frozen=True)
class Passage:
    """A segment as rules meet it, with what is computed once for all of them."""

    segment: Segment
    place: int  # position in the document

    @property
    def text(self) -> str:
        """The folded text: match on this."""
        return self.segment.folded

    @property
    def original(self) -> str:
        """The text as it stands: copy from this."""
        return self.segment.target

    @property
    def id(self) -> str:
        """The segment's id."""
        return self.segment.id

    @cached_property
    def listed(self) -> list[str]:
        """The words of the segment in order, in lower case."""
        return WORD.findall(self.segment.folded.lower())

    @cached_property
    def words(self) -> set[str]:
        """The words of the segment, in lower case."""
        return set(self.listed)

    @cached_property
    def sequence(self) -> str:
        """The words of the segment in order, in lower case, a blank before and after each."""
        return f" {' '.join(self.listed)} "

    @cached_property
    def chars(self) -> set[str]:
        """The characters of the segment."""
        return set(self.segment.folded)


T = TypeVar("T")


@dataclass(frozen=True)
class Context:
    """What a rule may know beside the passage: the language, the house style, the whole document."""

    document: Document
    passages: tuple[Passage, ...]
    language: Language
    style: HouseStyle = HouseStyle()
    _facts: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)

    def fact(self, derive: Callable[[Context], T]) -> T:
        """Return `derive(self)`, computed once a document: what several rules or passages need to know."""
        if derive not in self._facts:
            self._facts[derive] = derive(self)
        return cast(T, self._facts[derive])


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: the engine makes a Finding of it.

    The origin of a suggestion may be left empty: the rule's name is filled in. `segment_id` is needed from
    document rules only; `severity` and `category` replace the rule's own where given.
    """

    span: Span
    message: str
    suggestions: tuple[Suggestion, ...] = ()
    segment_id: str = ""
    severity: Severity | None = None
    category: str = ""
    term: str = ""


def hit(
    passage: Passage,
    start: int,
    end: int,
    message: str,
    *replacements: str,
    trust: Trust = Trust.REVIEW,
    competing: bool = False,
    edit: tuple[int, int] | None = None,
) -> Hit:
    """Return a hit on `start`..`end` whose suggestions each replace that range.

    Args:
        passage: where it is.
        start, end: the words that are wrong, offsets in the passage.
        message: why, one sentence for a reviewer, in English, quoting words in their language.
        replacements: the best first; none makes a finding without proposal.
        trust: of every suggestion.
        competing: the replacements are readings that differ in fact; only a person may choose.
        edit: the range to replace where it is not the one that is marked.
    """
    a, b = edit or (start, end)
    return Hit(
        Span(start, end),
        message,
        tuple(Suggestion((Edit(passage.id, Span(a, b), text),), trust, "", "", competing) for text in replacements),
        passage.id,
    )


class Tier(IntEnum):
    """Which changes go first where they compete for a place, and in which round they are made."""

    ENCODING = 0
    STRUCTURE = 1  # garbles that other rules would misread: split clocks, brands, headings
    WORDING = 2
    TYPOGRAPHY = 3


@dataclass(frozen=True, slots=True)
class Bad:
    """Text in which the rule must fire (a line is a segment).

    `repaired` is the text after the best suggestions, None for a finding without an applicable one;
    `readings` are the competing replacements that must be offered.
    """

    text: str
    repaired: str | None = None
    readings: tuple[str, ...] = ()
    style: HouseStyle = HouseStyle()


@dataclass(frozen=True, slots=True)
class Good:
    """Good text, near misses first, in which the rule must stay silent (a line is a segment)."""

    text: str
    style: HouseStyle = HouseStyle()


SegmentCheck = Callable[[Passage, Context], Iterable[Hit]]
DocumentCheck = Callable[[Context], Iterable[Hit]]


@dataclass(frozen=True)
class Rule:
    """A mechanism that spoils text, and how to find and mend it.

    Exactly one of `check` (called for each passage that wakes the rule) and `check_document` (called once a
    document, when the document wakes it) is given. `name` is `family.rule`; `trust` is the highest that its
    suggestions reach; `former` lists names it had before; `typography` sets its findings apart.
    """

    name: str
    category: str
    severity: Severity
    doc: str
    bad: tuple[Bad, ...]
    good: tuple[Good, ...]
    anchors: Anchors
    trust: Trust
    check: SegmentCheck | None = None
    check_document: DocumentCheck | None = None
    tier: Tier = Tier.WORDING
    typography: bool = False
    former: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.check is None) == (self.check_document is None):
            raise ValueError(f"{self.name}: give one of check and check_document")
        if self.category not in CATEGORIES:
            raise ValueError(f"{self.name}: no category {self.category!r}")

    @property
    def family(self) -> str:
        """The part of the name up to the first dot."""
        return self.name.partition(".")[0]


class TargetLanguage(Language, Protocol):
    """A language with its rules: what a language pack is."""

    @property
    def rules(self) -> Sequence[Rule]:
        """All rules of the language, in the order in which they are listed to people."""
        ...
