"""Yield workflow commands of GitHub Actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.report.outcome import Outcome


def lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield workflow commands of GitHub Actions."""
    raise NotImplementedError
