"""Which reader a marked file needs, and the checks that all of them share."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from repair.evaluate.errors import EvaluationError
from repair.evaluate.marks import Mark, Marked
from repair.evaluate.texts import read_text

OVERLAPS = ("error", "keep")


@dataclass(frozen=True)
class Reading:
    """Checks marks while a file is read."""

    path: Path
    overlaps: str = "error"

    def fail(self, line: int, what: str) -> EvaluationError:
        """Return the error for a line of the file."""
        return EvaluationError(f"{self.path}:{line}: {what}")

    def checked(self, marks: Sequence[Mark], text: str) -> tuple[Mark, ...]:
        """Return marks in order.

        Raises:
            EvaluationError: one lies outside the text, is not where it says, or overlaps another.
        """
        for mark in marks:
            if not 0 <= mark.start <= mark.end <= len(text):
                raise self.fail(mark.line, f"{mark.start}..{mark.end} lies outside the text of {len(text)} characters")
            stands = text[mark.start : mark.end]
            if mark.text and mark.text != stands:
                raise self.fail(mark.line, f"{mark.start}..{mark.end} is {stands!r} in the text, not {mark.text!r}")
        ordered = sorted(marks, key=lambda m: (m.start, m.end))
        if self.overlaps == "error":
            last: Mark | None = None
            for mark in ordered:
                if last and mark.start < last.end and mark.start < mark.end:
                    raise self.fail(
                        max(mark.line, last.line),
                        f"the mark {mark.start}..{mark.end} overlaps {last.start}..{last.end} of line "
                        f"{min(mark.line, last.line)}; mend the marks, or take them as they are "
                        "with --overlaps keep",
                    )
                if not last or mark.end > last.end:
                    last = mark
        return tuple(replace(m, text=text[m.start : m.end]) for m in ordered)


def read(path: Path, overlaps: str = "error") -> list[Marked]:
    """Read a marked file; its format is told by what it holds.

    Raises:
        EvaluationError: it can't be read, or its marks don't fit.
    """
    from repair.evaluate.gold import marot, mqm, own, xliff

    reading = Reading(path, overlaps)
    text = read_text(path)
    start = text.lstrip()[:2000]
    first = next((line for line in text.splitlines() if line.strip()), "")
    if start.startswith("<"):
        return xliff.read(reading, text)
    if start.startswith("{"):
        if _is_object(first):
            return mqm.read(reading, text)
        return own.read(reading, text)
    if "\t" in first:
        return marot.read(reading, text)
    raise EvaluationError(
        f"{path}:1: not a format of marked texts; known are annotations (JSON), MQM (JSON lines), "
        "Marot (TSV) and XLIFF with its:locQualityIssue"
    )


def _is_object(line: str) -> bool:
    """Tell whether a line is a whole JSON object that is no annotation file."""
    try:
        value = json.loads(line)
    except json.JSONDecodeError:
        return False
    return isinstance(value, dict) and "annotations" not in value
