"""Two words grown together where a tag or a line end stood: ditMardi, NOUVEAUVous, lienpartagé."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.language import Language
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules.lazy import lazy

_CAMEL = lazy(r"(?<![\w@#./'’-])(?P<first>[a-zà-ÿœ]{2,}|[A-ZÀ-Ý]{4,})(?P<second>[A-ZÀ-Ý][a-zà-ÿœ]{2,})(?![\w/@-]|\.\w)")
_SHORT = frozenset("le la les de du des da di el al mac my in on en un".split())
_INNER = lazy(r"\w[A-ZÀ-Ý][a-zà-ÿœ]")  # found quickly, and rare


def _camel(passage: Passage, context: Context) -> Iterable[Hit]:
    if not _INNER.search(passage.text):
        return
    for match in _CAMEL.finditer(passage.text):
        first, second = match["first"], match["second"]
        if first in _SHORT or not (context.language.knows(first.lower()) and context.language.knows(second.lower())):
            continue
        at = match.start("second")
        yield hit(passage, *match.span(), "Two words have grown together.", " ", edit=(at, at))


_PLAIN = lazy(r"(?<![\w@#./'’-])[^\W\d_A-ZÀ-Ý]{8,30}(?![\w/@'’-]|\.\w)")
_COMMON = 100  # of Phrasing.frequency
_FORMING = frozenset(
    "pour contre sous entre avant après super hyper mini auto télé radio photo vidéo moto vélo euro éco ultra extra "
    "demi multi bien haut porte garde gentil arrière outre cyber inter trans petit grand mal".split()
)
_FORMED = frozenset(
    "ment aient berge dieu sage cher mètre liste homme femme faire monde temps eurs isme able nier niers nière "
    "main".split()
)


def _split(word: str, language: Language) -> int:
    """Return where an unknown word falls into two common ones, 0 when it does not or in more than one place."""
    if language.knows(word):
        return 0
    common = language.phrasing.frequency
    places = [
        at
        for at in range(4, len(word) - 3)
        if word[:at] not in _FORMING
        and word[at:] not in _FORMED
        and common(word[:at]) > _COMMON < common(word[at:])
        and language.knows(word[:at])
        and language.knows(word[at:])
    ]
    return places[0] if len(places) == 1 and not _misspelt(word, language) else 0


def _misspelt(word: str, language: Language) -> bool:
    """Tell whether one letter less or one letter doubled makes a known word: "hôtellier", "professionelle"."""
    cuts = range(len(word))
    return any(
        language.knows(word[:i] + word[i + 1 :]) or language.knows(word[:i] + word[i:][:1] + word[i:]) for i in cuts
    )


_KEPT = 200_000
_seen: dict[str, dict[str, int]] = {}  # by language: long words, and where they fall apart


def _places(words: set[str], language: Language) -> dict[str, int]:
    """Return those of `words` that fall apart, with the place; each word is judged once."""
    seen = _seen.setdefault(language.code, {})
    if len(seen) > _KEPT:
        seen.clear()
    for word in [word for word in words if word not in seen]:  # a difference would walk through all that was seen
        seen[word] = _split(word, language) if 8 <= len(word) <= 30 and word.isalpha() else 0
    return {word: seen[word] for word in words if seen[word]}


def _plain(passage: Passage, context: Context) -> Iterable[Hit]:
    places = _places(passage.words, context.language)
    if not places:
        return
    for match in _PLAIN.finditer(passage.text):
        if place := places.get(match.group()):
            at = match.start() + place
            yield hit(passage, *match.span(), "Two words have grown together.", " ", edit=(at, at))


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    yield from _camel(passage, context)
    yield from _plain(passage, context)


RULES = (
    Rule(
        name="spacing.glued",
        category="punctuation",
        severity=Severity.MAJOR,
        doc="Two words have grown together where a tag or a line end stood in the web page.",
        bad=(
            Bad("Il a ditMardi que tout va bien.", "Il a dit Mardi que tout va bien."),
            Bad("NOUVEAUVous pouvez écouter.", "NOUVEAU Vous pouvez écouter."),
            Bad("Arrêtez maintenantPar Jean Roe", "Arrêtez maintenant Par Jean Roe"),
            Bad("Il a un lienpartagé.", "Il a un lien partagé."),
        ),
        good=(
            Good("Une femme de ménage minimaliste"),
            Good("La visioconférence et le covoiturage"),
            Good("L'iPhone, l'iPad et eBay"),
            Good("YouTube, WhatsApp et FranceAgriMer"),
            Good("Le compte @dansLeMetro et #jeSuisCharlie"),
            Good("LaPoste et leMonde"),
            Good("Le TGVmax et les ONGs"),
            Good("Les mineurs boisaient la galerie, on y vend de la canneberge."),
            Good("Le poissonnier et l'hôtellier, une école professionelle"),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
        tier=Tier.STRUCTURE,
    ),
)
