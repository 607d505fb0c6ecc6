"""Return the object that `--format json` prints."""

from __future__ import annotations

from collections.abc import Iterable

from repair.report.outcome import Outcome


def report(outcomes: Iterable[Outcome]) -> dict[str, object]:
    """Return the object that `--format json` prints."""
    raise NotImplementedError
