"""Dates in English order or with English commas: "Décembre 3", "août 15, 2025", "15 août, 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.languages.french.rules import date_order_examples as examples
from repair.languages.french.rules.date_words import DAY, MONTH, MONTHS, NUMBER, ORDINAL, day_of_month
from repair.rules.lazy import lazy

_YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,]\d|[ -]?(?:%|€))"
_LEAD = (
    r"(?:(?P<article>[Ll]e|[Dd]u|[Aa]u|[Cc]e|l'|[Ll]es) "
    r"|(?P<prep>[Ee]n|[Ss]ur|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Vv]ers|[Jj]usqu'à|jusqu'en|à partir (?:de |d')) ?"
    rf"|(?P<day>(?:(?:[Ll]e|[Cc]e|[Dd]u|[Aa]u) )?(?:{DAY}))(?P<comma>,)? (?:le )?)?"
)
_ENGLISH = lazy(
    rf"{_LEAD}(?<![\w-])(?P<month>{MONTH}) (?P<number>{NUMBER})(?P<mark>{ORDINAL})?(?![\w:/]|[.,]\d|[ -]\d| ?[%€$])"
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
_CONTRACTED = {
    "jusqu'à": "jusqu'au",
    "jusqu'en": "jusqu'au",
    "à partir de ": "à partir du",
    "à partir d'": "à partir du",
}


def _numbers_days(match: re.Match[str], text: str) -> Trust | None:
    """Return how sure it is that a number behind a month is a day, None where it may count something else."""
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
        year = int(match["number"]) > 12
        return Trust.REVIEW if not year or (capital and match["prep"].lower() in ("sur", "le")) else None
    if capital:
        known = match["month"] == "Août" and match["number"] == "14"
        return None if known or not (_STARTS.search(before) or re.search(r"[a-zéè] $", before)) else Trust.REVIEW
    return None


def _french(match: re.Match[str], text: str) -> str:
    """Return the date in French order with what leads to it."""
    date = f"{day_of_month(match['number'])} {match['month'].lower()}"
    date += f" {match['digits']}" if match["digits"] else ""
    if match["day"]:
        return f"{match['day']} {date}"
    if match["article"]:
        return f"{match['article']} {date}"
    prep = match["prep"] or ""
    if prep.lower() in ("en", "sur"):
        return f"{'Le' if prep[0].isupper() else 'le'} {date}"
    if prep:
        small = prep[0].lower() + prep[1:]
        lead = _CONTRACTED.get(small, f"{small.strip()} le")
        return f"{prep[0]}{lead[1:]} {date}"
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
        anchors=anchors(MONTHS, all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        tier=Tier.STRUCTURE,
        check=_check,
    ),
)
