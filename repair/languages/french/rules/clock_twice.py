"""Two hours for one: an hour with a full stop before the local time: "à 13 heures. 19h25 heure locale"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_TWICE = lazy(
    r"(?<![\w'-])(?:à|vers|dès|avant|après) (?P<first>\d{1,2} ?(?:heures?|h)(?: ?\d\d)?\. )\d{1,2} ?[h:] ?[0-5]\d(?!\d)"
    r"(?= ?(?:,? ?\(?heure (?:locale|de |d'|du )|\((?:\d{1,2} ?[h:]|[A-Z]{3,4}\))))"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _TWICE.finditer(passage.text):
        message = "Two hours for one: a sentence was cut at *p.m.*, and its hour read alone."
        yield hit(passage, match.start("first"), match.end("first") - 1, message, "", edit=match.span("first"))


RULES = (
    Rule(
        name="clock.twice",
        category="time",
        severity=Severity.MAJOR,
        doc="A time before a local time in brackets became an hour of its own, with a full stop behind it.",
        bad=(
            Bad(
                "Le texte a été publié à 13 heures. 19h25 heure locale (13h25 HAE), puis retiré.",
                "Le texte a été publié à 19h25 heure locale (13h25 HAE), puis retiré.",
            ),
            Bad("Il a parlé à 9 h. 15 h 05 (15h05 GMT) hier.", "Il a parlé à 15 h 05 (15h05 GMT) hier."),
        ),
        good=(
            Good("Le texte a été publié à 13 heures. 19h25 : le ministre répond."),
            Good("Il est arrivé à 13 heures. À 19h25 heure locale, il est reparti."),
            Good("Il est arrivé à 13 h 25 heure locale (19h25 GMT)."),
        ),
        anchors=anchors("heures heure h", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
