"""The prose diff for programs."""

from __future__ import annotations

from collections.abc import Iterable

from repair.report.diff import Difference


def report(differences: Iterable[Difference]) -> dict[str, object]:
    """Return the object that `repair diff --format json` prints."""
    raise NotImplementedError
