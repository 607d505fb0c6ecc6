"""English halves of the day left behind a time: "7:45 a.m.", "19 h 30 p.m.", "8 heures du soir p.m."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.style import HouseStyle
from repair.languages.french.rules import clock_meridiem_examples as examples
from repair.languages.french.rules import zones
from repair.languages.french.rules.clock_split import spans
from repair.languages.french.rules.clock_time import (
    MERIDIEM,
    PART,
    PREPOSITION,
    WORD_HOURS,
    Time,
    half_of,
    part_half,
    spell,
    to_24,
)
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_TIME = lazy(
    rf"(?:(?P<prep>{PREPOSITION}) ?)?(?<![\w.,:$€£°#-])(?<!\d/)"
    r"(?:(?P<h>\d{1,2})(?: ?(?P<w>heures?|h)(?: ?(?P<hm>[0-5]\d)(?!\d))?|[:.](?P<m>[0-5]\d))?"
    rf"|(?P<noon>midi|minuit)|(?P<word>{'|'.join(WORD_HOURS)}) heures?)"
    rf"(?: (?P<part>{PART}))?\.? ?(?P<half>{MERIDIEM})"
    rf"(?: (?P<after>{PART})(?!\w))?(?:,? (?P<open>\()?(?P<zone>{zones.ZONE})(?(open)\)))?"
)
_NOON_TWICE = lazy(rf"{PREPOSITION} (?P<twelve>12 (?P<noon>midi|minuit))\b(?! ?\d)")
# "between 5 and 7 p.m.": one half of the day for two times.
_RANGE = lazy(
    r"(?<![\w.,:/$€£-])(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?(?P<w> ?h(?:eures?)?)?"
    r"(?P<link> (?:et|à|ou|jusqu'à) | ?[-–—] ?)$"
)
_STRONG = frozenset(("à", "vers", "dès", "avant", "jusqu'à", "entre", "d'ici", "environ", "d'environ", "depuis"))
_OF_SENTENCE = lazy(r"\s*$|\s+[«“\"(]?\s?[A-ZÀÂÇÉÈÊÎÔÛŒ]")
_UNIT = lazy(r"(?: (?:de|du|d'|par)(?! la (?:matin|soir))| ?/[a-z])")


def _is_clock(match: re.Match[str], text: str) -> bool:
    """Tell whether what looks like a.m. or p.m. is that, and not a unit, a radio band or prime ministers."""
    half, prep = match["half"], (match["prep"] or "").lower()
    if match["noon"] or match["word"]:
        return True
    hour = int(match["h"])
    if hour > 24:
        return False
    if match["m"] or match["w"] or match["zone"] or match["part"]:
        return not (match["m"] and re.match(r"[.,]?\d", text[match.end("m") :]))
    if "." in half:
        return hour <= 12 or bool(prep)
    if hour > 12 or _UNIT.match(text, match.end()):
        return False
    if _RANGE.search(text[: match.start("h")]):
        return True
    return prep in _STRONG


def _times(match: re.Match[str]) -> tuple[Time, ...]:
    """Return the readings of a time, the likeliest first."""
    hour = int(match["h"])
    digits = match["hm"] or match["m"]
    minute = int(digits) if digits else None
    half = half_of(match["half"])
    part = part_half(match["part"] or "")
    known = to_24(hour, half)
    if known is not None and not (part and part != half and hour <= 12):
        return (Time(known, minute),)
    return Time(hour % 12, minute), Time(hour % 12 + 12, minute)


def _point(match: re.Match[str], text: str) -> str:
    """Return the full stop of a sentence that ended with the point of "p.m."."""
    ends = match["half"].endswith(".") and match.end("half") == match.end()
    return "." if ends and _OF_SENTENCE.match(text, match.end()) else ""


def _zone(match: re.Match[str], text: str, style: HouseStyle) -> str:
    if not match["zone"]:
        return ""
    zone = zones.read(match["zone"])
    return zones.attach(zone.name(variant_of(style)), text[: match.start()], text[match.end() :])


def _word(match: re.Match[str]) -> str:
    return "h" if match["w"] == "h" else "heures" if match["w"] else ""


def _bare(passage: Passage, match: re.Match[str], style: HouseStyle) -> Hit:
    """Return the hit on a meridiem that repeats what the French before it says, or says it in its place."""
    half = half_of(match["half"])
    new = ""
    if match["word"] and not match["part"] and not match["after"]:
        hour = WORD_HOURS[match["word"]]
        evening = "du soir" if hour in range(6, 12) else "de l'après-midi"
        new = " du matin" if half == "am" else f" {evening}"
    elif match["after"]:
        new = f" {match['after']}"
    start = match.end("part") if match["part"] else _end_of_time(match)
    new += _zone(match, passage.text, style) or _point(match, passage.text)
    return hit(
        passage,
        *match.span(),
        "English a.m. or p.m. left behind a time that needs none.",
        new,
        trust=Trust.SAFE if not match["word"] else Trust.REVIEW,
        edit=(start, match.end()),
    )


def _end_of_time(match: re.Match[str]) -> int:
    """Return where the hours and minutes end."""
    words = match[0]
    offset = words.rindex(match["half"], 0, match.end("half") - match.start())
    return match.start() + len(words[:offset].rstrip(" ."))


def _agrees(match: re.Match[str]) -> bool:
    """Tell whether the French part of the day, or the 24-hour clock, already says what the meridiem says."""
    half, hour = half_of(match["half"]), int(match["h"])
    if match["part"]:
        return part_half(match["part"]) == half and hour <= 12
    return bool(match["w"]) and half == "pm" and 13 <= hour <= 23


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, style = passage.text, context.style
    taken: list[tuple[int, int]] | None = None
    for match in _TIME.finditer(text):
        if taken is None:
            taken = spans(text)
        if any(a < match.end() and match.start() < b for a, b in taken) or not _is_clock(match, text):
            continue
        if match["noon"] or match["word"] or _agrees(match):
            yield _bare(passage, match, style)
            continue
        yield _converted(passage, match, style)
    for match in _NOON_TWICE.finditer(text):
        yield hit(passage, *match.span("twelve"), "“12 noon” and “12 midnight” are one word in French.", match["noon"])


def _converted(passage: Passage, match: re.Match[str], style: HouseStyle) -> Hit:
    """Return the hit on a time whose hour changes, with the time before it where both share the meridiem."""
    text = passage.text
    times = _times(match)
    tail = _zone(match, text, style) or _point(match, text)
    if match["after"] and half_of(match["half"]) == "am":
        tail = f" {match['after']}{tail}"
    start = match.start("h")
    if len(times) > 1:
        message = "The hour and its a.m. or p.m. contradict each other."
        new = [spell(t, style, _word(match)) + tail for t in times]
        return hit(passage, match.start(), match.end(), message, *new, competing=True, edit=(start, match.end()))
    (time,) = times
    word = _word(match) or ("" if match["prep"] else variant_of(style).hour)
    printed = spell(time, style, word) + tail
    message = "English a.m. or p.m. left behind a time."
    shared = _RANGE.search(text[:start])
    if shared and int(shared["h"]) <= 12:
        other = _other(shared, match, time)
        if other is None:
            new = [printed]
        else:
            new = [spell(t, style, _word(match)) + shared["link"] + printed for t in other]
            start = shared.start()
        return hit(
            passage,
            start,
            match.end(),
            message + " It covers the time before it too.",
            *new,
            competing=len(new) > 1,
        )
    sure = match["prep"] and int(match["h"]) != 12 and (match["m"] or match["w"] or "." in match["half"])
    trust = Trust.SAFE if sure else Trust.REVIEW
    return hit(passage, match.start("h"), match.end(), message, printed, trust=trust)


def _other(shared: re.Match[str], match: re.Match[str], time: Time) -> tuple[Time, ...] | None:
    """Return the readings of the first time of a range; None where it is right as it stands."""
    first = Time(int(shared["h"]), int(shared["m"]) if shared["m"] else None)
    half = half_of(match["half"])
    hour = first.hour % 12
    same = Time(hour + (12 if half == "pm" else 0), first.minute)
    switched = Time(hour + (0 if half == "pm" else 12), first.minute)
    before = (hour, first.minute or 0) < (time.hour % 12, time.minute or 0)
    if shared["w"]:
        return (same, first) if half == "pm" and before and not match["w"] else None
    return (same,) if before else (switched,)


RULES = (
    Rule(
        name="clock.meridiem",
        category="time",
        severity=Severity.MAJOR,
        doc=(
            "English counts hours twice to twelve and says a.m. or p.m.; French counts to 24. Noon is 12 p.m., "
            "midnight 12 a.m. One meridiem may stand for both ends of a range. The zone after it is printed as "
            "the variant does."
        ),
        bad=examples.BAD,
        good=examples.GOOD,
        anchors=anchors(
            (
                "am",
                "pm",
                "p",
                *(f"{n}{half}" for n in range(1, 13) for half in ("am", "pm")),
                *(f"{n:02}{half}" for n in range(60) for half in ("am", "pm")),
                "m",
                "12",
            ),
        ),
        trust=Trust.SAFE,
        tier=Tier.STRUCTURE,
        check=_check,
    ),
)
