"""Finding again what a decision was about, in a text that may have changed since.

A decision is matched to a finding of the same family on the same words. In an unchanged text the key tells
which. In a changed one the words around must agree, as with a W3C TextQuoteSelector: on one side as far as they
were kept, or on both sides next to the finding. Otherwise the decision is let go and the finding asked again: to
ask twice is better than to apply a decision in another place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from repair.core.decision import Decision
from repair.core.finding import Finding
from repair.core.sequences import common
from repair.core.text import Document, fold

_WHOLE = 16  # code points kept on one side that are enough when all of them agree
_NEXT = 8  # code points next to the finding that are enough when they agree on both sides


@dataclass(frozen=True, slots=True)
class _Agreement:
    """How many code points before and after agree, and whether that is all of them."""

    before: int
    after: int
    all_before: bool
    all_after: bool

    @property
    def enough(self) -> bool:
        return (
            (self.all_before and self.all_after)
            or (self.all_before and self.before >= _WHOLE)
            or (self.all_after and self.after >= _WHOLE)
            or (self.before >= _NEXT and self.after >= _NEXT)
        )


def match(
    decision: Decision,
    document: Document,
    findings: Sequence[Finding],
    *,
    same_text: bool,
    renamed: Mapping[str, str],
) -> str | None:
    """Return the key of the finding that a decision is about; None where it is gone or not sure."""
    stem = _stem(decision.key, renamed)
    candidates = [f for f in findings if _stem(f.key, {}) == stem]
    if same_text:
        for finding in candidates:
            if finding.key.rpartition("/")[2] == decision.key.rpartition("/")[2]:
                return finding.key
    best: tuple[tuple[int, bool], str] | None = None
    for finding in candidates:
        agreement = _agreement(decision, document, finding)
        if not agreement.enough or not _covers(decision, agreement):
            continue
        rank = (
            agreement.before + agreement.after,
            finding.key.rpartition("/")[2] == decision.key.rpartition("/")[2],
        )
        if best is None or rank > best[0]:
            best = (rank, finding.key)
    return best[1] if best else None


def _stem(key: str, renamed: Mapping[str, str]) -> str:
    family, _, rest = key.partition("/")
    return f"{renamed.get(family, family)}/{rest.rpartition('/')[0]}"


def _agreement(decision: Decision, document: Document, finding: Finding) -> _Agreement:
    text = document[finding.segment_id].folded
    prefix, suffix = fold(decision.quote.prefix), fold(decision.quote.suffix)
    left = text[: finding.span.start]
    right = text[finding.span.end :]
    before = common(prefix[::-1], left[::-1])
    after = common(suffix, right)
    return _Agreement(
        before,
        after,
        before == len(prefix) and (bool(prefix) or not left),
        after == len(suffix) and (bool(suffix) or not right),
    )


def _covers(decision: Decision, agreement: _Agreement) -> bool:
    """Tell whether all that the decision would change still reads as it did when it was made."""
    size = len(decision.quote.exact)
    return all(start >= -agreement.before and end <= size + agreement.after for start, end, _ in decision.edits)
