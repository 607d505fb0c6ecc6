"""The pipeline as files need it: silent on what people ignored, and proposing only what can be written back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from repair.core.finding import Finding, Suggestion
from repair.core.text import Document
from repair.formats.base import OPAQUE
from repair.pipeline import Pipeline


@dataclass(frozen=True)
class ArticlePipeline(Pipeline):
    """A pipeline that keeps silent on findings by key, also when repairs have renumbered them.

    `hushed` are keys; `equals` counts, by key without ordinal, what the article held before any repair. Once no
    more equals are left than were hushed, they are the hushed ones, whatever their ordinals are by then.
    """

    hushed: frozenset[str] = frozenset()
    equals: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def hushing(self, keys: frozenset[str], findings: Iterable[Finding]) -> ArticlePipeline:
        """Return the pipeline for an article with these findings, silent on `keys`."""
        if not keys:
            return self
        result = replace(self, hushed=keys, equals=Counter(_stem(f.key) for f in findings))
        result.__dict__.update({k: v for k, v in self.__dict__.items() if k in ("_engine", "_tiers")})  # costly
        return result

    def check(self, document: Document) -> tuple[Finding, ...]:
        """Return the findings of `document`; before `hushing` all of them."""
        findings = super().check(document)
        if any(OPAQUE in segment.target for segment in document):
            findings = tuple(
                replace(f, suggestions=tuple(s for s in f.suggestions if not _touches_opaque(document, s)))
                for f in findings
            )
        return self.audible(findings) if self.equals else findings

    def audible(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return the findings that are not hushed."""
        if not self.hushed:
            return findings
        now = Counter(_stem(f.key) for f in findings)
        hushed = Counter(_stem(key) for key in self.hushed)
        renumbered = {
            stem
            for stem, count in now.items()
            if count <= hushed[stem] and count < self.equals.get(stem, 0)  # the others are mended
        }
        return tuple(f for f in findings if f.key not in self.hushed and _stem(f.key) not in renumbered)


def _stem(key: str) -> str:
    return key.rpartition("/")[0]


def _touches_opaque(document: Document, suggestion: Suggestion) -> bool:
    return any(OPAQUE in e.text or OPAQUE in e.span.of(document[e.segment_id].target) for e in suggestion.edits)
