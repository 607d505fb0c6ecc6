"""Headlines in which every word has a capital, as in English."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Rule, anchors, hit
from repair.languages.french import morphology
from repair.languages.french.morphology.closed import is_closed
from repair.rules.lazy import lazy

_WORD = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SAINT = lazy(r"(?<![\w'-])(?:Sainte?|Notre|Mont|Val|Port|Château|Pont)-[\w'-]+")
_MID = lazy(r"(?<=[a-zà-ÿ,] )(?:[dl]')?[A-ZÀ-Ý][a-zà-ÿ'-]{2,}")
# Words that French never writes with a capital in a title, but for its first word.
_SMALL = frozenset(
    "Le La Les Des De Du Et Ou Un Une Ses Son Sa Leur Leurs Pour Dans Sur Après Avec Par En Au Aux".split()
)
_LEAST = 5  # capitals on common words, the first word not counted


def _names(context: Context) -> frozenset[str]:
    """Return the words that have a capital in mid-sentence somewhere in the body: names."""
    found = (m.group() for p in context.passages if p.segment.kind != "heading" for m in _MID.finditer(p.text))
    return frozenset(word.rpartition("'")[2] for word in found)


# Names of places and people that are words as well.
_PLACES = frozenset(
    (
        "équateur chili maroc inde chine turquie suisse grèce tchad mali niger congo oman qatar liban perse nice "
        "tours lens orange vienne nantes rennes cannes nancy lille troyes mars nord sud est ouest pierre rose "
        "marine claire olivier victor martin blanche prudence constance clémence désiré marguerite baptiste noël "
        "aimé luc lune bush "
    ).split()
)


def _ordinary(word: str, names: frozenset[str]) -> bool:
    """Tell whether a capitalised word is one that French writes small: a word of grammar, or a known one."""
    lower = word.lower()
    if word in names or lower in _PLACES:
        return False
    return is_closed(lower) or (len(lower) > 2 and morphology.knows(lower))


def _check(context: Context) -> Iterable[Hit]:
    for passage in context.passages:
        text = passage.text
        if passage.segment.kind != "heading" or text.isupper():
            continue
        words = list(_WORD.finditer(text))
        capital = [m for m in words[1:] if m.group()[0].isupper() and (len(m.group()) == 1 or not m.group().isupper())]
        if len(capital) < _LEAST or len(capital) * 5 < (len(words) - 1) * 4:
            continue
        if sum(m.group() in _SMALL for m in capital) < 2:
            continue
        names = context.fact(_names)
        saints = [m.span() for m in _SAINT.finditer(text)]
        common = [
            m
            for m in capital
            if _ordinary(m.group().rpartition("'")[2], names) and not any(a <= m.start() < b for a, b in saints)
        ]
        if len(common) < _LEAST:
            continue
        lowered = text
        for match in common:
            lowered = lowered[: match.start()] + match.group().lower() + lowered[match.end() :]
        original = passage.original
        new = "".join(a if b == c else b for a, b, c in zip(original, lowered, text, strict=True))
        start = common[0].start()
        yield hit(
            passage,
            start,
            common[-1].end(),
            "A French headline has a capital on its first word and on names only.",
            new[start : common[-1].end()],
        )


RULES = (
    Rule(
        name="case.headline",
        category="case",
        severity=Severity.MINOR,
        doc=(
            "English headlines capitalise every word. French ones have a capital on the first word and on names. Words "
            "that the body of the article writes with a capital in mid-sentence are names and stay."
        ),
        bad=(
            Bad(
                "La Banque Centrale Relève Ses Taux Pour Calmer La Hausse Des Prix",
                "La banque centrale relève ses taux pour calmer la hausse des prix",
            ),
            Bad(
                "Comment La Ville De Denver A Réduit Le Nombre De Sans-Abri",
                "Comment la ville de Denver a réduit le nombre de sans-abri",
            ),
            Bad(
                "Trois Hommes Arrêtés Après Une Longue Poursuite Dans Le Nord\nLe chef, Marc Nord, a parlé.",
                "Trois hommes arrêtés après une longue poursuite dans le Nord\nLe chef, Marc Nord, a parlé.",
            ),
            Bad(
                "Paris Saint-Germain : Les Notes Des Joueurs Après La Défaite",
                "Paris Saint-Germain : les notes des joueurs après la défaite",
            ),
        ),
        good=(
            Good("La banque centrale relève ses taux pour calmer la hausse des prix"),
            Good("Le Seigneur des Anneaux : Les Deux Tours"),
            Good("Marie Curie et Pierre Curie reçoivent le prix Nobel"),
            Good("ALERTE : LE MAIRE DÉMISSIONNE APRÈS LE VOTE DU CONSEIL"),
            Good("Cour de Justice de l'Union Européenne"),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check_document=_check,
    ),
)
