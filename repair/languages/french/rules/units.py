"""What the rules for imperial units share: finding quantities, and wording them in metric units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from repair.core.rule import Context, Hit, Passage, hit
from repair.languages.french.measures import Unit, convert, rounded, significant
from repair.languages.french.numbers import DIGITS, GUARD, Number, ambiguous, plain, plural, read, write
from repair.languages.french.rules.number_style import NumberStyle, number_style
from repair.languages.french.variants import Variant, variant_of
from repair.rules.lazy import Lazy, lazy

NUMBER_WORDS = (
    "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante"
    "|soixante-dix|quatre-vingts|cent|deux cents|trois cents|quatre cents|cinq cents|mille"
)
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_METRIC = (
    r"\d ?(?:km|kilomètres?|m|mètres?|cm|centimètres?|mm|kg|kilos?|kilogrammes?|tonnes?|hectares?|ha|m²|m2|km²|km2"
    r"|litres?|l|°C|(?:degrés? |° ?)?C(?:elsius)?)\b"
)
_METRIC_AFTER = lazy(rf"[^.;!?()]{{0,24}}(?:\(|\bsoit\b|,|–|\bou\b|/|=)[^.;()]{{0,22}}{_METRIC}")
_METRIC_BEFORE = lazy(rf"{_METRIC}[^.;()]{{0,16}}(?:\(|\bsoit\b|,|–|\bou\b|/|=)[^.;()]{{0,16}}$")
_FIGURE = lazy(r"\b(?:[Ll]e|[Uu]n|[Dd]u|[Aa]u|[Cc]e) $")  # "le 100 miles" is the name of a race
_HALF = lazy(r" et (?P<part>demie?|quart)\b")


def quantity(unit: str, words: bool = False) -> Lazy:
    """Return the pattern of a quantity of `unit` (a pattern): digits, a range, a scale; words too if asked."""
    spelled = rf"|(?<![\w'-])(?<!')(?P<word>{NUMBER_WORDS})(?=[ -])|(?<=[dl]')(?P<elided>un)(?= )" if words else ""
    return lazy(
        rf"(?:{GUARD}(?<![/⁄])(?P<low>{DIGITS})(?: ?(?P<fraction>[½¼¾]|\b1[/⁄]2|\b1[/⁄]4|\b3[/⁄]4))?"
        rf"(?P<joint> ?[-–] ?| à | ou | et )?(?P<high>(?<=[-–àout ]){DIGITS})?{spelled})"
        rf"(?: (?P<scale>millions?|milliards?)(?: de| d'))?[ -]?(?P<unit>{unit})(?![\w-])"
    )


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as it stands in a passage."""

    start: int
    end: int
    low: Number
    high: Number | None = None
    joint: str = ""
    scale: str = ""  # million or milliard


def quantities(pattern: Lazy, passage: Passage, context: Context) -> Iterator[Quantity]:
    """Yield the quantities that `pattern` (of `quantity`) finds, without those given in metric units too."""
    text = passage.text
    for match in pattern.finditer(text):
        groups = match.groupdict()
        style = context.fact(number_style)
        word = groups.get("word") or groups.get("elided")
        low = _read(word or match["low"] or "", style)
        high = _read(match["high"], style) if match["high"] else None
        start, end = match.start(), match.end()
        if text[:start].endswith(("mille ", "mil ", "million ", "millions ")):
            continue
        if low is None or bool(match["joint"]) != bool(match["high"]) or (match["high"] and high is None):
            continue
        if match["fraction"]:
            low = plain(low.value + Decimal(_FRACTIONS[match["fraction"].replace("⁄", "/")]))
        if half := _HALF.match(text, end):
            low = plain(low.value + Decimal("0.25" if half["part"] == "quart" else "0.5"))
            end = half.end()
        high_number = high
        if match["joint"] == " et " and not text[:start].rstrip().lower().endswith("entre"):
            high, joint = None, ""
            start = match.start("high")
            low = high_number or low
        else:
            joint = match["joint"] or ""
        if already_metric(text, start, end) or (match["low"] and _FIGURE.search(text[max(0, start - 4) : start])):
            continue
        yield Quantity(start, end, low, high, joint, (match["scale"] or "").removesuffix("s"))


def _read(text: str, style: NumberStyle) -> Number | None:
    """Read a figure that stands before an imperial unit, which nobody gives to three decimals."""
    if not ambiguous(text):
        return read(text)
    if "," in text:
        return read(text, True if text.endswith(",000") or not style.french else None)
    return read(text, True) if text.endswith("00") else None


def around(passage: Passage, context: Context, words: frozenset[str]) -> bool:
    """Tell whether one of `words` occurs in the passage or in one of the two before or after it."""
    near = context.passages[max(0, passage.place - 2) : passage.place + 3]
    return any(not other.words.isdisjoint(words) for other in near)


def already_metric(text: str, start: int, end: int) -> bool:
    """Tell whether the text itself gives the same in metric units, before or after."""
    return bool(_METRIC_AFTER.match(text, end) or _METRIC_BEFORE.search(text[max(0, start - 50) : start]))


def worded(found: Quantity, unit: Unit, variant: Variant) -> str:
    """Return a quantity in metric units, with the noun in its number."""
    if found.scale:
        return _large(found, unit, variant)
    low = convert(found.low, unit)
    last = low if found.high is None else convert(found.high, unit)
    joint = " à " if found.joint.strip() in ("-", "–") else found.joint
    figures = write(low, variant) if found.high is None else f"{write(low, variant)}{joint}{write(last, variant)}"
    return f"{figures} {unit.many if plural(last.value) else unit.one}"


def _large(found: Quantity, unit: Unit, variant: Variant) -> str:
    size = 10**6 if found.scale == "million" else 10**9
    digits = significant(found.low.value, found.low.places)
    exact = found.low.value * unit.factor
    if exact < 1:
        return f"{write(rounded(exact * size, digits), variant)} {unit.many}"
    figure = rounded(exact, digits)
    link = "d’" if unit.many[0] in "aeh" else "de "
    return f"{write(figure, variant)} {found.scale}{'s' if plural(figure.value) else ''} {link}{unit.many}"


def converted(passage: Passage, context: Context, found: Quantity, unit: Unit, why: str) -> Hit | None:
    """Return the hit that proposes `found` in metric units; None for a range of millions."""
    if found.scale and found.high is not None:
        return None
    text = worded(found, unit, variant_of(context.style))
    start = found.start
    if passage.text[max(0, start - 2) : start].lower() == "d'" and not text.startswith("11 "):
        start -= 2
        text = "de " + text
    if "'" in passage.original and "’" not in passage.original:
        text = text.replace("d’", "d'")
    original = passage.original[found.start : found.end]
    return hit(
        passage,
        found.start,
        found.end,
        f"{why} Converted and rounded; the original has “{original}”.",
        text,
        edit=(start, found.end),
    )
