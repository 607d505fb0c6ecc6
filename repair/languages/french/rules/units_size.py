"""Acres, square feet and miles, pounds, gallons."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors
from repair.languages.french.measures import UNITS
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.rules.units import converted, quantities, quantity
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_AREAS = {
    "acre": quantity(r"acres?"),
    "square foot": quantity(r"pieds? carrés?"),
    "square mile": quantity(r"mill?es? carrés?"),
}
_POUNDS = quantity(
    r"livres?(?!,? (?:et )?\d| par| (?:sterling|d'or\b|turques|égyptiennes|libanaises|syriennes|tournois))"
)
_ROUGHLY = r"(?:(?:de|d'|environ|près|plus|moins|à|peine|encore|jusqu'à|quelque|total|d'environ) ?)*$"
_WEIGHED = lazy(
    r"\b(?:pes(?:ait|ant|er|aient|é)|pèse(?:nt|ra)?|poids|bombes?|ogives?|saumon|thon|requin|ours|alligator|python"
    r"|citrouille|haltères?|athlète|lutteur|boxeur|molosse|chien|colosse|géant) " + _ROUGHLY
)
_LOST = lazy(r"\b(?:perd\w*|pris|prendre|maigri\w*|grossi\w*|soulev\w+|gagné) " + _ROUGHLY)
_BODY = frozenset(
    "poids régime obésité obèse maigrir minceur ozempic wegovy graisse kilos musculation haltérophilie haltères "
    "alimentation calories".split()
)
_STUFF = lazy(
    r" (?:de|d') ?(?:cocaïne|marijuana|cannabis|méthamphétamine|fentanyl|drogue|héroïne|viande|bœuf|boeuf|poulet"
    r"|uranium|explosifs?|TNT|nourriture|déchets|pommes|cuivre|poissons?|muscles?|graisse|dynamite|fromage|sucre|farine|raisins"
    r"|ivoire|plutonium|beurre|riz)\b"
)
_FEMININE = lazy(r" [a-zéè]+(?:ées|ies|ues|ises|antes)\b")
_BEFORE_FEMININE = lazy(r"\b(?:toutes|quelle|premières|dernières)\b[^.;]{0,12}$")
_GALLONS = quantity(r"gallons?(?! (?:par|à l')\b)")
_CANADA = "fr-CA"  # where these units are alive


def _areas(passage: Passage, context: Context) -> Iterable[Hit]:
    if variant_of(context.style).tag == _CANADA:
        return
    for name, pattern in _AREAS.items():
        for found in quantities(pattern, passage, context):
            why = "French readers know areas in metric units."
            if proposal := converted(passage, context, found, UNITS[name], why):
                yield proposal


def _pounds(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if variant_of(context.style).tag == _CANADA or "£" in text or "sterling" in passage.words:
        return
    for found in quantities(_POUNDS, passage, context):
        before = text[max(0, found.start - 45) : found.start]
        weighed = _WEIGHED.search(before) or _STUFF.match(text, found.end)
        if not weighed and not (_LOST.search(before) and not passage.words.isdisjoint(_BODY)):
            continue
        if _FEMININE.match(text, found.end) or _BEFORE_FEMININE.search(before):
            continue
        if proposal := converted(passage, context, found, UNITS["pound"], "French readers know weights in kilos."):
            yield proposal


def _gallons(passage: Passage, context: Context) -> Iterable[Hit]:
    if variant_of(context.style).tag == _CANADA:
        return
    for found in quantities(_GALLONS, passage, context):
        if proposal := converted(passage, context, found, UNITS["gallon"], "French readers count in litres."):
            yield proposal


RULES = (
    Rule(
        name="units.area",
        category="number",
        severity=Severity.MINOR,
        doc="Areas in acres, square feet or square miles are given in hectares, square metres or kilometres.",
        bad=(
            bad("Le feu a détruit 500 acres de forêt.", "Le feu a détruit 200 hectares de forêt."),
            bad("Le terrain de 4,32 acres est à vendre.", "Le terrain de 1,75 hectare est à vendre."),
            bad("Une mosquée de 24 943 pieds carrés.", "Une mosquée de 2~320 mètres carrés."),
            bad("Un parc de 40 miles carrés.", "Un parc de 105 kilomètres carrés."),
            bad("Le feu a détruit 1,3 million d’acres.", "Le feu a détruit 530~000 hectares."),
            bad("Le ranch s’étend sur 2 millions d’acres.", "Le ranch s’étend sur 800~000 hectares."),
        ),
        good=(
            *good(
                "Le feu a détruit 200 hectares (500 acres) de forêt.",
                "Le feu a détruit 500 acres (200 hectares) de forêt.",
                "Saint-Jean-d’Acre fut prise en 1191.",
                "Une odeur âcre régnait à 10 mètres.",
                "Un mètre carré à 10 000 euros.",
                "Il pose 2 pieds carrés sur le sol.".replace("carrés ", "bien "),
            ),
            *good("Un appartement de 900 pieds carrés.", style="fr-CA"),
        ),
        anchors=anchors("acre acres carré carrés", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_areas,
    ),
    Rule(
        name="units.pound",
        category="number",
        severity=Severity.MINOR,
        doc="Weights in pounds are given in kilos, where it is certain that “livres” are a weight, not money or books.",
        bad=(
            bad("Le suspect pesait 200 livres.", "Le suspect pesait 90 kilos."),
            bad("Ils ont saisi 30 livres de cocaïne.", "Ils ont saisi 14 kilos de cocaïne."),
            bad("Une bombe de 500 livres a été désamorcée.", "Une bombe de 230 kilos a été désamorcée."),
            bad("Grâce à ce régime, il a perdu 30 livres.", "Grâce à ce régime, il a perdu 14 kilos."),
            bad("Un python d’environ 130 livres.", "Un python d’environ 59 kilos."),
        ),
        good=(
            *good(
                "Il gagne 2 000 livres par mois.",
                "Le tableau a été vendu 500 livres sterling.",
                "La bibliothèque a 30 000 livres.",
                "Elle a perdu 200 livres au casino.",
                "Elle a pris 3 livres à la bibliothèque.",
                "Il a écrit 12 livres de cuisine.",
                "Le colis pesait 90 kilos (200 livres).",
                "Une amende de 80 livres (95 euros).",
                "Le bébé pesait 7 livres 4 onces.",
                "Une rente de 500 livres d’or.",
            ),
            *good("Le suspect pesait 200 livres.", style="fr-CA"),
        ),
        anchors=anchors("livre livres", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_pounds,
    ),
    Rule(
        name="units.gallon",
        category="number",
        severity=Severity.MINOR,
        doc="Volumes in gallons are given in litres; prices by the gallon are left.",
        bad=(
            bad("Une fuite de 10 000 gallons de pétrole.", "Une fuite de 38~000 litres de pétrole."),
            bad("Le réservoir contient 15 gallons.", "Le réservoir contient 57 litres."),
        ),
        good=(
            *good(
                "L’essence est à 3,50 dollars le gallon.",
                "Une fuite de 38 000 litres (10 000 gallons).",
                "Il a 3 galons sur la manche.",
            ),
            *good("Le réservoir contient 15 gallons.", style="fr-CA"),
        ),
        anchors=anchors("gallon gallons", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_gallons,
    ),
)
