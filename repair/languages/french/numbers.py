"""Reading numbers as they stand in a text, and writing them as a variant of French does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from repair.languages.french.variants import Variant

# A number in digits, in anybody's style, the longest reading first; use it behind a guard such as GUARD.
DIGITS = (
    r"\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?!\d)"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)"
    r"|\d+(?:[.,]\d+)?"
)
GUARD = r"(?<![\w.,$£€])(?<!\d[ '’])"  # what may not stand before a number

_GROUPING = re.compile(r"[ '’\u00a0\u202f]")
_GROUPED = re.compile(r"\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?P<rest>[.,]\d+)?")
_ENGLISH = re.compile(r"\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+(?=\.))(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,))(?:,\d+)?")
_PLAIN = re.compile(r"(?P<whole>\d+)(?:[.,](?P<rest>\d+))?")

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt"
).split()
WORDS: dict[str, int] = {word: value for value, word in enumerate(_SMALL)} | {
    "une": 1, "vingt-cinq": 25, "trente": 30, "trente-cinq": 35, "quarante": 40, "quarante-cinq": 45,
    "cinquante": 50, "soixante": 60, "soixante-dix": 70, "soixante-quinze": 75, "quatre-vingts": 80,
    "quatre-vingt": 80, "quatre-vingt-dix": 90, "cent": 100, "deux cents": 200, "trois cents": 300,
    "quatre cents": 400, "cinq cents": 500, "mille": 1000,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was read: its value and how many decimals it shows."""

    value: Decimal
    places: int = 0


def read(text: str, group: bool | None = None) -> Number | None:
    """Read a number in digits, whatever its style, or one of the number words.

    Args:
        text: "1,234.5", "1 234,5", "1.234.567", "3.6", "douze".
        group: what one separator before exactly three digits is ("4,300"): True for thousands, False for a
            decimal sign, None where nobody knows.

    Returns:
        None for what is no number, and for one that could be two when `group` is None.
    """
    text = text.strip()
    if text.lower() in WORDS:
        return Number(Decimal(WORDS[text.lower()]))
    if match := _GROUPED.fullmatch(text):
        rest = match["rest"]
        return _number(_GROUPING.sub("", text.removesuffix(rest or "")), (rest or "")[1:])
    if _ENGLISH.fullmatch(text):
        whole, _, rest = text.partition(".")
        return _number(whole.replace(",", ""), rest)
    if _POINTS.fullmatch(text):
        whole, _, rest = text.partition(",")
        return _number(whole.replace(".", ""), rest)
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    whole, rest = match["whole"], match["rest"] or ""
    if ambiguous(text):
        if group is None:
            return None
        if group:
            return _number(whole + rest, "")
    return _number(whole, rest)


def ambiguous(text: str) -> bool:
    """Tell whether `text` could be thousands or decimals: one separator before exactly three digits."""
    match = _PLAIN.fullmatch(text)
    return bool(match and match["rest"] and len(match["rest"]) == 3 and len(match["whole"]) <= 3) and text[0] != "0"


def write(number: Number, variant: Variant) -> str:
    """Write `number` with the signs of `variant`, with as many decimals as it shows."""
    quantum = Decimal(1).scaleb(-number.places)
    digits = f"{number.value.quantize(quantum, ROUND_HALF_UP):f}"
    sign = "-" if digits.startswith("-") else ""
    whole, _, rest = digits.removeprefix("-").partition(".")
    groups: list[str] = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    written = sign + variant.thousands.join((whole, *groups))
    return f"{written}{variant.decimal}{rest}" if rest else written


def plain(value: Decimal) -> Number:
    """Return `value` as a number that shows no more decimals than it needs."""
    value = value.normalize()
    exponent = value.as_tuple().exponent
    return Number(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def plural(value: Decimal) -> bool:
    """Tell whether French puts what is counted in the plural: from two on."""
    return abs(value) >= 2


def _number(whole: str, rest: str) -> Number:
    return Number(Decimal(f"{whole}.{rest}" if rest else whole), len(rest))
