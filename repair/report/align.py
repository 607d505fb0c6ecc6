"""Two versions of a passage, word by word, as an editor would mark what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from repair.core.text import fold
from repair.rules.lazy import lazy


@dataclass(frozen=True, slots=True)
class Operation:
    """A run of text: `before` became `after`; the two are equal where nothing changed.

    `typography` marks a change of nothing but spaces, quotation marks, apostrophes and the like; `reasons` are
    places in the reasons of the difference.
    """

    before: str
    after: str
    typography: bool = False
    reasons: tuple[int, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before != self.after


@dataclass(slots=True)
class _Block:
    """Tokens i1..i2 of one version became j1..j2 of the other."""

    i1: int
    i2: int
    j1: int
    j2: int
    equal: bool


_LETTER = r"[\w\u0300-\u036f]"
_TOKEN = lazy(
    r"\d+(?:[.,:]\d+|[\u00a0\u202f ]\d{3}(?!\d))*"  # a number with its separators
    rf"{_LETTER}*"
    rf"|{_LETTER}+['’](?=\w)"  # an elided word
    rf"|{_LETTER}+(?:[-‑]{_LETTER}+)*"
    r"|\.{2,}|[^\w\s]"
)
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"') | {"—": "–"})
_AROUND_SIGNS = lazy(r"\s+(?=[^\w\s])|(?<=[^\w\s])\s+")
_SPACES = lazy(r"\s+")
_LONG = 3_000  # tokens in a row that differ: beyond, words that are very frequent no longer align
_HUGE = 100_000  # beyond, what lies between the first and the last difference is one operation
_SHORT = 3  # letters of a word that does not hold two changes apart
_ENDS = frozenset(".!?…")


def operations(before: str, after: str) -> tuple[Operation, ...]:
    """Return the operations that turn `before` into `after`.

    Joined, the `before` of all are `before` exactly, and the `after` of all are `after`. Whole words are
    replaced, never parts of them; a short word that happens to recur within a change is marked with it.
    """
    if before == after:
        return (Operation(before, after),) if before else ()
    old, new = _Side(before), _Side(after)
    blocks = _blocks(old.keys, new.keys)
    _absorb(blocks, old, new)
    _slide(blocks, old, new)
    return _write(blocks, old, new)


def typographic(before: str, after: str) -> bool:
    """Tell whether two runs of text differ in nothing but spaces and the shape of quotation marks and dashes."""
    return _bare(before) == _bare(after)


def _bare(text: str) -> str:
    plain = fold(text).translate(_QUOTES).replace("…", "...")
    return _SPACES.sub(" ", _AROUND_SIGNS.sub("", plain)).strip()


class _Side:
    """One version in tokens. Gap n is the white space before token n; the last gap is that at the end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [m.span() for m in _TOKEN.finditer(text)]
        plain = fold(text).translate(_QUOTES)
        self.keys = [plain[a:b] for a, b in self.spans]

    def gap(self, n: int) -> str:
        start = self.spans[n - 1][1] if n else 0
        end = self.spans[n][0] if n < len(self.spans) else len(self.text)
        return self.text[start:end]

    def tokens(self, i: int, j: int) -> str:
        return self.text[self.spans[i][0] : self.spans[j - 1][1]] if i < j else ""


def _blocks(old: list[str], new: list[str]) -> list[_Block]:
    """Align two lists of tokens: blocks that are equal and blocks that are not, in turn."""
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matches = [(0, 0, head)]
    matches += [
        (head + i, head + j, n) for i, j, n in _matches(old[head : len(old) - tail], new[head : len(new) - tail])
    ]
    matches += [(len(old) - tail, len(new) - tail, tail), (len(old), len(new), 0)]
    blocks: list[_Block] = []
    i = j = 0
    for a, b, size in matches:
        if (i, j) != (a, b):
            blocks.append(_Block(i, a, j, b, False))
        if size and blocks and blocks[-1].equal:
            blocks[-1].i2, blocks[-1].j2 = a + size, b + size
        elif size:
            blocks.append(_Block(a, a + size, b, b + size, True))
        i, j = a + size, b + size
    return blocks


def _matches(old: list[str], new: list[str]) -> list[tuple[int, int, int]]:
    from difflib import SequenceMatcher

    longest = max(len(old), len(new))
    if not old or not new or longest > _HUGE:
        return []
    matcher = SequenceMatcher(None, old, new, autojunk=longest > _LONG)
    return [(m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size]


def _absorb(blocks: list[_Block], old: _Side, new: _Side) -> None:
    """Merge changes that only a short word or a sign holds apart, unless each is a word put right."""
    place = 1
    while place < len(blocks) - 1:
        left, middle, right = blocks[place - 1 : place + 2]
        if (
            middle.equal
            and _slight(old.keys[middle.i1 : middle.i2], left, right)
            and not (_respelt(left, old, new) and _respelt(right, old, new))
        ):
            blocks[place - 1 : place + 2] = [_Block(left.i1, right.i2, left.j1, right.j2, False)]
            place = max(place - 1, 1)
        else:
            place += 1


def _slight(words: list[str], left: _Block, right: _Block) -> bool:
    if len(words) == 1:
        return len(words[0]) <= _SHORT
    both = all(b.i1 < b.i2 and b.j1 < b.j2 for b in (left, right))
    room = min(max(b.i2 - b.i1, b.j2 - b.j1) for b in (left, right))
    return both and len(words) == 2 and room > 1 and all(len(w) <= _SHORT for w in words)


def _respelt(block: _Block, old: _Side, new: _Side) -> bool:
    """Tell whether a block is one word that was put right: another case, ending or spelling."""
    if (block.i2 - block.i1, block.j2 - block.j1) != (1, 1):
        return False
    a, b = old.keys[block.i1].lower(), new.keys[block.j1].lower()
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    return 2 * same >= min(len(a), len(b))


def _slide(blocks: list[_Block], old: _Side, new: _Side) -> None:
    """Move what was only deleted or only inserted to where a reader sees it: "le [le] roi", not "[le] le roi"."""
    for place in range(1, len(blocks) - 1):
        before, block, after = blocks[place - 1 : place + 2]
        deleted = block.j1 == block.j2
        if block.equal or not (deleted or block.i1 == block.i2):
            continue
        keys, start, end = (old.keys, block.i1, block.i2) if deleted else (new.keys, block.j1, block.j2)
        left = right = 0
        while left < before.i2 - before.i1 - 1 and keys[start - left - 1] == keys[end - left - 1]:
            left += 1
        while right < after.i2 - after.i1 - 1 and keys[start + right] == keys[end + right]:
            right += 1
        best = max(range(-left, right + 1), key=lambda by: (_ease(keys, start + by, end + by), by))
        before.i2, before.j2 = before.i2 + best, before.j2 + best
        after.i1, after.j1 = after.i1 + best, after.j1 + best
        block.i1, block.i2, block.j1, block.j2 = (
            block.i1 + best,
            block.i2 + best,
            block.j1 + best,
            block.j2 + best,
        )


def _ease(keys: list[str], start: int, end: int) -> int:
    """Rate a place for a deletion or insertion: whole sentences first, then what ends with a word of weight."""
    if keys[start - 1] in _ENDS and keys[end - 1] in _ENDS:
        return 3
    return 2 * keys[start][0].isalnum() + (len(keys[end - 1]) > _SHORT)


class _Kind(Enum):
    """What a piece of text is, where two versions of it differ."""

    WORDS = auto()  # other words
    SIGN = auto()  # the same token, written otherwise: “ and «
    GAP = auto()  # white space between the same tokens


_Piece = tuple[str, str, _Kind]


def _write(blocks: list[_Block], old: _Side, new: _Side) -> tuple[Operation, ...]:
    """Turn blocks of tokens into operations on text; white space goes where it changes least."""
    pieces: list[_Piece] = []
    gap_done = False  # the white space before the block is written already
    for block in blocks:
        if block.equal:
            for n in range(block.i2 - block.i1):
                i, j = block.i1 + n, block.j1 + n
                if not gap_done:
                    pieces.append((old.gap(i), new.gap(j), _Kind.GAP))
                pieces.append((old.tokens(i, i + 1), new.tokens(j, j + 1), _Kind.SIGN))
                gap_done = False
        elif block.i1 < block.i2 and block.j1 < block.j2:
            if not gap_done:
                pieces.append((old.gap(block.i1), new.gap(block.j1), _Kind.GAP))
            pieces.append((old.tokens(block.i1, block.i2), new.tokens(block.j1, block.j2), _Kind.WORDS))
            gap_done = False
        else:
            deleted = block.i1 < block.i2
            side, start, end = (old, block.i1, block.i2) if deleted else (new, block.j1, block.j2)
            shared = new.gap(block.j1) if deleted else old.gap(block.i1)
            for before, after, kind in _around(side.gap(start), side.tokens(start, end), side.gap(end), shared):
                pieces.append((before, after, kind) if deleted else (after, before, kind))
            gap_done = True
    if not gap_done:
        pieces.append((old.gap(len(old.spans)), new.gap(len(new.spans)), _Kind.GAP))
    return _merged([p for p in pieces if p[0] or p[1]])


def _around(lead: str, words: str, trail: str, shared: str) -> list[_Piece]:
    """Delete `words` between two gaps of which one, `shared`, remains."""
    if lead == shared:
        return [(lead, shared, _Kind.GAP), (words + trail, "", _Kind.WORDS)]
    if trail == shared:
        return [(lead + words, "", _Kind.WORDS), (trail, shared, _Kind.GAP)]
    return [(lead + words + trail, shared, _Kind.WORDS)]


def _merged(pieces: list[_Piece]) -> tuple[Operation, ...]:
    """Join pieces into operations; changed white space goes with a changed sign beside it, else with the words."""
    merged: list[Operation] = []
    for place, (before, after, kind) in enumerate(pieces):
        changed = before != after
        if changed and kind is _Kind.GAP:
            beside = {k for a, b, k in pieces[max(place - 1, 0) : place + 2] if a != b} - {_Kind.GAP}
            kind = _Kind.WORDS if beside == {_Kind.WORDS} else _Kind.SIGN
        light = changed and kind is not _Kind.WORDS
        if merged and (merged[-1].changed, merged[-1].typography) == (changed, light):
            last = merged.pop()
            before, after = last.before + before, last.after + after
        merged.append(Operation(before, after, light))
    return tuple(
        replace(op, typography=True) if op.changed and typographic(op.before, op.after) else op for op in merged
    )
