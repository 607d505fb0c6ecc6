"""Where findings stand in a file: offsets, line and column."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from repair.core.text import Span
from repair.formats.base import Parsed
from repair.rules.lazy import lazy

_NEWLINE = lazy(r"\n")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span of a segment stands in the decoded file.

    `span` is None where it does not map one to one; `line` and `column` (1-based, code points) hold anyhow.
    """

    span: Span | None
    line: int
    column: int


class Lines:
    """The lines of one file."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self._starts = [0, *(m.end() for m in _NEWLINE.finditer(parsed.source.text))]

    def of(self, segment_id: str, span: Span) -> Place:
        """Return the place of `span`."""
        located = self._parsed.locate(segment_id, span)
        line, column = self.at(located.start if located else self._near(segment_id, span.start))
        return Place(located, line, column)

    def at(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset in the decoded file."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """Return the offset at which a line starts."""
        return self._starts[line - 1]

    def _near(self, segment_id: str, start: int) -> int:
        """Return the offset of the last piece that begins at or before `start`, or as far into it as it goes."""
        pieces = self._parsed.pieces.get(segment_id, ())
        before = [p for p in pieces if p.start <= start] or list(pieces[:1])
        if not before:
            return 0
        piece = before[-1]
        return piece.at + (0 if piece.fixed else min(max(start - piece.start, 0), piece.length))
