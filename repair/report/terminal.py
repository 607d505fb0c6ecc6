"""Findings for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from repair.report.outcome import Outcome


def findings(
    outcomes: Iterable[Outcome],
    *,
    color: bool,
    quiet: bool = False,
    typography: Literal["count", "list"] = "count",
    width: int | None = None,
) -> Iterator[str]:
    """Yield lines: the findings of each file, then a summary (`quiet` leaves that out and the reasons)."""
    raise NotImplementedError
