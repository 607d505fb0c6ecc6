"""Whole English sentences that were never translated."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.detect import english_stretches


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for start, end in english_stretches(passage.text):
        yield hit(passage, start, end, "An English stretch was left untranslated.")


RULES = (
    Rule(
        name="language.stretch",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="A sentence or paragraph that the translator skipped stands in English amid the French.",
        bad=(
            Bad("The mayor said that the bridge would be closed for three weeks."),
            Bad("Le pont est fermé. The mayor said that it would be closed for weeks. Les riverains protestent."),
            Bad("Read more about this and what it means for the economy."),
        ),
        good=(
            Good("Le pont est fermé pour trois semaines, a dit le maire."),
            Good("Le film « The Lord of the Rings » sort mercredi dans les salles."),
            Good("The Guardian, The Times et le New York Times en ont parlé mardi dans leurs éditions."),
            Good("Il a répondu « to be or not to be » avant de quitter la salle."),
            Good("Son tube, « I Want to Hold Your Hand », passe encore à la radio."),
            Good("Game of Thrones"),
            Good("Le groupe a joué The Sound of Silence. Puis le public est parti."),
            Good("L'affaire The State of Texas v. Johnson revient devant la Cour."),
        ),
        anchors=anchors("the of and that with was were this from by is are has have it to for"),
        trust=Trust.HINT,
        check=_check,
    ),
)
