"""Making decisions: what a person's answer to a finding is in the log."""

from __future__ import annotations

from repair.core.decision import Decision, Quote, Verdict
from repair.core.edit import splice
from repair.core.finding import Finding, Suggestion
from repair.core.text import Document, Span

CONTEXT = 32  # code points of the quote before and after


def local(finding: Finding) -> tuple[Suggestion, ...]:
    """Return the suggestions that a decision can hold: those that stay within the finding's segment."""
    return tuple(s for s in finding.suggestions if all(e.segment_id == finding.segment_id for e in s.edits))


def reach(finding: Finding, suggestion: Suggestion | None) -> Span:
    """Return what a suggestion touches, the finding's own words included."""
    spans = [finding.span, *(e.span for e in (suggestion.edits if suggestion else ()))]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def reading(document: Document, finding: Finding, suggestion: Suggestion | None) -> str:
    """Return how the words of a finding read after a suggestion; without one, as they stand."""
    span = reach(finding, suggestion)
    edits = suggestion.edits if suggestion else ()
    within = [(Span(e.span.start - span.start, e.span.end - span.start), e.text) for e in edits]
    return splice(span.of(document[finding.segment_id].target), within)


def quote(document: Document, finding: Finding, touched: Span | None = None) -> Quote:
    """Return the words of a finding with those around it, as far at least as `touched` goes."""
    text = document[finding.segment_id].target
    touched = touched or finding.span
    before = max(CONTEXT, finding.span.start - touched.start)
    after = max(CONTEXT, touched.end - finding.span.end)
    return Quote(
        finding.span.of(text),
        text[max(finding.span.start - before, 0) : finding.span.start],
        text[finding.span.end : finding.span.end + after],
    )


def accept(document: Document, finding: Finding, suggestion: Suggestion, *, by: str, at: str) -> Decision:
    """Decide for a suggestion. It must be one of `local(finding)`."""
    edits = tuple(Decision.relative(finding.span.start, e.span, e.text) for e in suggestion.edits)
    return Decision(finding.key, Verdict.ACCEPT, edits, quote(document, finding, reach(finding, suggestion)), by, at)


def amend(document: Document, finding: Finding, span: Span, text: str, *, by: str, at: str) -> Decision:
    """Decide for `text` in place of `span`, which lies in the finding's segment."""
    edits = (Decision.relative(finding.span.start, span, text),)
    touched = Span(min(span.start, finding.span.start), max(span.end, finding.span.end))
    return Decision(finding.key, Verdict.AMEND, edits, quote(document, finding, touched), by, at)


def reject(document: Document, finding: Finding, *, by: str, at: str) -> Decision:
    """Decide that nothing is wrong."""
    return Decision(finding.key, Verdict.REJECT, (), quote(document, finding), by, at)


def reset(document: Document, finding: Finding, *, by: str, at: str) -> Decision:
    """Take an earlier decision back."""
    return Decision(finding.key, Verdict.RESET, (), quote(document, finding), by, at)
