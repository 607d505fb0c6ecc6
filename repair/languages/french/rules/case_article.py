"""An article or pronoun with a capital in mid-sentence: "ce que l'on sait sur Les pourparlers"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.quotation import inside_quotes
from repair.rules.lazy import lazy

# Before what is no title: conjunctions and "selon". A title may stand behind a preposition.
_SURELY = frozenset("selon que quand si lorsque car parce puisque où dont mais".split())
_ARTICLE = lazy(
    r"(?<![\w'-])(?P<before>selon|que|quand|si|lorsque|car|puisque|où|dont|mais|sur|contre|après|avant|depuis|pendant"
    r"|malgré|entre|vers|avec|pour) (?P<article>(?:Le|La|Les|Un|Une|Des|Ces|Cette|Ce|Son|Sa|Ses|Leurs?)(?= )"
    r"|L'(?=[a-zà-ÿ])) ?(?=[a-zà-ÿ]{3,})"
)
_PRONOUN = lazy(
    r"(?<![\w'-])(?P<before>selon|que|quand|si|lorsque|car|puisque|où|dont|mais|parce que|et|ou|donc|tandis que"
    r"|alors que) (?P<article>Il|Elle|Ils|Elles|On|Nous|Vous|Cela)(?= [a-zà-ÿ])"
)
_GOD = frozenset("dieu seigneur allah christ jésus éternel créateur".split())
_OPENING = lazy(r"(?i)\b(?:titre|intitul|roman|film|livre|pièce|chanson|album|série|émission|article)\w*\b[^.]*$")
_TITLE = lazy(r"[^.;:!?]{0,60}(?:»|”|\((?:19|20)\d\d\))")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if passage.segment.kind == "heading" or not _GOD.isdisjoint(passage.words):
        return
    for pattern in (_ARTICLE, _PRONOUN):
        for match in pattern.finditer(text):
            start, end = match.span("article")
            before = text[:start]
            if inside_quotes(before) or _OPENING.search(before[-90:]) or _TITLE.match(text, end):
                continue
            sure = pattern is _PRONOUN or match["before"] in _SURELY
            yield hit(
                passage,
                start,
                end,
                "Capital in mid-sentence, where a hyperlink or a line began in the English page.",
                *([match["article"].lower()] if sure else []),
            )


RULES = (
    Rule(
        name="case.article",
        category="case",
        severity=Severity.MINOR,
        doc="An article or pronoun stands with a capital in mid-sentence: a link, or a line of its own, began there.",
        bad=(
            Bad("Il a dit que Les pourparlers reprendront.", "Il a dit que les pourparlers reprendront."),
            Bad("Selon elle, selon La presse locale, il pleut.", "Selon elle, selon la presse locale, il pleut."),
            Bad("On attend, car Il doit venir.", "On attend, car il doit venir."),
            Bad("Ce que nous savons sur Les pourparlers de Genève."),
        ),
        good=(
            Good("Il a dit que Le Monde et La Croix ont raison."),
            Good("Selon La Nouvelle République, tout va bien."),
            Good("Elle a aimé ce film plus que Les grands espaces (1958)."),
            Good("Il écrit « que Les gens sont fous »."),
            Good("Le film pour lequel il est connu est mieux que La haine."),
            Good("Prions Dieu, car Il est grand."),
            Good("Il vit à La rochelle et au Mans, près de La paz."),
        ),
        anchors=anchors(
            "le la les un une des l ces cette ce son sa ses leur leurs il elle ils elles on nous vous cela"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
