"""Degrees Fahrenheit."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.measures import celsius, rounded
from repair.languages.french.numbers import write
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.rules.units import quantities, quantity
from repair.languages.french.variants import NBSP, variant_of
from repair.rules.lazy import lazy

_FAHRENHEIT = quantity(r"(?:°|º|degrés?) ?(?:F|[Ff]ahrenheit)")
_MINUS = lazy(r"(?:\bmoins |(?<!\w)[-−])$")
_CHANGE_BEFORE = lazy(
    r"\b(?:hausse|augment\w*|réchauff\w*|refroidi\w*|baiss\w*|chuté?\w*|supérieur\w*|inférieur\w*|écart|différence|gagn\w+"
    r"|élevée?s?|perd\w*) (?:de |d'|d'environ |de près de |de plus de )$"
)
_WARMING = lazy(r"\b(?:réchauff|augment|hausse|moyenne|refroidi|baiss)")
_CHANGE_AFTER = lazy(
    r" (?:de plus|de moins|plus (?:chaude?|froide?|élevé)|au-dessus|en dessous|au-dessous|supérieur|inférieur)"
)
_BARE = lazy(
    r"(?<![\w.,-])(?P<value>[6-9]\d|1[0-3]\d) degrés\b(?! (?:C\b|[Cc]elsius|F\b|[Ff]ahrenheit|nord|sud|est|ouest))"
)
_WEATHER = frozenset("météo météorologique températures canicule thermomètre mercure météorologues ensoleillé".split())
_OTHER = frozenset(
    "angle virage four cuisson eau rotation latitude longitude sauna lavage bain cuire réacteur moteur alcool "
    "voiture voitures habitacle bitume asphalte sol surface sable planète vénus lune volcan geyser source "
    "pente inclinaison celsius panorama vue demi-tour".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    for found in quantities(_FAHRENHEIT, passage, context):
        start, end = found.start, found.end
        before = text[max(0, start - 40) : start]
        original = passage.original[start:end]
        message = f"French readers count in degrees Celsius. Converted; the original has “{original}”."
        if _CHANGE_BEFORE.search(before) or _CHANGE_AFTER.match(text, end):
            if found.high is None:
                change = write(rounded(found.low.value * Decimal(5) / 9, 2), variant)
                yield hit(passage, start, end, message, f"{change}{NBSP}°C")
            continue
        if found.low.value < 20 and _WARMING.search(text):
            continue  # a difference, perhaps: they convert otherwise
        minus = _MINUS.search(before)
        low = celsius(-found.low.value if minus else found.low.value)
        if minus and (low.value >= 0 or found.high is not None):
            continue
        figures = write(low, variant).lstrip("-" if minus else "")
        if found.high is not None:
            joint = " à " if found.joint.strip() in ("-", "–") else found.joint
            figures += joint + write(celsius(found.high.value), variant)
        yield hit(passage, start, end, message, f"{figures}{NBSP}°C")


def _bare(passage: Passage, context: Context) -> Iterable[Hit]:
    if passage.words.isdisjoint(_WEATHER) or not passage.words.isdisjoint(_OTHER):
        return
    for match in _BARE.finditer(passage.text):
        degrees = celsius(Decimal(match["value"])).value
        message = f"No weather is this hot in degrees Celsius: probably Fahrenheit, {degrees} °C."
        yield hit(passage, *match.span(), message)


RULES = (
    Rule(
        name="units.fahrenheit",
        category="number",
        severity=Severity.MINOR,
        doc="Temperatures in degrees Fahrenheit are given in degrees Celsius.",
        bad=(
            bad("Il fera 95 degrés Fahrenheit à Phoenix.", "Il fera 35_°C à Phoenix."),
            bad("Le mercure a atteint 110 °F.", "Le mercure a atteint 43_°C."),
            bad("Entre 80 et 90 degrés Fahrenheit.", "Entre 27 et 32_°C."),
            bad("On a relevé 10 degrés Fahrenheit.", "On a relevé -12_°C."),
            bad("On a relevé moins 10 degrés Fahrenheit.", "On a relevé moins 23_°C."),
            bad("Une hausse de 2 degrés Fahrenheit.", "Une hausse de 1,1_°C."),
        ),
        good=good(
            "Il fera 35 °C (95 °F) à Phoenix.",
            "Il fera 95 degrés Fahrenheit (35 degrés Celsius).",
            "« Fahrenheit 451 » a 70 ans.",
            "Le film Fahrenheit 9/11 repasse.",
            "Il fera 35 degrés à Paris.",
            "La vitamine F 10 degrés.",
            "Un virage à 90 degrés.",
            "Elle a augmenté de 1,5 degré Celsius, soit 2,7 degrés Fahrenheit.",
        ),
        anchors=anchors("fahrenheit f", chars="°º", all_of=(Anchors(chars=DIGITS), anchors("fahrenheit f"))),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="units.degree",
        category="number",
        severity=Severity.MAJOR,
        doc="A weather report of 95 degrees is in Fahrenheit: only the place is shown.",
        bad=(
            bad("Les températures dépasseront 95 degrés dans le Texas."),
            bad("Le mercure est monté à 104 degrés hier."),
        ),
        good=good(
            "Les températures dépasseront 35 degrés dans le Gard.",
            "Un virage à 90 degrés malgré la météo et l’angle.",
            "Cuisez à 95 degrés au four.",
            "Les températures de l’eau atteignent 70 degrés.",
            "Le thermomètre affiche 95 degrés Fahrenheit.",
        ),
        anchors=anchors("degrés", all_of=(anchors(_WEATHER),)),
        trust=Trust.HINT,
        check=_bare,
    ),
)
