"""Holding a rule to its examples: tests, `repair rules` and the rules reference are made from them."""

from __future__ import annotations

from repair.core.edit import Change, apply
from repair.core.finding import Finding, Trust
from repair.core.language import Language
from repair.core.rule import Bad, Good, Rule
from repair.core.style import HouseStyle
from repair.core.text import Document
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.rules.engine import Engine


def document_of(text: str) -> Document:
    """Return an example as a document: a line is a segment."""
    return PlainText().parse(Source(text), "example").document


def find(rule: Rule, text: str, language: Language, style: HouseStyle) -> tuple[Document, tuple[Finding, ...]]:
    """Run one rule over an example."""
    document = document_of(text)
    return document, Engine([rule]).run(document, language, style)


def failure(rule: Rule, example: Bad | Good, language: Language) -> str:
    """Return what is wrong with `rule` by this example, the empty string when it keeps its word."""
    document, findings = find(rule, example.text, language, example.style)
    if isinstance(example, Good):
        words = [f.span.of(document[f.segment_id].target) for f in findings]
        return f"flags good text {example.text!r} at {words}" if findings else ""
    if not findings:
        return f"is silent on {example.text!r}"
    over = [s.trust for f in findings for s in f.suggestions if s.trust > rule.trust]
    if over:
        return f"suggests with more trust than it declares on {example.text!r}"
    if example.readings:
        offered = {e.text for f in findings for s in f.suggestions if s.competing for e in s.edits}
        missing = [r for r in example.readings if r not in offered]
        return f"does not offer {missing} on {example.text!r} but {sorted(offered)}" if missing else ""
    if example.repaired is None:
        applicable = [f for f in findings if f.best and f.best.trust > Trust.HINT]
        return f"has a repair for {example.text!r}; write it in the example" if applicable else ""
    changes = [Change(f.best.edits, -f.best.trust, f.key) for f in findings if f.best and f.best.trust > Trust.HINT]
    repaired = "\n".join(s.target for s in apply(document, changes).document)
    if repaired != example.repaired:
        return f"repairs {example.text!r}\n  to {repaired!r}\n not {example.repaired!r}"
    _, again = find(rule, repaired, language, example.style)
    return f"still flags its own repair {repaired!r}" if any(f.best for f in again) else ""
