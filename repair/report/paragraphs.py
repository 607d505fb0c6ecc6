"""Which paragraph of one text is which of the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from repair.core.text import fold
from repair.formats.text import hard_wrapped
from repair.rules.lazy import lazy

_LINE = lazy(r"[^\n]*\n|[^\n]+")
_ALIKE = 0.3  # share of words in common from which two paragraphs are versions of one
_FEW = 12  # words: a heading may be reworded altogether and is still the heading
_MANY = 40_000  # pairs to compare: beyond, paragraphs are paired in order


def split(before: str, after: str) -> tuple[list[str], list[str]]:
    """Split both texts into paragraphs, each with its line ends; joined, they are the text."""
    blocks = hard_wrapped(before) or hard_wrapped(after)
    return _parts(before, blocks), _parts(after, blocks)


def _parts(text: str, blocks: bool) -> list[str]:
    """Divide a text after each line, or, where paragraphs are `blocks` of lines, after each blank line."""
    parts: list[str] = []
    open_ended = True  # the next line with words in it belongs to the last part
    for match in _LINE.finditer(text):
        line = match.group()
        blank = not line.strip()
        if parts and (blank or open_ended):
            parts[-1] += line
        else:
            parts.append(line)
        open_ended = (blank and len(parts) == 1 and not parts[0].strip()) or (blocks and not blank)
    return parts


def pair(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Yield the places of paragraphs that belong together, in order; None where one has no counterpart."""
    from difflib import SequenceMatcher

    keys = [[" ".join(fold(p).split()) for p in side] for side in (before, after)]
    matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            yield from _pair_changed(keys[0][i1:i2], keys[1][j1:j2], i1, j1)


def _pair_changed(old: list[str], new: list[str], i0: int, j0: int) -> Iterator[tuple[int | None, int | None]]:
    if len(old) * len(new) > _MANY:
        worth = [[0.0] * len(new) for _ in old]
        for n in range(min(len(old), len(new))):
            worth[n][n] = 1.0
    else:
        bags = [[Counter(p.lower().split()) for p in side] for side in (old, new)]
        worth = [[_likeness(a, b) for b in bags[1]] for a in bags[0]]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]  # of what follows
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + worth[i][j])
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and worth[i][j] and best[i][j] == best[i + 1][j + 1] + worth[i][j]:
            yield i0 + i, j0 + j
            i, j = i + 1, j + 1
        elif j == len(new) or (i < len(old) and best[i][j] == best[i + 1][j]):
            yield i0 + i, None
            i += 1
        else:
            yield None, j0 + j
            j += 1


def _likeness(a: Counter[str], b: Counter[str]) -> float:
    sizes = a.total() + b.total()
    share = 2 * (a & b).total() / sizes if sizes else 1.0
    if share >= _ALIKE:
        return share
    return 0.01 if max(a.total(), b.total()) <= _FEW else 0.0
