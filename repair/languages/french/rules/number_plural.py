"""Number of million and milliard: singular below two ("1,9 million"), plural from two on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.number_examples import PLURAL_BAD, PLURAL_GOOD
from repair.rules.lazy import lazy

_BELOW = lazy(r"(?<![\w.,$£€])(?<![$£€] )(?<!\d )[01](?:[.,]\d{1,2})? (million|milliard|billion)s\b(?= de | d')")
_ABOVE = lazy(
    r"(?<![\w.,$£€])(?<![$£€] )(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2} \d{3})(?:[.,]\d{1,2})?"
    r" (million|milliard)\b(?= de | d')"
    r"|(?<![\w-])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|cent|plusieurs|quelques)"
    r" (?P<noun>million|milliard)\b(?= de | d')"
)
_MANY_BEFORE = lazy(
    r"(?:\b(?:les|des|aux|ces|ses|leurs|nos|vos|mes|tes|deux|trois|entre|quelques|autres|premiers|derniers)"
    r"|\b(?:à|et|ou)|\d ?(?:-|–|,)) $",
    re.IGNORECASE,
)
_ONE_BEFORE = lazy(r"\b(?:le|du|au|un|ce|numéro|n°|no|virgule) $", re.IGNORECASE)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _BELOW.finditer(text):
        start, end = match.span(1)
        if not _MANY_BEFORE.search(text[max(0, match.start() - 16) : match.start()]):
            message = f"Below two, “{match[1]}” stays in the singular."
            yield hit(passage, start, end + 1, message, match[1], trust=Trust.SAFE)
    for match in _ABOVE.finditer(text):
        word = match[1] or match["noun"]
        start, end = match.span(1 if match[1] else "noun")
        if not _ONE_BEFORE.search(text[max(0, match.start() - 10) : match.start()]):
            message = f"From two on, “{word}” takes the plural; English leaves it in the singular."
            yield hit(passage, start, end, message, word + "s", trust=Trust.SAFE)

    yield from _counted(passage, context)


# "touche plus de 30 million aux États-Unis": English leaves both the plural and the people out.
_ALONE = lazy(
    r"(?<![\w.,$£€])(?<![$£€] )(?:[2-9]|[1-9]\d{1,2})(?:[.,]\d{1,2})? (?P<word>million|milliard)"
    r"(?=(?P<noun> [a-zà-ÿœ]{4,}[sx])(?!\w)|,? (?:à|au|aux|en|dans|chez|par|sur|et|depuis|pour|qui|selon|cette|l'an)\b"
    r"|[.;,)]|$)"
)
_PEOPLE = lazy(
    r"\b(?:touch|affect|concern|frapp|tu|infect|emploi|emploie|couvr|couvert|aid|nourri|abrit|héberg)\w*"
    r" (?:plus |moins |près |environ |quelque |au moins |jusqu'à )?(?:de |d')?$"
)


def _counted(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _ALONE.finditer(text):
        before = text[: match.start()]
        if _ONE_BEFORE.search(before[-10:]) or before.endswith("-"):
            continue
        start, end = match.span("word")
        word, noun = match["word"] + "s", (match["noun"] or "").strip()
        if noun:
            readings = context.language.analyses(noun)
            if not any(r.pos == "NOUN" and r.number == "p" for r in readings):
                continue
            of = "d'" if context.language.join(f"de {noun}").startswith("d'") else "de "
            message = f"“{word}” is a noun: *de* links it to what is counted."
            yield hit(passage, start, end + 1 + len(noun), message, f"{word} {of}{noun}")
        else:
            people = " de personnes" if _PEOPLE.search(before) else ""
            yield hit(passage, start, end, f"From two on, “{match['word']}” takes the plural.", word + people)


RULES = (
    Rule(
        name="number.plural",
        category="number",
        severity=Severity.MINOR,
        doc="“million” and “milliard” are nouns: 1,9 million de dollars, 2 millions de dollars.",
        bad=PLURAL_BAD,
        good=PLURAL_GOOD,
        anchors=anchors("million millions milliard milliards billions"),
        trust=Trust.SAFE,
        check=_check,
    ),
)
