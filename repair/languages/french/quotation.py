"""Quotation marks: which open, which close, which belong together, over a passage and over a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from repair.core.rule import Context
from repair.rules.lazy import lazy

CLOSER = {"“": "”", "«": "»", '"': '"'}
OPENER = {"”": "“", "»": "«"}
TURNED = {"“": "”", "”": "“", "«": "»", "»": "«"}
_MARK = lazy(r'[“”«»"]')
_OPEN_SIDE = frozenset(" ([{'—–-/«“")
_NEVER_OPENS = frozenset(" .,;:!?)»”")
_CLOSE_SIDE = frozenset(" )]}.,;:!?…»”—–-/")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark at `at` in a passage; `sign` is the sign itself."""

    at: int
    sign: str
    opens: bool


def marks(text: str) -> list[Mark]:
    """Return the quotation marks of a folded text; straight ones are told apart by what stands around them."""
    found = []
    straight_open = False
    for match in _MARK.finditer(text):
        at, sign = match.start(), match.group()
        if sign != '"':
            found.append(Mark(at, sign, sign in CLOSER))
            continue
        before, after = text[at - 1 : at] if at else " ", text[at + 1 : at + 2] or " "
        may_open = before in _OPEN_SIDE and (after not in _NEVER_OPENS or text.startswith("...", at + 1))
        may_close = before != " " and after in _CLOSE_SIDE
        opens = may_open if may_open != may_close else not straight_open
        straight_open = opens
        found.append(Mark(at, sign, opens))
    return found


@dataclass(frozen=True, slots=True)
class Pair:
    """An opening mark and the closing one of its kind, in one passage, `depth` pairs inside others."""

    start: int
    end: int
    sign: str
    depth: int


def pairs(text: str) -> tuple[list[Pair], list[Mark]]:
    """Match the marks of a folded text; return the pairs, outer before inner, and the marks left over."""
    stack: list[Mark] = []
    found: list[Pair] = []
    left: list[Mark] = []
    for mark in marks(text):
        if mark.opens:
            stack.append(mark)
        elif stack and CLOSER[stack[-1].sign] == mark.sign:
            opening = stack.pop()
            found.append(Pair(opening.at, mark.at, opening.sign, len(stack)))
        else:
            left.append(mark)
    found.sort(key=lambda pair: pair.start)
    return found, left + stack


@dataclass(frozen=True, slots=True)
class Stray:
    """A mark that has no fellow in the whole document; `other` is set where a mark of another kind opened it."""

    place: int
    mark: Mark
    other: str = ""


def strays(context: Context) -> tuple[Stray, ...]:
    """Return the curly marks and guillemets that nothing answers, judged over the whole document.

    A quotation may run over paragraphs, and each that goes on may begin with an opening mark of its own.
    Derive it by `context.fact(strays)`.
    """
    open_marks: dict[str, list[Stray]] = {"“": [], "«": []}
    found: list[Stray] = []
    for place, mark in _curly(context):
        if mark.opens:
            again = mark.at == 0 and bool(open_marks[mark.sign])
            if not again:
                open_marks[mark.sign].append(Stray(place, mark))
            continue
        same, other = open_marks[OPENER[mark.sign]], open_marks["«" if mark.sign == "”" else "“"]
        here = bool(other) and other[-1].place == place and not (same and same[-1].place == place)
        if same and not here:
            same.pop()
        elif other and other[-1].place == place:
            opening = other.pop()
            found.append(Stray(place, mark, opening.mark.sign))
        else:
            found.append(Stray(place, mark))
    found += open_marks["“"] + open_marks["«"]
    return tuple(sorted(found, key=lambda s: (s.place, s.mark.at)))


def _curly(context: Context) -> Iterator[tuple[int, Mark]]:
    for passage in context.passages:
        if not passage.chars.isdisjoint("“”«»"):
            for mark in marks(passage.text):
                if mark.sign != '"':
                    yield passage.place, mark


def inside_quotes(before: str) -> bool:
    """Tell whether the text so far leaves a quotation open, by counting its marks."""
    return before.count("«") > before.count("»") or before.count("“") > before.count("”") or before.count('"') % 2 == 1
