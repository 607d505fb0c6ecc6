"""From a whole sentence that a model wrote to the edits it stands for, each with the marked words that it repairs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from repair.core.text import Span, fold

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")

Change = tuple[Span, str]


def changes(old: str, new: str, marks: Sequence[Span]) -> list[list[Change]]:
    """Return, for each of `marks` (in order, apart), the replacements in `old` that make it `new`.

    Only what differs beyond the kind of apostrophe and space counts. A replacement that belongs to no mark goes to
    the nearest one; one that runs over the edge of a mark is left as it is, for the guard to refuse.
    """
    if len(marks) == 1:
        [mark] = marks
        head, tail = old[: mark.start], old[mark.end :]
        if _encloses(head, new, tail):
            middle = new[len(head) : len(new) - len(tail)]
            return [[(mark, middle)] if fold(middle) != fold(mark.of(old)) else []]
    found: list[list[Change]] = [[] for _ in marks]
    for change in _differences(old, new):
        distances = [_distance(change[0], mark) for mark in marks]
        found[distances.index(min(distances))].append(change)
    return found


def _encloses(head: str, text: str, tail: str) -> bool:
    folded = fold(text)
    return len(text) >= len(head) + len(tail) and folded.startswith(fold(head)) and folded.endswith(fold(tail))


def _differences(old: str, new: str) -> list[Change]:
    a, b = ([m.group() for m in _TOKEN.finditer(text)] for text in (old, new))
    starts_a, starts_b = _starts(a), _starts(b)
    matcher = SequenceMatcher(None, [fold(t) for t in a], [fold(t) for t in b], autojunk=False)
    return [
        (Span(starts_a[i1], starts_a[i2]), new[starts_b[j1] : starts_b[j2]])
        for kind, i1, i2, j1, j2 in matcher.get_opcodes()
        if kind != "equal"
    ]


def _starts(tokens: Sequence[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _distance(span: Span, mark: Span) -> int:
    return max(0, mark.start - span.end, span.start - mark.end)
