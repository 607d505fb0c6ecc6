"""Scorers learn to find likelier what people chose: the difference of two readings, and the sentences they accepted."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from repair.models.calibration import REWARD, gain
from repair.models.causal import CausalScorer
from repair.models.interface import Gap
from repair.models.masked import MaskedScorer
from repair.models.windows import Window
from repair.train.again import Known
from repair.train.figures import Figures
from repair.train.learning import Row, logprobs
from repair.train.network import Network

MEASURE = "prefers what the person chose"
_MARGIN = 5.0  # nats by which the chosen reading should be likelier; what is beyond teaches nothing more
_MASKED = 0.15  # share of the tokens of an accepted sentence that a masked model guesses


def gaps(known: Sequence[Known]) -> list[Gap]:
    """Return what a scorer is asked, the chosen reading second; facts and single readings are no question."""
    return [gap for k in known if not k.fact and (gap := k.gap) and gap.options[0].strip() != gap.options[1].strip()]


class ScorerWork:
    """Learns from gaps of two readings, of which the second was chosen."""

    def __init__(self, network: Network, learned: Sequence[Gap], held: Sequence[Gap]) -> None:
        """Take a network that scores."""
        assert isinstance(network.skills.scorer, CausalScorer | MaskedScorer)
        self._loaded, self._scorer = network.loaded, network.skills.scorer
        self._held = list(held)
        self._pairs = [(gap.readings()[1], w) for gap in learned if (w := self._scorer.cutter.windows(gap))]

    @property
    def count(self) -> int:
        """How many gaps are learned from."""
        return len(self._pairs)

    def cost(self, example: int) -> int:
        """Return the tokens that a gap takes."""
        text, windows = self._pairs[example]
        rows = sum(len(row.ids) for window in windows for row in self._rows(window))
        return rows + len(text) // 3

    def loss(self, examples: Sequence[int], random: Random) -> Any:
        """Return how far the chosen readings are from being likelier, and how unlikely their sentences are."""
        asked: list[tuple[list[Row], ...]] = []  # of one reading, of the other, of the sentence
        for example in examples:
            text, windows = self._pairs[example]
            asked.append((*(self._rows(window) for window in windows), self._sentence(text, random)))
        found = iter(logprobs(self._loaded, [row for parts in asked for rows in parts for row in rows]))
        total: Any = 0.0
        for parts in asked:
            worse, better, sentence = ([next(found) for _ in rows] for rows in parts)
            ahead = _total(better) - _total(worse) + REWARD * (_tokens(better) - _tokens(worse))
            total = total + (_MARGIN - ahead).clamp(min=0) / _MARGIN - sum(one.mean() for one in sentence)
        return total

    def figures(self) -> Figures:
        """Measure how often the chosen reading is the likelier one, as choosing counts it."""
        scores = self._scorer.scores(self._held)
        return Figures(tuple(gain(worse, better) > 0 for worse, better in scores))

    def _rows(self, window: Window) -> list[Row]:
        """Return what the scorer asks of a reading."""
        if isinstance(self._scorer, MaskedScorer):
            return [Row(q.ids, (q.position,), (q.target,)) for q in self._scorer.questions(window)]
        read = self._scorer.reading(window)
        return [Row(read.ids, tuple(range(read.start - 1, read.end - 1)), read.ids[read.start : read.end])]

    def _sentence(self, text: str, random: Random) -> list[Row]:
        """Return what is to be guessed of an accepted sentence; nothing of one that is longer than the model reads."""
        (window,) = self._scorer.cutter.windows(Gap("", (text,), "")) or (None,)
        if window is None or window.start == window.end:
            return []
        if isinstance(self._scorer, CausalScorer):
            return self._rows(window)
        places = range(window.start, window.end)
        chosen = sorted(random.sample(places, max(1, round(_MASKED * len(places)))))
        mask = self._loaded.tokenizer.mask_token_id
        ids = tuple(mask if n in chosen else token for n, token in enumerate(window.ids))
        return [Row(ids, tuple(chosen), tuple(window.ids[n] for n in chosen))]


def _total(rows: Sequence[Any]) -> Any:
    return sum(row.sum() for row in rows)


def _tokens(rows: Sequence[Any]) -> int:
    return sum(len(row) for row in rows)
