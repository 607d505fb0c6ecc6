"""Dates in English order or with English commas: "Décembre 3", "août 15, 2025", "15 août, 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.languages.french.rules import date_order_examples as examples
from repair.languages.french.rules.date_words import (
    DAY,
    ENGLISH_SHORT,
    FRENCH_SHORT,
    MONTH,
    MONTHS,
    NUMBER,
    ORDINAL,
    day_of_month,
    month_name,
)
from repair.rules.lazy import lazy

_SHORT = "|".join((*ENGLISH_SHORT, *FRENCH_SHORT))
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d|[ -]?(?:%|€))"
_LEAD = (
    r"(?:(?<![\w'-])(?:(?P<article>[Ll]e|[Dd]u|[Aa]u|[Cc]e|[Ll]es) "
    r"|(?P<prep>[Ee]n |[Ss]ur |[Dd]epuis |[Dd]ès |[Aa]vant |[Aa]près |[Vv]ers |[Jj]usqu'(?:à|en|au) |à partir d(?:e |')"
    r"|[Dd]e |[Dd]'|[Àà] )"
    rf"|(?P<day>(?:(?:[Ll]e|[Cc]e|[Dd]u|[Aa]u) )?(?:{DAY}))(?P<comma>,)? (?:le )?))?"
)
_ENGLISH = lazy(
    rf"{_LEAD}(?<![\w-])(?:(?P<month>{MONTH})|(?P<short>{_SHORT})\b)(?P<stop>\.)?"
    rf" (?P<number>{NUMBER})(?P<mark>{ORDINAL})?(?![\w:/]|[.,]\d|[ -]\d| ?[%€$])"
    rf"(?P<year>,? (?P<digits>{_YEAR}))?"
)
_COMMA = lazy(
    rf"(?<![\w.,-])(?P<date>(?:(?:{NUMBER}|1er) )?(?:{MONTH}))(?P<comma>,)(?= {_YEAR}(?:[.;:)»”]|,|$"
    r"| (?:à|au|aux|en|dans|pour|par|sur|après|avant|lors|et|selon|que|où|contre|avec|devant)\b))"
)
_WEEKDAY = lazy(rf"(?<![\w-])(?:[Ll]e|[Dd]u|[Aa]u) (?:{DAY})(?P<comma>,) (?=(?:{NUMBER}|1er) (?:{MONTH})(?!\w))")

_ENDS = lazy(r"\s*(?:[,.;:)»”]|$)|,? (?:à|au|aux|en|dans|pour|par|lors|contre|devant|lorsque|quand|selon|et)(?! \d)\b")
_TITLE = lazy(r", (?:le|un|une|la|l'|ce|son|premier|second)? ?(?:roman|film|livre|récit|série|album|recueil|pièce)\b")
_STARTS = lazy(r"(?:^|[.!?…:;«“\"(–—•]) ?$")
# What a preposition becomes before a date; the others take "le".
_BEFORE_DATE = {
    "en": "le", "sur": "le", "jusqu'au": "jusqu'au", "jusqu'à": "jusqu'au", "jusqu'en": "jusqu'au",
    "à partir de": "à partir du", "à partir d'": "à partir du", "de": "du", "d'": "du", "à": "au",
}  # fmt: skip
_LOOSE = frozenset(("de", "d'", "à", "en"))  # also before a month whose number is a year
_NO_YEAR = frozenset(("jusqu'à", "avant", "dès", "vers", "à partir de", "à partir d'"))


def _numbers_days(match: re.Match[str], text: str) -> Trust | None:
    """Return how sure it is that a number behind a month is a day, None where it may count something else."""
    if match["short"] or match["stop"]:
        return _point_between(match, text)
    before = text[: match.start("month")]
    if match["digits"] or match["mark"] in ("st", "nd", "rd", "th"):
        return None if re.search(r"\d(?:er)? $", before) else Trust.REVIEW if match["month"] == "Mars" else Trust.SAFE
    if match["number"].startswith("0") or re.match(r" (?:heures?|h)\b", text[match.end() :]):
        return None
    if match["day"]:
        return Trust.SAFE if match["month"].islower() or _ENDS.match(text, match.end()) else Trust.REVIEW
    if match["article"]:
        if match["article"].lower() == "les" or re.search(r"\d(?:er)? $", before):
            return None
        return Trust.REVIEW if _ENDS.match(text, match.end()) or match["month"][0].isupper() else None
    if match["month"] == "Mars" or not _ENDS.match(text, match.end()) or _TITLE.match(text, match.end()):
        return None
    capital = match["month"][0].isupper()
    if match["prep"]:
        prep, number = match["prep"].strip().lower(), int(match["number"])
        if prep == "jusqu'au":
            return Trust.REVIEW
        if capital:
            return Trust.REVIEW if prep == "sur" or number <= 12 else None
        if prep in _LOOSE - {"en"}:
            return None
        return Trust.REVIEW if number <= (19 if prep in _NO_YEAR else 12) else None
    if capital:
        known = match["month"] == "Août" and match["number"] == "14"
        return None if known or not (_STARTS.search(before) or re.search(r"[a-zéè] $", before)) else Trust.REVIEW
    return None


def _point_between(match: re.Match[str], text: str) -> Trust | None:
    """Return how sure it is that "Nov. 11", or "le novembre. 11" where a splitter cut it, is a day."""
    led = match["day"] or (match["article"] or match["prep"] or "").strip().lower() in ("le", "du", "au", "sur")
    if not match["stop"] or match["number"].startswith("0"):
        return None
    ends = bool(match["digits"] or _ENDS.match(text, match.end()))
    if match["short"] in ENGLISH_SHORT:
        return Trust.REVIEW if ends or led else None
    return Trust.REVIEW if ends and led else None


def _french(match: re.Match[str], text: str) -> str:
    """Return the date in French order with what leads to it."""
    date = f"{day_of_month(match['number'])} {month_name(match['month'] or match['short'])}"
    date += f" {match['digits']}" if match["digits"] else ""
    if match["day"]:
        return f"{match['day']} {date}"
    if match["article"]:
        return f"{match['article']} {date}"
    if match["prep"]:
        prep = match["prep"].strip()
        small = prep[0].lower() + prep[1:]
        lead = _BEFORE_DATE.get(small, f"{small} le")
        return f"{lead[0].upper() if prep[0].isupper() else lead[0]}{lead[1:]} {date}"
    before = text[: match.start()]
    if re.search(r"[(–—-] ?$|^$", before) and match["digits"] and not before.strip():
        return f"Le {date}" if text[match.end() :].strip() else date
    if before.endswith("("):
        return date
    return f"Le {date}" if _STARTS.search(before) else f"le {date}"


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _ENGLISH.finditer(text):
        trust = _numbers_days(match, text)
        if trust is None:
            continue
        yield hit(
            passage,
            *match.span(),
            "English order: the day stands before the month in French.",
            _french(match, text),
            trust=trust,
        )
    for match in _COMMA.finditer(text):
        yield hit(
            passage,
            match.start("date"),
            match.end() + 5,
            "English sets a comma before the year; French has none.",
            "",
            edit=match.span("comma"),
        )
    for match in _WEEKDAY.finditer(text):
        yield hit(
            passage, *match.span(), "English sets a comma behind the day of the week; French has none here.", "",
            edit=match.span("comma"),
        )  # fmt: skip


RULES = (
    Rule(
        name="date.order",
        category="time",
        severity=Severity.MAJOR,
        doc="English writes August 15, 2025 and Friday, August 15; French vendredi 15 août 2025, without a comma.",
        bad=examples.BAD,
        good=examples.GOOD,
        anchors=anchors((*MONTHS, *ENGLISH_SHORT, *FRENCH_SHORT), all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        tier=Tier.STRUCTURE,
        check=_check,
    ),
)
