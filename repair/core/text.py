"""Spans, segments and documents: the text as rules see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

_FOLD = tuple(
    {
        "’": "'", "‘": "'", "ʼ": "'", "′": "'",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ", "\n": " ", "\r": " ",
        "‑": "-",
    }.items()
)  # fmt: skip


def fold(text: str) -> str:
    """Return `text` with apostrophes and spaces made plain; the length never changes, nor does the case."""
    for sign, plain in _FOLD:  # quicker than str.translate: few of them occur
        if sign in text:
            text = text.replace(sign, plain)
    return text


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of Unicode code points inside one segment."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point; an empty span overlaps what it stands strictly inside of."""
        if not len(self) or not len(other):
            return other.start < self.start < other.end or self.start < other.start < self.end
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


BLOCK_KINDS = ("paragraph", "heading", "item", "cell", "string", "unit")


@dataclass(frozen=True)
class Segment:
    """One block as a reader sees it: a paragraph, a heading, a list item, a table cell, a bilingual unit.

    `id` is unique in its document; `target` is the text to repair, `source` what it was translated from where
    that is known; `kind` is one of BLOCK_KINDS.
    """

    id: str
    target: str
    source: str | None = None
    kind: str = "paragraph"

    @cached_property
    def folded(self) -> str:
        """The target with apostrophes and spaces made plain: what rules match on. Same length as `target`."""
        return fold(self.target)


@dataclass(frozen=True)
class Document:
    """An article: its segments in reading order."""

    name: str
    segments: tuple[Segment, ...]
    target_lang: str = "fr"
    source_lang: str = "en"
    _index: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._index.update((segment.id, place) for place, segment in enumerate(self.segments))
        if len(self._index) != len(self.segments):
            raise ValueError(f"{self.name}: two segments share an id")

    def __iter__(self) -> Iterator[Segment]:
        return iter(self.segments)

    def __getitem__(self, segment_id: str) -> Segment:
        return self.segments[self._index[segment_id]]

    def place(self, segment_id: str) -> int:
        """Return the position of a segment in reading order."""
        return self._index[segment_id]

    def replaced(self, targets: dict[str, str]) -> Document:
        """Return the document with the targets of some segments changed."""
        return Document(
            self.name,
            tuple(Segment(s.id, targets[s.id], s.source, s.kind) if s.id in targets else s for s in self.segments),
            self.target_lang,
            self.source_lang,
        )
