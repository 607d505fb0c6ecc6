"""What sequences have in common."""

from __future__ import annotations

from collections.abc import Hashable, Sequence


def common(*rows: Sequence[Hashable]) -> int:
    """Return how many items all rows begin with: characters of texts, words, tokens."""
    count = 0
    for items in zip(*rows, strict=False):
        if len(set(items)) > 1:
            break
        count += 1
    return count
