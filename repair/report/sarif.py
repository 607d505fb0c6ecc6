"""Findings as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repair.core.rule import Rule
from repair.report.outcome import Outcome


def report(outcomes: Iterable[Outcome], rules: Sequence[Rule]) -> dict[str, object]:
    """Return a SARIF log with one run."""
    raise NotImplementedError
