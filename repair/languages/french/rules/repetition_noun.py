"""A noun that depends on itself: "des éclats d'éclats", "des billets de billets"; and one said twice in two words."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import may_be_person
from repair.languages.french.morphology import analyses
from repair.rules.lazy import lazy

_OF_ITSELF = lazy(r"(?<![\w'-])(?P<noun>[a-zà-ÿœ]{4,})(?P<again> (?:de |d')(?P=noun))(?![\w'-])")
# French doubles these on purpose: amis d'amis, fonds de fonds, milliers de milliers.
_DOUBLED = frozenset(
    (
        "fonds amis amies fils fille filles enfants parents petits-enfants milliers millions milliards centaines "
        "dizaines douzaines sapristi "
        "mort morts mots siècles descendants voisins héritiers cousins copains élèves esclaves chefs maîtres "
        "victimes fans séries ensembles listes tableaux fonctions groupes classes structures réseaux bases modèles "
        "moyennes pages rêves fois cœur"
    ).split()
)
_LED = lazy(r"(?i)(?:^|[\s'])(?:des?|les|ces|ses|leurs|un|une|la|le|l'|du|au|aux|faux|\d+|plusieurs) $|'$")
_STAR = lazy(r"(?<![\w'-])(?:[Ss]tars?|[Vv]edettes?) co-?(?:vedettes?|stars?)(?![\w-])")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _OF_ITSELF.finditer(passage.text):
        noun = match["noun"]
        found = analyses(noun)
        if noun in _DOUBLED or not found or found[0].pos != "NOUN":
            continue
        led = _LED.search(passage.text[max(0, match.start() - 12) : match.start()])
        if any(r.pos not in ("NOUN", "ADJ") for r in found) and not led:
            continue
        # "Un amendement de repli de repli", "les lobbyistes de lobbyistes" are jokes.
        coined = passage.text.endswith((" de ", " d'"), 0, match.start()) or may_be_person(found[0])
        message = f"*{noun}* depends on itself: one word too many."
        yield hit(passage, *match.span(), message, *([] if coined else [""]), edit=match.span("again"))
    for match in _STAR.finditer(passage.text):
        yield hit(passage, *match.span(), "*Co-star* is rendered twice; an article is missing before it.")


RULES = (
    Rule(
        name="repetition.noun",
        category="repetition",
        severity=Severity.MAJOR,
        doc="A noun depends on itself, since two English words were given the same French one (des éclats d'éclats).",
        bad=(
            Bad("Elle a été blessée par des éclats d'éclats.", "Elle a été blessée par des éclats."),
            Bad("Ils ont écoulé des billets de billets.", "Ils ont écoulé des billets."),
            Bad("Star co-vedette Ana Ruiz joue sa mère."),
        ),
        good=(
            Good("Un fonds de fonds, des amis d'amis et des milliers de milliers."),
            Good("Il ne sait rien de rien ; c'est vrai de vrai."),
            Good("Il est mort de mort naturelle ; c'est à vous de vous défendre."),
            Good("Jour de jour, le roi des rois, la reine des reines."),
            Good("La star et la covedette du film."),
        ),
        anchors=anchors("de d star stars vedette vedettes"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
