"""A subject without its article: "pendant que propriétaire négociait", "Manifestants ont bloqué la route."."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import may_be_person
from repair.languages.french.clauses import is_finite
from repair.languages.french.morphology import analyses, determiner, elides, frequency
from repair.rules.lazy import lazy

_AFTER = lazy(
    r"(?<![\w'-])(?P<opener>(?:[Pp]endant|[Aa]lors|[Tt]andis|[Pp]arce|[Aa]près|[Dd]ès) que |[Qq]ue |[Qq]uand "
    r"|[Ll]orsque |[Pp]uisque |[Cc]ar |[Oo]ù |(?:[Pp]arce|[Pp]endant|[Aa]lors|[Tt]andis) qu'|[Ll]orsqu'|[Pp]uisqu')"
    r"(?P<noun>[a-zà-ÿ]{4,}) (?:ne |n'|se |s')?(?P<verb>[a-zà-ÿ]+)(?![\w'-])(?! (?:pas )?(?:un|une|le) )"
)
# "Ce n'est que pluie", "est-ce que nourrice".
_ONLY = lazy(r"(?:\bn[e'][^.;:,]{0,40}|-ce|tant) $")
_FIRST = lazy(r"(?:^|(?<=[.!?] ))(?P<noun>[A-ZÀ-Þ][a-zà-ÿ]{3,}) (?:ne |n'|se |s')?(?P<verb>[a-zà-ÿ]+)(?![\w'-])")
_SAID = lazy(
    r"(?P<comma>,|») (?:a|ont) (?P<said>dit|déclaré|reconnu|affirmé|indiqué|annoncé|précisé|expliqué|assuré|ajouté"
    r"|estimé|confirmé) (?P<noun>[a-zà-ÿ]{4,})(?=[.,]| d(?:e |u |es |'))"
)
# Bare subjects of French: "si besoin est", "que justice soit faite"; and what needs no article.
_BARE = frozenset(
    "besoin raison force justice nécessité mémoire comparaison internet maman papa monsieur madame mademoiselle mère "
    "père "
    "monseigneur dieu janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi "
    "mercredi jeudi vendredi samedi dimanche lady lord miss midi minuit noël pâques faire place rien tout quiconque "
    "chacun certains plusieurs beaucoup quelques personne aucun nombre vérité terre mort messieurs mesdames "
    "grand-mère grand-père tante oncle silence honte gloire honneur paix guerre moitié vingt trente quarante cent "
    "preuve démonstration décision mention réparation lumière vengeance fortune méfiance prudence patience ordre acte "
    "possible matin soir jour nuit faute femmes hommes mesdemoiselles amis frères sœurs autres".split()
)
_ENDED = lazy(r"[.!?…][»”\"') ]*$")


@cache
def _noun(word: str) -> Analysis | None:
    """Return the reading of a well-known word that is a noun before all."""
    readings = analyses(word)
    if not readings or readings[0].pos != "NOUN" or frequency(word) < 8 or word in _BARE:
        return None
    if any(r.pos not in ("NOUN", "ADJ") or r.tense for r in readings[1:]) or word == "seul":
        return None
    if not readings[0].gender and not may_be_person(readings[0]):
        return None
    return readings[0] if readings[0].number else None


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "The subject has lost its article."
    for match in _AFTER.finditer(text):
        noun = _noun(match["noun"])
        if noun is None or not is_finite(match["verb"], noun.number) or _ONLY.search(text[: match.start()]):
            continue
        articles = _articles(noun, match["noun"])
        opener = match["opener"]
        if opener.endswith("'"):
            opener = f"{opener[:-1]}e "
        made = [_led(opener, a, passage) for a in articles]
        start = match.start("noun")
        yield hit(passage, start, match.end(), message, *made, competing=True, edit=(match.start(), start))
    if not _ENDED.search(text):
        return
    for match in _FIRST.finditer(text):
        word = match["noun"].lower()
        noun = _noun(word)
        if noun is None or noun.number != "p" or not is_finite(match["verb"], "p"):
            continue
        made = [f"{a[0].upper()}{a[1:]}{word}" for a in _articles(noun, word)]
        yield hit(passage, *match.span(), message, *made, competing=True, edit=match.span("noun"))
    for match in _SAID.finditer(text):
        noun = _noun(match["noun"])
        if noun is None:
            continue
        start, end = match.span("noun")
        made = _articles(noun, match["noun"])
        yield hit(passage, match.start("said"), end, message, *made, competing=True, edit=(start, start))


def _articles(noun: Analysis, word: str) -> list[str]:
    """Return the definite and the indefinite article of a noun, each with the blank behind it."""
    found = (determiner(d, noun.gender, noun.number, word) for d in ("le", "un"))
    return [a + ("" if a.endswith("'") else " ") for a in found]


def _led(opener: str, article: str, passage: Passage) -> str:
    """Return the opener elided before the article where it must be."""
    if opener.endswith("ue ") and elides(article.strip(" '")) and article[0] == "u":
        return opener[:-2] + ("’" if "’" in passage.original else "'") + article
    return opener + article


RULES = (
    Rule(
        name="missing.article-subject",
        category="grammar",
        severity=Severity.MAJOR,
        doc="A noun that is the subject of a clause stands without article, as in an English headline.",
        bad=(
            Bad(
                "Le journal s'est tu pendant que propriétaire négociait.",
                readings=("pendant que le ", "pendant qu'un "),
            ),
            Bad("Manifestants ont bloqué la route.", readings=("Les manifestants", "Des manifestants")),
            Bad("Le réseau a tenu, a reconnu opérateur.", readings=("l'", "un ")),
            Bad("Il part parce qu'opération a échoué.", readings=("parce que l'", "parce qu'une ")),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Si besoin est, que justice soit faite.",
                "Je suis sûr que maman viendra.",
                "Fans et journalistes ont noté les difficultés.",
                "Manifestants tués à Lyon",
                "Ce n'est que décembre est venu qu'il a plu.",
                "« C'est faux », a dit maman.",
                "Il estime que preuve a été apportée.",
                "Paris est une ville ; Maman a ri.",
                "Lui, c'est médecin qu'il est devenu.",
                "On sait que force est restée à la loi.",
                "Parents et amis ont fêté, où grands et petits vont.",
            )
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
