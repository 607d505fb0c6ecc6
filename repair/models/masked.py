"""Masked models score: pseudo-log-likelihood of what differs between the readings of a gap, and of its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.models.interface import Gap, Score
from repair.models.loaded import UNKNOWN, Loaded
from repair.models.windows import Cutter, Window, in_parts

NEIGHBOURS = 2  # tokens on each side whose probability also says whether an option fits


@dataclass(frozen=True, slots=True)
class _Question:
    """One token to be guessed; `ids` has masks in its place."""

    ids: tuple[int, ...]
    position: int
    target: int


class MaskedScorer:
    """Scores with a masked language model.

    A token is guessed from everything but itself and the rest of its word: a word in several pieces would else be
    likely only because its end betrays its beginning.
    """

    def __init__(self, loaded: Loaded) -> None:
        """Take a masked model."""
        self._loaded, self.identity = loaded, loaded.identity
        self.cutter = Cutter(loaded.tokenizer, loaded.limit)

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return, for each gap, a score for each of its options."""
        return in_parts(gaps, self._scores)

    def _scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        cut = [self.cutter.windows(gap) for gap in gaps]
        asked = [[self.questions(window) for window in windows or ()] for windows in cut]
        questions = list(dict.fromkeys(q for options in asked for option in options for q in option))
        known = dict(zip(questions, self._loaded.batched(questions, lambda q: len(q.ids), self._ask), strict=True))
        return [
            tuple(_sum([known[q] for q in option]) for option in options) or (UNKNOWN,) * len(gap.options)
            for gap, options in zip(gaps, asked, strict=True)
        ]

    def questions(self, window: Window) -> list[_Question]:
        """Return the tokens to be guessed in a window."""
        mask = self._loaded.tokenizer.mask_token_id
        return [
            _Question(
                tuple(
                    mask
                    if i == p or (i > p and window.words[i] is not None and window.words[i] == window.words[p])
                    else t
                    for i, t in enumerate(window.ids)
                ),
                p,
                window.ids[p],
            )
            for p in window.near(NEIGHBOURS)
        ]

    def _ask(self, questions: list[_Question]) -> list[float]:
        return self._loaded.logprobs(
            self._loaded.padded([q.ids for q in questions]),
            range(len(questions)),
            [q.position for q in questions],
            [q.target for q in questions],
        )


def _sum(logprobs: list[float]) -> Score:
    return Score(sum(logprobs), len(logprobs)) if logprobs else UNKNOWN
