"""What is said of a subject behind its verb: a participle or an adjective, and whether it agrees."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from repair.core.language import Analysis
from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses, inflect, knows
from repair.rules.lazy import lazy

_BETWEEN = (
    r"(?: (?:pas|plus|jamais|guère|rien|point|très|trop|si|aussi|moins|assez|bien|mal|déjà|toujours|encore|tous|toutes"
    r"|également|désormais|souvent|depuis|ensuite|enfin|alors|donc|vite|peu|tout|ainsi|même|cependant|pourtant"
    r"|toutefois|presque|[a-zà-ÿ]{3,}ment))"
)
_BEEN = lazy(
    rf"{_BETWEEN}{{0,2}} été(?P<more>{_BETWEEN}{{0,2}})"
    r" (?P<word>[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)?)(?![\w'’-])"
)
_BEING = lazy(rf"(?P<more>{_BETWEEN}{{0,2}}) (?P<word>[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)?)(?![\w'’-])")
_HAVING = lazy(rf"(?P<more>(?: plus que)?{_BETWEEN}{{0,2}}) (?P<word>[a-zà-öø-ÿœ]+)(?![\w'’-])")
# Words of no agreement, and those that are adverbs, nouns or prepositions as well.
_FREE = words(
    "haut bas fort court clair cher faux ferme droit juste plein net bon mauvais chic type phare pilote record cible "
    "clé marron orange rose test maximum minimum compris vu excepté passé inclus demi nu proche public expert second "
    "premier dernier seul possible debout ensemble bien mal mieux loin près contre pour hors standard gagnant tout "
    "même tel autre sûr vrai quelque nombre dû dit fait mort né chef témoin membre maire ministre prêt quitte minuit "
    "midi temps moins plus mis fini parti pris mâle maître modèle quelconque tranquille sauf pire meilleur prix "
    "question cause rouge vert bleu blanc noir gris jaune brun violet double simple beau nouveau fou mou vieux gros "
    "long bref complet"
)
_STATES = words("être devenir rester sembler paraître demeurer redevenir")


_OBJECT = lazy(r" (?:(?:une?|le|la|les|des|du|que|ce|cette|ces|son|sa|ses|leurs?|compte|deux|trois|\d+)\b|l'|qu'|d'un)")


# With these *se* is surely the object.
_REFLEXIVE = words(
    "réunir rassembler lancer abattre effondrer évader enfuir emparer suicider abstenir réfugier opposer engager "
    "installer retirer dérouler qualifier imposer affronter rencontrer marier séparer mobiliser développer multiplier "
    "achever éteindre stabiliser redresser améliorer dégrader détériorer aggraver accélérer inscrire exprimer "
    "manifester révolter soulever éloigner rapprocher diriger précipiter associer allier écraser renverser noyer "
    "crasher envoler disperser détacher écrouler intensifier concentrer déployer propager répandre étendre poursuivre "
    "enliser enrichir appauvrir presser masser prononcer tenir produire indigner plaindre moquer féliciter inquiéter "
    "réjouir"
)


class Said(NamedTuple):
    """A word that does not agree: where it is, and what it should be."""

    start: int
    end: int
    made: str


@lru_cache(maxsize=65536)
def _past(word: str) -> tuple[Analysis, ...]:
    return tuple(r for r in analyses(word) if r.tense == "part.past")


def disagreeing(
    text: str, at: int, lemma: str, gender: str, number: str, person: bool = False, clitics: tuple[str, ...] = ()
) -> Said | None:
    """Return the participle or adjective behind the verb that ends at `at`, when it does not fit its subject.

    `lemma` is the verb's; `gender` may be empty. `person` tells that the gender of the noun may not be the person's.
    `clitics` are the pronouns before the verb: a participle with *se* agrees with an object only.
    """
    been = _BEEN.match(text, at) if lemma in ("avoir", "être") else None
    if lemma == "avoir" and not been:
        return None
    if lemma not in _STATES and not been:
        return None
    match = been or _BEING.match(text, at)
    if match is None:
        return None
    word = match["word"]
    if text.startswith(f" à {word}", match.end()) or not knows(word) or match["more"].endswith(" bien"):
        return None
    past = _past(word)
    if word.startswith(("hors-", "haut-", "bas-", "sans-", "anti-", "pro-")):
        return None  # hors-sol, haut-de-gamme
    found = analyses(word)
    if been:
        if not past:
            return None
        readings = past
    elif past and lemma == "être":
        if word in _FREE or any(r.pos not in ("VERB", "ADJ", "NOUN") for r in found):
            return None
        if found[0].tense != "part.past" and any(r.pos == "NOUN" for r in found):
            return None
        readings = past
    else:
        readings = tuple(r for r in found if r.pos == "ADJ")
        if not readings or any(r.pos not in ("ADJ", "NOUN") and r.tense != "part.past" for r in found) or word in _FREE:
            return None
        if any(r.pos == "NOUN" for r in found):
            return None
    sex = "" if person else gender
    if any(r.agrees(sex, number) for r in readings):
        return None
    first = readings[0]
    if ("se" in clitics or "s'" in clitics) and (
        _OBJECT.match(text, match.end())
        or (first.lemma not in _REFLEXIVE and any(r.agrees("m", "s") for r in readings))
    ):
        return None
    sex = sex or first.gender or gender
    like = Analysis(first.lemma, first.pos, sex, number, "", first.tense)
    made = inflect(first.lemma, like)
    return Said(match.start("word"), match.end("word"), made) if made and made != word else None


def agreeing_with_avoir(text: str, at: int) -> Said | None:
    """Return the participle behind a form of avoir that ends at `at`, when it stands in the feminine or plural."""
    match = _HAVING.match(text, at)
    if match is None:
        return None
    word = match["word"]
    past = _past(word)
    if not past or any(r.agrees("m", "s") for r in past) or not knows(word):
        return None
    if any(r.pos not in ("VERB", "ADJ") for r in analyses(word)):
        return None
    made = inflect(past[0].lemma, Analysis(past[0].lemma, "VERB", "m", "s", "", "part.past"))
    return Said(match.start("word"), match.end("word"), made) if made and made != word else None
