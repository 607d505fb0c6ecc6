"""Decimal points: "7.3 millions", "3.5 %", "magnitude 6.4"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.number_examples import DECIMAL_BAD, DECIMAL_GOOD
from repair.languages.french.rules.number_style import number_style
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_POINT = lazy(r"(?<![\w.,$£€:/#])(?<![$£€] )(?<![^\W\d]-)(\d{1,4})(\.)(\d{1,2})(?![.,:/]?\w|\.\d)")
_SURE = r"%|(?:pour ?cents?|millions?|milliards?)\b"
_MEASURES = (
    r"(?:points?|degrés?|kilomètres?|km|mètres?|centimètres?|kilos?|kilogrammes?|tonnes?|hectares?|barils?|dollars?"
    r"|euros?|livres?|yens?|roubles?|francs?|couronnes?|roupies?|pesos?|yuans?|fois|étoiles?|enfants? par femme"
    r"|ans|années?|mois|semaines?|jours?|miles?|pieds?|pouces?|onces?|gallons?|acres?|billions?|mégawatts?|gigawatts?"
    r"|kilowattheures?|m[gl]|k[gm]|[cm]m|km/h|mph|[GMk]Hz|[kMGT]Wh?|[GMT]o|pour mille|sur (?:4|5|10|20|100))\b(?!-)"
)
_LINK = r" ?(?:à|et|ou|contre|-|–) ?[+-]?\d{1,4}[.,]\d{1,2} ?"
_SURE_AFTER = lazy(rf" ?(?:{_SURE})|{_LINK}(?:{_SURE})")
_MEASURE_AFTER = lazy(rf" ?(?:{_MEASURES})|{_LINK}(?:{_MEASURES})|[$£€]| [$£€](?! ?\d)")
_SECONDS = lazy(r" secondes?\b")  # "4.8 secondes"; "1.30 seconde" may be a clock
_HOURS = lazy(r" heures?\b")
_MAGNITUDE = lazy(r"\b(?:[Mm]agnitude|[Mm]oyenne|[Nn]ote|[Ii]ndice|[Tt]aux) (?:de |d'environ )?$")
_VERSION = lazy(
    r"\b(?:[Vv]ersions?|v|[Aa]rt(?:icle|\.)?|§|[Ss]ection|[Cc]hapitre|alinéa|n°|no|iOS|Android|Web|[Mm]oteur) $"
)
_ANY_AFTER = lazy(r" (?!heures?\b|litres?\b|ch\b|secondes?\b|versions?\b)[a-zàâçéèêëîïôûœ]{3,}[sx]\b")
_ANY_BEFORE = lazy(r"\b(?:de|à|environ|atteint|quelque|près de|plus de|moins de|seulement|compte|soit|est de) $")


def _trust(passage: Passage, context: Context, start: int, end: int) -> Trust | None:
    text, before = passage.text, passage.text[max(0, start - 24) : start]
    if _VERSION.search(before):
        return None
    if _SURE_AFTER.match(text, end):
        return Trust.SAFE
    hours = text[end - 2] == "." and _HOURS.match(text, end)  # "19.30 heures" is a clock
    if text[end - 2] == "." and _SECONDS.match(text, end):
        return Trust.REVIEW
    if hours or _MEASURE_AFTER.match(text, end) or _MAGNITUDE.search(before):
        return Trust.REVIEW
    if _ANY_AFTER.match(text, end) and _ANY_BEFORE.search(before) and context.fact(number_style).is_english:
        return Trust.REVIEW
    return None


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    variant = variant_of(context.style)
    if variant.tag == "fr-CH":  # Swiss papers print both signs
        return
    for match in _POINT.finditer(passage.text):
        start, end = match.span()
        trust = _trust(passage, context, start, end)
        if trust is not None:
            yield hit(
                passage,
                start,
                end,
                "The decimal sign of French is a comma.",
                match[1] + variant.decimal + match[3],
                trust=trust,
            )


RULES = (
    Rule(
        name="number.decimal",
        category="number",
        severity=Severity.MINOR,
        doc="English separates decimals by a point, French by a comma: 7.3 millions is 7,3 millions.",
        bad=DECIMAL_BAD,
        good=DECIMAL_GOOD,
        anchors=anchors(chars=".", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        check=_check,
    ),
)
