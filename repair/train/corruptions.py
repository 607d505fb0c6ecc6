"""Good sentences of a team, spoilt: right words of the tables' examples make place for wrong ones.

Only what the rules find and would mend back is a corruption: elsewhere the other words may be right, or nonsense.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from random import Random

from repair.core.decision import Verdict
from repair.core.text import Segment, Span, fold
from repair.models.calibrating import Pair
from repair.review.decide import local, reach, reading
from repair.rewriters.drafts import Draft
from repair.train.again import Known, Rules
from repair.train.cases import Case

_WORD = re.compile(r"\w+['’]?")
_WORDS = 2  # that both sides of a swap have at least: a single word is often right elsewhere
_FEW, _KINDS = 5, 50  # of one swap there are so many, or that part of all

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


def corrupted(texts: Iterable[str], known: Swaps, count: int, seed: int, rules: Rules) -> list[Case]:
    """Return up to `count` sentences of texts with wrong words in the place of right ones, few of each kind.

    The same texts, swaps, seed and rules give the same sentences.
    """
    candidates = [case for text in dict.fromkeys(texts) for case in _spoilt(text, known)]
    Random(seed).shuffle(candidates)
    most = max(_FEW, count // _KINDS)
    found: list[Case] = []
    seen: Counter[tuple[str, str]] = Counter()
    for case in candidates:
        kind = (case.right, case.wrong)
        if len(found) < count and seen[kind] < most and _mended(rules.ask(case)):
            seen[kind] += 1
            found.append(case)
    return found


def _mended(known: Known) -> bool:
    """Tell whether a suggestion of the rules would bring the sentence back."""
    finding, text = known.finding, known.case.original
    if finding is None:
        return False
    mended = (
        text[: span.start] + reading(known.document, finding, suggestion) + text[span.end :]
        for suggestion in local(finding)
        for span in (reach(finding, suggestion),)
    )
    return fold(known.case.accepted) in map(fold, mended)


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
