"""Good sentences of a team, spoilt: the right words of the tables' examples make place for the wrong ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from random import Random

from repair.core.decision import Verdict
from repair.core.text import Segment, Span, fold
from repair.models.calibrating import Pair
from repair.rewriters.drafts import Draft
from repair.train.cases import Case

_WORD = re.compile(r"\w+['’]?")
_WORDS = 2  # that both sides of a swap have at least: a single word is often right elsewhere

Swaps = dict[str, list[tuple[str, str]]]  # first right word -> right and wrong words


def swaps(pairs: Iterable[Pair]) -> Swaps:
    """Return what stands for what in pairs of a wrong and a right sentence."""
    found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for pair in pairs:
        gap = pair.gap()
        wrong, right = gap.options
        before = gap.before
        while min(len(_WORD.findall(wrong)), len(_WORD.findall(right))) < _WORDS and before.strip():
            last = re.search(r"\S+\s*$", before)
            if last is None:
                break
            before, wrong, right = before[: last.start()], last[0] + wrong, last[0] + right
        first = _WORD.match(right)
        if first and min(len(_WORD.findall(wrong)), len(_WORD.findall(right))) >= _WORDS:
            found[first[0]][(right, wrong)] = None
    return {word: list(own) for word, own in found.items()}


def corrupted(texts: Iterable[str], known: Swaps, count: int, seed: int) -> list[Case]:
    """Return up to `count` sentences of texts with wrong words in the place of right ones.

    The same texts, swaps and seed give the same sentences.
    """
    found = [case for text in dict.fromkeys(texts) for case in _spoilt(text, known)]
    return found if len(found) <= count else Random(seed).sample(found, count)


def _spoilt(text: str, known: Swaps) -> Iterator[Case]:
    folded = fold(text)
    for word in _WORD.finditer(folded):
        for right, wrong in known.get(word[0], ()):
            end = word.start() + len(right)
            if folded.startswith(right, word.start()) and not folded[end : end + 1].isalnum():
                place = Span(word.start(), end)
                around = Draft(Segment("s", text), (), (place,)).sentence(place)
                own = Span(len(around.before), len(around.before) + len(wrong))
                yield Case(
                    f"text {around.before}{right}{around.after}",
                    Verdict.ACCEPT,
                    around.before,
                    wrong,
                    place.of(text),
                    around.after,
                    own,
                )
