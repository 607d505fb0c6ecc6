"""Where rules have no answer: the findings that a model may propose for, and the sentences that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from repair.core.edit import Edit
from repair.core.finding import Finding
from repair.core.text import Document, Segment, Span
from repair.formats.base import OPAQUE
from repair.rewriters.drafts import REACH, Draft
from repair.rewriters.prompting import CLOSE, OPEN

ASKED = frozenset(("calque", "untranslated", "grammar", "scramble", "terminology", "heading"))
_LONGEST = 160  # characters of a place that a model may fill


def wanted(finding: Finding) -> bool:
    """Tell whether a model may propose words for a finding: a place of no great length without any suggestion."""
    return (
        not finding.suggestions
        and not finding.typography
        and finding.category in ASKED
        and 0 < len(finding.span) <= _LONGEST
    )


@dataclass(frozen=True)
class Passage:
    """A sentence of a draft with the findings in it that want words, in order and apart."""

    draft: Draft
    span: Span
    findings: tuple[Finding, ...]
    beside: tuple[str, str] = ("", "")  # the segments before and after

    @property
    def segment(self) -> Segment:
        """The segment that the draft is of."""
        return self.draft.segment

    @property
    def text(self) -> str:
        """The sentence."""
        return self.span.of(self.draft.text)

    @property
    def marks(self) -> list[Span]:
        """Where the findings stand in the sentence."""
        places = (self.draft.there(f.span) for f in self.findings)
        return [Span(p.start - self.span.start, p.end - self.span.start) for p in places]

    @property
    def neighbours(self) -> tuple[str, str]:
        """What stands before and after the sentence, in its segment or the next one: REACH characters at most."""
        before, after = self.draft.text[: self.span.start].strip(), self.draft.text[self.span.end :].strip()
        return (before or self.beside[0].strip())[-REACH:], (after or self.beside[1].strip())[:REACH]

    def edit(self, span: Span, text: str) -> Edit | None:
        """Return a change of the sentence as an edit of the segment; None where a safe repair stands in its way."""
        there = self.draft.back(Span(span.start + self.span.start, span.end + self.span.start))
        return Edit(self.segment.id, there, text) if there else None


def passages(document: Document, findings: Sequence[Finding], safe: Mapping[str, tuple[Edit, ...]]) -> list[Passage]:
    """Return the sentences of a document that hold findings which want words."""
    by_segment: dict[str, list[Finding]] = {}
    for finding in findings:
        if wanted(finding):
            by_segment.setdefault(finding.segment_id, []).append(finding)
    found: list[Passage] = []
    for segment_id, own in by_segment.items():
        segment = document[segment_id]
        apart = list(_apart(own))
        draft = Draft(segment, safe.get(segment_id, ()), [f.span for f in apart])
        place = document.place(segment_id)
        beside = (
            document.segments[place - 1].target if place else "",
            document.segments[place + 1].target if place + 1 < len(document.segments) else "",
        )
        found += (p for p in _sentences(draft, apart, beside) if not {OPEN, CLOSE, OPAQUE} & set(p.text))
    return found


def _apart(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Yield findings that don't overlap, the earlier and longer one where they do."""
    done = 0
    for finding in sorted(findings, key=lambda f: (f.span.start, -f.span.end)):
        if finding.span.start >= done:
            yield finding
            done = finding.span.end


def _sentences(draft: Draft, findings: Sequence[Finding], beside: tuple[str, str]) -> Iterable[Passage]:
    group: list[Finding] = []
    span = Span(0, 0)
    for finding in findings:
        around = draft.around(draft.there(finding.span))
        if group and around.start >= span.end:
            yield Passage(draft, span, tuple(group), beside)
            group = []
        span = Span(min(span.start, around.start), max(span.end, around.end)) if group else around
        group.append(finding)
    if group:
        yield Passage(draft, span, tuple(group), beside)
