"""*Up from $52 billion* is "contre 52 milliards": "en hausse de 52 milliards" says that it rose by so much."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_NUMBER = r"\d{1,3}(?:[  \u202f.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_SCALE = r"(?: ?[$€£])?(?P<%s>[  \u202f]?%%|[  \u202f](?:milliards?|millions?|milliers?|pour cent)\b)?"
_WHEN = (
    r"(?:l'an (?:dernier|passé)|l'année (?:dernière|précédente|passée|d'avant)|cette année"
    r"|un an (?:plus tôt|auparavant|avant)|il y a \w+ (?:ans?|mois|semaines?)|auparavant"
    r"|(?:le|au) (?:mois|trimestre|semestre) (?:dernier|précédent)|la semaine (?:dernière|précédente)"
    r"|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:19|20)\d\d))\b"
)
# A figure, then "en hausse de" another of the same kind, then its date.
_UP_FROM = lazy(
    rf"(?<![\w,.])(?P<new>{_NUMBER}){_SCALE % 'unit'}[^;:!?\d]{{0,200}}?,? "
    rf"(?P<text>en (?P<way>hausse|baisse) de) (?P<old>{_NUMBER}){_SCALE % 'same'}"
    rf"(?P<of> (?:de |d')?(?:dollars|euros|livres|yens|personnes|habitants|emplois|cas))? (?={_WHEN})"
)
_LEAST, _MOST = 0.5, 2.0  # how far apart the two may be: a rise by half of the new figure or more is rare


def _value(text: str) -> float:
    digits = text.replace(" ", "").replace(" ", "").replace("\u202f", "")
    if digits.count(".") > 1 or (digits.count(".") == 1 and "," in digits):
        digits = digits.replace(".", "")
    return float(digits.replace(",", "."))


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _UP_FROM.finditer(passage.text):
        unit, same = (" ".join((match[name] or "").split()).rstrip("s") for name in ("unit", "same"))
        if unit != same:
            continue
        new, old = _value(match["new"]), _value(match["old"])
        if new == 0:
            continue
        up = match["way"] == "hausse"
        if not (_LEAST <= old / new < 1 if up else 1 < old / new <= _MOST):
            continue
        english = "up from" if up else "down from"
        yield hit(
            passage,
            *match.span("text"),
            f"*{english.capitalize()}* names the old figure (contre); *{match['text']}* says by how much it changed.",
            "contre",
        )


RULES = (
    Rule(
        name="grammar.up_from",
        category="calque",
        severity=Severity.MAJOR,
        doc=(
            "English *up from* and *down from* name the figure of before. Rendered as “en hausse de” they turn it into "
            "the amount of the change. Found where the two figures are of one kind and so close together, with a date "
            "after the second, that the change cannot be meant."
        ),
        bad=(
            Bad(
                "Le pays veut 61 milliards de dollars, en hausse de 52 milliards de dollars cette année.",
                "Le pays veut 61 milliards de dollars, contre 52 milliards de dollars cette année.",
            ),
            Bad(
                "Le chômage atteint 4,2 %, en hausse de 3,9 % en mai.",
                "Le chômage atteint 4,2 %, contre 3,9 % en mai.",
            ),
            Bad(
                "La ville compte 300 cas, en baisse de 340 cas un an plus tôt.",
                "La ville compte 300 cas, contre 340 cas un an plus tôt.",
            ),
        ),
        good=(
            Good("Le groupe vise 61 milliards de dollars, en hausse de 9 milliards cette année."),
            Good("Le titre vaut 61 dollars, en hausse de 52 % cette année."),
            Good("Les ventes atteignent 3 millions, en hausse de 12 % en mai."),
            Good("Le chômage atteint 4,2 %, en hausse de 0,3 point en mai."),
            Good("Il a gagné 61 millions, une hausse de 20 millions en 2023."),
        ),
        anchors=anchors("hausse baisse", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
