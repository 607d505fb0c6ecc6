"""Which words a repair changed for which finding, over all its rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.core.edit import Edit, splice
from repair.core.finding import key_stem
from repair.core.text import Span
from repair.fixpoint import ROUNDS, Fixed
from repair.pipeline import Choice


@dataclass(frozen=True, slots=True)
class Traced:
    """A choice with the place of one of its edits in the segment before the first round and after the last."""

    before: Span
    after: Span
    choice: Choice


_Round = list[tuple[Edit, Choice]]


def trace(fixed: Fixed) -> dict[str, list[Traced]]:
    """Return what changed each segment; a segment whose rounds can't be told apart is left out."""
    by_segment: dict[str, list[Choice]] = {}
    for choice in fixed.made:
        for segment_id in dict.fromkeys(e.segment_id for e in choice.suggestion.edits):
            by_segment.setdefault(segment_id, []).append(choice)
    traced = {}
    for segment_id, choices in by_segment.items():
        rounds = _rounds(segment_id, choices, fixed.before[segment_id].target, fixed.after[segment_id].target, ROUNDS)
        if rounds is not None:
            traced[segment_id] = _placed(rounds)
    return traced


def _rounds(segment_id: str, choices: Sequence[Choice], text: str, result: str, left: int) -> list[_Round] | None:
    """Divide choices, in the order in which they were made, into the rounds that lead from `text` to `result`."""
    if not choices:
        return [] if text == result else None
    if not left:
        return None
    fitting = 0
    while fitting < len(choices) and _fits(segment_id, choices[fitting], text):
        fitting += 1
    for size in range(fitting, 0, -1):
        made = [(e, c) for c in choices[:size] for e in c.suggestion.edits if e.segment_id == segment_id]
        try:
            changed = splice(text, [(e.span, e.text) for e, _ in made])
        except ValueError:
            continue
        rest = _rounds(segment_id, choices[size:], changed, result, left - 1)
        if rest is not None:
            return [made, *rest]
    return None


def _fits(segment_id: str, choice: Choice, text: str) -> bool:
    """Tell whether the finding stands in `text` where it says."""
    finding = choice.finding
    if finding.segment_id != segment_id:
        return True
    return key_stem(finding.rule, finding.span.of(text)) == finding.key.rpartition("/")[0]


def _placed(rounds: list[_Round]) -> list[Traced]:
    placed = []
    for place, made in enumerate(rounds):
        shift = 0
        for edit, choice in sorted(made, key=lambda pair: (pair[0].span.start, pair[0].span.end)):
            before = edit.span
            for earlier in reversed(rounds[:place]):
                before = Span(_back(before.start, earlier, end=False), _back(before.end, earlier, end=True))
            start = edit.span.start + shift
            shift += len(edit.text) - len(edit.span)
            after = Span(start, start + len(edit.text))
            for later in rounds[place + 1 :]:
                after = Span(_forth(after.start, later, end=False), _forth(after.end, later, end=True))
            placed.append(Traced(before, after, choice))
    return placed


def _back(position: int, made: _Round, *, end: bool) -> int:
    """Return where `position` after a round was before it; within replaced text, the edge of what it replaced."""
    shift = 0
    for edit, _ in sorted(made, key=lambda pair: (pair[0].span.start, pair[0].span.end)):
        start = edit.span.start + shift
        stop = start + len(edit.text)
        if position <= start:
            break
        if position < stop:
            return edit.span.end if end else edit.span.start
        shift += len(edit.text) - len(edit.span)
    return max(position - shift, 0)


def _forth(position: int, made: _Round, *, end: bool) -> int:
    """Return where `position` before a round is after it; within replaced text, the edge of what replaced it."""
    shift = 0
    for edit, _ in sorted(made, key=lambda pair: (pair[0].span.start, pair[0].span.end)):
        if position <= edit.span.start:
            break
        if position < edit.span.end:
            return edit.span.start + shift + (len(edit.text) if end else 0)
        shift += len(edit.text) - len(edit.span)
    return position + shift
