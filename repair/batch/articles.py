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
    """A pipeline that keeps silent on findings by key, and makes no proposal that `encoding` can't hold.

    `hushed` are keys; `equals` counts, by key without ordinal, what the article held before any repair. Once no
    more equals are left than were hushed, they are the hushed ones, whatever their ordinals are by then.
    """

    hushed: frozenset[str] = frozenset()
    equals: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    encoding: str = "utf-8"
    ahead: dict[Document, tuple[Finding, ...]] = field(default_factory=dict)  # found before its turn, taken once

    def writing(self, encoding: str) -> ArticlePipeline:
        """Return the pipeline for an article in `encoding`."""
        return self if encoding.startswith("utf") else self._changed(replace(self, encoding=encoding))

    def alone(self) -> ArticlePipeline:
        """Return the pipeline without models."""
        with_models = self.rewriters or self.noticing
        return self._changed(replace(self, rewriters=(), noticing=None)) if with_models else self

    def hushing(self, keys: frozenset[str], findings: Iterable[Finding]) -> ArticlePipeline:
        """Return the pipeline for an article with these findings, silent on `keys`."""
        if not keys:
            return self
        return self._changed(replace(self, hushed=keys, equals=Counter(_stem(f.key) for f in findings)))

    def _changed(self, other: ArticlePipeline) -> ArticlePipeline:
        """Return `other` with what is costly to build and does not change."""
        _ = (self._engine, self._tiers)
        other.__dict__.update({name: self.__dict__[name] for name in ("_engine", "_tiers")})
        return other

    def find(self, document: Document) -> tuple[Finding, ...]:
        """Return what the rules find, and propose that can be written back; before `hushing` all of it."""
        found = self.ahead.pop(document, None)
        if found is None:
            found = self._writable(document, super().find(document))
        return self.audible(found) if self.equals else found

    def look_ahead(self, document: Document) -> tuple[Finding, ...]:
        """Return what the rules find, and remember it for when the document has its turn."""
        return self.ahead.setdefault(document, self.find(document))

    def notice(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return findings with what is noticed beside them; after `hushing` without what is hushed."""
        noticed = super().notice(document, findings)
        if noticed is findings or not self.equals:
            return noticed
        told = {f.key for f in findings}
        new = {f.key for f in self.audible(tuple(f for f in noticed if f.key not in told))}
        return tuple(f for f in noticed if f.key in told or f.key in new)

    def revise(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return findings as the rewriters leave them, without what can't be written back."""
        revised = super().revise(document, findings)
        return self._writable(document, revised) if self.rewriters else revised

    def _writable(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        if self.encoding == "utf-8" and not any(OPAQUE in segment.target for segment in document):
            return findings
        return tuple(
            replace(f, suggestions=tuple(s for s in f.suggestions if self._can_be_written(document, s)))
            for f in findings
        )

    def _can_be_written(self, document: Document, suggestion: Suggestion) -> bool:
        return all(
            OPAQUE not in edit.text
            and OPAQUE not in edit.span.of(document[edit.segment_id].target)
            and _encodable(edit.text, self.encoding)
            for edit in suggestion.edits
        )

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


def fitting(text: str, encoding: str) -> str:
    """Return `text` with the narrow no-break space of French as the wide one where an encoding has that only."""
    return text if encoding.startswith("utf") else text.replace("\u202f", "\u00a0")


def _encodable(text: str, encoding: str) -> bool:
    try:
        fitting(text, encoding).encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
