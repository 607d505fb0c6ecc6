"""The prose diff as one self-contained HTML file that prints well."""

from __future__ import annotations

from collections.abc import Sequence

from repair.report.diff import Difference


def page(differences: Sequence[Difference], title: str = "") -> str:
    """Return an HTML page with all differences and a summary on top."""
    raise NotImplementedError
