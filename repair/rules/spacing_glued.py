"""Two words grown together where a tag or a line end stood: ditMardi, NOUVEAUVous, lienpartagé."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules.lazy import lazy

_CAMEL = lazy(
    r"(?<![\w@#./'’-])(?P<first>[a-zà-ÿœ]{2,}|[A-ZÀ-Ý][a-zà-ÿœ]{3,}|[A-ZÀ-Ý]{4,})(?P<second>[A-ZÀ-Ý][a-zà-ÿœ]{2,})(?![\w./@-])"
)
_SHORT = frozenset("le la les de du des da di el al mac my in on en un".split())


def _camel(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _CAMEL.finditer(passage.text):
        first, second = match["first"], match["second"]
        if first in _SHORT or not (context.language.knows(first.lower()) and context.language.knows(second.lower())):
            continue
        if first[0].isupper() and first.islower() is False and not first.isupper() and len(second) < 4:
            continue
        at = match.start("second")
        yield hit(passage, *match.span(), "Two words have grown together.", " ", edit=(at, at))


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
        ),
        good=(
            Good("L'iPhone, l'iPad et eBay"),
            Good("YouTube, WhatsApp et FranceAgriMer"),
            Good("Le compte @dansLeMetro et #jeSuisCharlie"),
            Good("LaPoste et leMonde"),
            Good("Le TGVmax et les ONGs"),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_camel,
        tier=Tier.STRUCTURE,
    ),
)
