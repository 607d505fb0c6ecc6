"""A region without its article: "dans Sud de la France", "vers nord de l'île"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import elides
from repair.rules.lazy import lazy

_REGION = lazy(
    r"(?<![\w'-])(?P<prep>[Dd]ans|[Vv]ers|[Dd]epuis|[Ss]ur|à travers|[Pp]our) "
    r"(?P<region>(?:[Ss]ud|[Nn]ord)(?:-(?:[Ee]st|[Oo]uest))?|[Oo]uest|[Ee]st|[Cc]entre(?:-ville)?|[Cc]œur)"
    r"(?= (?:de la|de l'|du|des|d'|de) ?[\wÀ-Ý])"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _REGION.finditer(passage.text):
        region = match["region"].lower()
        apostrophe = "’" if "’" in passage.original else "'"
        article = "l" + apostrophe if elides(region) else "le "
        start, end = match.span("region")
        message = "English says *in southern France*; French puts an article before the part of a country."
        yield hit(passage, match.start(), end, message, article + region, edit=(start, end))


RULES = (
    Rule(
        name="grammar.bare-region",
        category="grammar",
        severity=Severity.MAJOR,
        doc="The part of a country takes its article in French (dans le sud de la France).",
        bad=(
            Bad("Il vit dans Sud de la France.", "Il vit dans le sud de la France."),
            Bad("Le feu avance vers Est de l'île.", "Le feu avance vers l'est de l'île."),
            Bad("Il neige dans nord-ouest du pays.", "Il neige dans le nord-ouest du pays."),
        ),
        good=(
            Good("Il vit dans le sud de la France."),
            Good("Le vent souffle du nord vers le sud du pays."),
            Good("Il part vers Nord-Pas-de-Calais."),
            Good("Il a joué dans Est-ce la fin ?"),
            Good("Cap vers Ouest-France et sur Sud Radio."),
        ),
        anchors=anchors("sud nord est ouest centre cœur", all_of=(anchors("dans vers depuis sur travers pour"),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
