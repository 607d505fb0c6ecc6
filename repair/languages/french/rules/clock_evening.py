"""Twelve-hour times that kept their number beside an evening: "à 11h45 ce soir" for 11:45 tonight."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.clock_time import HOUR_WORDS
from repair.rules.lazy import lazy

_DAY = r"(?:ce|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_TIME = r"(?P<hour>[1-9]|0[1-9]|1[01])(?: ?h ?[0-5]\d)(?![\d:]| ?du )"
_AFTER = lazy(rf"(?:[àÀ]|[Vv]ers) {_TIME} {_DAY} soir\b")
_BEFORE = lazy(rf"\b(?<![Dd]e )(?<![Dd]u ){_DAY} soir,? (?:à|vers) {_TIME}")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(passage.text):
            yield hit(
                passage,
                *match.span(),
                "A 12-hour time beside an evening: the hour was not counted on to 24.",
                str(int(match["hour"]) + 12),
                edit=match.span("hour"),
            )


RULES = (
    Rule(
        name="clock.evening",
        category="time",
        severity=Severity.MAJOR,
        doc="English says 11:45 tonight, French 23 h 45: beside an evening the number of the hour was kept.",
        bad=(
            Bad("Les bus partent à 11h45 ce soir.", "Les bus partent à 23h45 ce soir."),
            Bad("Il a parlé vers 8 h 30 lundi soir.", "Il a parlé vers 20 h 30 lundi soir."),
            Bad("Il a parlé hier soir à 8h30 précises.", "Il a parlé hier soir à 20h30 précises."),
            Bad("Un feu a pris vendredi soir vers 9 h 15.", "Un feu a pris vendredi soir vers 21 h 15."),
        ),
        good=(
            Good("Les bus partent à 23h45 ce soir."),
            Good("Les bus partent à 8 heures ce soir."),
            Good("Il a parlé hier soir à 8h30 du soir."),
            Good("Il a parlé ce soir à 20 h 30."),
            Good("Réveillé à 6h30, il est rentré ce soir."),
            Good("De lundi soir à 8h30 mardi, la route est fermée."),
            Good("La fermeture va de lundi soir, 22 h, à 6 h 30 mardi."),
            Good("Le film dure 1h45 ce soir."),
            Good("Un débat de 1h45 ce soir."),
            Good("Après 3h30 hier soir sur scène, il a salué."),
        ),
        anchors=anchors("soir", all_of=(Anchors(words=HOUR_WORDS),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
