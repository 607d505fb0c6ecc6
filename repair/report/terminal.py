"""Findings for people at a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from repair.core.edit import splice
from repair.core.finding import Finding, Suggestion, Trust
from repair.core.text import Span
from repair.report.align import operations
from repair.report.excerpts import around
from repair.report.outcome import Outcome
from repair.report.paint import (
    Run,
    block,
    cells,
    measure,
    message_runs,
    operation_runs,
    paint,
    plural,
    safe,
    terminal_width,
)
from repair.report.places import Lines


def findings(
    outcomes: Iterable[Outcome],
    *,
    color: bool,
    quiet: bool = False,
    typography: Literal["count", "list"] = "count",
    width: int | None = None,
) -> Iterator[str]:
    """Yield lines: the findings of each file, what was skipped or failed, then a summary.

    `quiet` makes it a line a finding, each with its path, and leaves the summary and what was skipped out.
    """
    columns = terminal_width(width)
    totals: Counter[str] = Counter()
    for outcome in outcomes:
        totals["files"] += 1
        totals["errors"] += bool(outcome.error)
        totals["skipped"] += bool(outcome.skipped)
        listed = [f for f in outcome.findings if typography == "list" or not f.typography]
        totals.update(f"{f.trust}" for f in outcome.findings if not f.typography)
        totals["typography"] += sum(f.typography for f in outcome.findings)
        if quiet:
            yield from _quiet(outcome, listed, color=color)
        else:
            yield from _file(outcome, listed, color=color, columns=columns)
    if not quiet:
        yield from block([Run(_summary(totals))], color=color, width=columns)


def _quiet(outcome: Outcome, listed: Iterable[Finding], *, color: bool) -> Iterator[str]:
    path = safe(outcome.path)
    if outcome.error:
        yield paint([Run(f"{path}: "), Run(safe(outcome.error), "alarm")], color=color)
    lines = Lines(outcome.parsed) if outcome.parsed else None
    for finding in listed:
        if lines is None:
            break
        place = lines.of(finding.segment_id, finding.span)
        yield paint(
            [
                Run(f"{path}:{place.line}:{place.column}: "),
                *words(outcome, finding, room=0),
                Run(f"  {finding.rule} · {label(finding)}", "dim"),
            ],
            color=color,
        )


def _file(outcome: Outcome, listed: list[Finding], *, color: bool, columns: int) -> Iterator[str]:
    if outcome.error or outcome.skipped:
        why = Run(safe(outcome.error), "alarm") if outcome.error else Run(f"skipped: {safe(outcome.skipped)}", "dim")
        yield paint([Run(f"{safe(outcome.path)}: ", "bold"), why], color=color)  # one line, whatever the width
        yield ""
    if outcome.parsed is None or not outcome.findings:
        return
    yield paint([Run(safe(outcome.path), "bold")], color=color)
    yield ""
    lines = Lines(outcome.parsed)
    places = [lines.of(f.segment_id, f.span) for f in listed]
    names = [f"{p.line}:{p.column}" for p in places]
    wide = columns >= 60
    indent = " " * (max(map(len, names), default=3) + 4) if wide else "  "
    room = 5 * (measure(columns) - cells(indent)) // 4
    for name, finding in zip(names, listed, strict=True):
        if not wide:
            yield paint([Run(f"  {name}", "dim")], color=color)
        shown = words(outcome, finding, room=max(room, 60))
        first = f"  {name}" if wide else ""
        yield from block(shown, color=color, width=measure(columns), first=first, indent=indent)
        yield from _proposals(outcome, finding, color=color, indent=indent, width=measure(columns))
        message = [*message_runs(finding.message), Run(f"  {finding.rule} · {label(finding)}", "dim")]
        yield from block(message, color=color, width=measure(columns), first=indent, indent=indent)
        yield ""
    counted = Counter(f.rule for f in outcome.findings if f.typography and f not in listed)
    if counted:
        rules = ", ".join(f"{rule} {n}" for rule, n in counted.most_common())
        text = [Run(f"Typography in {plural(counted.total(), 'place')}: "), Run(rules, "dim")]
        yield from block(text, color=color, width=measure(columns), first="  ", indent="  ")
        yield ""


def words(outcome: Outcome, finding: Finding, *, room: int) -> list[Run]:
    """Return the words of a finding between `room` characters of context, changed as the best suggestion would."""
    assert outcome.document is not None
    text = outcome.document[finding.segment_id].target
    best = finding.best
    if best is None or best.trust < Trust.REVIEW or not _local(finding, best):
        span, inside = finding.span, [Run(safe(finding.span.of(text)), "doubt")]
    else:
        span = reach(finding, best)
        inside = [
            run
            for op in operations(span.of(text), _result(text, span, best))
            for run in operation_runs(op, typography=True)
        ]
    left, right = around(text, span.start, span.end, room) if room else ("", "")
    return [Run(safe(left).lstrip()), *inside, Run(safe(right).rstrip())]


def reach(finding: Finding, suggestion: Suggestion) -> Span:
    """Return what a suggestion touches, the finding's own words included."""
    spans = [finding.span, *(e.span for e in suggestion.edits if e.segment_id == finding.segment_id)]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def reading(outcome: Outcome, finding: Finding, suggestion: Suggestion) -> str:
    """Return how the words of a finding read after a suggestion; empty where it deletes them."""
    assert outcome.document is not None
    text = outcome.document[finding.segment_id].target
    return safe(_result(text, reach(finding, suggestion), suggestion)).strip()


def _result(text: str, span: Span, suggestion: Suggestion) -> str:
    within = [(Span(e.span.start - span.start, e.span.end - span.start), e.text) for e in suggestion.edits]
    return splice(span.of(text), within)


def _local(finding: Finding, suggestion: Suggestion) -> bool:
    return all(e.segment_id == finding.segment_id for e in suggestion.edits)


def _proposals(outcome: Outcome, finding: Finding, *, color: bool, indent: str, width: int) -> Iterator[str]:
    """Yield the readings that are not shown in place: all where they compete, else those after the best."""
    best = finding.best
    in_place = best is not None and best.trust >= Trust.REVIEW
    competing = any(s.competing for s in finding.suggestions)
    intro = "either" if competing else "or" if in_place else "perhaps"
    others: dict[str, str] = {}
    for suggestion in finding.suggestions:
        if not (suggestion is best and in_place) and _local(finding, suggestion):
            others.setdefault(reading(outcome, finding, suggestion), safe(suggestion.reason))
    runs: list[Run] = []
    for text, why in others.items():
        runs += (
            Run(f"{intro} ", "dim"),
            Run(text, "insert") if text else Run("nothing", "dim"),
            Run(f" ({why}) " if why else " ", "dim"),
        )
        intro = "or"
    if runs:
        yield from block(runs, color=color, width=width, first=indent, indent=indent)


def label(finding: Finding) -> str:
    """Return the trust of a finding in words."""
    if any(s.competing for s in finding.suggestions):
        return "readings compete"
    return str(finding.trust)


def _summary(totals: Counter[str]) -> str:
    found = sum(totals[str(t)] for t in Trust)
    by_trust = ", ".join(f"{totals[str(t)]} {t}" for t in reversed(Trust) if totals[str(t)])
    parts = [plural(totals["files"], "file")]
    if totals["files"] > totals["skipped"] + totals["errors"]:
        parts[0] += f", {plural(found, 'finding') if found else 'nothing found'}"
    if by_trust:
        parts[0] += f" ({by_trust})"
    if totals["typography"]:
        parts.append(f"typography in {plural(totals['typography'], 'place')}")
    if totals["skipped"]:
        parts.append(f"{totals['skipped']} skipped")
    if totals["errors"]:
        parts.append(plural(totals["errors"], "error"))
    return ", ".join(parts)
