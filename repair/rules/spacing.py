"""Spaces that are doubled, that stand before a comma or period, or that are missing after one."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules import spacing_examples as examples
from repair.rules.lazy import lazy

_DOUBLE = lazy(r"(?<=[^\s|])[ \u00a0\u202f]{2,3}(?=[^\s|])")
_WIDE = lazy(r"\S(?: {4,}|\t| ?\| ?)\S")
_BEFORE = lazy(r"(?<=[^\W_])((?: ?[)»”\"%€])?)( +)([,.])(?=\s+[^\W\d]|\s+[\"«“(\d]|$)")
_SIGNS = lazy(r"\b(?:signes?|touches?|caractères?|virgules?|points?|ponctuation|symboles?|séparateurs?)\b")
_AFTER_END = lazy(r"(?<![\w.@/:'&-])([^\W\d_]{3,}|\d{4}) ?([.!?])(?=[^\W\d_][a-zà-ÿ']*\b)")
_CANDIDATE = lazy(r"[.,!?][^\W\d_]")
_AFTER_COMMA = lazy(r"(?<![\w.@/:=-])([^\W\d_]{2,}),(?=[^\W\d_]{2,}(?:'\w+)?(?: |$))")
_HOST = lazy(r"(?i)(?:com|net|org|info|biz|gov|edu|js|io|tv|fm|me|ai|design|media|news|law|cash|pro|shop)\b")
_CALL = lazy(r"[\w.]+\(|[=<>{}\\]|```")


def _double(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    if "  " not in passage.text or _WIDE.search(text):
        return  # columns are set with runs of spaces
    for match in _DOUBLE.finditer(text):
        run = match.group()
        hard = next((c for c in run if c != " "), "")
        yield hit(
            passage, *match.span(), "Two spaces stand where one is enough.", hard or " ", trust=Trust.SAFE
        )  # fmt: skip


def _before(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if (" ," not in text and " ." not in text) or _SIGNS.search(text.lower()):
        return
    for match in _BEFORE.finditer(text):
        if match.start(2) and text[match.start(2) - 1] in "«“(":
            continue
        start, end = match.start(2), match.end(3)
        yield hit(
            passage, start, end, "A space stands before the comma or period.", match.group(3), trust=Trust.SAFE
        )  # fmt: skip


def _after(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _CANDIDATE.search(text) or _CALL.search(text):
        return
    for match in _AFTER_END.finditer(text):
        end = match.end()
        word, rest = match.group(1), text[end : end + 30]
        nxt = rest.split(" ", 1)[0].rstrip(".,;:!?»”\"')")
        if not rest[0].isupper() or not (word.islower() or word.isdigit()) or "." in nxt or "@" in nxt or "/" in nxt:
            continue
        if _HOST.match(rest) or not (len(nxt) == 1 or nxt[1].islower() or nxt[1] == "'"):
            continue
        yield hit(
            passage, match.start(), end + len(nxt), "The space after the sentence is missing.", " ",
            edit=(end, end),
        )  # fmt: skip
    for match in _AFTER_COMMA.finditer(text):
        end = match.end()
        nxt = text[end:].split(" ", 1)[0].rstrip(".,;:!?»”\"')")
        if match.group(1).isupper() and nxt.isupper():
            continue
        yield hit(passage, match.start(), end + len(nxt), "The space after the comma is missing.", " ", edit=(end, end))


RULES = (
    Rule(
        name="spacing.double",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Two or three spaces between words, left where markup was taken out.",
        bad=examples.DOUBLE_BAD,
        good=examples.DOUBLE_GOOD,
        anchors=anchors(always=True),
        trust=Trust.SAFE,
        check=_double,
        tier=Tier.TYPOGRAPHY,
        typography=True,
    ),
    Rule(
        name="spacing.before",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A space before a comma or a period, left where a link or a mark was taken out.",
        bad=examples.BEFORE_BAD,
        good=examples.BEFORE_GOOD,
        anchors=anchors(always=True),
        trust=Trust.SAFE,
        check=_before,
        typography=True,
    ),
    Rule(
        name="spacing.after",
        category="punctuation",
        severity=Severity.MINOR,
        doc="No space after a period or a comma: two sentences or two blocks of a page were run together.",
        bad=examples.AFTER_BAD,
        good=examples.AFTER_GOOD,
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_after,
    ),
)
