"""The guard: what a model may say is what nothing here objects to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from repair.core.edit import Edit, splice
from repair.core.finding import Find, Finding
from repair.core.language import Language
from repair.core.text import Document, Segment, Span
from repair.languages import detect
from repair.rewriters.agreement import agrees
from repair.rewriters.facts import Facts
from repair.rewriters.hints import Hints

MALFORMED = "malformed"  # no answer in the form that was asked for
OUTSIDE = "outside"  # changes more than the marked words and what agrees with them
LENGTH = "length"
LANGUAGE = "language"  # words that are not French
GLOSSARY = "glossary"  # not the words that the glossary has
FINDING = "finding"  # the rules object to the result
UNLIKELY = "unlikely"  # not likelier than what stands there, by the calibrated margin


@dataclass(frozen=True)
class Guard:
    """Says why words may not be proposed, for a language and a glossary."""

    language: Language
    hints: Hints
    _known: dict[tuple[Segment, tuple[Edit, ...], str], str] = field(default_factory=dict)

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.language)

    def objection(self, segment: Segment, edits: Sequence[Edit], finding: Finding, find: Find) -> str:
        """Return why `edits` (of `segment`, for `finding`) may not be proposed, in a word, "" where they may."""
        asked = (segment, tuple(edits), finding.key)
        if asked not in self._known:
            self._known[asked] = self._objection(segment, edits, finding, find)
        return self._known[asked]

    def _objection(self, segment: Segment, edits: Sequence[Edit], finding: Finding, find: Find) -> str:
        inside = [e for e in edits if finding.span.covers(e.span)]
        before = segment.target
        if not inside or any(not agrees(e.span.of(before), e.text, self.language) for e in edits if e not in inside):
            return OUTSIDE
        after = splice(before, [(e.span, e.text) for e in edits])
        new = splice(
            finding.span.of(before),
            [(Span(e.span.start - finding.span.start, e.span.end - finding.span.start), e.text) for e in inside],
        )
        if not new.strip() or len(new) > 2 * len(finding.span) + 30:
            return LENGTH
        lost = self._facts.lost(before, after)
        if lost:
            return lost
        if not self._reads_french(before, after, finding):
            return LANGUAGE
        if not self.hints.obeyed(new, finding):
            return GLOSSARY
        return FINDING if self._found(segment, after, edits, finding, find) else ""

    def _reads_french(self, before: str, after: str, finding: Finding) -> bool:
        old = {t.lower for t in self._facts.tokens(before)}
        given = {t.lower for hint in self.hints.of(finding) for t in self._facts.tokens(hint)}
        for token in self._facts.tokens(after):
            word = token.lower
            if not token.word or word in old or word in given or word[0].isdigit() or self.language.knows(word):
                continue
            if not all(self.language.knows(part) for part in word.split("-")):
                return False
        return detect.by_stop_words(after) != "en" and _english(after) <= _english(before)

    def _found(self, segment: Segment, after: str, edits: Sequence[Edit], finding: Finding, find: Find) -> bool:
        """Tell whether the finding stands as before, or a new one came: in the segment alone, whose others wait."""
        old, new = (
            find(Document("", (s,))) for s in (segment, Segment(segment.id, after, segment.source, segment.kind))
        )
        counts = Counter(map(_stem, old))
        if Counter(map(_stem, new)) - counts:
            return True
        own = _stem(finding)
        return own in counts and sum(_stem(f) == own for f in new) >= counts[own]


def _english(text: str) -> int:
    return sum(end - start for start, end in detect.english_stretches(text))


def _stem(finding: Finding) -> str:
    return finding.key.rpartition("/")[0]
