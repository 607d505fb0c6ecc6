"""The edit counts of TER: sacrebleu's search for shifts with a faster edit distance, and the same results."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

_INFINITY = int(1e16)
_BEAM = 25
_ROW = list[int]

Counter = Callable[[list[str], list[str]], tuple[int, int]]


@cache
def counter() -> Counter:
    """Return a function from the words of hypothesis and reference to edits and reference length."""
    from sacrebleu.metrics import lib_ter

    try:
        return _faster(lib_ter)
    except AttributeError:  # another version of sacrebleu, of other parts
        return lib_ter.translation_edit_rate


def _faster(lib: object) -> Counter:
    shift, base, limit = lib._shift, lib.BeamEditDistance, lib._MAX_SHIFT_CANDIDATES  # type: ignore[attr-defined]

    class Distance(base):  # type: ignore[misc, valid-type]
        """The same distances and traces; where only the distance is wanted, that alone is worked out."""

        def __init__(self, words_ref: list[str]) -> None:
            super().__init__(words_ref)
            self._initial_row = list(range(len(words_ref) + 1))
            self.places = places(words_ref)

        def __call__(self, words_hyp: list[str]) -> _Distance:
            return _Distance(self, words_hyp)

        def whole(self, words_hyp: list[str]) -> tuple[int, str]:
            found: tuple[int, str] = super().__call__(words_hyp)
            return found

        def _edit_distance(self, words_h: list[str], start_h: int, cache: list[_ROW]) -> tuple[int, list[_ROW], str]:
            return distance(self._words_ref, words_h, start_h, cache)

    def count(hypothesis: list[str], reference: list[str]) -> tuple[int, int]:
        if not reference:
            return len(hypothesis), 0
        if hypothesis == reference:
            return 0, len(reference)
        distances = Distance(reference)
        shifts = tried = 0
        words = hypothesis
        while True:
            gain, shifted, tried = shift(words, reference, distances, tried)
            if tried >= limit or gain <= 0:
                break
            shifts += 1
            words = shifted
        return shifts + distances(words)[0], len(reference)

    return count


class _Distance:
    """Distance and trace as a pair; the search for shifts reads the trace of few, the first element of all."""

    __slots__ = ("_of", "_words")

    def __init__(self, of: Any, words: list[str]) -> None:
        self._of, self._words = of, words

    def __iter__(self) -> Iterator[int | str]:
        return iter(self._of.whole(self._words))

    def __getitem__(self, place: int) -> Any:
        size, count = self._of._n_words_ref, len(self._words)
        if place == 0:
            found = levenshtein(self._of.places, size, self._words)
            apart = abs(size - count)
            if (found + apart) / 2 + apart + 1 < _BEAM:  # no path of that cost leaves the beam
                return found
        return self._of.whole(self._words)[place]


def places(reference: Sequence[str]) -> dict[str, int]:
    """Return for each word the places where it stands, as bits."""
    found: dict[str, int] = {}
    for n, word in enumerate(reference):
        found[word] = found.get(word, 0) | 1 << n
    return found


def levenshtein(reference: Mapping[str, int], size: int, words: Sequence[str]) -> int:
    """Return the edit distance of `words` to a reference of `size` words, a column of the matrix at a time (Myers)."""
    full = (1 << size) - 1
    last = 1 << (size - 1)
    up, down, score = full, 0, size
    for word in words:
        equal = reference.get(word, 0)
        vertical = equal | down
        across = ((((equal & up) + up) ^ up) | equal) & full
        more = down | (full & ~(across | up))
        less = up & across
        if more & last:
            score += 1
        elif less & last:
            score -= 1
        more = (more << 1 | 1) & full
        up = (less << 1 | ~(vertical | more)) & full
        down = more & vertical
    return score


def distance(
    reference: Sequence[str], words: Sequence[str], start: int, known: list[_ROW]
) -> tuple[int, list[_ROW], str]:
    """Return the beam edit distance, the rows of costs that were computed, and the trace of operations.

    `known` are the rows up to `start`; a row holds the cost for each number of reference words.
    """
    size, count = len(reference), len(words)
    ratio = size / count if count else 1
    beam = math.ceil(ratio / 2 + _BEAM) if ratio / 2 > _BEAM else _BEAM
    rows = list(known)
    previous = rows[-1]
    for i in range(start + 1, count + 1):
        diagonal = math.floor(i * ratio)
        first = max(0, diagonal - beam)
        last = size + 1 if i == count else min(size + 1, diagonal + beam)
        word = words[i - 1]
        row = [_INFINITY] * first
        left = _INFINITY
        if first == 0 and last > 0:
            left = previous[0] + 1
            row.append(left)
            first = 1
        above_left = previous[first - 1]
        append = row.append
        for other, above in zip(reference[first - 1 : last - 1], previous[first:last], strict=True):
            left += 1
            if above < left:
                left = above + 1
            if other == word:
                if above_left < left:
                    left = above_left
            elif above_left + 1 < left:
                left = above_left + 1
            append(left)
            above_left = above
        row += [_INFINITY] * (size + 1 - len(row))
        rows.append(row)
        previous = row
    return rows[-1][-1], rows[len(known) :], _trace(rows, reference, words)


def _trace(rows: list[_ROW], reference: Sequence[str], words: Sequence[str]) -> str:
    """Return the operations; where costs are equal substitution (or match) goes first, then deletion."""
    i, j = len(words), len(reference)
    operations = []
    while i > 0 or j > 0:
        cost = rows[i][j]
        same = i > 0 and j > 0 and words[i - 1] == reference[j - 1]
        if i > 0 and j > 0 and rows[i - 1][j - 1] + (not same) == cost:
            operations.append(" " if same else "s")
            i, j = i - 1, j - 1
        elif i > 0 and rows[i - 1][j] + 1 == cost:
            operations.append("d")
            i -= 1
        else:
            operations.append("i")
            j -= 1
    return "".join(reversed(operations))
