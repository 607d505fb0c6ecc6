"""Where the readings of a gap differ, in tokens, and the context that fits into the model around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from repair.core.sequences import common
from repair.models.interface import Gap

T = TypeVar("T")

_AT_ONCE = 2000  # gaps that are cut into windows before they are scored: bounds memory to some tens of megabytes


@dataclass(frozen=True, slots=True)
class Window:
    """A reading in tokens: `ids[start:end]` is what differs from the other readings of its gap."""

    ids: tuple[int, ...]
    words: tuple[int | None, ...]  # which word each token belongs to; None for special tokens
    start: int
    end: int
    text_start: int  # the first and last token of text, special tokens left out
    text_end: int

    def near(self, count: int) -> range:
        """Return the positions of what differs and of `count` tokens of text on each side."""
        return range(max(self.text_start, self.start - count), min(self.text_end, self.end + count))


class Cutter:
    """Makes windows with a tokenizer of transformers."""

    def __init__(self, tokenizer: Any, limit: int) -> None:
        """Learn which special tokens the tokenizer sets before and after a text. `limit` counts them."""
        self.tokenizer = tokenizer
        self.limit = limit
        ids = tokenizer("a")["input_ids"]
        text = [i for i, token in enumerate(ids) if token not in tokenizer.all_special_ids]
        self.before = text[0] if text else 0
        self.behind = len(ids) - 1 - text[-1] if text else 0

    def windows(self, gap: Gap) -> list[Window] | None:
        """Return a window for each option of a gap; None where what differs is longer than the model reads."""
        readings = gap.readings()
        if len(readings) == 1:  # what differs is then what differs from nothing at all
            return self._windows([*readings, gap.before + gap.after], 1)
        return self._windows(readings, len(readings))

    def _windows(self, readings: Sequence[str], count: int) -> list[Window] | None:
        encoded = self.tokenizer(list(readings))
        rows: list[list[int]] = encoded["input_ids"]
        left = common(*rows)
        right = common(*(row[::-1] for row in rows))
        right = min(right, min(map(len, rows)) - left)
        widest = max(map(len, rows)) - left - right
        room = self.limit - self.before - self.behind - widest
        if room < 0:
            return None
        text_left, text_right = max(0, left - self.before), max(0, right - self.behind)
        keep_left = min(text_left, max(room // 2, room - text_right))
        keep_right = min(text_right, room - keep_left)
        made = []
        for n, row in enumerate(rows[:count]):
            words = encoded.word_ids(n) if encoded.is_fast else list(range(len(row)))
            kept = [
                *range(min(left, self.before)),
                *range(left - keep_left, len(row) - right + keep_right),
                *range(len(row) - min(right, self.behind), len(row)),
            ]
            head = min(left, self.before)
            start = head + keep_left
            made.append(
                Window(
                    tuple(row[i] for i in kept),
                    tuple(words[i] for i in kept),
                    start,
                    start + len(row) - right - left,
                    head,
                    len(kept) - min(right, self.behind),
                )
            )
        return made


def spaced(text: str, like: str) -> str:
    """Return a text with the blanks around it that another one has."""
    body = like.strip()
    if not body:
        return text
    head, _, tail = like.partition(body)
    return head + text + tail


def in_parts(gaps: Sequence[Gap], work: Callable[[Sequence[Gap]], list[T]]) -> list[T]:
    """Return what `work` makes of gaps, so many at once that memory is bounded."""
    return [one for start in range(0, len(gaps), _AT_ONCE) for one in work(gaps[start : start + _AT_ONCE])]
