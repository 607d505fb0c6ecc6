"""From a repaired document back to its file: the smallest changes that turn one text into the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from repair.core.edit import splice
from repair.core.sequences import common
from repair.core.text import Document, Span
from repair.formats.base import OPAQUE, Parsed

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_AGREEMENT = 4  # words and spaces that must agree
_FEW = 60  # words and spaces that are compared in full
_FAR = 200  # words and spaces, on both sides together, that are searched for it

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
        soft = any(piece.fixed and segment.target[piece.start] == "\n" for piece in parsed.pieces[segment.id])
        for span, text in differences(segment.target, new, keep_breaks=soft):
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


def differences(before: str, after: str, *, keep_breaks: bool = False) -> Iterator[tuple[Span, str]]:
    """Yield the replacements, in order, that turn `before` into `after`; words are replaced whole.

    The texts are read side by side; where they part, the nearest place at which they agree again for a few words
    is taken up. That is linear in the length of the texts, which a longest common subsequence is not. With
    `keep_breaks` a line break stays where the other text has a space.
    """
    old_words, new_words = _WORD.findall(before), _WORD.findall(after)
    old, new = old_words, new_words
    if keep_breaks:
        old, new = [_soft(word) for word in old], [_soft(word) for word in new]
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    old_end, new_end = len(old) - tail, len(new) - tail
    i = j = head
    place = sum(map(len, old_words[:head]))
    while i < old_end or j < new_end:
        if i < old_end and j < new_end and old[i] == new[j]:
            place += len(old_words[i])
            i, j = i + 1, j + 1
            continue
        a, b = _resumption(old, new, (i, j), (old_end, new_end))
        yield from _refined(old[i:a], old_words[i:a], new[j:b], new_words[j:b], place)
        place += sum(map(len, old_words[i:a]))
        i, j = a, b


def _refined(
    old: list[str], old_words: list[str], new: list[str], new_words: list[str], offset: int
) -> Iterator[tuple[Span, str]]:
    """Yield a replacement, in its parts where that is quickly seen."""
    if not old or not new or max(len(old), len(new)) > _FEW:
        yield Span(offset, offset + sum(map(len, old_words))), "".join(new_words)
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        start = offset + sum(map(len, old_words[:a]))
        if tag != "equal":
            yield Span(start, start + sum(map(len, old_words[a:b]))), "".join(new_words[c:d])


def _resumption(old: list[str], new: list[str], at: tuple[int, int], ends: tuple[int, int]) -> tuple[int, int]:
    """Return the nearest places at which two texts agree again; their ends where that is too far away."""
    left, right = ends[0] - at[0], ends[1] - at[1]
    for distance in range(1, min(_FAR, left + right) + 1):
        for ahead in range(max(0, distance - right), min(distance, left) + 1):
            a, b = at[0] + ahead, at[1] + distance - ahead
            if old[a : a + _AGREEMENT] == new[b : b + _AGREEMENT]:
                return a, b
    return ends


def _soft(word: str) -> str:
    return " " if word in ("\n", "\r\n") else word
