"""The prose diff in two columns."""

from __future__ import annotations

from collections.abc import Iterator

from repair.report.diff import Difference


def lines(difference: Difference, *, color: bool, width: int | None = None) -> Iterator[str]:
    """Yield the lines of one difference in columns that fit `width` (default: the terminal's)."""
    raise NotImplementedError
