"""The suffix model: for the ending of a form, how often it is a base form of each class, or a verb form."""

from __future__ import annotations

from collections.abc import Mapping

from repair.languages.french.morphology.guess import LONGEST
from repair.languages.french.morphology.store import LEVELS, SUFFIX_FLAGS

_STRENGTH = 2.0
Counts = dict[str, list[float]]


def endings(word: str) -> list[str]:
    """Return the endings of `word`, the shortest (empty) first; ^ marks its beginning."""
    marked = "^" + word
    return [marked[start:] for start in range(len(marked), max(0, len(marked) - LONGEST) - 1, -1)]


def count(flags: Mapping[str, int]) -> Counts:
    """Count words and flags by ending."""
    table: Counts = {}
    for word, bits in flags.items():
        for ending in endings(word):
            row = table.setdefault(ending, [0.0] * (len(SUFFIX_FLAGS) + 1))
            row[-1] += 1
            for i, flag in enumerate(SUFFIX_FLAGS):
                if bits & flag:
                    row[i] += 1
    return table


def estimate(table: Counts, word: str, bits: int | None = None) -> list[float]:
    """Return the smoothed shares for `word`; with `bits`, as if the word itself had not been counted."""
    shares = [0.2] * len(SUFFIX_FLAGS)
    for ending in endings(word):
        row = table.get(ending)
        if row is None:
            break
        own = 0 if bits is None else 1
        total = row[-1] - own
        if total <= 0:
            break
        shares = [
            (row[i] - (own if bits is not None and bits & flag else 0) + _STRENGTH * shares[i]) / (total + _STRENGTH)
            for i, flag in enumerate(SUFFIX_FLAGS)
        ]
    return shares


def compact(table: Counts, least: int = 4, change: float = 0.08) -> dict[str, str]:
    """Return the endings that change the estimate of the next shorter one, with shares in 36 levels."""
    kept: dict[str, tuple[float, ...]] = {}
    for ending in sorted(table, key=len):
        row = table[ending]
        if row[-1] < least:
            continue
        parent = next((kept[ending[i:]] for i in range(1, len(ending) + 1) if ending[i:] in kept), None)
        before = parent or (0.2,) * len(SUFFIX_FLAGS)
        shares = tuple((row[i] + _STRENGTH * before[i]) / (row[-1] + _STRENGTH) for i in range(len(SUFFIX_FLAGS)))
        if parent is None or max(abs(a - b) for a, b in zip(shares, before, strict=True)) > change:
            kept[ending] = shares
    return {ending: "".join(LEVELS[round(s * 35)] for s in shares) for ending, shares in kept.items()}
