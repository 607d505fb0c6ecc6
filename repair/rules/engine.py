"""Running rules over a document: one pass finds the anchors, only woken rules look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from repair.core.edit import splice
from repair.core.finding import Finding, Suggestion, with_keys
from repair.core.language import Language
from repair.core.rule import Context, Hit, Passage, Rule
from repair.core.style import HouseStyle
from repair.core.text import Document
from repair.rules.waking import Waking


class Engine:
    """A set of rules, indexed by what wakes them. Build one a process and run it over many documents."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._waking = Waking(self.rules)
        self._document_rules = [r for r in self.rules if r.check_document]

    def run(self, document: Document, language: Language, style: HouseStyle) -> tuple[Finding, ...]:
        """Return the findings of all rules in reading order, with keys."""
        passages = tuple(Passage(segment, place) for place, segment in enumerate(document.segments))
        context = Context(document, passages, language, style)
        curly = _curly(document)
        findings: list[Finding] = []
        for passage in passages:
            for rule in self._waking.woken(passage):
                assert rule.check is not None
                for found in rule.check(passage, context):
                    findings.append(_finding(rule, found, passage.id, curly))
        if self._document_rules:
            words: set[str] = set().union(*(p.words for p in passages))
            chars: set[str] = set().union(*(p.chars for p in passages))
            for rule in self._document_rules:
                if rule.check_document is not None and rule.anchors.match(words, chars):
                    findings += (_finding(rule, h, h.segment_id, curly) for h in rule.check_document(context))
        return with_keys(document, settle(document, findings))


def _curly(document: Document) -> bool:
    """Tell whether the document's apostrophes are typographic: what is put in follows."""
    return sum(s.target.count("’") for s in document) > sum(s.target.count("'") for s in document)


def _suggestion(suggestion: Suggestion, rule: Rule, curly: bool) -> Suggestion:
    if curly and any("'" in e.text for e in suggestion.edits):
        edits = tuple(replace(e, text=e.text.replace("'", "’")) for e in suggestion.edits)
        suggestion = replace(suggestion, edits=edits)
    return suggestion if suggestion.origin else replace(suggestion, origin=rule.name)


def _finding(rule: Rule, found: Hit, segment_id: str, curly: bool) -> Finding:
    return Finding(
        rule=rule.name,
        segment_id=found.segment_id or segment_id,
        span=found.span,
        category=found.category or rule.category,
        severity=found.severity or rule.severity,
        message=found.message,
        suggestions=tuple(_suggestion(s, rule, curly) for s in found.suggestions),
        typography=rule.typography,
        term=found.term,
    )


def settle(document: Document, findings: Iterable[Finding]) -> list[Finding]:
    """Drop what says nothing new.

    That is a finding whose suggestions make the same text as those of an earlier one (the one of higher trust stays),
    one with the same place and no proposal either, and one without proposal on words that a finding with a proposal
    covers in part or whole (typography does not count as a proposal).
    """
    kept: dict[object, Finding] = {}
    for finding in findings:
        key = finding.segment_id, _outcomes(document, finding) or finding.span
        before = kept.get(key)
        if before is None or finding.trust > before.trust:
            kept[key] = finding
    mended: dict[str, list[Finding]] = {}
    for finding in kept.values():
        if finding.suggestions and not finding.typography:
            mended.setdefault(finding.segment_id, []).append(finding)
    return [
        finding
        for finding in kept.values()
        if finding.suggestions
        or not any(finding.span.overlaps(other.span) for other in mended.get(finding.segment_id, ()))
    ]


def _outcomes(document: Document, finding: Finding) -> tuple[object, ...]:
    """Return what each suggestion of a finding makes of the segments that it changes."""
    return tuple(frozenset(_made(document, suggestion)) for suggestion in finding.suggestions)


def _made(document: Document, suggestion: Suggestion) -> Iterator[tuple[str, str]]:
    for segment_id in {edit.segment_id for edit in suggestion.edits}:
        edits = [(edit.span, edit.text) for edit in suggestion.edits if edit.segment_id == segment_id]
        yield segment_id, splice(document[segment_id].target, edits)
