"""Feet, inches and yards."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.measures import UNITS, height
from repair.languages.french.numbers import plural, write
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.rules.units import already_metric, around, converted, quantities, quantity
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_FEET = quantity(r"pieds?(?! (?:carrés?|cubes?|nus|et poings)|,? (?:et )?\d)")
_FEET_AFTER = lazy(
    r" (?:de (?:haut|hauteur|long|longueur|large"
    r"|largeur|profondeur|profond|diamètre|neige|distance|circonférence|terre"
    r"|boue|rayon|dénivelé)\b|d'(?:eau|envergure|épaisseur|altitude|écart)\b|sous (?:terre|l'eau|la surface|le sol)"
    r"|au-dessus|plus (?:haut|bas|loin|grand)|en contrebas|du sol\b|dans le vide)"
)
# In aviation, altitudes are in feet; what lies on the ground is not.
_ON_GROUND = lazy(
    r" (?:de (?:long|longueur|large|largeur)\b|(?:au-delà|avant|après|du|de la|de l'|depuis) ?(?:de la |de l'|du |la "
    r"|le |l')?(?:bout|fin|extrémité|piste|seuil|terminal|clôture|pistes)\b)"
)
_FEET_BEFORE = lazy(
    r"\b(?:haut(?:e|eur)?s?|profond(?:e|eur)?s?|long(?:ue|ueur)?s?|large(?:ur)?s?|mesur\w+|s'élev\w+|attein\w+|atteign\w+|grimp\w+|culmin\w+|chut\w+|tomb\w+|saut\w+"
    r"|vagues?|requins?|alligators?|crocodiles?|pythons?|murs?|clôtures?|statues?|tours?|croix|falaises?|arbres?|sapins?"
    r"|ponts?|tempêtes?|marées?|tsunami|surcote|submersion|crue|digue|barrière|grille|cratère|fosse"
    r"|sculpture|ravin|poteaux?|échelle|trou"
    r"|tunnel|plongeoir) (?:[a-zéèê]+(?:ier|al|eux|ière|ale|euse|ique|ant|ante|en) )?"
    r"(?:(?:de|d'|jusqu'à|d'environ|à|plus|près|environ|quelque) ?)*$"
)
_HEIGHT = lazy(
    r"(?<![\w.,/])(?P<feet>[4-7]) pieds?,? (?:et )?(?P<inches>1[01]|\d)(?P<half> ?[½]| 1[/⁄]2)?"
    r"(?P<unit> pouces?)?(?![\w.,]\w|\w| ?%)"
)
_HEIGHT_BEFORE = lazy(r"\b(?:mesur\w+|taille|haute?|grande?)\b[^.;]{0,20}$")
_INCHES = quantity(r"pouces?(?! (?:levés?|baissés?|vers|en l'air|verts?|bleus?|carrés?|cubes?))")
_YARDS = quantity(r"(?:yards?|verges)(?! (?:carrés?|cubes?))")
_PLAY = lazy(r"\b(?:passes?|courses?|gains?|retours?|essais?|pénalité) (?:de |d')$")
_AIR = frozenset(
    "avion avions vol vols pilote pilotes appareil appareils jet jets hélicoptère hélicoptères drone "
    "drones aérien "
    "aérienne aériens aériennes faa ntsb aéroport piste boeing airbus cessna parachute parachutiste parachutistes "
    "voilier voiliers skipper skippers monocoque trimaran catamaran imoca yacht conteneur conteneurs alexandrin "
    "aéronef aéronefs planeur montgolfière ballon fusée missile atterrissage décollage cockpit".split()
)
_SCREENS = frozenset(
    "écran écrans téléviseur téléviseurs télévision télé iphone ipad tablette tablettes ordinateur "
    "ordinateurs moniteur "
    "smartphone smartphones dalle oled portable portables macbook affichage diagonale galaxy pixel roue "
    "roues jante jantes "
    "pneu pneus vélo vélos vinyle vinyles disque disques maxi canon canons obus calibre pizza pizzas "
    "mortier mortiers "
    "single remix".split()
)
_BALL = frozenset(
    "football nfl ncaa bowl touchdown touchdowns touché quart arrière ailier quarterback receveur coureur golf green "
    "birdie bogey porteur field goal fairway botté placement interception ballon nageur nageuse "
    "crawl".split()
)


def _feet(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if variant_of(context.style).tag == "fr-CA":
        return
    for match in _HEIGHT.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if not (match["unit"] or _HEIGHT_BEFORE.search(before)) or already_metric(text, *match.span()):
            continue
        inches = Decimal(match["inches"]) + (Decimal("0.5") if match["half"] else 0)
        metres = height(Decimal(match["feet"]), inches)
        wording = f"{write(metres, variant_of(context.style))} mètre{'s' if plural(metres.value) else ''}"
        original = passage.original[match.start() : match.end()]
        message = f"French readers know heights in metres. Converted; the original has “{original}”."
        yield hit(passage, *match.span(), message, wording)
    flown = not passage.words.isdisjoint(_AIR)
    for found in quantities(_FEET, passage, context):
        if flown and not _ON_GROUND.match(text, found.end):
            continue
        measured = (
            flown
            or _FEET_AFTER.match(text, found.end)
            or _FEET_BEFORE.search(text[max(0, found.start - 45) : found.start])
        )
        why = "French readers count in metres."
        if measured and (proposal := converted(passage, context, found, UNITS["foot"], why)):
            yield proposal


def _inches(passage: Passage, context: Context) -> Iterable[Hit]:
    if variant_of(context.style).tag == "fr-CA" or not passage.words.isdisjoint(_SCREENS):
        return
    for found in quantities(_INCHES, passage, context):
        if passage.text[: found.start].rstrip(" ,et").endswith(("pied", "pieds")):
            continue
        if proposal := converted(passage, context, found, UNITS["inch"], "French readers count in centimetres."):
            yield proposal


def _yards(passage: Passage, context: Context) -> Iterable[Hit]:
    if around(passage, context, _BALL):
        return
    for found in quantities(_YARDS, passage, context):
        if _PLAY.search(passage.text[: found.start]):
            continue
        if proposal := converted(passage, context, found, UNITS["yard"], "French readers count in metres."):
            yield proposal


RULES = (
    Rule(
        name="units.foot",
        category="number",
        severity=Severity.MINOR,
        doc="Heights and lengths in feet are given in metres; not in aviation, where feet are the unit, not in Canada, "
        "and only where something is measured.",
        bad=(
            bad("Des vagues de 30 pieds ont frappé le port.", "Des vagues de 9 mètres ont frappé le port."),
            bad("Un trou de 12 pieds de profondeur.", "Un trou de 3,7 mètres de profondeur."),
            bad("L'eau pourrait atteindre 15 pieds ici.", "L'eau pourrait atteindre 4,6 mètres ici."),
            bad("La statue mesure 43 pieds.", "La statue mesure 13 mètres."),
            bad("Il est tombé de 100 pieds.", "Il est tombé de 30 mètres."),
            bad("Elle mesure 6 pieds 2 pouces.", "Elle mesure 1,88 mètre."),
            bad("L’homme, grand de 5 pieds 11, a fui.", "L’homme, grand de 1,80 mètre, a fui."),
            bad("Restez à 6 pieds de distance.", "Restez à 1,8 mètre de distance."),
            bad("Un mur de 10 à 20 pieds de haut.", "Un mur de 3 à 6 mètres de haut."),
            bad("La piste mesure 5 200 pieds de long.", "La piste mesure 1~600 mètres de long."),
            bad("L'avion s'est arrêté à 600 pieds de la piste.", "L'avion s'est arrêté à 180 mètres de la piste."),
        ),
        good=(
            *good(
                "L’avion volait à 30 000 pieds d’altitude.",
                "Le pilote est descendu de 500 pieds.",
                "Une table à 4 pieds de bois.",
                "L’insecte avance sur 12 pieds en silicone.",
                "Un vers de 12 pieds.",
                "Il a 2 pieds dans la tombe.",
                "Une vague de 9 mètres (30 pieds).",
                "Un trou de 12 pieds (3,7 m) de profondeur.",
                "Il a planté 200 pieds de vigne.",
                "Elle a vendu 40 pieds de tomates.",
                "Un lampadaire sur 3 pieds.",
                "Il s’est levé du pied gauche à 6 heures.",
            ),
            *good("La clôture a 6 pieds de haut.", style="fr-CA"),
        ),
        anchors=anchors("pied pieds", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_feet,
    ),
    Rule(
        name="units.inch",
        category="number",
        severity=Severity.MINOR,
        doc="Lengths in inches are given in centimetres; not for screens, wheels, records and guns.",
        bad=(
            bad("Il est tombé 8 pouces de neige.", "Il est tombé 20 centimètres de neige."),
            bad("Une lame de 6 pouces a été saisie.", "Une lame de 15 centimètres a été saisie."),
            bad("Il est tombé 10 à 12 pouces de pluie.", "Il est tombé 25 à 30 centimètres de pluie."),
        ),
        good=(
            *good(
                "Un écran de 55 pouces équipe le salon.",
                "Des jantes de 17 pouces en option.",
                "Il a mis 2 pouces levés sous la photo.",
                "Un vinyle de 12 pouces.",
                "Un canon de 16 pouces.",
                "Il est tombé 20 centimètres (8 pouces) de neige.",
                "Un coup de pouce de 10 euros.",
            ),
            *good("Il est tombé 8 pouces de neige.", style="fr-CA"),
        ),
        anchors=anchors("pouce pouces", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_inches,
    ),
    Rule(
        name="units.yard",
        category="number",
        severity=Severity.MINOR,
        doc="Distances in yards (verges) are given in metres; not in American football and golf.",
        bad=(
            bad("Le tireur était à 150 yards.", "Le tireur était à 135 mètres."),
            bad("La police était à 400 verges de là.", "La police était à 370 mètres de là."),
        ),
        good=good(
            "Il a marqué un touché de 12 verges.",
            "Une passe de 32 yards de Brady.",
            "Le quart-arrière a gagné 312 verges.",
            "Le 7 mai, Scotland Yard a enquêté.",
            "Le golf mesure 7 000 yards.",
            "Il frappa de 10 coups de verges.",
        ),
        anchors=anchors("yard yards verges", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_yards,
    ),
)
