"""Thousands commas: "4,300 salariés", "1,234,567", "38,239.98"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.countables import divisible, fine, whole
from repair.languages.french.numbers import read, write
from repair.languages.french.rules.number_examples import THOUSANDS_BAD, THOUSANDS_GOOD
from repair.languages.french.rules.number_style import number_style
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_COMMAS = lazy(
    r"(?<![\w.,$£€:/#@])(?<![^\W\d]-)(?<!\d )[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?"
    r"(?![.,:/’']?\w|-(?!\d{1,3},\d{3})\w|,\d|\.\d)"
)
_AFTER = lazy(r" ?([^\W\d_][\w/]*|[%°€$£])(?: ([^\W\d_][\w/]*))?")
_RANGE = lazy(r" ?(?:à|et|ou|-|–) ?\d{1,3},\d{3}(?![\d,])")
_LISTED = lazy(
    r"\b(?:routes|pages|lignes|numéros|chambres|articles|bus|salles|nos|lots|codes?|coordonnées|versets?|psaumes?"
    r"|latitude|longitude|couleurs?|RGB|rgb|référence|réf|siret|siren|identifiant|loto|tirage|combinaison)\b[^.;]{0,20}$"
)
_INDEX = lazy(r"\b(?:Dow|Nasdaq|indice|S&P|FTSE|Nikkei|CAC|Hang Seng|séance|Bourse|Wall Street)\b")
_BETWEEN = frozenset("nouveaux nouvelles autres anciens anciennes jeunes petits petites".split())


def _counted(noun: str, context: Context) -> bool:
    """Tell whether `noun` can only be the plural of what is counted."""
    if len(noun) < 5 or not noun.islower() or not noun.endswith(("s", "x")):
        return False
    readings = context.language.analyses(noun)
    return bool(readings) and readings[0].pos == "NOUN" and readings[0].number == "p"


def _plural(noun: str, context: Context) -> bool:
    """Tell whether `noun`, right behind a number, can be the plural of what is counted."""
    if len(noun) < 4 or not noun.islower() or not noun.endswith(("s", "x")):
        return False
    return any(r.pos == "NOUN" and r.number in ("", "p") for r in context.language.analyses(noun))


def _single(passage: Passage, context: Context, digits: str, start: int, end: int) -> Trust | None:
    """Judge one group ("4,300"), which could be a decimal."""
    text = passage.text
    if spread := _RANGE.match(text, end):
        end = spread.end()
    found = _AFTER.match(text, end)
    noun = found[1] if found else ""
    if found and noun in _BETWEEN and found[2]:
        noun = found[2]
    style = context.fact(number_style)
    mixed = style.english + style.signs > 0
    if noun == "points" and (digits.startswith("1,") or mixed) and _INDEX.search(text[max(0, start - 90) : start]):
        return Trust.REVIEW  # 1.014 would be less than two: no plural
    if noun.lower() in fine():
        return None
    if noun in whole():
        return Trust.SAFE if style.is_english else Trust.REVIEW
    if noun in divisible():
        certain = digits.endswith(",000") and (len(digits) > 5 or (mixed and noun.endswith("s")))
        return Trust.REVIEW if style.is_english or certain else None
    if noun and noun in "$£€":
        sure = len(digits) > 5 or (digits.endswith("00") and noun != "€")
        return Trust.REVIEW if style.is_english or sure else None
    if (mixed or not style.french) and _counted(noun, context):
        return Trust.REVIEW
    if digits.endswith((",000", ",500")) and (mixed or not style.french) and _plural(noun, context):
        return Trust.REVIEW
    if style.is_english and (len(digits) > 5 or (noun.islower() and noun.endswith(("s", "x")))):
        return Trust.REVIEW
    return None


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _COMMAS.finditer(text):
        digits, (start, end) = match.group(), match.span()
        if _LISTED.search(text[max(0, start - 40) : start]):
            continue
        trust: Trust | None = Trust.SAFE
        if digits.count(",") == 1 and "." not in digits:
            trust = _single(passage, context, digits, start, end)
        number = read(digits, group=True)
        if trust is None or number is None:
            continue
        yield hit(
            passage,
            start,
            end,
            "English separates thousands by a comma; French uses a space, and a comma for decimals.",
            write(number, variant_of(context.style)),
            trust=trust,
        )


RULES = (
    Rule(
        name="number.thousands",
        category="number",
        severity=Severity.MAJOR,
        doc="English separates thousands by a comma, which French reads as the decimal sign. One group (4,300) is "
        "repaired before what comes whole, or where the other numbers of the document are English; two groups "
        "(1,234,567) leave no doubt.",
        bad=THOUSANDS_BAD,
        good=THOUSANDS_GOOD,
        anchors=anchors(chars=",", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        check=_check,
    ),
)
