"""Edits, and the one function that applies them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from repair.core.text import Document, Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `span` of a segment by `text`: an empty span inserts, an empty text deletes."""

    segment_id: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A group of edits that are applied together or not at all.

    `rank` orders the groups that compete for the same place: the lower one wins, then the one that starts
    first, then the longer one. `label` is the caller's own name for it (a finding's key).
    """

    edits: tuple[Edit, ...]
    rank: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of a set of changes."""

    document: Document
    applied: tuple[Change, ...]
    skipped: tuple[tuple[Change, str], ...]  # with the reason


def splice(text: str, edits: Iterable[tuple[Span, str]]) -> str:
    """Return `text` with non-overlapping replacements made.

    Raises:
        ValueError: a span lies outside the text, or two overlap.
    """
    parts: list[str] = []
    done = 0
    for span, new in sorted(edits, key=lambda edit: (edit[0].start, edit[0].end)):
        if span.start < done or span.end > len(text):
            raise ValueError(f"edit {span.start}..{span.end} overlaps another or leaves the text")
        parts += (text[done : span.start], new)
        done = span.end
    parts.append(text[done:])
    return "".join(parts)


def apply(document: Document, changes: Sequence[Change]) -> Applied:
    """Apply `changes` to `document`; the order in which they are given does not matter.

    Changes that overlap: the lower rank wins, then the earlier start, then the longer reach, then the label.
    Two insertions at one place compete as well. A loser is skipped whole and reported.
    """
    taken: dict[str, list[Span]] = {}
    applied: list[Change] = []
    skipped: list[tuple[Change, str]] = []
    for change in sorted(changes, key=lambda c: _order(document, c)):
        why = _obstacle(document, change, taken)
        if why:
            skipped.append((change, why))
            continue
        applied.append(change)
        for edit in change.edits:
            taken.setdefault(edit.segment_id, []).append(edit.span)
    targets = {
        segment_id: splice(
            document[segment_id].target,
            [(e.span, e.text) for c in applied for e in c.edits if e.segment_id == segment_id],
        )
        for segment_id in {e.segment_id for c in applied for e in c.edits}
    }
    return Applied(document.replaced(targets) if targets else document, tuple(applied), tuple(skipped))


def _order(document: Document, change: Change) -> tuple[object, ...]:
    places = [(document.place(e.segment_id), e.span.start, e.span.end) for e in change.edits if _exists(document, e)]
    first = min(places, default=(len(document.segments), 0, 0))
    reach = sum(end - start for _, start, end in places)
    return (
        change.rank,
        first[0],
        first[1],
        -reach,
        change.label,
        [(e.segment_id, e.span.start, e.span.end, e.text) for e in change.edits],
    )


def _exists(document: Document, edit: Edit) -> bool:
    try:
        return edit.span.end <= len(document[edit.segment_id].target)
    except KeyError:
        return False


def _obstacle(document: Document, change: Change, taken: dict[str, list[Span]]) -> str:
    own: dict[str, list[Span]] = {}
    for edit in change.edits:
        if not _exists(document, edit):
            return "lies outside the text"
        for other in taken.get(edit.segment_id, []) + own.get(edit.segment_id, []):
            if edit.span.overlaps(other) or edit.span == other:
                return "overlaps another change"
        own.setdefault(edit.segment_id, []).append(edit.span)
    return ""
