"""Per rule and per term: fired, accepted, improved, worsened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from repair.core.edit import splice
from repair.core.finding import Finding
from repair.evaluate.normal import plain
from repair.evaluate.repairing import Repaired
from repair.evaluate.scores import Scorer
from repair.fixpoint import Fixed
from repair.pipeline import Choice
from repair.report.trace import Traced, trace

_SAME = 1e-9


@dataclass
class Row:
    """What a rule, or a term of the glossary, did."""

    name: str
    fired: int = 0
    accepted: int = 0
    dropped: int = 0
    improved: int = 0
    worsened: int = 0
    same: int = 0
    unknown: int = 0  # nothing says whether it is better
    gain: float = 0.0

    @property
    def order(self) -> tuple[float, ...]:
        """What hurts comes first."""
        return (min(self.gain, 0.0), -self.worsened, -self.improved, -self.accepted, -self.fired)


class Table:
    """Rows by name."""

    def __init__(self) -> None:
        self.rules: dict[str, Row] = {}
        self.terms: dict[str, Row] = {}

    def rows(self, finding: Finding) -> list[Row]:
        """Return the rows that a finding counts in: its rule's, and its term's where it has one."""
        found = [self.rules.setdefault(finding.rule, Row(finding.rule))]
        if finding.term:
            found.append(self.terms.setdefault(finding.term, Row(finding.term)))
        return found

    def count(self, fixed: Iterable[Fixed]) -> None:
        """Count what fired, what was accepted and what was tried and dropped."""
        for one in fixed:
            for finding in one.found:
                for row in self.rows(finding):
                    row.fired += 1
            for choice in one.made:
                for row in self.rows(choice.finding):
                    row.accepted += 1
            for choice, _ in one.dropped:
                for row in self.rows(choice.finding):
                    row.dropped += 1

    def judge(self, finding: Finding, gain: float | None) -> None:
        """Count a change that was made, by what it gained (None: not known)."""
        for row in self.rows(finding):
            if gain is None:
                row.unknown += 1
                continue
            row.gain += gain
            if gain > _SAME:
                row.improved += 1
            elif gain < -_SAME:
                row.worsened += 1
            else:
                row.same += 1

    def as_dict(self) -> dict[str, list[dict[str, Any]]]:
        """Return both tables, what hurts on top."""
        return {
            "rules": [asdict(r) for r in sorted(self.rules.values(), key=lambda r: (r.order, r.name))],
            "terms": [asdict(r) for r in sorted(self.terms.values(), key=lambda r: (r.order, r.name))],
        }


def against_reference(scorer: Scorer | None, repaired: Repaired) -> Table:
    """Return the table for texts with a reference: a change is judged by the sentence with this change only."""
    table = Table()
    table.count(repaired.fixed)
    reference = repaired.texts.reference
    for fixed in repaired.fixed:
        for choice, alone in single_changes(fixed):
            if not scorer or not reference or alone is None:
                table.judge(choice.finding, None)
                continue
            gain = 0.0
            for segment_id, text in alone.items():
                wanted = plain(reference[int(segment_id)])
                old = plain(fixed.before[segment_id].target)
                gain += scorer.sentence(plain(text), wanted) - scorer.sentence(old, wanted)
            table.judge(choice.finding, gain)
    return table


def single_changes(fixed: Fixed) -> list[tuple[Choice, dict[str, str] | None]]:
    """Return each choice that was made with its segments as they are with this change only; None: can't be told."""
    traced = trace(fixed)
    result: list[tuple[Choice, dict[str, str] | None]] = []
    for choice in fixed.made:
        texts: dict[str, str] | None = {}
        for segment_id in {e.segment_id for e in choice.suggestion.edits}:
            places = [t for t in traced.get(segment_id, ()) if t.choice is choice]
            text = _alone(fixed, segment_id, places)
            if text is None or texts is None:
                texts = None
            else:
                texts[segment_id] = text
        result.append((choice, texts))
    return result


def _alone(fixed: Fixed, segment_id: str, places: list[Traced]) -> str | None:
    if not places:
        return None
    before, after = fixed.before[segment_id].target, fixed.after[segment_id].target
    try:
        return splice(before, [(t.before, t.after.of(after)) for t in places])
    except ValueError:  # two changes of different rounds in one place
        return None
