"""A segment as its safe repairs will leave it, and the sentence around a place in it.

Models see the draft: so the same place gives the same question before and after the safe repairs are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from repair.core.edit import Edit
from repair.core.finding import Finding, Trust
from repair.core.text import Segment, Span
from repair.rules.sentences import ends

REACH = 400  # characters of context on either side, at most


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words around a place: `before` + what stands there + `after` is a sentence (or several)."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the draft; one that was not repaired maps one to one to the segment."""

    at: int  # in the draft
    text: str
    start: int  # in the segment
    repaired: bool


class Draft:
    """A segment with `edits` made, but for those that touch one of the places in `keep`."""

    def __init__(self, segment: Segment, edits: Iterable[Edit], keep: Sequence[Span]) -> None:
        self.segment, self.edits = segment, tuple(edits)
        self._pieces: list[_Piece] = []
        done = 0
        for edit in sorted(self.edits, key=lambda e: (e.span.start, e.span.end, e.text)):
            span = edit.span
            if span.start < done or span.end > len(segment.target) or any(_touch(span, k) for k in keep):
                continue
            self._add(segment.target[done : span.start], done, repaired=False)
            self._add(edit.text, span.start, repaired=True)
            done = span.end
        self._add(segment.target[done:], done, repaired=False)
        self.text = "".join(p.text for p in self._pieces)

    def _add(self, text: str, start: int, *, repaired: bool) -> None:
        last = self._pieces[-1] if self._pieces else None
        self._pieces.append(_Piece(last.at + len(last.text) if last else 0, text, start, repaired))

    def there(self, span: Span) -> Span:
        """Return where a place of the segment is in the draft; it must be one of those kept.

        Raises:
            ValueError: it is not: a repair was made in it.
        """
        for p in self._pieces:
            if not p.repaired and p.start <= span.start and span.end <= p.start + len(p.text):
                shift = p.at - p.start
                return Span(span.start + shift, span.end + shift)
        raise ValueError(f"{span} was repaired")

    def back(self, span: Span) -> Span | None:
        """Return where a place of the draft is in the segment; None where a repair stands in it."""
        for p in self._pieces:
            if not p.repaired and p.at <= span.start and span.end <= p.at + len(p.text):
                shift = p.start - p.at
                return Span(span.start + shift, span.end + shift)
        return None

    def around(self, span: Span) -> Span:
        """Return the sentence (or sentences) of the draft that holds a place of the draft."""
        stops = list(ends(self.text))
        begin = max((e for e in stops if e <= span.start), default=0)
        end = min((e for e in stops if e >= span.end and e > begin), default=len(self.text))
        return Span(begin, end)

    def sentence(self, place: Span) -> Sentence:
        """Return the sentence around a kept place of the segment, without that place."""
        there = self.there(place)
        whole = self.around(there)
        before, after = self.text[whole.start : there.start], self.text[there.end : whole.end].rstrip()
        if len(before) > REACH:
            before = before[-REACH:].partition(" ")[2]
        if len(after) > REACH:
            after = after[:REACH].rpartition(" ")[0]
        return Sentence(before, after)


def _touch(span: Span, place: Span) -> bool:
    return span.overlaps(place) or span == place or place.covers(span) or span.covers(place)


def safe_edits(findings: Iterable[Finding]) -> Mapping[str, tuple[Edit, ...]]:
    """Return the edits that the safe suggestions of findings make, by segment."""
    by_segment: dict[str, list[Edit]] = {}
    for finding in findings:
        best = finding.best
        if best and best.trust is Trust.SAFE:
            for edit in best.edits:
                by_segment.setdefault(edit.segment_id, []).append(edit)
    return {segment_id: tuple(edits) for segment_id, edits in by_segment.items()}


def hull(edits: Iterable[Edit]) -> Span:
    """Return the smallest place that holds all edits (of one segment)."""
    spans = [e.span for e in edits]
    return Span(min(s.start for s in spans), max(s.end for s in spans))
