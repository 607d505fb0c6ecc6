"""Commas on the wrong side of quotation marks, marks that point the wrong way, marks said twice."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Context, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.languages.french.quotation import TURNED, Mark, marks, pairs
from repair.languages.french.rules import quotes_examples as examples
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_INSIDE = lazy(r"(?<=[^\s,.;:!?«“”»\"(]),( ?)([”»\"])(,?)(?=[\s)]|$)")
_OPEN_COMMA = lazy(r"(?P<lead>[^\s(«“\"])(?P<gap> +)(?P<mark>[“«\"])(?P<inner> ?), ?(?=[^\W\d_])")
_COMMA_AFTER = (" “,", " “ ,", " «,", " « ,", ' ",', ' " ,')
_SAYS = lazy(
    r"(?i)\b(?:dit|dire|disant|dis(?:ait|ent)|déclar\w+|affirm\w+|ajout\w+|expliqu\w+|écri\w+|répond\w+|confi\w+|"
    r"lanc\w+|assur\w+|indiqu\w+|prévenu\w*|prévenant|annonc\w+|demand\w+|conclu\w*|estim\w+|soulign\w+|précis\w+|"
    r"martel\w+|tweet\w+|post\w+|publi\w+|insist\w+|plaid\w+|racont\w+|rapport\w+|jug\w+|not\w+)\b[^.;:!?“”«»\"]{0,60}$"
)
_THAT = lazy(r"(?i)\b(?:que|qu')$")
_CLOSED = lazy(r" ?(?:[,.;:!?)]|$)")
_TWICE = lazy(r"([”»])( ?, ?)([”»])(?=\s|$|[.,;:!?)])")


def _word_start(text: str, at: int) -> int:
    while at and (text[at - 1].isalnum() or text[at - 1] in "'-%"):
        at -= 1
    return at


def _inside(passage: Passage, context: Context) -> Iterable[Hit]:
    text, closing = passage.text, None
    for match in _INSIDE.finditer(text):
        mark, again = match.group(2), match.group(3)
        at = match.start(2)
        if closing is None:
            found, left = pairs(text)
            closing = {pair.end for pair in found}
            straight_odd = any(m.sign == '"' for m in left)
        rest = text[match.end() :].lstrip()
        if mark == '"' and (at not in closing or straight_odd):
            continue
        if not again and (not rest or not (rest[0].isalnum() or rest[0] in '«“"([')):
            continue
        start, end = match.span()
        shown = (passage.original[start + 1 : at] if mark == "»" else "") + mark + ","
        trust = Trust.SAFE if at in closing else Trust.REVIEW
        yield hit(
            passage, _word_start(text, start), end,
            "English puts the comma inside the closing quotation mark; French puts it after.",
            shown, trust=trust, edit=(start, end),
        )  # fmt: skip


def _opening(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not any(sign in text for sign in _COMMA_AFTER):
        return
    for match in _OPEN_COMMA.finditer(text):
        at = match.start("mark")
        before = [m for m in marks(text[:at]) if m.sign in '“”«»"']
        depth = sum(1 if m.opens else -1 for m in before)
        if depth:
            continue  # the mark closes, or the comma stands in a nested quotation
        if all(pair.start != at for pair in pairs(text)[0]):
            continue
        head = text[: match.end("lead")]
        mark = match["mark"] + passage.original[slice(*match.span("inner"))]
        colon = variant_of(context.style).before[":"] + ": " + mark
        if match["lead"] in ",:" or _THAT.search(head):
            proposals = [" " + mark]
        elif _SAYS.search(head):
            proposals = [colon, ", " + mark]
        else:
            proposals = [", " + mark, colon]
        end = match.end()
        while end < len(text) and text[end].isalnum():
            end += 1
        yield hit(
            passage, _word_start(text, match.end("lead")), end,
            "The comma belongs before the opening quotation mark, not after it.",
            *proposals, edit=(match.end("lead"), match.end()),
        )  # fmt: skip


def _twice(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _TWICE.finditer(text):
        depth = sum(1 if m.opens else -1 for m in marks(text[: match.end(1)]))
        if depth > 0:
            continue  # it closes the outer quotation
        yield hit(
            passage, match.start(), match.end(), "The quotation is already closed: a second closing mark follows.",
            match.group(1) + ",", edit=match.span(),
        )  # fmt: skip


def _direction(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "„" in text:
        return
    depth = 0
    found = [m for m in marks(text) if m.sign != '"']
    for place, mark in enumerate(found):
        before, after = text[mark.at - 1 : mark.at] or " ", text[mark.at + 1 : mark.at + 2] or " "
        following = found[place + 1] if place + 1 < len(found) else None
        if mark.sign == "“" and depth and before not in " ([«“-—" and after in " .,;:!?)»":
            if following is None or following.opens:
                depth -= 1
                yield _turned(passage, mark)
                continue
        elif (
            not mark.opens
            and not depth
            and following
            and before in " (:'"
            and text[mark.at + 1 :].strip()[:1].isalnum()
        ):
            if mark.sign == "”" and following.sign == "”" and after != " ":
                depth += 1
                yield _turned(passage, mark)
                continue
            if mark.sign == "»" and following.sign == "«" and _CLOSED.match(text, following.at + 1):
                yield _turned(passage, mark, following)
                depth = -1
                continue
        depth = max(depth + (1 if mark.opens else -1), 0)


def _turned(passage: Passage, *wrong: Mark) -> Hit:
    text = passage.text
    start, end = wrong[0].at, wrong[0].at + 1
    if wrong[0].opens:
        start = _word_start(text, start)
    else:
        while end < len(text) and (text[end].isalnum() or (end == start + 1 and text[end] == " ")):
            end += 1
    edits = tuple(Edit(passage.id, Span(m.at, m.at + 1), TURNED[m.sign]) for m in wrong)
    message = "This quotation mark points the wrong way."
    return Hit(Span(start, end), message, (Suggestion(edits, Trust.REVIEW, ""),), passage.id)


RULES = (
    Rule(
        name="quotes.comma_inside",
        category="punctuation",
        severity=Severity.MINOR,
        doc="English puts the comma before a closing quotation mark; the translation kept the order.",
        bad=examples.INSIDE_BAD,
        good=examples.INSIDE_GOOD,
        anchors=anchors(chars='”»"'),
        trust=Trust.SAFE,
        check=_inside,
    ),
    Rule(
        name="quotes.comma_open",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The comma of \"he said, 'I …'\" went to the wrong side of the opening quotation mark.",
        bad=examples.OPENING_BAD,
        good=examples.OPENING_GOOD,
        anchors=anchors(chars='“«"'),
        trust=Trust.REVIEW,
        check=_opening,
    ),
    Rule(
        name="quotes.twice",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A closing quotation mark stands before and after the comma.",
        bad=examples.TWICE_BAD,
        good=examples.TWICE_GOOD,
        anchors=anchors(chars="”»"),
        trust=Trust.REVIEW,
        check=_twice,
    ),
    Rule(
        name="quotes.direction",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A quotation is closed with an opening mark, or opened with a closing one.",
        bad=examples.DIRECTION_BAD,
        good=examples.DIRECTION_GOOD,
        anchors=anchors(chars="“”»"),
        trust=Trust.REVIEW,
        check=_direction,
    ),
)
