"""Fahrenheit that is not called so: "un haut près de 82" of a forecast, a bedroom of 65 degrees."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.measures import celsius
from repair.languages.french.numbers import write
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.variants import NBSP, variant_of
from repair.rules.lazy import lazy

_WEATHER = frozenset(
    "nuageux ensoleillé averses averse orages orage prévisions météo soleil pluie neige vent ciel dégagé nuages".split()
)
_EXTREME = lazy(
    r"(?<![\w'-])(?P<what>hauts?|bas|maximums?|minimums?|maximales?|minimales?|maxima|minima)"
    r"(?P<near> (?:près de|proches? de|autour de|d'environ|aux alentours de|de|à|dans les)(?: les)?) "
    r"(?P<value>[2-9]\d|1[01]\d)(?! ?(?:°|%|km|h\b|ans|mm|cm|millimètres|kilomètres|euros"
    r"|dollars|points|jours|mètres|000|[a-zà-ÿ]+s\b)|[.,]?\d)"
)
_WHAT = {"haut": "maximum", "hauts": "maximums", "bas": "minimum"}
_ROOMS = frozenset(
    "chambre chambres thermostat climatisation climatiseur chauffage pièce pièces salon appartement dormir".split()
)
_ROOM = lazy(
    r"(?P<value>5[5-9]|[67]\d|8[0-5])(?P<to> (?:à|et) (?:5[5-9]|[67]\d|8[0-5]))? degrés"
    r"\b(?! (?:C\b|[Cc]elsius|F\b|[Ff]ahrenheit|nord|sud|est|ouest|d'angle))"
)
_OTHER = frozenset(
    "four cuisson eau angle sauna bain lavage laver alcool vue panorama rotation latitude pente cuire étuve incendie "
    "flammes feu lave-vaisselle machine draps linge pasteurisation vapeur".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    if not passage.words.isdisjoint(_WEATHER):
        for match in _EXTREME.finditer(text):
            value = int(match["value"])
            if value < (40 if match["what"] == "bas" else 50):
                continue
            if match["what"] not in _WHAT and value < 55:
                continue
            degrees = write(celsius(Decimal(value)), variant)
            near = " proche de" if match["near"] == " près de" else match["near"]
            new = f"{_WHAT.get(match['what'], match['what'])}{near} {degrees}{NBSP}°C"
            message = f"*High near 82*: Fahrenheit. Converted; the original has “{match[0]}”."
            yield hit(passage, *match.span(), message, new)
    if passage.words.isdisjoint(_ROOMS) or not passage.words.isdisjoint(_OTHER):
        return
    for match in _ROOM.finditer(text):
        low = write(celsius(Decimal(match["value"])), variant)
        link = ""
        if match["to"]:
            word, high = match["to"].split()
            link = f" {word} {write(celsius(Decimal(high)), variant)}"
        message = f"No room is this hot in degrees Celsius: Fahrenheit. Converted; the original has “{match[0]}”."
        yield hit(passage, *match.span(), message, f"{low}{link} degrés")


RULES = (
    Rule(
        name="units.weather",
        category="number",
        severity=Severity.MAJOR,
        doc="Forecasts and advice in English mean Fahrenheit without saying so.",
        bad=(
            bad("Nuageux, avec un haut près de 82 à Miami.", "Nuageux, avec un maximum proche de 28_°C à Miami."),
            bad("Ciel dégagé, un bas autour de 65.", "Ciel dégagé, un minimum autour de 18_°C."),
            bad("La chambre doit rester à 65 degrés.", "La chambre doit rester à 18 degrés."),
            bad("Réglez le thermostat entre 68 et 72 degrés.", "Réglez le thermostat entre 20 et 22 degrés."),
        ),
        good=good(
            "Demain : nuageux, avec un maximum de 28 °C.",
            "La pluie tombe du haut de 82 mètres.",
            "Il pleut : des vents maximums de 90 km/h.",
            "Sous la pluie, un maximum de 80 personnes est admis ici.",
            "La chambre doit rester à 18 degrés.",
            "Lavez les draps de la chambre à 60 degrés.",
            "La pièce pivote de 65 degrés d’angle.",
            "Pluie : un maximum de 75 millimètres est tombé.",
        ),
        anchors=anchors(
            [*_ROOMS, "haut", "hauts", "bas", "maximum", "minimum", "maximums", "minimums", "maximale", "maximales",
             "minimale", "minimales", "maxima", "minima"],
            all_of=(Anchors(chars=DIGITS),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)  # fmt: skip
