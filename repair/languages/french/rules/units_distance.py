"""Miles and miles an hour."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.measures import UNITS
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.rules.units import already_metric, around, converted, quantities, quantity
from repair.rules.lazy import lazy

_MILES = quantity(
    r"miles?(?! ?(?:/|par|à l')? ?(?:heures?|h\b)| (?:par|au gallon|à la (?:minute|seconde)"
    r"|nautiques?|marine?s?|aériens?"
    r"|carrés?)\b"
    r"|(?: \w+){0,2} (?:côtes?|large|littoral)\b)",
    words=True,
)
_FRENCH_MILES = quantity(
    r"milles(?= (?:(?:au|à l'|du|de l') ?(?:nord|sud|est|ouest)\b|de (?:long|distance|large)\b))", words=True
)
_SPEED = quantity(r"mph|mi/h|(?:miles?|milles?) ?(?:par heure|à l'heure|/h|/heure)")
_VAGUE = lazy(
    r"\b(?:(?P<many>des (?:dizaines|centaines|milliers) de |quelques |plusieurs )(?P<unit>miles)"
    r"|(?P<part>un demi[- ]|un quart de |trois quarts de )mile"
    r"|une (?P<about>dizaine|vingtaine|trentaine|cinquantaine|centaine) de miles)\b"
    r"(?! (?:nautiques?|marins?|aériens?|par|carrés))"
)
_RACE = lazy(r"\bcourses? (?:de |sur |d')$")
_PARTS = {"un demi-": "800 mètres", "un quart de ": "400 mètres", "trois quarts de ": "1 200 mètres"}
_ABOUT = {
    "dizaine": "une quinzaine de kilomètres",
    "vingtaine": "une trentaine de kilomètres",
    "trentaine": "une cinquantaine de kilomètres",
    "cinquantaine": "environ 80 kilomètres",
    "centaine": "environ 160 kilomètres",
}
_SEA = frozenset(
    "nœuds noeuds skippers navigateurs navigatrice navire navires bateau bateaux cargo cargos voilier "
    "voiliers skipper naufrage pétrolier pétroliers "
    "yacht nautique "
    "nautiques chalutier marins navigateur régate voile côtes frégate destroyer "
    "porte-avions récif  ferry paquebot territoriales".split()
)
_SPORT = frozenset(
    "marathon marathonien marathonienne triathlon athlétisme athlète coureur coureuse indianapolis "
    "daytona nascar indycar "
    "hippodrome jockey galop sprint fidélité aéroplan".split()
)
_SPEED_WORDS = frozenset("mile miles mille milles".split())
_WHY = "French readers count in kilometres."


def _miles(passage: Passage, context: Context) -> Iterable[Hit]:
    if not passage.words.isdisjoint(_SEA) or around(passage, context, _SPORT):
        return
    for pattern in (_MILES, _FRENCH_MILES):
        for found in quantities(pattern, passage, context):
            if _RACE.search(passage.text[: found.start]):
                continue
            if proposal := converted(passage, context, found, UNITS["mile"], _WHY):
                yield proposal
    for match in _VAGUE.finditer(passage.text):
        start, end = match.span()
        if already_metric(passage.text, start, end):
            continue
        if match["many"]:
            start, end = match.span("unit")
            wording = "kilomètres"
        else:
            wording = _PARTS[match["part"].replace("demi ", "demi-")] if match["part"] else _ABOUT[match["about"]]
            if match["part"] and passage.text[max(0, start - 2) : start].lower() == "d'":
                start, wording = start - 2, "de " + wording
        original = passage.original[match.start() : match.end()]
        yield hit(passage, match.start() if not match["many"] else start, end,
                  f"{_WHY} The original has “{original}”.", wording, edit=(start, end))  # fmt: skip


def _speed(passage: Passage, context: Context) -> Iterable[Hit]:
    if "mph" not in passage.text and "mi/h" not in passage.text and passage.words.isdisjoint(_SPEED_WORDS):
        return
    for found in quantities(_SPEED, passage, context):
        if proposal := converted(passage, context, found, UNITS["mph"], "French readers count in km/h."):
            yield proposal


RULES = (
    Rule(
        name="units.mile",
        category="number",
        severity=Severity.MINOR,
        doc="Distances in miles are given in kilometres, rounded as the original is; not at sea, in races, in loyalty "
        "programmes, in titles.",
        bad=(
            bad("La ville est à 100 miles de Dallas.", "La ville est à 160 kilomètres de Dallas."),
            bad("L’incendie a parcouru 58 miles.", "L’incendie a parcouru 93 kilomètres."),
            bad("Une clôture de plus de 1 300 miles.", "Une clôture de plus de 2~100 kilomètres."),
            bad("La base est à six miles du centre.", "La base est à 10 kilomètres du centre."),
            bad("Il habite à un mile de l’école.", "Il habite à 1,6 kilomètre de l’école."),
            bad("Au bout d’un mile, il s’arrête.", "Au bout de 1,6 kilomètre, il s’arrête."),
            bad("Le sentier fait 10 à 15 miles.", "Le sentier fait 16 à 24 kilomètres."),
            bad("Entre 20 et 30 miles les séparent.", "Entre 32 et 48 kilomètres les séparent."),
            bad("Le Soleil est à 93 millions de miles.", "Le Soleil est à 150 millions de kilomètres."),
            bad("Il a fait 18 1/2 miles à pied.", "Il a fait 30 kilomètres à pied."),
            bad("Il a roulé deux miles et demi.", "Il a roulé 4 kilomètres."),
            bad("On l’entend à des centaines de miles.", "On l’entend à des centaines de kilomètres."),
            bad("Le pont est à quelques miles d’ici.", "Le pont est à quelques kilomètres d’ici."),
            bad("Il vit à un demi-mile du parc.", "Il vit à 800 mètres du parc."),
            bad("Une file d’une centaine de miles.", "Une file d’environ 160 kilomètres."),
            bad("La ferme est à deux milles au nord.", "La ferme est à 3,2 kilomètres au nord."),
            bad("L’ouragan est à 40 miles au sud de Tampa.", "L’ouragan est à 65 kilomètres au sud de Tampa."),
            bad("L’incendie a couvert 4,300 miles.", "L’incendie a couvert 7~000 kilomètres."),
            bad("À 100 miles de là.", "À 160 kilomètres de là.", style="fr-CA"),
        ),
        good=good(
            "La ville est à 160 kilomètres (100 miles) de Dallas.",
            "La ville est à 100 miles (160 km) de Dallas.",
            "La ville est à 100 miles, soit 160 kilomètres, de Dallas.",
            "Il a couru le 100 miles en une nuit.",
            "La pêche est interdite à moins de 12 miles des côtes.",
            "Le navire croisait à 12 miles de la côte.",
            "La limite est à 200 miles nautiques.",
            "Le cargo a coulé à 40 milles au nord de Brest.",
            "Il a remporté la course de 26,2 miles.",
            "Le record du mile tient depuis 1999.",
            "Le film « 8 Mile » repasse.",
            "La Ligne verte (The Green Mile) repasse.",
            "Miles Davis a 100 disques.",
            "Les 500 miles d’Indianapolis se courent dimanche.",
            "La carte de fidélité rapporte 5 000 miles.",
            "Il est à mille lieues de cela.",
            "Deux mille euros, trois mille au plus.",
            "Elle consomme un gallon tous les 35 miles par an.".replace("35 miles par an", "jours"),
            "Une voiture qui fait 35 miles par gallon.",
            "L’accident de Three Mile Island.",
            "Cent mille au nord, deux mille au sud.",
        ),
        anchors=anchors("mile miles milles"),
        trust=Trust.REVIEW,
        check=_miles,
    ),
    Rule(
        name="units.speed",
        category="number",
        severity=Severity.MINOR,
        doc="Speeds in miles an hour are given in km/h, rounded as the original is.",
        bad=(
            bad("Des vents de 140 mph ont soufflé.", "Des vents de 225 km/h ont soufflé."),
            bad("Il roulait à 75 miles par heure.", "Il roulait à 120 km/h."),
            bad("Des rafales de 60 à 70 mph.", "Des rafales de 95 à 110 km/h."),
            bad("La limite est de 65 miles à l’heure.", "La limite est de 105 km/h."),
            bad("Un train à 250mph.", "Un train à 400 km/h."),
        ),
        good=good(
            "Des vents de 225 km/h (140 mph) ont soufflé.",
            "Des vents de 140 mph (225 km/h) ont soufflé.",
            "Il roulait à 120 km/h.",
            "Le sigle mph désigne une vitesse.",
            "Il roule à cent à l’heure.",
        ),
        anchors=Anchors(chars=DIGITS),
        trust=Trust.REVIEW,
        check=_speed,
    ),
)
