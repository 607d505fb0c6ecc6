"""Percentages: "%50", "50 pour cents", "15 % points", "50 percent"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.numbers import DIGITS, read, write
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.variants import NBSP, variant_of
from repair.rules.lazy import lazy

_FIGURES = "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent"
_WORD = lazy(
    rf"(?:(?<=\d) ?|\b(?:{_FIGURES}) )(?P<wrong>pour cents|pourcents?|par cent|per cent|percent)\b"
    r"(?! (?:euros|dollars|ans|mille)\b)"
)
_POINTS = lazy(
    rf"(?<![\w.,])(?P<number>{DIGITS}|(?P<word>{_FIGURES})) ?(?P<wrong>% points?|% de points?|points? %|points? de %"
    r"|points? pour cent|pour cent points?|points? de pour cent)(?! de )(?!\w)"
)
_BEFORE = lazy(rf"(?<![\w%.,])(?:% ?(?P<number>{DIGITS}))(?![\w%]| ?%)")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _WORD.finditer(text):
        start, end = match.span("wrong")
        if match["wrong"] in ("par cent", "per cent", "percent") and text[end : end + 1] == "'":
            continue
        yield hit(passage, start, end, "French writes “pour cent”, in two words and without s.", "pour cent")
    for match in _POINTS.finditer(text):
        number = read(match["number"], group=False)
        if number is None:
            continue
        start, end = match.span("wrong")
        points = "point" if abs(number.value) < 2 else "points"
        space = "" if text[start - 1] == " " else " "
        message = "A difference of percentages is counted in “points de pourcentage”."
        yield hit(passage, start, end, message, f"{space}{points} de pourcentage")
    for match in _BEFORE.finditer(text):
        number = read(match["number"], group=False)
        if number is not None:
            message = "The per cent sign follows the number."
            wording = f"{write(number, variant_of(context.style))}{NBSP}%"
            yield hit(passage, *match.span(), message, wording)


RULES = (
    Rule(
        name="number.percent",
        category="number",
        severity=Severity.MINOR,
        doc="Per cent as translators garble it: the sign before the number, “pour cents”, “% points”.",
        bad=(
            bad("Les ventes ont bondi de 50 pour cents.", "Les ventes ont bondi de 50 pour cent."),
            bad("Les ventes ont bondi de 50 pourcent.", "Les ventes ont bondi de 50 pour cent."),
            bad("Il a gagné dix pour cents.", "Il a gagné dix pour cent."),
            bad("La part est de 12 par cent.", "La part est de 12 pour cent."),
            bad("Une hausse de 3.5 percent.", "Une hausse de 3.5 pour cent."),
            bad("Elle mène de 15 % points.", "Elle mène de 15 points de pourcentage."),
            bad("Un recul de 1,5 points de %.", "Un recul de 1,5 point de pourcentage."),
            bad("Un écart de cinq pour cent points.", "Un écart de cinq points de pourcentage."),
            bad("Une baisse de %50 en un an.", "Une baisse de 50_% en un an."),
        ),
        good=good(
            "Les ventes ont bondi de 50 pour cent.",
            "Les ventes ont bondi de 50 %.",
            "Un billet pour cents euros de moins.",
            "Deux pour cent euros, c’est donné.",
            "Il a voté pour cent fois.",
            "Par cent voix contre dix, le texte passe.",
            "Adopté par cent députés.",
            "Un écart de 15 points de pourcentage.",
            "Il perd 3 points, 2 % de moins.",
            "Gagner 5 % de points de vente en plus.",
            "Le mot pourcent ne s’écrit plus.",
            "L’URL se termine par %20 et %C3%A9.".replace("%20 et ", "a%20b et a"),
            "Vingt mille pour cents, disait-il.".replace("pour cents", "pour cent ans"),
        ),
        anchors=anchors("cents pourcent pourcents cent percent", chars="%"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
