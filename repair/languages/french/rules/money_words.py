"""Scale words that lost what joins them to their noun: "3,6 milliards dollars", "un million personnes"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.countables import divisible, whole
from repair.languages.french.rules.money_words_examples import BARE_BAD, BARE_GOOD, SIGN_BAD, SIGN_GOOD
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_SCALES = "million millions milliard milliards"
_COUNT = (
    r"(?:\d[\d ., ]*|\b(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante"
    r"|cinquante|soixante|cent|plusieurs|quelques|des)) ?"
)
_BARE = lazy(rf"(?<![\w.,$£€]){_COUNT}(?P<scale>millions?|milliards?) (?P<noun>[a-zàâçéèêëîïôûœ]+)\b(?!-)")
_BARE_SIGN = lazy(r"(?<![\w.,$£€])\d[\d ., ]*(?:millions?|milliards?)(?P<gap> ?(?:de )?)(?P<sign>[$£])(?![ ]?\d|\w)")
_INSIDE = lazy(r"(?<![\w.,$£€])\d[\d.,]*(?: \d{3})*(?P<sign> ?[$£€]) (?P<scale>millions?|milliards?)\b(?! (?:de|d'))")
_SIGN_NAMES = {"$": "dollars", "£": "livres sterling", "€": "euros"}
_MONEY = frozenset("dollars dollar euros euro francs yens yuans roubles roupies pesos couronnes livres".split())
_VERBS = frozenset("morts blessés disparus tués nouveaux actions pas tests offres inscrits élus invités".split())


def _bare(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _BARE.finditer(text):
        noun = match["noun"]
        if noun in _VERBS or not (noun in _MONEY or noun in whole() or (noun in divisible() and noun != "ans")):
            continue
        end = match.end("noun")
        link = "d'" if re.match(r"[aeiouéèêhœ]", noun) and noun not in ("yens", "yuans") else "de "
        if "’" in passage.original:
            link = link.replace("'", "’")
        name = noun + "s" if noun in ("dollar", "euro") else noun
        scale_start, scale_end = match.span("scale")
        yield hit(
            passage,
            scale_start,
            end,
            "“Million” and “milliard” are nouns: what they count follows with “de”.",
            f"{text[scale_start:scale_end]} {link}{name}",
            trust=Trust.SAFE if noun in _MONEY else Trust.REVIEW,
        )


def _sign(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _INSIDE.finditer(passage.text):
        name = _SIGN_NAMES[match["sign"].strip()]
        link = "de " if name[0] != "e" else "d'" if "'" in passage.original else "d’"
        message = "The currency follows the scale word."
        yield hit(passage, match.start("sign"), match.end("scale"), message, f" {match['scale']} {link}{name}")
    if variant_of(context.style).tag == "fr-CA":  # "2 millions $" is what is printed there
        return
    for match in _BARE_SIGN.finditer(passage.text):
        start, end = match.start("gap"), match.end()
        message = "In running text the currency after million or milliard is spelled out."
        name = _SIGN_NAMES[match["sign"]]
        yield hit(passage, match.start("sign"), end, message, f" de {name}", edit=(start, end))


RULES = (
    Rule(
        name="money.link",
        category="number",
        severity=Severity.MINOR,
        doc="English counts without a link (3.6 billion dollars); French needs “de” after million and milliard.",
        bad=BARE_BAD,
        good=BARE_GOOD,
        anchors=anchors(_SCALES),
        trust=Trust.SAFE,
        check=_bare,
    ),
    Rule(
        name="money.spelled",
        category="number",
        severity=Severity.MINOR,
        doc="“2 millions $” mixes a word and a sign; outside Canada the currency is spelled out.",
        bad=SIGN_BAD,
        good=SIGN_GOOD,
        anchors=anchors(_SCALES, all_of=(anchors(chars="$£€"), Anchors(chars=DIGITS))),
        trust=Trust.REVIEW,
        check=_sign,
    ),
)
