"""Findings and the suggestions that would mend them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from repair.core.edit import Edit
from repair.core.text import Document, Span, fold


class Trust(IntEnum):
    """How far a suggestion may go by itself. Greater is more trusted."""

    HINT = 0  # shown, never applied
    REVIEW = 1  # a person decides
    SAFE = 2  # a batch may apply it

    def __str__(self) -> str:
        return self.name.lower()


class Severity(StrEnum):
    """Severity of an error, in the terms of MQM."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


CATEGORIES = (
    "time", "number", "calque", "untranslated", "brand", "name", "heading", "grammar", "case",
    "punctuation", "repetition", "encoding", "scramble", "terminology", "source",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way to mend a finding. `origin` names the rule, the glossary term, or the model and prompt version.

    `competing` marks one of several readings that differ in a number, date, unit or name: nothing applies it
    but a person.
    """

    edits: tuple[Edit, ...]
    trust: Trust
    origin: str
    reason: str = ""
    competing: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the text that is wrong, or probably so."""

    rule: str
    segment_id: str
    span: Span
    category: str
    severity: Severity
    message: str
    suggestions: tuple[Suggestion, ...] = ()
    key: str = ""
    typography: bool = False
    term: str = ""  # the glossary term that fired, when one did

    @property
    def trust(self) -> Trust:
        """The trust of the best suggestion; HINT where there is none."""
        return max((s.trust for s in self.suggestions), default=Trust.HINT)

    @property
    def best(self) -> Suggestion | None:
        """The suggestion that may be applied without choosing: None where readings compete or there is none."""
        if not self.suggestions or any(s.competing for s in self.suggestions):
            return None
        return max(self.suggestions, key=lambda s: s.trust)


Find = Callable[[Document], tuple[Finding, ...]]  # what rules find in a document


def with_keys(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in reading order, each with its key.

    A key is made of the rule's family (its name up to the first dot), the folded matched text in lower case
    and its ordinal among equals in the document: no position and no wording.
    """
    ordered = sorted(findings, key=lambda f: (document.place(f.segment_id), f.span.start, f.span.end, f.rule))
    seen: dict[str, int] = {}
    keyed = []
    for finding in ordered:
        stem = key_stem(finding.rule, finding.span.of(document[finding.segment_id].target))
        seen[stem] = seen.get(stem, 0) + 1
        keyed.append(replace(finding, key=f"{stem}/{seen[stem]}"))
    return tuple(keyed)


def key_stem(rule: str, text: str) -> str:
    """Return the key of a finding without its ordinal."""
    family = rule.partition(".")[0]
    digest = hashlib.sha256(" ".join(fold(text).lower().split()).encode()).hexdigest()[:10]
    return f"{family}/{digest}"
