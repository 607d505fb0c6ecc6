"""Plurals of compounds with hyphens: stations-service, arcs-en-ciel, mots-clés, beaux-frères, but avant-postes."""

from __future__ import annotations

from collections.abc import Callable

_LINKS = frozenset("de du des en à au aux ès sur sous".split())
# First parts that take no plural: verbs, prefixes, adverbs, English words, and those that the list gets wrong.
_STIFF = frozenset(
    "abat aide allume amuse appuie attrape baise brise brûle cache cale casse chasse chauffe chevau claire "
    "compte copie coupe couvre crève croque cure essuie faire fixe fourre gagne garde gâte gobe gratte guide "
    "hache hausse lance lave laisser lève marche meurt monte ouvre pare parti passe perce pèse pince pique "
    "porte pousse presse prête prie protège rabat ras réveille rince sauf saute sauve savoir serre souffre "
    "taille tape tire tourne traîne trompe trouble tue vide vivre volte ex vice demi semi mi mini micro maxi "
    "macro méga multi super hyper ultra extra infra inter intra anti pro pré post co auto néo non quasi pseudo "
    "archi sous sur avant après arrière contre entre outre sans bien mal mieux moins plus trop très ci là tout "
    "toute soi nord sud est ouest saint sainte dix vingt trente quarante cinquante soixante quatre cent cents "
    "un deux trois sept huit neuf mille premier dernier nouveau mort court plain mezzo opéra euro éco e en pur "
    "sang wi ping tam yo steeple papier talk show start stand web data check best big fact hip hold burn hot "
    "night music news pop rock punk jazz star week self spin play pin top fair foot bank rail hand basket lawn "
    "mail dog bow gin sleeping storm steam public lord mint in off on low high box home black stock tic toc "
    "train bla bric fac méli pêle lapis feld orang gutta quote terre moyen long tiers maître juste chat porc "
    "vif bleu gris brun vert rouge jaune noir blanc rose bourre bouche boute social".split()
)
# Second parts that take none: what the first serves, or is like.
_FIXED = frozenset(
    "service poste café lumière vie maladie mémoire son fleuve santé presse retraite chômage incendie accident vent "
    "minute neige gaz carbone éclair télé radio jeunesse repas essence carburant sécurité confiance info climat".split()
)
# Adjectives and nouns whose compounds change in both parts.
_KIN = dict(
    pair.split(":")
    for pair in (
        "grand:grands beau:beaux belle:belles petit:petits petite:petites bon:bons bonne:bonnes basse:basses "
        "bas:bas haut:hauts haute:hautes longue:longues rond:ronds coffre:coffres sage:sages plate:plates "
        "faux:faux fausse:fausses libre:libres quartier:quartiers état:états centre:centres"
    ).split()
)


def plural(word: str, simple: Callable[[str], str]) -> str | None:
    """Return the plural of a compound, None when nothing but its end changes; `simple` is that of a word."""
    first, _, rest = word.partition("-")
    link, _, last = rest.partition("-")
    if not rest or not first:
        return None
    if first not in _STIFF and ((last and link in _LINKS) or rest.startswith(("d'", "l'"))):
        return f"{simple(first)}-{rest}" if _noun(first) else None
    if last:
        return None
    if first in _KIN and _noun(rest):
        return f"{_KIN[first]}-{_end(rest, simple)}"
    if first in _STIFF or first.endswith("o") or not _noun(first) or not (_noun(rest) or _adjective(rest)):
        return None
    return f"{simple(first)}-{rest if rest in _FIXED else _end(rest, simple)}"


def _end(word: str, simple: Callable[[str], str]) -> str:
    made = simple(word)
    return made if made != word or word.endswith(("s", "x", "z")) else word + "s"  # clé, pilote: no adjectives here


def singulars(form: str, simple: Callable[[str], list[str]]) -> list[str]:
    """Return the compounds that may have `form` as their plural."""
    first, _, rest = form.partition("-")
    if not rest:
        return []
    rests = (rest, *simple(rest), rest.removesuffix("s"))
    made = [f"{one}-{other}" for one in (*simple(first), first) for other in dict.fromkeys(rests)]
    return [compound for compound in made if compound != form]


def _noun(word: str) -> bool:
    from repair.languages.french.morphology import store
    from repair.languages.french.morphology.readings import flags

    return bool(flags(word) & (store.MASCULINE | store.FEMININE))


def _adjective(word: str) -> bool:
    from repair.languages.french.morphology import store
    from repair.languages.french.morphology.readings import flags

    return bool(flags(word) & store.ADJECTIVE) or word.endswith(("é", "ée"))
