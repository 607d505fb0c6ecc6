"""Text that was decoded wrongly or not at all: entities, mojibake, invisible characters."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules import encoding_examples as examples
from repair.rules.lazy import lazy

_NAMES = (
    "amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[lr]aquo|hellip|[nm]dash|euro|pound|middot|bull|deg|copy|reg|trade|shy|"
    "(?:[aeiouyAEIOUYnNcC](?:acute|grave|circ|uml|tilde|cedil))|(?:oe|ae|OE|AE)lig|iexcl|iquest|ensp|emsp|thinsp"
)
_ENTITY = lazy(rf"&(?:amp;)*(?:#[0-9]{{2,6}}|#[xX][0-9a-fA-F]{{2,5}}|{_NAMES});")
_LOOSE = lazy(r"(?:& ?(?:amp|quot|nbsp|apos) ;|& (?:amp|quot|nbsp|apos);|& ?# ?(?:39|34|8217|8216|8220|8221) ?;)")
_MARKUP = lazy(r"\b(?:html|xml|xhtml|entités?|balises?|unicode|code source|esperluette)\b")
_WORD = lazy(r"[^\s<>]+")

_MOJIBAKE = lazy(
    r"[ÃÂÅÄÐÑØÎÏ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e"
    r"\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|â€|â‚¬|â\x80|ï»¿|ï¿½|ðŸ|Ã(?= )"
)
_AGRAVE = lazy('(?<![«“"] )(?<![«“"])Ã\u00a0(?![»”:;!?])')
_TOKEN = lazy(r"[^ \t\r\n\u00a0]*(?:[ÃÂ\x80-\xbf]\u00a0?[^ \t\r\n\u00a0]*)+|[^ \t\r\n\u00a0]+")
_CONTROL_PICTURES = "\x7f" + "".join(chr(c) for c in range(32) if c not in (9, 10, 11, 12, 13))
_C1 = "".join(chr(c) for c in range(0x80, 0xA0) if c != 0x85)
_INVISIBLE = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_JOINERS = "\u200c\u200d"
_HIDDEN = lazy(f"[{_INVISIBLE}{_JOINERS}\\x00-\\x08\\x0e-\\x1f\\x7f]+")
_OTHER_SCRIPT = lazy("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _decoded(entity: str) -> str:
    from html import unescape

    while (plain := unescape(entity)) != entity:
        entity = plain
    return entity


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to the letters that touch it: what a reviewer reads as one word."""
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _entity(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    if _MARKUP.search(passage.text.lower()):
        return
    urls = [m.span() for m in _WORD.finditer(text) if "://" in m.group() or m.group().startswith("www.")]
    for pattern in (_ENTITY, _LOOSE):
        for match in pattern.finditer(text):
            start, end = match.span()
            plain = _decoded(match.group().replace(" ", ""))
            printable = plain.isprintable() or plain in "\u00a0\u00ad\u2009\u2002\u2003"
            if not printable or plain.startswith("&#") or any(a <= start < b for a, b in urls):
                continue
            loose = pattern is _LOOSE or plain in "<>"
            a, b = _around(text, start, end)
            yield hit(
                passage, a, b, f"{match.group()} is an HTML entity that was not decoded.",
                " " if plain in "\u2002\u2003\u2009" else plain.replace("\u00ad", ""),
                trust=Trust.REVIEW if loose else Trust.SAFE, edit=(start, end),
            )  # fmt: skip


def _mojibake(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    found = [m.group() for m in _MOJIBAKE.finditer(text)]
    if not found or (all(f in ("Ã", "Ã\u00a0") for f in found) and not _AGRAVE.search(text)):
        return
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(restore_byte_a0=True, replace_lossy_sequences=False)
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        lone = text[end - 1] == "Ã" and text[end : end + 1].isspace()  # the rest of "à" looks like a space
        broken = text[start : end - 1] + "Ã\u00a0" if lone else text[start:end]
        fixed = fix_encoding(broken, config) if _MOJIBAKE.search(broken) else broken
        if fixed == broken or "\ufffd" in fixed or not fixed.replace("\u00a0", "").isprintable():
            continue
        if lone and not text[end + 1 : end + 2].isalnum():
            end += 1
        start = next((i for i, (x, y) in enumerate(zip(broken, fixed, strict=False), start) if x != y), start)
        fixed = fixed[start - token.start() :]
        while start > token.start() and text[start - 1].isalnum():
            start -= 1
            fixed = text[start] + fixed
        yield hit(passage, start, end, "These bytes were decoded in the wrong encoding.", fixed, trust=Trust.SAFE)


def _invisible(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    if _OTHER_SCRIPT.search(text):
        return  # these scripts need marks of direction and joiners
    for match in _HIDDEN.finditer(text):
        start, end = match.span()
        if any(c in _JOINERS for c in match.group()):
            beside = text[start - 1 : start] + text[end : end + 1]
            if not (len(beside) == 2 and beside.isascii() and beside.isalpha()):
                continue  # emoji are built with joiners
        a, b = _around(text, start, end)
        names = ", ".join(f"U+{ord(c):04X}" for c in dict.fromkeys(match.group()))
        gap = "\u200b" in match.group() and text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
        yield hit(
            passage, a, b, f"An invisible character ({names}) stands in the text.", "",
            trust=Trust.REVIEW if gap else Trust.SAFE, edit=(start, end),
        )  # fmt: skip


_CP1252 = lazy("[\x80-\x84\x86-\x9f]")


def _windows(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    if _MOJIBAKE.search(text):
        return
    for match in _CP1252.finditer(text):
        start, end = match.span()
        plain = bytes([ord(match.group())]).decode("cp1252", "ignore")
        a, b = _around(text, start, end)
        message = f"U+{ord(match.group()):04X} is a character of Windows-1252 that was taken for a control character."
        yield hit(passage, a, b, message, *((plain,) if plain else ()), trust=Trust.SAFE, edit=(start, end))


def _lost(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in lazy("\ufffd+").finditer(passage.original):
        a, b = _around(passage.original, *match.span())
        yield hit(passage, a, b, "A character was lost when the text was decoded.")


RULES = (
    Rule(
        name="encoding.entity",
        category="encoding",
        severity=Severity.MAJOR,
        doc="The translation service returned HTML; its entities were left in the text, escaped once or twice.",
        bad=examples.ENTITY_BAD,
        good=examples.ENTITY_GOOD,
        anchors=anchors(chars="&", all_of=(Anchors(chars=frozenset(";")),)),
        trust=Trust.SAFE,
        check=_entity,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.mojibake",
        category="encoding",
        severity=Severity.MAJOR,
        doc="UTF-8 was read as another encoding: é became Ã©, the apostrophe â€™.",
        bad=examples.MOJIBAKE_BAD,
        good=examples.MOJIBAKE_GOOD,
        anchors=anchors(chars="ÃÂÅÄÐÑØÎÏ€\x80»ð¿¬"),
        trust=Trust.SAFE,
        check=_mojibake,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.windows",
        category="encoding",
        severity=Severity.MAJOR,
        doc="Windows-1252 was read as Latin-1: quotes, apostrophes and œ became control characters.",
        bad=examples.WINDOWS_BAD,
        good=examples.WINDOWS_GOOD,
        anchors=anchors(chars=_C1),
        trust=Trust.SAFE,
        check=_windows,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.invisible",
        category="encoding",
        severity=Severity.MINOR,
        doc="Zero-width spaces, soft hyphens, byte order marks and direction marks came along from a web page.",
        bad=examples.INVISIBLE_BAD,
        good=examples.INVISIBLE_GOOD,
        anchors=anchors(chars=_INVISIBLE + _JOINERS + _CONTROL_PICTURES),
        trust=Trust.SAFE,
        check=_invisible,
        tier=Tier.ENCODING,
        typography=True,
    ),
    Rule(
        name="encoding.lost",
        category="encoding",
        severity=Severity.MAJOR,
        doc="A replacement character stands where a letter or a sign was lost for good.",
        bad=(Bad("Le pr\ufffdsident arrive."), Bad("Il l\ufffdattend \ufffd\ufffd Paris.")),
        good=(Good("Le président arrive."), Good("Il répond par un carré □ et un losange ◊.")),
        anchors=anchors(chars="\ufffd"),
        trust=Trust.HINT,
        check=_lost,
        tier=Tier.ENCODING,
    ),
)
