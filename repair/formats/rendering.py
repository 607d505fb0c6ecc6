"""From a repaired document back to its file: the smallest changes that turn one text into the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from repair.core.edit import splice
from repair.core.text import Document, Span
from repair.formats.base import OPAQUE, Parsed

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]*")
_FEW = 4000  # parts that are compared at once; a longer text is first compared by sentences

LOST = "it touches what can't be written back (code, a link's address, or the like)"


@dataclass(frozen=True)
class Rendered:
    """A file after its repair.

    `changes` are (place in the decoded file, new text), in order. `left` are the ids of the segments whose
    changes can't be expressed in the file: they stand in `text` as they were.
    """

    text: str
    changes: tuple[tuple[Span, str], ...]
    left: frozenset[str]


def render(parsed: Parsed, after: Document) -> Rendered:
    """Return the file with what `after` changed in the segments of `parsed`; all else stays as it is."""
    changes: list[tuple[Span, str]] = []
    left: set[str] = set()
    for segment in parsed.document:
        new = after[segment.id].target
        if new == segment.target:
            continue
        placed: list[tuple[Span, str]] = []
        for span, text in differences(segment.target, new):
            places = _places(parsed, segment.id, span, text)
            if places is None:
                left.add(segment.id)
                break
            placed += places
        else:
            changes += placed
    changes.sort(key=lambda change: change[0])
    return Rendered(splice(parsed.source.text, changes), tuple(changes), frozenset(left))


def _places(parsed: Parsed, segment_id: str, span: Span, text: str) -> list[tuple[Span, str]] | None:
    """Return where a change goes in the file: in one place, or cut where markup stands between its words."""
    if OPAQUE in text:
        return None
    whole = parsed.locate(segment_id, span)
    if whole is not None:
        return [(whole, text)]
    places: list[tuple[Span, str]] = []
    for piece in parsed.pieces[segment_id]:
        begin, end = max(span.start, piece.start), min(span.end, piece.start + piece.length)
        if begin >= end:
            continue
        if piece.fixed:
            return None
        at = piece.at + begin - piece.start
        places.append((Span(at, at + end - begin), "" if places else text))
    return places or None


def differences(before: str, after: str) -> Iterator[tuple[Span, str]]:
    """Yield the replacements, in order, that turn `before` into `after`; words are replaced whole."""
    yield from _compare(before, after, 0)


def _compare(before: str, after: str, offset: int, fine: bool = False) -> Iterator[tuple[Span, str]]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    start = offset + sum(map(len, old[:head]))
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old or not new or len(old) + len(new) == 2:
        if old or new:
            yield Span(start, start + sum(map(len, old))), "".join(new)
        return
    if not fine and max(len(old), len(new)) > _FEW:
        yield from _coarse("".join(old), "".join(new), start)
        return
    yield from _blocks(old, new, start, None)


def _coarse(before: str, after: str, offset: int) -> Iterator[tuple[Span, str]]:
    yield from _blocks(_SENTENCE.findall(before), _SENTENCE.findall(after), offset, _FEW)


def _blocks(old: list[str], new: list[str], offset: int, few: int | None) -> Iterator[tuple[Span, str]]:
    place = [offset]
    for part in old:
        place.append(place[-1] + len(part))
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if few and b - a and d - c:
            yield from _compare("".join(old[a:b]), "".join(new[c:d]), place[a], fine=True)
        else:
            yield Span(place[a], place[b]), "".join(new[c:d])


def _common(one: list[str], other: list[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
