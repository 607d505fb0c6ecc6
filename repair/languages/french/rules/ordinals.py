"""The first of the month: "le 1 mai" is "le 1er mai"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"

_FIRST = lazy(rf"\b[Ll]e (1) (?:{'|'.join(MONTHS.split())})\b(?!')")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _FIRST.finditer(passage.text):
        start, end = match.span(1)
        yield hit(passage, start, end, "The first of a month is written 1er.", "1er", trust=Trust.SAFE)


RULES = (
    Rule(
        name="date.first",
        category="time",
        severity=Severity.MINOR,
        doc="English writes the first of a month like any other day (May 1); French writes 1er.",
        bad=(Bad("Il arrive le 1 mai.", "Il arrive le 1er mai."),),
        good=(Good("Il arrive le 11 mai."), Good("Le 1er mai est férié.")),
        anchors=anchors(MONTHS, all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        check=_check,
    ),
)
