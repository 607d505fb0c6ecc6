"""Ages and tens in English plurals: "les plus de 75s", "dans ses 30s", "dans le haut des 20s"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_OLDER = lazy(r"(?<![\w'-])(?:[Aa]ux|[Ll]es|[Dd]es|pour) (?:plus|moins) de (?P<age>\d\d)(?P<s>s)(?![\w'-])")
_HIS = lazy(r"(?<![\w'-])dans (?P<tens>(?:ses|leurs|la|les|sa|leur) (?P<age>[2-6]0)s)(?![\w'-])")
_PART = lazy(r"(?<![\w'-])(?:haut|bas|milieu|fin|début) (?:des|de ses|de leurs|dans les) (?P<tens>[2-9]0s)(?![\w'-])")
_TENS = {"20": "vingtaine", "30": "trentaine", "40": "quarantaine", "50": "cinquantaine", "60": "soixantaine"}
_MESSAGE = "English counts ages and degrees in tens with an *s*; French has another word for it."


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _OLDER.finditer(passage.text):
        yield hit(passage, match.start("age"), match.end("s"), _MESSAGE, " ans", edit=match.span("s"))
    for match in _HIS.finditer(passage.text):
        yield hit(passage, *match.span("tens"), _MESSAGE, "la " + _TENS[match["age"]])
    for match in _PART.finditer(passage.text):
        yield hit(passage, *match.span("tens"), _MESSAGE)


RULES = (
    Rule(
        name="date.ages",
        category="number",
        severity=Severity.MAJOR,
        doc="*The over-75s*, *in his 30s*, *in the high 20s*: the English plural of a figure has no French form.",
        bad=(
            Bad("Le vaccin est offert aux plus de 75s.", "Le vaccin est offert aux plus de 75 ans."),
            Bad("Un homme dans ses 30s a été blessé.", "Un homme dans la trentaine a été blessé."),
            Bad("Le thermomètre monte dans le haut des 20s samedi."),
        ),
        good=(
            Good("La course a été gagnée en moins de 10s, et il a dormi plus de 20s."),
            Good("Il a tenu plus de 30 secondes, puis plus de 20 ans."),
            Good("La musique des années 80 et les A320s de la compagnie."),
            Good("Un homme dans la trentaine a été blessé."),
        ),
        anchors=anchors("dans plus moins haut bas milieu fin début"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
