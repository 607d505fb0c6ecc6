"""Long sentences cut down to what changes and a few words around it."""

from __future__ import annotations

from collections.abc import Sequence

from repair.report.align import Operation
from repair.rules.lazy import lazy
from repair.rules.sentences import ends

_WORDS = lazy(r"\s*\S+\s*")
GAP = "…"


def excerpt(
    sentence: Sequence[Operation], *, typography: bool = False, context: int = 3, long: int = 160
) -> tuple[Operation, ...]:
    """Return a sentence; in one longer than `long`, what lies further than `context` words from a change is cut.

    What changes only typography counts as unchanged, and comes back as it is afterwards, unless `typography`.
    """
    parts: list[Operation] = []
    for op in sentence:
        if op.changed and (typography or not op.typography):
            parts.append(op)
        elif parts and not parts[-1].changed:
            text = parts.pop().after + op.after
            parts.append(Operation(text, text))
        else:
            parts.append(Operation(op.after, op.after))
    if sum(len(p.before) for p in parts) <= long:
        return tuple(parts)
    last = len(parts) - 1
    return tuple(
        part if part.changed else _cut(part.after, context * (n > 0), context * (n < last))
        for n, part in enumerate(parts)
    )


def _cut(text: str, head: int, tail: int) -> Operation:
    """Keep the first `head` and the last `tail` words."""
    words = [m.group() for m in _WORDS.finditer(text)]
    if len(words) > head + tail + 2:
        start = "".join(words[:head]).rstrip()
        end = "".join(words[len(words) - tail :]).lstrip() if tail else ""
        text = " ".join(p for p in (start and f"{_lead(text, head)}{start.lstrip()}", GAP, end) if p)
    return Operation(text, text)


def _lead(text: str, head: int) -> str:
    """The white space before the first word, which parts it from the change."""
    return text[: len(text) - len(text.lstrip())] if head else ""


def around(text: str, start: int, end: int, room: int) -> tuple[str, str]:
    """Return what stands before and after `start`..`end` in its sentence, cut to about `room` characters."""
    stops = [0, *ends(text), len(text)]
    left = text[max(s for s in stops if s <= start) : start]
    right = text[end : min(s for s in stops if s >= end)]
    spare = max(room - len(left) - len(right), 0)
    half = room // 2
    keep_left = half + max(half - len(right), 0)
    keep_right = half + max(half - len(left), 0)
    if spare == 0 and len(left) > keep_left:
        cut = left.find(" ", len(left) - keep_left)
        left = f"{GAP} {left[cut + 1 :]}" if cut >= 0 else GAP
    if spare == 0 and len(right) > keep_right:
        cut = right.rfind(" ", 0, keep_right)
        right = f"{right[:cut]} {GAP}" if cut >= 0 else f" {GAP}"
    return left, right
