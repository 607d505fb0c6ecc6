"""A role with the *as* of the English: "nommée comme la directrice", "élu comme maire", "connu par ses"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses
from repair.rules.lazy import lazy

_NAMED = r"(?:nommée?s?|élue?s?|réélue?s?|intronisée?s?|couronnée?s?|sacrée?s?|promue?s?)"
_AS = lazy(
    rf"(?<![\w'-]){_NAMED} (?P<as>comme|en tant que?|en tant qu')(?: |(?<='))(?P<the>le |la |l'|les |un |une )?"
    r"(?P<rank>(?:premi[eè]re?|prochaine?|nouve(?:au|l|lle)|deuxième|troisième|ancien(?:ne)?"
    r"|meilleure?s?) )?(?P<noun>[a-zà-ÿ-]+)"
)
_ACTIVE = lazy(
    r"(?<![\w-])(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avoir|ayant|ai|avons|avez)"
    r"(?: (?:pas|aussi|également|ensuite|déjà|finalement))? $"
)
_FOR = lazy(
    r"(?<![\w'-])(?:(?:surtout|principalement|notamment|mondialement|largement) connue?s?|connue?s? (?:surtout"
    r"|principalement"
    r"|notamment)|est connue?|sont connue?s?) (?P<par>par) (?:ses|leurs|son|sa) (?P<noun>[a-zà-ÿ-]+)"
)
# People by whom one is known, and how.
_KNOWN_BY = frozenset(
    "amis ami amie proches voisins collègues pairs fans élèves parents enfants confrères clients habitants services "
    "concitoyens compatriotes prénom nom surnom pseudonyme sobriquet initiales acronyme médecin famille entourage mère "
    "père épouse mari femme frère sœur équipe partenaires adversaires rivaux électeurs supporters".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _AS.finditer(text):
        noun, ranked = match["noun"], match["rank"] or ""
        readings = analyses(noun)
        if not readings or readings[0].pos != "NOUN" or not _office(noun):
            continue
        if _ACTIVE.search(text[: match.start()]):
            continue  # "il a nommé comme ministre un proche"
        message = "One is named, elected director: no *as*, no article."
        yield hit(passage, match.start("as"), match.end(), message, ranked + noun)
    for match in _FOR.finditer(text):
        if match["noun"] not in _KNOWN_BY:
            message = "*Known for* is *connu pour*."
            yield hit(passage, *match.span(), message, "pour", edit=match.span("par"), trust=Trust.HINT)


def _office(noun: str) -> bool:
    stem = noun.rstrip("s")
    return stem in _OFFICES or (stem.endswith(("trice", "teur", "ière", "ier", "seur", "euse")) and stem not in _THINGS)


_OFFICES = frozenset(
    "maire ministre président présidente député députée sénateur sénatrice gouverneur gouverneure juge procureur "
    "procureure "
    "ambassadeur ambassadrice chef cheffe capitaine secrétaire commissaire entraîneur entraîneure sélectionneur "
    "porte-parole "
    "roi reine pape pdg patron patronne évêque archevêque cardinal vice-président vice-présidente responsable doyen "
    "doyenne "
    "recteur rectrice conseiller conseillère joueur joueuse présentateur présentatrice membre colistier colistière "
    "chancelier "
    "chancelière général colonel préfet préfète trésorier trésorière arbitre".split()
)
_THINGS = frozenset("facteur secteur moteur quartier papier premier dernier particulier régulier singulier".split())


RULES = (
    Rule(
        name="frames.role",
        category="grammar",
        severity=Severity.MAJOR,
        doc="One is *nommé directeur*, *élu maire*, without *as* and article; and one is known *pour* a work.",
        bad=(
            Bad("Elle a été nommée comme la directrice du théâtre.", "Elle a été nommée directrice du théâtre."),
            Bad("Il a été élu comme le président du club.", "Il a été élu président du club."),
            Bad("Elle a été nommée en tant que la première ministre.", "Elle a été nommée première ministre."),
            Bad("Il est surtout connu par ses araignées géantes."),
        ),
        good=(
            Good("Il a été nommé comme prévu lundi, comme son père. Elle est élue comme toujours."),
            Good("Il est nommé comme tous les autres. Elle est connue par ses amis sous ce nom."),
            Good("Il a nommé comme ministre un proche. Le maire, élu comme il se doit, part."),
            Good("Le roi, couronné comme ses pères. Le plat est nommé comme une fleur."),
            Good("Elle est connue par ses initiales. Il a été élu comme un seul homme par la foule."),
        ),
        anchors=anchors("comme tant connu connue connus connues"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
