"""Yield a line of JSON a file, then one with the summary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.report.outcome import Outcome


def lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a line of JSON a file, then one with the summary."""
    raise NotImplementedError
