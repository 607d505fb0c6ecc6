"""Precision, recall and F of marked spans under three matching rules.

Spans are half-open ranges of code points; an empty one marks a place where something is missing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

Place = tuple[int, int]
RULES = ("overlap", "exact", "characters")
_PARTLY = 0.5  # credit for a character that is marked with another severity


@dataclass(frozen=True)
class Figures:
    """Counts of a comparison; in characters, hits may be halves."""

    hits: float  # of what was predicted
    predicted: float
    found: float  # of what is gold
    gold: float

    @property
    def precision(self) -> float | None:
        """The share of what was predicted that is right; None where nothing was."""
        return self.hits / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; None where there is none."""
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        p, r = self.precision, self.recall
        if p is None or r is None:
            return None
        return 2 * p * r / (p + r) if p + r else 0.0

    def __add__(self, other: Figures) -> Figures:
        return Figures(
            self.hits + other.hits,
            self.predicted + other.predicted,
            self.found + other.found,
            self.gold + other.gold,
        )


NOTHING = Figures(0, 0, 0, 0)


def meets(a: Place, b: Place) -> bool:
    """Tell whether two spans share a character; an empty one meets what it stands in or beside."""
    if a[0] == a[1] or b[0] == b[1]:
        return a[0] <= b[1] and b[0] <= a[1]
    return a[0] < b[1] and b[0] < a[1]


def overlapped(spans: Sequence[Place], others: Sequence[Place]) -> list[bool]:
    """Tell for each of `spans` whether any of `others` meets it."""
    ordered = sorted(others)
    starts = [s for s, _ in ordered]
    reach = list(accumulate((e for _, e in ordered), max))
    empty = sorted(s for s, e in ordered if s == e)
    result = []
    for start, end in spans:
        if start == end:  # touching is enough: others that begin at or before it and reach it
            count = bisect_right(starts, start)
            result.append(count > 0 and reach[count - 1] >= start)
            continue
        count = bisect_left(starts, end)
        within = count > 0 and reach[count - 1] > start
        beside = bisect_right(empty, end) > bisect_left(empty, start)
        result.append(within or beside)
    return result


def overlap(predicted: Sequence[Place], gold: Sequence[Place]) -> Figures:
    """Compare by any overlap."""
    return Figures(sum(overlapped(predicted, gold)), len(predicted), sum(overlapped(gold, predicted)), len(gold))


def exact(predicted: Sequence[Place], gold: Sequence[Place]) -> Figures:
    """Compare by equal boundaries."""
    ours, theirs = set(predicted), set(gold)
    return Figures(sum(p in theirs for p in predicted), len(predicted), sum(g in ours for g in gold), len(gold))


Weighed = tuple[int, int, bool | None]  # start, end, whether it is more than minor (None: not told)


def characters(predicted: Sequence[Weighed], gold: Sequence[Weighed]) -> Figures:
    """Compare character by character, as WMT does: half credit where one side says minor and the other major.

    A character that several spans of one side cover counts once, with the graver severity.
    """
    ours, theirs = flat(predicted), flat(gold)
    credit = 0.0
    i = j = 0
    while i < len(ours) and j < len(theirs):
        start, end = max(ours[i][0], theirs[j][0]), min(ours[i][1], theirs[j][1])
        if start < end:
            a, b = ours[i][2], theirs[j][2]
            credit += (end - start) * (1 if a is None or b is None or a == b else _PARTLY)
        if ours[i][1] <= theirs[j][1]:
            i += 1
        else:
            j += 1
    return Figures(credit, sum(e - s for s, e, _ in ours), credit, sum(e - s for s, e, _ in theirs))


def flat(spans: Sequence[Weighed]) -> list[Weighed]:
    """Return spans that don't overlap and cover the same characters, each with the gravest severity there."""
    edges = sorted({x for s, e, _ in spans for x in (s, e)})
    events = sorted(((s, e, w) for s, e, w in spans if s < e), key=lambda x: x[0])
    result: list[Weighed] = []
    active: list[Weighed] = []
    following = 0
    for start, end in pairwise(edges):
        active = [a for a in active if a[1] > start]
        while following < len(events) and events[following][0] <= start:
            active.append(events[following])
            following += 1
        if not active:
            continue
        weights = {w for _, _, w in active}
        weight = True if True in weights else False if False in weights else None
        if result and result[-1][1] == start and result[-1][2] is weight:
            result[-1] = (result[-1][0], end, weight)
        else:
            result.append((start, end, weight))
    return result
