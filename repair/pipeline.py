"""Check, suggest, choose: the main job, on documents; files are not known here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from repair.core.decision import Decision, Verdict
from repair.core.edit import Edit
from repair.core.finding import Find, Finding, Suggestion, Trust, with_keys
from repair.core.language import Language
from repair.core.rule import Rule, Tier
from repair.core.style import HouseStyle
from repair.core.text import Document, Span
from repair.rules.engine import Engine


class Rewriter(Protocol):
    """Has its say on the suggestions of findings: orders them, lowers them, adds its own. It never applies."""

    def revise(self, document: Document, findings: Sequence[Finding], find: Find) -> Sequence[Finding]:
        """Return `findings`, one for one and in their order, with the suggestions that they should have.

        The same document gives the same answer. `find` tells what the rules say of a text as it would be.
        """
        ...


class Noticing(Protocol):
    """Marks what no rule finds, as hints of a place to look at."""

    def notice(self, document: Document, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Return findings beside `findings`, without keys and suggestions; the same document gives the same."""
        ...


@dataclass(frozen=True)
class Pipeline:
    """Everything a run needs but the documents."""

    language: Language
    rules: tuple[Rule, ...]
    rewriters: tuple[Rewriter, ...] = ()
    style: HouseStyle = HouseStyle()
    silenced: frozenset[str] = frozenset()  # keys of findings that stay silent
    noticing: Noticing | None = None

    @cached_property
    def _engine(self) -> Engine:
        return Engine([r for r in self.rules if self.style.typography or not r.typography])

    @cached_property
    def _tiers(self) -> Mapping[str, Tier]:
        return {r.name: r.tier for r in self.rules}

    def find(self, document: Document) -> tuple[Finding, ...]:
        """Return what the rules find in `document`, in reading order; rewriters are not asked."""
        findings = self._engine.run(document, self.language, self.style)
        return tuple(f for f in findings if f.key not in self.silenced) if self.silenced else findings

    def check(self, document: Document) -> tuple[Finding, ...]:
        """Return the findings of `document` in reading order, with what is noticed, as the rewriters leave them."""
        return self.revise(document, self.find(document))

    def notice(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return what the rules found in `document` with what is noticed beside it."""
        noticed = self.noticing.notice(document, findings) if self.noticing else ()
        if not noticed:
            return findings
        return tuple(f for f in with_keys(document, (*findings, *noticed)) if f.key not in self.silenced)

    def revise(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return what the rules found in `document`, with what is noticed, as the rewriters leave it."""
        return suggest(document, self.notice(document, findings), self.rewriters, self.find)

    def tier(self, finding: Finding) -> Tier:
        """Return the tier of the rule that made `finding`."""
        return self._tiers.get(finding.rule, Tier.WORDING)


def suggest(
    document: Document, findings: Sequence[Finding], rewriters: Iterable[Rewriter], find: Find
) -> tuple[Finding, ...]:
    """Return `findings` as `rewriters` revise them one after the other, within the law (see `lawful`)."""
    result = tuple(findings)
    for rewriter in rewriters:
        revised = rewriter.revise(document, result, find)
        result = tuple(lawful(old, new) for old, new in zip(result, revised, strict=True))
    return result


def lawful(old: Finding, new: Finding) -> Finding:
    """Return `old` with as much of `new` as a rewriter may change.

    It may order suggestions, lower their trust and add its own up to REVIEW. A finding whose best suggestion is
    SAFE and one with competing readings stay as they are; no suggestion is lost, none rises.
    """
    if new is old or old.trust is Trust.SAFE or any(s.competing for s in old.suggestions):
        return old
    limits = {s.edits: s.trust for s in old.suggestions}
    kept = tuple(replace(s, trust=min(s.trust, limits.get(s.edits, Trust.REVIEW))) for s in new.suggestions)
    there = {s.edits for s in kept}
    return replace(old, suggestions=kept + tuple(s for s in old.suggestions if s.edits not in there))


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
