"""What became of one file: the unit that every report lists."""

from __future__ import annotations

from dataclasses import dataclass

from repair.core.finding import Finding
from repair.core.text import Document
from repair.fixpoint import Fixed
from repair.formats.base import Parsed


@dataclass(frozen=True)
class Outcome:
    """One file of a run.

    `path` is as the user named it ("-" for a pipe). `error` is a file that could not be read or written, in one
    line; `skipped` is one that was left alone on purpose (another language), in one line. Both are empty for a
    file that was processed, which then has its `parsed` form and `language`. `fixed` is there after a repair.
    """

    path: str
    parsed: Parsed | None = None
    language: str | None = None
    findings: tuple[Finding, ...] = ()
    fixed: Fixed | None = None
    error: str = ""
    skipped: str = ""

    @property
    def document(self) -> Document | None:
        """The document as it was read."""
        return self.parsed.document if self.parsed else None
