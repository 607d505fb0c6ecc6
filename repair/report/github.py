"""Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Finding, Trust
from repair.report.outcome import Outcome
from repair.report.places import Lines
from repair.report.terminal import reading

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a command a finding: a warning, or a notice for hints and typography; an error a file that failed."""
    for outcome in outcomes:
        if outcome.error:
            yield _command("error", {"file": outcome.path}, outcome.error)
        if outcome.parsed is None:
            continue
        places = Lines(outcome.parsed)
        for finding in outcome.findings:
            yield _annotation(outcome, places, finding)


def _annotation(outcome: Outcome, places: Lines, finding: Finding) -> str:
    assert outcome.document is not None
    place = places.of(finding.segment_id, finding.span)
    properties: dict[str, object] = {"file": outcome.path, "line": place.line, "col": place.column}
    if place.span:
        end_line, end_column = places.at(place.span.end)
        properties |= (
            {"endLine": end_line, "endColumn": end_column} if end_line > place.line else {"endColumn": end_column}
        )
    properties["title"] = finding.rule
    words = " ".join(finding.span.of(outcome.document[finding.segment_id].target).split())
    message = f"“{words}”: {finding.message}"
    readings = dict.fromkeys(reading(outcome, finding, s) for s in finding.suggestions)
    if readings:
        message += " Proposed: " + " or ".join(f"“{r}”" if r else "delete" for r in readings)
    level = "notice" if finding.typography or finding.trust is Trust.HINT else "warning"
    return _command(level, properties, message)


def _command(level: str, properties: dict[str, object], message: str) -> str:
    listed = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{level} {listed}::{message.translate(_DATA)}"
