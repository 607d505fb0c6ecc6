"""One time in two halves: a sentence splitter cut it at "p.m." and each half was translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.style import HouseStyle
from repair.languages.french.rules import clock_split_examples as examples
from repair.languages.french.rules import zones
from repair.languages.french.rules.clock_time import (
    HOUR_WORDS,
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

_FIRST = (
    rf"(?:(?P<prep>{PREPOSITION}) ?)?(?<![\w.,:/$€£-])"
    r"(?:(?P<h1>\d{1,2})(?: ?(?P<w1>heures?(?!\w)|h(?! ?[\w]))| ?[h:] ?(?P<m1>[0-5]\d)(?!\d))"
    rf"|(?P<word>midi|minuit|(?:{'|'.join(WORD_HOURS)}) heures?))"
    rf"(?: (?P<part>{PART}))?"
)
_SECOND = (
    r"(?P<h2>\d{1,2})(?:(?P<sign>:|\.| ?h ?)(?P<m2>[0-5]\d)(?!\d)| ?(?P<w2>heures?|h)(?!\w))?(?![\d:]|[.,]\d)"
    rf"(?: ?(?P<half>{MERIDIEM}))?(?:,? (?P<open>\()?(?P<zone>{zones.ZONE})(?(open)\)))?"
)
_SPLIT = lazy(rf"{_FIRST}(?:(?P<stop>\.) {{0,2}}| ){_SECOND}")
_ZONE_ALONE = lazy(
    rf"{_FIRST}(?P<cut>\.  ?)(?:(?P<open>\()?(?P<zone>{zones.ZONE})(?(open)\))"
    rf"|(?P<words>{zones.FRENCH_WORDS})(?=[,.;]|$))"
)
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_DAY_ALONE = lazy(
    rf"{_FIRST}(?P<cut>\. (?P<day>{'|'.join(d.capitalize() for d in _DAYS.split('|'))})"
    r"(?= *$|\.|(?: matin| après-midi| soir| dernier| prochain)(?:\.| *$)))"
)
_RUNS_ON = lazy(
    rf"{_FIRST}(?P<cut>\.) (?=(?:et|ou|à|au|aux|en|pour|avec|dans|sur|par|après|avant|depuis|selon|lorsque|quand"
    rf"|où|afin|alors|tandis|mais|jusqu'|lors|heure|{_DAYS})\b)"
)
_CONTINUES = lazy(
    rf",? ?(?:où|lorsque|lorsqu'|quand|après|avant|alors que|tandis|selon|pour|afin|en direct|ce|hier|à|au|dans"
    rf"|{_DAYS}|\(?[Hh]eure (?:locale|de|d'|du))(?!\w)"
)
_FRENCH_ZONE = lazy(rf",? {zones.FRENCH_WORDS}")
_TICKER = lazy(r" ?(?:[–—:•|-]|[A-ZÀÉ«“\"])")
_COMMA_OR_LOWER = lazy(r",? (?:[a-zàâçéèêëîïôûœ(]|l'|d')|[;)]")

Reading = tuple[tuple[Time, ...], bool]  # the likeliest first, and whether the two halves agree


def _first(match: re.Match[str]) -> tuple[int, int, str]:
    """Return the hour, minute and half of the day of the first part."""
    word = match["word"]
    if word in ("midi", "minuit"):
        return (12 if word == "midi" else 0), 0, ""
    hour = WORD_HOURS[word.split()[0]] if word else int(match["h1"])
    return hour, int(match["m1"] or 0), part_half(match["part"] or "")


def _readings(match: re.Match[str]) -> Reading | None:
    """Return what time the two halves say together, None where they are not two halves of one."""
    hour1, minute1, half1 = _first(match)
    hour2, minute2 = int(match["h2"]), int(match["m2"]) if match["m2"] else None
    if hour1 > 24 or hour2 > 24:
        return None
    first = to_24(hour1, half1)
    if first is None:
        first = hour1 % 24
    agree = first % 12 == hour2 % 12
    if minute1 and (minute1 != (minute2 or 0) or not agree):
        return None
    half2 = half_of(match["half"] or "")
    if half2:
        second = to_24(hour2, half2)
        if second is None:
            return None
        if agree and second != first and half1 != "am" and first > 12:
            return (Time(first, minute2), Time(second, minute2)), False
        return (Time(second, minute2),), True
    if hour2 > 12 or hour2 == 0:
        return (Time(hour2 % 24, minute2),), True
    if agree:
        return (Time(first, minute2),), first > 12
    morning, evening = Time(hour2 % 12, minute2), Time(hour2 % 12 + 12, minute2)
    return ((evening, morning) if first >= 12 else (morning, evening)), False


def _garbled(match: re.Match[str], text: str) -> Trust | None:
    """Return how sure it is that the two are one time, None where they may be two."""
    after = text[match.end() :]
    if not (match["m2"] or match["half"] or match["zone"]):
        return None
    if not match["stop"]:
        english = match["half"] or (match["zone"] and zones.read(match["zone"]).text not in zones.UNCHANGED)
        return Trust.REVIEW if english and match["m2"] and match["prep"] else None
    agree = _first(match)[0] % 12 == int(match["h2"]) % 12
    if match["half"]:
        return Trust.SAFE if match["prep"] and (agree or match["zone"]) else Trust.REVIEW
    if match["zone"]:
        word = match["zone"] in zones.AMBIGUOUS and not match["m2"]  # "et", "est"
        if _TICKER.match(after) or (word and (not match["prep"] or match["h1"] != match["h2"])):
            return None
        certain = match["prep"] and match["m2"] and _COMMA_OR_LOWER.match(after)
        return Trust.SAFE if certain else Trust.REVIEW
    if not match["prep"] or not match["m2"]:
        return None
    if _FRENCH_ZONE.match(after) and match["sign"] in ":.":
        return Trust.REVIEW
    if match["sign"] != ":" or not _CONTINUES.match(after):
        return None
    return Trust.REVIEW if agree or int(match["h2"]) > 12 else None


def split_times(text: str) -> Iterator[tuple[re.Match[str], Reading, Trust]]:
    """Yield the times that stand in two halves."""
    for match in _SPLIT.finditer(text):
        trust = _garbled(match, text)
        reading = _readings(match) if trust is not None else None
        if trust is not None and reading is not None:
            yield match, reading, trust


def spans(text: str) -> list[tuple[int, int]]:
    """Return where times stand in two halves: other clock rules leave these places alone."""
    return [
        *(match.span() for match, _, _ in split_times(text)),
        *(match.span() for match in _ZONE_ALONE.finditer(text)),
    ]


def _replacements(match: re.Match[str], passage: Passage, style: HouseStyle, times: tuple[Time, ...]) -> Iterator[str]:
    variant = variant_of(style)
    lead = passage.original[match.start() : match.end("prep")] if match["prep"] else ""
    lead += " " if lead else ""
    after = passage.text[match.end() :]
    word = "h" if match["w1"] == "h" else "heures" if match["w1"] else ""
    for time in times:
        printed = lead + spell(time, style, word)
        if not match["zone"]:
            yield printed + ("," if after.startswith(" heure") else _full_stop(match, after))
            continue
        zone = zones.read(match["zone"])
        yield printed + zones.attach(zone.name(variant), passage.text[: match.start()], after)
        if zone.french and " " in zone.name(variant):
            yield printed + zones.attach(match["zone"], "", after)


def _full_stop(match: re.Match[str], after: str) -> str:
    """Return the full stop that the last point of "p.m." was at the same time."""
    return "." if match[0].endswith(".") and (not after.strip() or (after[:1] == " " and after[1:2].isupper())) else ""


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, style = passage.text, context.style
    taken: list[tuple[int, int]] = []
    for match, (times, sure), trust in split_times(text):
        taken.append(match.span())
        new = list(_replacements(match, passage, style, times))
        if len(times) > 1:
            message = "One time in two halves that disagree (a sentence was cut at the point of p.m.)."
            yield hit(passage, *match.span(), message, *new, competing=True)
        else:
            message = "One time in two halves: a sentence was cut at the point of a.m. or p.m. and each translated."
            yield hit(passage, *match.span(), message, *new, trust=trust if sure else Trust.REVIEW)
    for match in _ZONE_ALONE.finditer(text):
        if not (match["prep"] or match["zone"] in zones.CERTAIN) or _TICKER.match(text, match.end()):
            continue
        taken.append(match.span())
        before, after = text[: match.start()], text[match.end() :]
        if match["words"]:
            new = [f", {passage.original[match.start('words') : match.end()].lstrip('(')}"]
            new[0] = new[0].replace("Heure", "heure", 1)
        else:
            new = [zones.attach(zones.read(match["zone"]).name(variant_of(style)), before, after)]
        safe = match["prep"] and match["zone"] in zones.CERTAIN and _COMMA_OR_LOWER.match(after)
        yield hit(
            passage,
            *match.span(),
            "A sentence was cut between a time and its time zone.",
            *new,
            trust=Trust.SAFE if safe else Trust.REVIEW,
            edit=(match.start("cut"), match.end()),
        )
    for match in _DAY_ALONE.finditer(text):
        if match["prep"]:
            yield hit(
                passage,
                *match.span(),
                "A sentence was cut between a time and its day (after the point of a.m. or p.m.).",
                f" {match['day'].lower()}",
                edit=match.span("cut"),
            )
    for match in _RUNS_ON.finditer(text):
        if match["prep"] and match["w1"] != "h" and not any(a < match.end() and match.start() < b for a, b in taken):
            yield hit(
                passage,
                *match.span(),
                "The point of a.m. or p.m. was kept as a full stop in the middle of a sentence.",
                "",
                edit=match.span("cut"),
            )


RULES = (
    Rule(
        name="clock.split",
        category="time",
        severity=Severity.CRITICAL,
        doc=(
            "A sentence splitter cut “at 6:54 p.m. EDT” at its points, and each part was translated: the half "
            "with minutes is the time; a 12-hour half takes its half of the day from the other where "
            "the hours agree."
        ),
        bad=examples.BAD,
        good=examples.GOOD,
        anchors=anchors(
            HOUR_WORDS,
            all_of=(Anchors(chars=frozenset(".")), Anchors(words=frozenset(WORD_HOURS), chars=DIGITS)),
        ),
        trust=Trust.SAFE,
        tier=Tier.STRUCTURE,
        check=_check,
    ),
)
