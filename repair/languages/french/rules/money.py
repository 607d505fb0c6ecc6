"""Amounts whose sign stands before the number, as in English: "$3.6 milliards", "£20", "$500K"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS as DIGIT
from repair.core.rule import Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.currencies import CURRENCIES, PREFIXES, SIGNS, Currency, amount
from repair.languages.french.numbers import DIGITS, Number, ambiguous, plain, plural, read, write
from repair.languages.french.rules.money_examples import BAD, GOOD
from repair.languages.french.variants import Variant, variant_of
from repair.rules.lazy import lazy

_LETTERS = "K|k|MM|mm|M|mn|mln|mio|B|b|bn|Bn|BN|bln|tn|Tn|TN|trn|T"
_TAIL = (
    r"(?P<tail>(?: (?:de |d')?(?:dollars?|euros?|livres?)\b(?: sterling\b| américains?\b| canadiens?\b)?)?"
    r"(?: (?:USD?|CAD|GBP|EUR)\b)?)"
)
_AMOUNT = lazy(
    rf"(?<![\w{SIGNS}`\\{{])(?<!\d )(?:(?P<prefix>{PREFIXES})(?:(?<=US) )?)?(?P<sign>[{SIGNS}]) ?(?P<number>{DIGITS})"
    rf"(?:[ -]?(?P<scale>millions?|milliards?|billions?|trillions?|mille)\b|(?P<letter>{_LETTERS}|m)\b"
    rf"| (?P<spaced>mn|mln|mio|bn|tn|[MB](?= (?:de |d')?(?:dollar|euro|livre)))\b)?(?![\w{SIGNS}])"
    rf"{_TAIL}"
)
_LINK = lazy(r" ?(?P<dash>[-–—]) ?| (?P<word>à|et|ou) ")
_NUMBER = lazy(
    rf"(?P<number>{DIGITS})(?:[ -]?(?P<scale>millions?|milliards?|billions?|trillions?)\b|(?P<letter>{_LETTERS}|m)\b)?"
    rf"(?![\w%]){_TAIL}"
)
_CODE = lazy(r"`|\b(?:awk|regex|shell|script|bash|PHP|Perl)\b")
_ENGLISH = lazy(
    r"\b(?:the|of|and|which|with|was|were|has|have|that|from|by|some|its|it|than|over|nearly|about|to|is|are|will)\b"
)
_ENGLISH_BEFORE = lazy(r"\b(?:The|A|An|of|for|Million|My)\s$")
_SINGULAR_BEFORE = lazy(r"\b(?:[Uu]ne?|[Cc]et|[Cc]ette|[Cc]e|[Ss]a|[Ss]on|[Ll]a|[Ll]e|[Dd]u|[Aa]u|[Ll]eur) $|\b[Ll]'$")
_NEXT = lazy(r" ?([^\W\d_][\w'-]*|\S)?")
_SUFFIX = lazy(r"(?P<plus>-plus\b|\+(?!\w))|(?P<per>-(?:par|a|per)-(?P<unit>[a-zé]+))\b(?!-)")
_PER = {"year": "an", "month": "mois", "week": "semaine", "day": "jour", "person": "personne", "hour": "heure"}
_FOLLOWERS = frozenset(
    "à a afin ainsi après au aucune alors aujourd'hui aussi autant auprès aura auraient aurait aux "
    "avaient avait avant avec "
    "avoir car ce ceci cela cet cette chacun chacune chaque chez comme contre d dans de depuis dès des "
    "dont du durant "
    "elle elles en ensuite entre environ est et étaient était étant être eu eux face fin grâce hors ici "
    "il ils j jamais "
    "jeudi jusqu jusque l la là le les leur leurs lors lorsque lui lundi malgré mardi mais mercredi moins "
    "n ne net ni "
    "non nous on ont or ou où outre par parce parmi pas pendant peu plus pour pourtant pourrait presque "
    "puis qu quand "
    "que qui sa s sans sauf se selon sera seraient serait seront ses seulement si soit sont sous sur "
    "tandis tous tout "
    "toutes une un uniquement vendredi vers versus voire vs samedi dimanche supplémentaires environ hier "
    "demain".split()
)
_RATES = lazy(r" ?(?:le|par|l'|/) ?(?:gallon|litre|kWh|kilowatt|boisseau|livre)\b")
_EXPONENT = {"k": 3, "m": 6, "b": 9, "t": 12}


@dataclass(frozen=True, slots=True)
class _Sum:
    """One reading of an amount: what it shows and its scale word, before agreement."""

    number: Number
    scale: str = ""  # million, milliard or nothing

    @property
    def many(self) -> bool:
        return plural(self.number.value)

    def scale_word(self) -> str:
        return self.scale and self.scale + ("s" if self.many else "")

    def worth(self) -> Decimal:
        return self.number.value * {"": 1, "million": 10**6, "milliard": 10**9}[self.scale]


def _sums(match: re.Match[str], after: str) -> tuple[tuple[_Sum, ...], Trust]:
    """Return the readings of an amount, and how far they may be trusted."""
    digits = match["number"]
    groups = match.groupdict()
    word = (groups["scale"] or "").removesuffix("s")
    letter = groups["letter"] or groups.get("spaced") or ""
    if word or letter:
        number = read(digits, group=False)
    elif ambiguous(digits):
        return _ambiguous(digits, after)
    else:
        number = read(digits)
    if number is None:
        return (), Trust.HINT
    if letter:
        return (_scaled(number, _EXPONENT[letter[0].lower()]),), Trust.SAFE
    if word == "mille":
        return (_scaled(number, 3),), Trust.REVIEW
    if word == "trillion":
        return (_scaled(number, 12),), Trust.REVIEW
    if word == "billion":
        if plural(number.value) and not groups["scale"].endswith("s"):
            return (_Sum(number, "milliard"),), Trust.REVIEW  # "$4.2 billion" is English as it stands
        return (_Sum(number, "milliard"), _scaled(number, 12)), Trust.REVIEW
    return (_Sum(number, word),), Trust.SAFE


def _ambiguous(digits: str, after: str) -> tuple[tuple[_Sum, ...], Trust]:
    thousands, decimals = read(digits, group=True), read(digits, group=False)
    assert thousands is not None
    assert decimals is not None
    price = len(digits) == 5 and not digits.endswith("000")
    if "," in digits and not (price and _RATES.match(after)):
        return (_Sum(thousands),), Trust.SAFE
    if not price and not _RATES.match(after):
        return (_Sum(thousands),), Trust.REVIEW
    return (_Sum(thousands), _Sum(decimals)), Trust.REVIEW


def _scaled(number: Number, exponent: int) -> _Sum:
    if exponent == 6:
        return _Sum(number, "million")
    if exponent >= 9:
        return _Sum(plain(number.value.scaleb(exponent - 9)) if exponent > 9 else number, "milliard")
    return _Sum(plain(number.value.scaleb(exponent)))


def _written(total: _Sum, currency: Currency, variant: Variant) -> str:
    return amount(write(total.number, variant), total.scale_word(), currency, total.many, variant)


def _closed(text: str, end: int) -> bool:
    """Tell whether no noun follows that a figure could count."""
    found = _NEXT.match(text, end)
    word = found[1] if found else None
    return word is None or not word[0].isalnum() or word.lower().split("'")[0] in _FOLLOWERS


def _range(text: str, first: re.Match[str], one: _Sum, currency: Currency, variant: Variant) -> tuple[int, str] | None:
    """Return the end and the wording of a range that begins with `first`, None when there is none."""
    link = _LINK.match(text, first.end())
    if link is None or first["tail"]:
        return None
    second = _AMOUNT.compiled.match(text, link.end())
    if second is not None and (second["prefix"], second["sign"]) != (first["prefix"], first["sign"]):
        return None
    if second is None:
        second = _NUMBER.match(text, link.end())
        if second and link["word"] and not (second["scale"] or second["letter"]) and not _closed(text, second.end()):
            return None  # "$10 à 15 personnes"
    if second is None:
        return None
    before = text[: first.start()]
    if link["word"] == "et" and not re.search(r"\bentre $", before, re.I):
        return None
    others, _ = _sums(second, text[second.end() :])
    if len(others) != 1:
        return None
    other = others[0]
    if not one.scale and other.scale and one.number.value >= other.number.value:
        return None  # "$500 à $1 million": the first has no scale of its own
    if one.scale and not other.scale:
        return None
    joint = " à " if link["dash"] else f" {link['word']} "
    own = f" {one.scale_word()}" if one.scale and one.scale != other.scale else ""
    return second.end(), f"{write(one.number, variant)}{own}{joint}{_written(other, currency, variant)}"


def _trust(text: str, start: int, end: int, so_far: Trust) -> Trust | None:
    """Return how far a repair of `start`..`end` goes by its surroundings; None for no finding at all."""
    found = _NEXT.match(text, end)
    word = found[1] if found else None
    if _ENGLISH_BEFORE.search(text[max(0, start - 12) : start]):
        return None
    if len(_ENGLISH.compiled.findall(text, max(0, start - 60), end + 60)) > 2:
        return None  # a stretch left in English
    if word is None or not word[0].isalpha():
        return Trust.HINT if text[end : end + 2].strip(" ,;:)") and text[end : end + 1] in "-–+" else so_far
    if word.lower().split("'")[0] in _FOLLOWERS:
        return so_far
    if _SINGULAR_BEFORE.search(text[max(0, start - 7) : start]):
        return Trust.HINT
    return None if word[0].isupper() and not text[:start].strip() else min(so_far, Trust.REVIEW)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    if _CODE.search(text):
        return
    done = 0
    for match in _AMOUNT.finditer(text):
        if match.start() < done:
            continue
        currencies = CURRENCIES.get((match["prefix"] or "", match["sign"]))
        sums, trust = _sums(match, text[match.end() :])
        if not currencies or not sums:
            continue
        start, end = match.span()
        single = len(sums) == 1 and len(currencies) == 1
        spread = _range(text, match, sums[0], currencies[0], variant) if single else None
        if spread:
            end, wording = spread
            readings: tuple[str, ...] = (wording,)
            trust = min(trust, Trust.REVIEW)
        else:
            readings = tuple(_written(total, currency, variant) for total in sums for currency in currencies)
        suffix = _SUFFIX.match(text, end)
        if suffix and len(readings) == 1 and not _SINGULAR_BEFORE.search(text[max(0, start - 7) : start]):
            end, trust = suffix.end(), min(trust, Trust.REVIEW)
            unit = suffix["unit"]
            reading = readings[0]
            readings = (f"plus de {reading}" if suffix["plus"] else f"{reading} par {_PER.get(unit, unit)}",)
        done = end
        if "'" in passage.original and "’" not in passage.original:
            readings = tuple(reading.replace("d’", "d'") for reading in readings)
        allowed = _trust(text, start, end, trust)
        if allowed is None:
            continue
        if allowed is Trust.HINT:
            message = f"“{text[start:end]}” stands before the noun that it modifies, as in English: reword."
            yield hit(passage, start, end, message)
            continue
        yield hit(
            passage,
            start,
            end,
            "French writes the currency after the amount, with its own number signs."
            if len(readings) == 1
            else "This amount can be read in more than one way: look at the source.",
            *readings,
            trust=allowed,
            competing=len(readings) > 1,
        )


RULES = (
    Rule(
        name="money.sign",
        category="number",
        severity=Severity.MAJOR,
        doc="English puts the currency sign before the amount ($3.6 billion, £20, $500K); translators often leave "
        "it there, with English separators, beside a French scale word.",
        bad=BAD,
        good=GOOD,
        anchors=anchors(chars=SIGNS, all_of=(Anchors(chars=DIGIT),)),
        trust=Trust.SAFE,
        check=_check,
    ),
)
