"""Findings as JSON: the machine-readable contract, version 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from repair.core.edit import Edit
from repair.core.finding import Finding, Severity, Suggestion
from repair.core.text import Span
from repair.report.outcome import Outcome
from repair.report.places import Lines

VERSION = 1
Part = Callable[[], Mapping[str, Any]]  # what a model did, known once all files are done


def report(outcomes: Iterable[Outcome], model: Part | None = None) -> dict[str, object]:
    """Return the object that `--format json` prints.

    `start` and `end`, of findings and of edits, are code points in the decoded file (byte order mark not
    counted, CRLF two), null where the text does not map one to one to the file; `segment_start` and
    `segment_end` always hold. `model` is there where one was to take part: what it did, or why it did not.
    """
    files = []
    totals = Totals()
    for outcome in outcomes:
        files.append(file(outcome))
        totals.add(outcome)
    return {"version": VERSION, "files": files, **part(model), "summary": totals.as_dict()}


def part(model: Part | None) -> dict[str, Any]:
    """Return the entry of the model, nothing where there is none."""
    return {"model": dict(model())} if model else {}


class Totals:
    """The summary, counted file by file."""

    def __init__(self) -> None:
        self.files = self.findings = self.errors = self.skipped = 0

    def add(self, outcome: Outcome) -> None:
        """Count one file."""
        self.files += 1
        self.findings += len(outcome.findings)
        self.errors += bool(outcome.error)
        self.skipped += bool(outcome.skipped)

    def as_dict(self) -> dict[str, int]:
        """Return the summary."""
        return {
            "files": self.files,
            "findings": self.findings,
            "errors": self.errors,
            "skipped": self.skipped,
        }


def file(outcome: Outcome) -> dict[str, Any]:
    """Return the entry of one file."""
    found: list[dict[str, Any]] = []
    if outcome.parsed is not None:
        lines = Lines(outcome.parsed)
        found = [_finding(outcome, lines, f) for f in outcome.findings]
    return {
        "path": outcome.path,
        "language": outcome.language,
        "error": outcome.error or None,
        "skipped": outcome.skipped or None,
        "findings": found,
    }


def _finding(outcome: Outcome, lines: Lines, finding: Finding) -> dict[str, Any]:
    assert outcome.document is not None
    place = lines.of(finding.segment_id, finding.span)
    return {
        "key": finding.key,
        "rule": finding.rule,
        "category": finding.category,
        "severity": "warning" if finding.severity is Severity.MINOR else "error",
        "mqm_severity": finding.severity.value,
        "typography": finding.typography,
        **_offsets(place.span),
        "line": place.line,
        "column": place.column,
        "text": finding.span.of(outcome.document[finding.segment_id].target),
        "message": finding.message,
        "segment": finding.segment_id,
        "segment_start": finding.span.start,
        "segment_end": finding.span.end,
        "suggestions": [_suggestion(lines, s, finding.message) for s in finding.suggestions],
    }


def _suggestion(lines: Lines, suggestion: Suggestion, message: str) -> dict[str, Any]:
    return {
        "trust": str(suggestion.trust),
        "competing": suggestion.competing,
        "origin": suggestion.origin,
        "reason": suggestion.reason or message,
        "edits": [_edit(lines, e) for e in suggestion.edits],
    }


def _edit(lines: Lines, edit: Edit) -> dict[str, Any]:
    return {
        **_offsets(lines.of(edit.segment_id, edit.span).span),
        "text": edit.text,
        "segment": edit.segment_id,
        "segment_start": edit.span.start,
        "segment_end": edit.span.end,
    }


def _offsets(span: Span | None) -> dict[str, int | None]:
    return {"start": span.start if span else None, "end": span.end if span else None}
