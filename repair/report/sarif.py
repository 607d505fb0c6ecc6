"""Findings as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from repair import __version__
from repair.core.finding import Finding, Severity, Suggestion, Trust
from repair.core.rule import Rule
from repair.core.text import Span
from repair.report import json_report
from repair.report.outcome import Outcome
from repair.report.places import Lines

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.MINOR: "note", Severity.MAJOR: "warning", Severity.CRITICAL: "error"}


def report(
    outcomes: Iterable[Outcome], rules: Sequence[Rule], model: json_report.Part | None = None
) -> dict[str, object]:
    """Return a SARIF log with one run, what a model did among its properties. Columns and offsets count code points."""
    index = {rule.name: n for n, rule in enumerate(rules)}
    described = [_rule(rule) for rule in rules]
    results: list[dict[str, Any]] = []
    notices: list[dict[str, Any]] = []
    for outcome in outcomes:
        if outcome.error or outcome.skipped:
            notices.append(_notice(outcome))
        if outcome.parsed is None:
            continue
        lines = Lines(outcome.parsed)
        for finding in outcome.findings:
            if finding.rule not in index:
                index[finding.rule] = len(described)
                described.append({"id": finding.rule})
            results.append(_result(outcome, lines, finding, index[finding.rule]))
    driver = {"name": "repair", "version": __version__, "rules": described}
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not any(n["level"] == "error" for n in notices),
                "toolExecutionNotifications": notices,
            }
        ],
        "results": results,
    }
    if model:
        run["properties"] = json_report.part(model)
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    examples = "\n".join(f"- {b.text} → {b.repaired}" if b.repaired else f"- {b.text}" for b in rule.bad[:3])
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.doc.split(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": rule.doc},
        "help": {"text": f"{rule.doc}\n\nExamples:\n{examples}" if examples else rule.doc},
        "defaultConfiguration": {"level": "note" if rule.typography else _LEVELS[rule.severity]},
        "properties": {"category": rule.category, "trust": str(rule.trust), "tags": [rule.category]},
    }


def _notice(outcome: Outcome) -> dict[str, Any]:
    return {
        "level": "error" if outcome.error else "note",
        "message": {"text": outcome.error or outcome.skipped},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(outcome.path)}}],
    }


def _result(outcome: Outcome, lines: Lines, finding: Finding, index: int) -> dict[str, Any]:
    assert outcome.document is not None
    place = lines.of(finding.segment_id, finding.span)
    region = _region(lines, place.span) if place.span else {"startLine": place.line, "startColumn": place.column}
    text = finding.span.of(outcome.document[finding.segment_id].target)
    quiet = finding.typography or finding.trust is Trust.HINT
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": "note" if quiet else _LEVELS[finding.severity],
        "message": {"text": f"“{text}”: {finding.message}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(outcome.path),
                    "region": {**region, "snippet": {"text": text}},
                }
            }
        ],
        "partialFingerprints": {"findingKey/v1": finding.key},
        "properties": {
            "category": finding.category,
            "severity": finding.severity.value,
            "trust": str(finding.trust),
            "typography": finding.typography,
        },
    }
    fixes = [fix for s in finding.suggestions if (fix := _fix(outcome.path, lines, s))]
    if fixes:
        result["fixes"] = fixes
    return result


def _fix(path: str, lines: Lines, suggestion: Suggestion) -> dict[str, Any] | None:
    """Return a suggestion as a fix; None for a hint, and where the words do not stand one to one in the file."""
    spans = [lines.of(e.segment_id, e.span).span for e in suggestion.edits]
    if suggestion.trust is Trust.HINT or not spans or None in spans:
        return None
    kind = "One of the readings that compete" if suggestion.competing else f"Trust: {suggestion.trust}"
    return {
        "description": {"text": f"{kind}. {suggestion.reason}".rstrip()},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(path),
                "replacements": [
                    {"deletedRegion": _region(lines, span), "insertedContent": {"text": edit.text}}
                    for span, edit in zip(spans, suggestion.edits, strict=True)
                    if span
                ],
            }
        ],
    }


def _region(lines: Lines, span: Span) -> dict[str, int]:
    line, column = lines.at(span.start)
    end_line, end_column = lines.at(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": len(span),
    }


def _artifact(path: str) -> dict[str, str]:
    pure = PurePath(path)
    return {"uri": pure.as_uri() if pure.is_absolute() else quote(pure.as_posix())}
