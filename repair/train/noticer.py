"""Noticers learn which words people mended, and which they left: token classifiers."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any, NamedTuple

from repair.core.decision import Verdict
from repair.core.text import Span
from repair.models.tagging import THRESHOLD, TokenTagger
from repair.train.again import Known
from repair.train.cases import Case
from repair.train.figures import Figures
from repair.train.network import Network

MEASURE = "marks what the person mended and leaves what the person wrote or left"


class Marked(NamedTuple):
    """A sentence, a place in it, whether its words are wrong, and places of which nothing is known."""

    text: str
    place: Span
    wrong: bool
    unknown: tuple[Span, ...] = ()


def marked(known: Sequence[Known]) -> list[tuple[Marked, ...]]:
    """Return what each decision says of words: these were wrong, those in their place are right.

    Words of other decisions of the same article in the same sentence are unknown: they have a say of their own.
    """
    by_group: dict[str, list[Case]] = {}
    for k in known:
        by_group.setdefault(k.case.group, []).append(k.case)
    return [_marked(k.case, by_group[k.case.group]) for k in known if not (k.finding and k.finding.typography)]


def _marked(case: Case, others: Sequence[Case]) -> tuple[Marked, ...]:
    start = len(case.before)
    unknown = [c.wrong for c in others if c is not case and c.verdict is not Verdict.REJECT and c.wrong.strip()]
    if case.verdict is Verdict.REJECT:
        return (_at(case.original, case.place, False, unknown),)
    sides = [_at(case.original, Span(start, start + len(case.wrong)), True, unknown)]
    if case.right.strip():
        sides.append(_at(case.accepted, Span(start, start + len(case.right)), False, unknown))
    return tuple(sides)


def _at(text: str, place: Span, wrong: bool, unknown: Sequence[str]) -> Marked:
    spans = (Span(at, at + len(words)) for words in unknown if (at := text.find(words)) >= 0)
    return Marked(text, place, wrong, tuple(span for span in spans if not span.overlaps(place)))


class NoticerWork:
    """Learns from marked sentences."""

    def __init__(
        self, network: Network, learned: Sequence[tuple[Marked, ...]], held: Sequence[tuple[Marked, ...]]
    ) -> None:
        """Take a network that classifies tokens."""
        tagger = network.skills.noticer
        assert isinstance(tagger, TokenTagger)
        self._tagger = tagger
        self._held = list(held)
        self._rows = [self._row(one) for sides in learned for one in sides]

    @property
    def count(self) -> int:
        """How many sentences are learned from."""
        return len(self._rows)

    def cost(self, example: int) -> int:
        """Return the tokens of a sentence."""
        return len(self._rows[example][0])

    def loss(self, examples: Sequence[int], random: Random) -> Any:
        """Return how unlikely the judgements of words are; wrong words weigh as much as all others of a sentence."""
        rows = [self._rows[n] for n in examples]
        good, artifact = self._tagger.good_logprobs([ids for ids, _ in rows])
        total: Any = 0.0
        for n, (_, labels) in enumerate(rows):
            for logprobs, label in ((good, False), (artifact, True)):
                places = [p for p, known in enumerate(labels) if known is label]
                if places:
                    total = total - logprobs[n, places].mean()
        return total.cpu()

    def figures(self) -> Figures:
        """Measure how many decisions are told: all words of the place above the threshold, or none of them."""
        texts = list(dict.fromkeys(one.text for sides in self._held for one in sides))
        noticed = dict(zip(texts, self._tagger.notice(texts), strict=True))

        def told(one: Marked) -> bool:
            chances = [w.probability for w in noticed[one.text] if w.start < one.place.end and w.end > one.place.start]
            return (max(chances, default=0.0) > THRESHOLD) == one.wrong

        return Figures(tuple(all(told(one) for one in sides) for sides in self._held))

    def _row(self, one: Marked) -> tuple[list[int], list[bool | None]]:
        """Return the tokens of a sentence, and of each whether it is wrong; None where that is not known."""
        ids, offsets = self._tagger.encode(one.text)
        return ids, [_label(one, start, end) for start, end in offsets]


def _label(one: Marked, start: int, end: int) -> bool | None:
    if start == end or any(start < span.end and end > span.start for span in one.unknown):
        return None
    return one.wrong if start < one.place.end and end > one.place.start else False
