"""English signs between hours and minutes, and English time zones behind a time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules import clock_format_examples as examples
from repair.languages.french.rules import zones
from repair.languages.french.rules.clock_split import spans
from repair.languages.french.rules.clock_time import HOUR_WORDS, MERIDIEM, PART, PREPOSITION, Time, spell
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_SIGNED = lazy(
    rf"(?:(?P<prep>{PREPOSITION}) ?)?(?:(?<=\d:\d\d-)|(?<![\w.,:/$€£-]))"
    r"(?P<h>[01]?\d|2[0-4])(?P<sign>[:.])(?P<m>[0-5]\d)"
    r"(?![\d:%/]|[.,]\d|-(?!\d{1,2}:[0-5]\d)\d)"
    rf"(?: ?(?P<w>heures|h)(?!\w))?(?P<part>,? (?:{PART}|{zones.FRENCH_WORDS}))?"
    rf"(?:,? (?P<open>\()?(?P<zone>{zones.ZONE})(?(open)\)))?"
)
# What stands with scores, verses, records, ratios and ranks: a sign between numbers is no clock there.
_OTHER = lazy(
    r"\b(?:versets?|psaumes?|évangile|bible|coran|sourate|genèse|exode|épître|chapitre|marathon|chronos?|record"
    r"|score|buts?|set|manche|minutes?|secondes?|ratio|format|cote|version|chronométré|temps de"
    r"|durée|dure|vidéo|podcast)\b",
    re.IGNORECASE,
)
_COUNTED = lazy(
    r" ?(?:contre|à (?:1|2|3|4|5|6|7|8|9)\b|%|[€$£]|(?:euros?|dollars?|points?|millions?|milliards?|km|m|kg"
    r"|mètres?|de la (?!nuit|matinée|soirée)|du (?!matin|soir)|en faveur|pour l'équipe|face)\b)"
)
_AT = frozenset(("à", "vers", "dès", "avant", "après", "jusqu'à", "depuis", "d'ici"))
_RANGE_LEFT = lazy(r"\d{1,2}[:.][0-5]\d(?: et| à|-| -| –|–| ou) ?$")
_RANGE_RIGHT = lazy(r"(?: et| à|-| -| –|–) ?\d{1,2}[:.][0-5]\d(?![\d:])")
# "lundi soir à 8:15": 20 h 15.
_EVENING = lazy(r"\b(?:soir|après-midi),? $")
_MERIDIEM_NEXT = lazy(rf" ?{MERIDIEM}")

_ZONED = lazy(
    r"(?<![\w.,:$€£-])(?<!\d/)(?P<time>(?:[01]?\d|2[0-4])(?: ?heures?| ?h ?(?:[0-5]\d)?)|midi|minuit)"
    rf"(?P<comma>,)? (?P<open>\()?(?P<zone>{zones.ZONE})(?(open)\))"
)
_AND = lazy(r" ?(?:\d|à \d|\(|[-–])|-|[A-Z]| (?:le|la|les|l'|un|une|des|il|elle|ils|elles|on|trop|bien|déjà|encore)\b")


def _is_clock(match: re.Match[str], text: str) -> bool:
    """Tell whether two numbers with a sign between them certainly are hours and minutes."""
    if match["w"] or match["zone"] or match["part"]:
        return bool(match["sign"] == ":" or match["zone"] or match["prep"])
    if match["sign"] == "." or _COUNTED.match(text, match.end()) or _OTHER.search(text):
        return False
    prep = (match["prep"] or "").lower()
    left, right = _RANGE_LEFT.search(text[: match.start("h")]), _RANGE_RIGHT.match(text, match.end())
    in_range = bool(left) or (prep in ("de", "entre") and bool(right))
    return (prep in _AT and int(match["h"]) >= 6) or (in_range and (int(match["h"]) >= 6 or bool(left)))


def _check_format(passage: Passage, context: Context) -> Iterable[Hit]:
    text, style = passage.text, context.style
    taken: list[tuple[int, int]] | None = None
    for match in _SIGNED.finditer(text):
        if not _is_clock(match, text) or _MERIDIEM_NEXT.match(text, match.end()):
            continue
        taken = spans(text) if taken is None else taken
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        hour = int(match["h"]) % 24
        if hour < 12 and _EVENING.search(text[: match.start()]):
            hour += 12
        new = spell(Time(hour, int(match["m"])), style, match["w"] or variant_of(style).hour)
        new += passage.original[match.start("part") : match.end("part")] if match["part"] else ""
        if match["zone"]:
            name = zones.read(match["zone"]).name(variant_of(style))
            new += zones.attach(name, text[: match.start("h")], text[match.end() :])
        yield hit(
            passage,
            match.start("h"),
            match.end(),
            "English sign between hours and minutes: French writes h.",
            new,
        )


def _check_zone(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    taken: list[tuple[int, int]] | None = None
    for match in _ZONED.finditer(text):
        zone = zones.read(match["zone"])
        name = zone.name(variant)
        if zone.french or name == match["zone"]:
            continue
        loose = match["comma"] and not match["open"] and match["zone"].isupper()
        if loose or (match["zone"] in zones.AMBIGUOUS and _AND.match(text, match.end())):
            continue
        taken = spans(text) if taken is None else taken
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        yield hit(
            passage,
            match.start("zone"),
            match.end("zone"),
            f"English time zone: {variant.tag} prints “{name}”.",
            zones.attach(name, text[: match.start("time")], text[match.end() :]),
            trust=Trust.SAFE if match["zone"] in zones.CERTAIN else Trust.REVIEW,
            edit=(match.end("time"), match.end()),
        )


RULES = (
    Rule(
        name="clock.format",
        category="time",
        severity=Severity.MINOR,
        doc="English writes 8:15 (or 8.15) where French writes 8 h 15, in running text.",
        bad=examples.BAD_FORMAT,
        good=examples.GOOD_FORMAT,
        anchors=anchors((*zones.ANCHORS, "heures"), chars=":", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_check_format,
    ),
    Rule(
        name="clock.zone",
        category="time",
        severity=Severity.MINOR,
        doc=(
            "An English time zone directly behind a time becomes what the variant uses (heure de l'Est in France, "
            "HAE in Canada); the time is not converted. A French abbreviation stays, and so do GMT and UTC."
        ),
        bad=examples.BAD_ZONE,
        good=examples.GOOD_ZONE,
        anchors=anchors(
            (*zones.ANCHORS, "et", "est"),
            all_of=(Anchors(words=HOUR_WORDS),),
        ),
        trust=Trust.SAFE,
        check=_check_zone,
    ),
)
