"""An adjective in the singular behind a plural noun, whatever the noun's gender: "les soldats allemand"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses, inflect, knows
from repair.languages.french.noun_phrases import need_not_agree, nouns
from repair.rules.lazy import lazy

_MANY = (
    r"[LlCcSsDdMmTt]es|[Ll]eurs|[NnVv]os|[Pp]lusieurs|[Qq]uelques|[Cc]ertaine?s|[Aa]ux|[Dd]eux|[Tt]rois|[Qq]uatre"
    r"|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|[Dd]ouze|[Vv]ingt|[Cc]ent|\d+(?: \d{3})*|[Dd]e|[Dd]'"
    r"|(?:milliers|centaines|dizaines|millions|[Bb]eaucoup|[Pp]eu|[Tt]rop|[Nn]ombre) de"
)
_PAIR = lazy(
    rf"(?<![\w',.-])(?P<det>{_MANY})(?: |(?<='))(?P<noun>[a-zà-öø-ÿœ]{{3,}}[sx]) "
    r"(?:(?P<non>non|très|plus|particulièrement) )?(?P<word>[a-zà-öø-ÿœ]{4,})(?![\w'’-])"
)
# Not alone: "les langues française et russe", "les troupes russe, chinoise et indienne".
_SHARED = lazy(r"(?:,? (?:et|ou|puis|comme)\b|[,/-]| à \w+[,. ]| bon|ment\b)")
# Words of no agreement, those that speak of who acts, and those that stand beside a noun without agreeing.
_FREE = words(
    "météo mobile blond châtain haute basse longue courte pleine moyenne petite grande haut bas fort court clair "
    "cher faux ferme droit juste plein net bon mauvais chic type phare pilote record cible clé clef junior senior "
    "standard marron orange rose test bleu vert blanc noir rouge jaune gris brun violet roux maximum minimum "
    "compris passé inclus demi nu proche public expert second premier dernier seul seule possible même tel telle "
    "quel quelle tout toute autre quelque chaque aucun content contente ravi ravie furieux heureux heureuse fier "
    "fière libre ivre triste malade vivant vivante mort morte célèbre pauvre riche inquiet inquiète satisfait "
    "satisfaite sûr sûre certain certaine présent présente absent absente prêt prête conscient consciente capable "
    "responsable coupable sexy cool gratis maison limite choc surprise modèle culte fantôme bidon vedette mode "
    "nature final cadre moyen grand petit beau nouveau vieux jeune gros propre simple double triple quadruple rare "
    "vrai pire meilleur semi quasi mini maxi super extra ultra pro anti post pré ex candidat membre frère "
    "partenaire voisin maître femelle mâle jumeau express papier client jeunesse horaire annuel thaï objectif "
    "optimum"
)
_LEMMAS = words(
    "fois tiers cours fils bras mois temps gens uns jours ans heures minutes années nuits point pas plus moins "
    "instants moments siècles mètres kilomètres euros dollars millions milliards yeux lors dès alors ailleurs "
    "toujours jamais vers sans dans sous hors très vis prix pays corps jus"
)


@lru_cache(maxsize=65536)
def _plural_noun(word: str) -> bool:
    """Tell whether `word` is a noun in the plural, and hardly anything else."""
    found = analyses(word)
    return (
        word not in _LEMMAS
        and bool(nouns(word, "p"))
        and all(r.pos in ("NOUN", "ADJ") or r.person == "2" for r in found)
        and found[0].pos == "NOUN"
        and all(r.number == "p" for r in found if r.pos == "NOUN")
    )


@lru_cache(maxsize=65536)
def _single(word: str) -> Analysis | None:
    """Return the reading of a word that is an adjective or participle in the singular, and nothing else."""
    found = analyses(word)
    if word in _FREE or not found or not knows(word) or need_not_agree(word):
        return None
    if any(r.number != "s" or (r.pos not in ("ADJ", "NOUN") and r.tense != "part.past") for r in found):
        return None
    noun = next((r for r in found if r.pos == "NOUN"), None)
    if noun and not any(r.pos == "ADJ" and r.lemma == noun.lemma for r in found):
        return None
    return next((r for r in found if r.tense == "part.past"), next((r for r in found if r.pos == "ADJ"), None))


_BEFORE = lazy(r"(?P<second>[\w'-]+)?(?P<gap>[^\w]*)(?<![\w'-])(?P<left>[\w'-]+)(?P<sign>[^\w]*)$")
_OPENERS = words("que et mais car où si dont quand lorsque ou donc voici voilà ce sont")
_HAVING = words("a ont avait avaient aura auront aurait auraient avoir ai avons avez ayant")


_PREPOSITIONS = words("dans sur contre pour par avec sous entre chez sans vers à parmi selon depuis")


def _free(text: str, start: int, one: Analysis) -> bool:
    """Tell whether no other noun stands before the determiner at `start` that the adjective might belong to."""
    match = _BEFORE.search(text[max(0, start - 50) : start])
    if match is None or match["sign"].strip(" "):
        return True
    left, second = match["left"].lower(), (match["second"] or "").lower()
    if left in _OPENERS:
        return left not in ("et", "ou")
    if left in _PREPOSITIONS and one.pos == "ADJ":
        return not any(r.pos in ("NOUN", "ADJ") and r.agrees(one.gender, "s") for r in analyses(second.split("'")[-1]))
    found = analyses(left.split("'")[-1])
    if any(r.tense == "part.past" for r in found):
        return second in _HAVING
    return bool(found) and all(r.pos in ("VERB", "AUX") and r.tense != "part.pres" for r in found)


def _from_verb(word: str) -> bool:
    """Tell whether a word in -ent or -ant may be a form of a verb."""
    return word.endswith(("ant", "ent")) and any(r.tense == "inf" for r in analyses(word[:-3] + "er"))


def _placed(text: str, match: re.Match[str], one: Analysis) -> bool:
    """Tell whether the adjective can belong to no other word than the noun."""
    low = match["det"].lower()
    if low in ("des", "aux", "de", "d'") and one.pos == "ADJ" and _alone(text, match.start(), one):
        return True
    return low not in ("de", "d'") and _free(text, match.start(), one)


_CUT = lazy(r"[.,;:!?()«»“”\"]")


def _alone(text: str, start: int, one: Analysis) -> bool:
    """Tell whether no singular word in the clause before `start` agrees with the adjective."""
    before = text[max(0, start - 70) : start]
    cut = max((m.end() for m in _CUT.finditer(before)), default=0)
    if not cut and start > 70:
        return False
    return not any(
        (r.pos in ("NOUN", "ADJ", "PRON") or r.tense == "part.past") and r.agrees(one.gender, "s")
        for word in before[cut:].lower().replace("'", "' ").split()
        for r in analyses(word)
        if word not in _FUNCTION
    )


_FUNCTION = words("de d' des du à au aux en le la les l' un une a est et ou que qu' qui ne n' se s' ce c' y")


_NEXT = lazy(r" ([a-zà-öø-ÿœ]{3,})(?![\w'’-])")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _PAIR.finditer(text):
        one = _single(match["word"])
        if one is None or not _plural_noun(match["noun"]) or _SHARED.match(text, match.end()):
            continue
        if not _placed(text, match, one) or _from_verb(match["word"]) or match["word"].startswith("anti"):
            continue
        following = _NEXT.match(text, match.end())
        if following and any(r.agrees(one.gender, "s") for r in nouns(following[1], "s")):
            continue  # "les trains longue distance"
        genders = {r.gender for r in analyses(match["noun"]) if r.pos == "NOUN"}
        gender = genders.pop() if len(genders) == 1 else ""
        made = inflect(one.lemma, Analysis(one.lemma, one.pos, gender or one.gender, "p", "", one.tense))
        if made and made != match["word"]:
            yield hit(passage, match.start("noun"), match.end(), "An adjective of a plural noun stands in the plural.",
                      made, edit=match.span("word"))  # fmt: skip


RULES = (
    Rule(
        name="grammar.plural-adjective",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English adjectives have no plural; behind a French noun in the plural they do.",
        bad=(
            Bad("Les soldats allemand reculent.", "Les soldats allemands reculent."),
            Bad("Il a dit que les langues régionale vivent.", "Il a dit que les langues régionales vivent."),
            Bad("L'OTAN prend trois mesures défensive.", "L'OTAN prend trois mesures défensives."),
            Bad("Elle vit dans les zones rural du pays.", "Elle vit dans les zones rurales du pays."),
            Bad(
                "Le directeur des ressources humaine démissionne.", "Le directeur des ressources humaines démissionne."
            ),
            Bad("Des enfants non accompagné arrivent.", "Des enfants non accompagnés arrivent."),
        ),
        good=(
            Good("La suppression des alinéas demandée par le député, la réforme des retraites votée en mai."),
            Good("L'état des lieux récapitulatif, une politique d'accueil des migrants généreuse."),
            Good("Un budget de 15 millions alloué par la ville ; ce point est à mes yeux crucial."),
            Good("Les langues française et russe, les marchés chinois, indien et japonais."),
            Good("Les moyens antidrogue des États-Unis, les opinions divergent, des rochers surplombant la mer."),
            Good("Il a quitté ses amis heureux. Elle resta quelques instants perdue dans ses pensées."),
            Good("Une cellule de huit militants dirigée par un chef, les trains longue distance."),
            Good("Des robes rose pâle, des prix record, des mesures phare, des enfants mode d'emploi."),
            Good("La gestion des déchets efficace et la vente aux enchères mensuelle."),
        ),
        anchors=anchors(
            "les ces ses des mes tes leurs nos vos plusieurs quelques certains certaines aux deux trois quatre cinq "
            "six sept huit neuf dix douze vingt cent de d",
            "0123456789",
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
