"""Repair to a fixed point: check and apply, verify each change, until nothing moves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from repair.core.decision import Decision
from repair.core.edit import Change, Edit, apply
from repair.core.finding import Finding, Severity, Trust
from repair.core.rule import Tier
from repair.core.text import Document, Span
from repair.pipeline import Choice, Pipeline, choose

ROUNDS = 4

STILL_THERE = "its finding is still there afterwards"
BRINGS_NEW = "it would bring a new finding"
RESTLESS = "the changes to this passage do not come to rest"

_WEIGHT = {Severity.MINOR: 0, Severity.MAJOR: 1, Severity.CRITICAL: 2}


@dataclass(frozen=True)
class Fixed:
    """The result of a repair.

    `made` are the choices that were applied, of all rounds, each with its finding as it was in its round;
    `dropped` those that were not, with the reason; `found` are the findings before the first round, `remaining`
    those after the last.
    """

    before: Document
    after: Document
    found: tuple[Finding, ...]
    made: tuple[Choice, ...]
    dropped: tuple[tuple[Choice, str], ...]
    remaining: tuple[Finding, ...]


def fix(
    pipeline: Pipeline,
    document: Document,
    at_least: Trust,
    decisions: Mapping[str, Decision] | None = None,
    found: tuple[Finding, ...] | None = None,
) -> Fixed:
    """Apply what is trusted (or, with `decisions`, what people decided) until nothing more is to be done.

    Encoding goes first, alone in its rounds; there are four rounds at most. A change stays only where its
    finding is gone afterwards and no new one that nothing would mend stands in its place, by the rules and whatever
    rewriters say; a passage that does not come to rest is left as it was. Decisions are applied in one round:
    people decided on what they saw.
    `found` are the findings of `document` where the caller has checked it with this pipeline already.
    """
    if found is None:
        found = pipeline.check(document)
    findings = found
    current = document
    made: list[Choice] = []
    dropped: dict[object, tuple[Choice, str]] = {}

    def open_choices() -> list[Choice]:
        return [c for c in choose(findings, at_least, decisions) if _label(c) not in dropped]

    for _ in range(1 if decisions is not None else ROUNDS):
        choices = open_choices()
        if decisions is None and any(pipeline.tier(c.finding) is Tier.ENCODING for c in choices):
            choices = [c for c in choices if pipeline.tier(c.finding) is Tier.ENCODING]
        if not choices:
            break
        current, findings, applied = _round(
            pipeline, current, findings, choices, dropped, at_least, verify=decisions is None
        )
        made += applied
    if decisions is None:
        restless = {s for c in open_choices() for s in _segments(c)}
        if restless:
            for choice in made:
                if restless & _segments(choice):
                    dropped[_label(choice)] = (choice, RESTLESS)
            made = [c for c in made if not restless & _segments(c)]
            current = current.replaced({s: document[s].target for s in restless})
            findings = pipeline.check(current)
    return Fixed(document, current, found, tuple(made), tuple(dropped.values()), findings)


def _round(
    pipeline: Pipeline,
    document: Document,
    findings: Sequence[Finding],
    choices: list[Choice],
    dropped: dict[object, tuple[Choice, str]],
    at_least: Trust,
    *,
    verify: bool,
) -> tuple[Document, tuple[Finding, ...], list[Choice]]:
    while choices:
        by_key = {c.finding.key: c for c in choices}
        result = apply(document, [_change(pipeline, c) for c in choices])
        after = pipeline.find(result.document)
        applied = [by_key[change.label] for change in result.applied]
        refused = _refused(findings, after, applied, at_least) if verify else []
        if not refused:
            if not verify:
                for change, why in result.skipped:
                    choice = by_key[change.label]
                    dropped[_label(choice)] = (choice, why)
            return result.document, pipeline.revise(result.document, after), applied
        for choice, why in refused:
            dropped[_label(choice)] = (choice, why)
        choices = [c for c in choices if _label(c) not in dropped]
    return document, tuple(findings), []


def _change(pipeline: Pipeline, choice: Choice) -> Change:
    rank = 10 * pipeline.tier(choice.finding) - choice.suggestion.trust
    return Change(choice.suggestion.edits, rank, choice.finding.key)


def _label(choice: Choice) -> object:
    return (choice.finding.key, tuple(e.text for e in choice.suggestion.edits))


def _segments(choice: Choice) -> set[str]:
    return {e.segment_id for e in choice.suggestion.edits}


def _refused(
    before: Iterable[Finding], after: Sequence[Finding], applied: Sequence[Choice], at_least: Trust
) -> list[tuple[Choice, str]]:
    """Return the applied changes that did not mend their finding or put a new one in its place."""
    before_counts, after_counts = _stems(before), _stems(after)
    there: dict[str, list[Finding]] = {}
    for finding in after:
        there.setdefault(finding.segment_id, []).append(finding)
    regions = _regions(applied)
    refused = []
    for choice in applied:
        stem = _stem(choice.finding)
        beside = [f for s, span in regions[choice] for f in there.get(s, ()) if _meets(span, f.span)]
        if any(_stem(f) == stem for f in beside):
            refused.append((choice, STILL_THERE))
        elif any(
            after_counts[_stem(f)] > before_counts.get(_stem(f), 0)
            and not f.typography
            and f.trust > Trust.HINT
            and _WEIGHT[f.severity] >= _WEIGHT[choice.finding.severity]
            and not choose([f], at_least)  # what the next round mends is no harm
            for f in beside
        ):
            refused.append((choice, BRINGS_NEW))
    return refused


def _meets(region: Span, finding: Span) -> bool:
    return region.overlaps(finding) or region == finding


def _stem(finding: Finding) -> tuple[str, str]:
    return (finding.segment_id, finding.key.rpartition("/")[0])


def _stems(findings: Iterable[Finding]) -> dict[tuple[str, str], int]:
    counts: dict[tuple[str, str], int] = {}
    for finding in findings:
        counts[_stem(finding)] = counts.get(_stem(finding), 0) + 1
    return counts


def _regions(applied: Sequence[Choice]) -> dict[Choice, list[tuple[str, Span]]]:
    """Return where the words of each choice's finding and of its edits stand afterwards."""
    edits: dict[str, list[Edit]] = {}
    for choice in applied:
        for edit in choice.suggestion.edits:
            edits.setdefault(edit.segment_id, []).append(edit)

    def moved(segment_id: str, span: Span) -> Span:
        inside = [e for e in edits.get(segment_id, ()) if span.covers(e.span)]
        earlier = [e for e in edits.get(segment_id, ()) if e.span.end <= span.start and e not in inside]
        start = span.start + sum(len(e.text) - len(e.span) for e in earlier)
        return Span(start, start + len(span) + sum(len(e.text) - len(e.span) for e in inside))

    return {
        choice: [
            (choice.finding.segment_id, moved(choice.finding.segment_id, choice.finding.span)),
            *((e.segment_id, moved(e.segment_id, e.span)) for e in choice.suggestion.edits),
        ]
        for choice in applied
    }
