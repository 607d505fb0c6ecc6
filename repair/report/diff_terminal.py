"""The prose diff at a terminal: deletions and insertions interleaved in their sentence, reasons beneath."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from repair.report.diff import Difference


def lines(
    difference: Difference,
    *,
    color: bool,
    typography: Literal["count", "list"] = "count",
    width: int | None = None,
) -> Iterator[str]:
    """Yield the lines of one difference; nothing when the texts are equal."""
    raise NotImplementedError
