"""People and weapons without their article: "arrêté par policiers", "avec fusil", "contre étrangers"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, determiner
from repair.rules.lazy import lazy

# Who does things in the news; 22 million words of French have none of them bare behind par, avec, contre.
_AGENTS = frozenset(
    "police gouvernement autorités policiers soldats manifestants responsables officiels procureur procureurs "
    "juge juges tribunal armée parlement sénat congrès président ministre maire enquêteurs chercheurs "
    "scientifiques experts médecins électeurs députés sénateurs habitants voisins témoins suspect suspects "
    "entraîneur joueurs militants rebelles insurgés militaires pompiers secouristes employés travailleurs "
    "étudiants migrants réfugiés investisseurs actionnaires analystes économistes négociateurs diplomates "
    "équipage pilote conducteur passagers touristes consommateurs".split()
)
_OTHERS = frozenset("étrangers adversaire adversaires victime victimes pays compagnie entreprises".split())
_WEAPONS = frozenset("fusil pistolet couteau hache revolver machette".split())
_PLACE = lazy(
    r"(?<![\w'-])(?P<before>[\w'’-]+) (?P<prep>par|avec|contre) (?P<noun>[a-zà-ÿ]{3,})(?![\w'-])"
    r"(?! (?:et|ou|à|contre|interposée?s?|par|compris|inclus)\b)"
    r"(?!, [a-zà-ÿ]+(?:,| et| ou) )"
)
_ENDED = lazy(r"[.!?…][»”\"') ]*$")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _ENDED.search(text):
        return
    for match in _PLACE.finditer(text):
        word, before, prep = match["noun"], match["before"].lower(), match["prep"]
        if not (word in _WEAPONS if prep == "avec" else word in _AGENTS or (prep == "contre" and word in _OTHERS)):
            continue
        if before == word or before in ("comme", "tant") or (prep == "contre" and before.endswith(("s", "x"))):
            continue  # homme par homme, flics contre voyous
        if prep == "par" and not any(r.tense == "part.past" for r in analyses(before)):
            continue
        noun = next((r for r in analyses(word) if r.pos == "NOUN"), analyses(word)[0])
        start = match.start("noun")
        articles = (determiner(d, noun.gender, noun.number, word) for d in ("le", "un"))
        made = [a + ("" if a.endswith("'") else " ") for a in articles]
        message = f"*{word}* takes an article behind *{prep}*."
        yield hit(passage, match.start("prep"), match.end(), message, *made, competing=True, edit=(start, start))


RULES = (
    Rule(
        name="missing.article-agent",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*By police, with gun, against foreigners*: people and weapons have an article behind par and avec.",
        bad=(
            Bad("Il a été arrêté par policiers.", readings=("les ", "des ")),
            Bad("L'homme a ouvert le feu avec fusil.", readings=("le ", "un ")),
            Bad("Il promet une main ferme contre étrangers.", readings=("les ", "des ")),
            Bad("Elle a été vue par gouvernement.", readings=("le ", "un ")),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il compte homme par homme, ville par ville.",
                "Une voiture avec chauffeur l'attend.",
                "Police contre police, marteau contre marteau.",
                "Un bus avec conducteur et un avion avec équipage partent.",
                "Le film oppose flics contre policiers.",
                "Elle parle avec experts et profanes.",
                "Il agit par avocat interposé.",
                "Arrêté par policiers à Lyon",
            )
        ),
        anchors=anchors("par avec contre"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
