"""Check, suggest, choose: the main job, on documents; files are not known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from repair.core.decision import Decision, Verdict
from repair.core.edit import Edit
from repair.core.finding import Finding, Suggestion, Trust
from repair.core.language import Language
from repair.core.rule import Rule, Tier
from repair.core.style import HouseStyle
from repair.core.text import Document, Span
from repair.rules.engine import Engine


class Rewriter(Protocol):
    """Proposes suggestions for findings. It never applies."""

    @property
    def name(self) -> str:
        """What the origin of its suggestions begins with."""
        ...

    def propose(self, document: Document, findings: Sequence[Finding]) -> Mapping[str, tuple[Suggestion, ...]]:
        """Return suggestions by finding key; keys may be missing."""
        ...


@dataclass(frozen=True)
class Pipeline:
    """Everything a run needs but the documents."""

    language: Language
    rules: tuple[Rule, ...]
    rewriters: tuple[Rewriter, ...] = ()
    style: HouseStyle = HouseStyle()
    silenced: frozenset[str] = frozenset()  # keys of findings that stay silent

    @cached_property
    def _engine(self) -> Engine:
        return Engine([r for r in self.rules if self.style.typography or not r.typography])

    @cached_property
    def _tiers(self) -> Mapping[str, Tier]:
        return {r.name: r.tier for r in self.rules}

    def check(self, document: Document) -> tuple[Finding, ...]:
        """Return the findings of `document` in reading order, with the suggestions of rules and rewriters."""
        findings = self._engine.run(document, self.language, self.style)
        if self.silenced:
            findings = tuple(f for f in findings if f.key not in self.silenced)
        return suggest(document, findings, self.rewriters)

    def tier(self, finding: Finding) -> Tier:
        """Return the tier of the rule that made `finding`."""
        return self._tiers.get(finding.rule, Tier.WORDING)


def suggest(document: Document, findings: Sequence[Finding], rewriters: Iterable[Rewriter]) -> tuple[Finding, ...]:
    """Return `findings` with the suggestions of `rewriters` put behind their own."""
    result = tuple(findings)
    for rewriter in rewriters:
        proposed = rewriter.propose(document, result)
        result = tuple(
            replace(f, suggestions=f.suggestions + proposed[f.key]) if proposed.get(f.key) else f for f in result
        )
    return result


@dataclass(frozen=True, slots=True)
class Choice:
    """A suggestion that is to be applied, with its finding."""

    finding: Finding
    suggestion: Suggestion


def choose(
    findings: Iterable[Finding], at_least: Trust, decisions: Mapping[str, Decision] | None = None
) -> tuple[Choice, ...]:
    """Return what to apply: what people decided, else the best suggestion of at least that trust.

    With `decisions` given, only what was accepted or amended is chosen.
    """
    chosen = []
    for finding in findings:
        if decisions is not None:
            decision = decisions.get(finding.key)
            if decision and decision.verdict in (Verdict.ACCEPT, Verdict.AMEND):
                chosen.append(Choice(finding, _decided(finding, decision)))
            continue
        best = finding.best
        if best and best.trust >= max(at_least, Trust.REVIEW):
            chosen.append(Choice(finding, best))
    return tuple(chosen)


def _decided(finding: Finding, decision: Decision) -> Suggestion:
    start = finding.span.start
    return Suggestion(
        tuple(
            Edit(finding.segment_id, Span(start + a, start + b), text)
            for a, b, text in decision.edits
            if start + a >= 0
        ),
        Trust.SAFE,
        f"decision:{decision.by}",
        decision.verdict.value,
    )
