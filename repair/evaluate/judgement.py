"""Whether a finding finds a mark, and whether the words after a repair are ones that the editor accepts."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from repair.core.text import Span
from repair.evaluate.marks import Mark
from repair.formats.base import Parsed

_TOKEN = re.compile(r"\w+|[^\w\s]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"'})
_NET = 3  # a finding may be this many times as long as the mark, and a few words more
_TRIED = 200_000  # combinations of accepted repairs for marks that touch


def words(text: str) -> list[str]:
    """Return words and signs with typography made plain: quotes, apostrophes, spaces."""
    return _TOKEN.findall(text.translate(_QUOTES))


def found(mark: Mark, text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether findings at `places` cover at least half of the words of a mark, none being a net."""
    size = max(len(words(mark.text)), 1)
    covered: set[int] = set()
    for start, end in places:
        if end <= mark.start or start >= mark.end:
            if start == end and mark.start <= start <= mark.end:
                covered.update(range(mark.start, mark.end))
            continue
        if len(words(text[start:end])) > _NET * size + 6:
            continue
        covered.update(range(max(start, mark.start), min(end, mark.end)))
    inside = list(_TOKEN.finditer(text[mark.start : mark.end]))
    hits = sum(any(mark.start + i in covered for i in range(m.start(), m.end())) for m in inside)
    return hits * 2 >= len(inside) and hits > 0


@dataclass(frozen=True)
class Block:
    """Words that a repair changed, with the place of the old ones in the file."""

    start: int
    end: int
    new: tuple[str, ...]


def blocks(before: str, after: str, offset: int = 0) -> list[Block]:
    """Return the changes between two texts, typography apart; places are those of `before` plus `offset`."""
    if before == after:
        return []
    old = list(_TOKEN.finditer(before.translate(_QUOTES)))
    new = words(after)
    matcher = SequenceMatcher(None, [m.group() for m in old], new, autojunk=False)
    changes = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            continue
        start = old[i].start() if i < len(old) else len(before)
        end = old[j - 1].end() if j > i else start
        changes.append(Block(start + offset, end + offset, tuple(new[k:m])))
    return changes


def changes(parsed: Parsed, after: Mapping[str, str]) -> list[Block]:
    """Return what a repair changed, in places of the file; `after` has the segments by id."""
    result = []
    for segment in parsed.document:
        for block in blocks(segment.target, after[segment.id]):
            place = parsed.locate(segment.id, Span(block.start, block.end))
            if place is None:  # across markup
                place = Span(parsed.pieces[segment.id][0].at, parsed.pieces[segment.id][0].at)
            result.append(Block(place.start, place.end, block.new))
    return result


def repaired(mark: Mark, marks: Sequence[Mark], text: str, changes: Sequence[Block]) -> bool:
    """Tell whether the words that now stand for a mark are ones that the editor accepts.

    Marks that the same changes touch are judged together: each may be as it was or repaired.
    """
    start, end = mark.start, mark.end
    touching: list[Block] = []
    while True:
        more = [b for b in changes if b not in touching and b.end >= start - 1 and b.start <= end + 1]
        near = [b for b in more if _touches(text, b, start, end, marks)]
        if not near:
            break
        touching += near
        start, end = min(start, *(b.start for b in near)), max(end, *(b.end for b in near))
        for other in marks:
            if other.start <= end + 1 and start - 1 <= other.end:
                start, end = min(start, other.start), max(end, other.end)
    if not touching:
        return False
    now = _now(text, start, end, sorted(touching, key=lambda b: (b.start, b.end)))
    inside = [m for m in marks if start <= m.start and m.end <= end]
    choices = [list(m.accepted()) if m is mark else [m.text, *itertools.islice(m.accepted(), 200)] for m in inside]
    for combination in itertools.islice(itertools.product(*choices), _TRIED):
        parts: list[str] = []
        done = start
        for m, wording in zip(inside, combination, strict=True):
            parts += (text[done : m.start], wording)
            done = m.end
        parts.append(text[done:end])
        if words("".join(parts)) == now:
            return True
    return False


def _touches(text: str, block: Block, start: int, end: int, marks: Sequence[Mark]) -> bool:
    if block.start < block.end:
        return block.start < end and start < block.end
    if start <= block.start <= end:
        return not any(m.start == block.start == end for m in marks)
    beside = {start - 1: text[start - 1 : start], end + 1: text[end : end + 1]}.get(block.start)
    return beside == " " and not any(m.start <= block.start <= m.end for m in marks)


def _now(text: str, start: int, end: int, changes: Sequence[Block]) -> list[str]:
    result: list[str] = []
    done = start
    for block in changes:
        result += words(text[done : block.start])
        result += block.new
        done = max(done, block.end)
    return result + words(text[done:end])
