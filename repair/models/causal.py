"""Causal models score: the log-probability of what differs between the readings of a gap, and of what follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.models.interface import Gap, Score
from repair.models.loaded import UNKNOWN, Loaded
from repair.models.windows import Cutter, Window, in_parts

FOLLOWING = 8  # tokens after the gap whose probability says whether an option fits; what comes later says little


@dataclass(frozen=True, slots=True)
class _Reading:
    ids: tuple[int, ...]
    start: int
    end: int


class CausalScorer:
    """Scores with a causal language model, which reads the sentence up to the gap and `FOLLOWING` tokens beyond."""

    def __init__(self, loaded: Loaded) -> None:
        """Take a causal model."""
        self._loaded, self.identity = loaded, loaded.identity
        self.cutter = Cutter(loaded.tokenizer, loaded.limit - 1)  # room for a token to begin with

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return, for each gap, a score for each of its options."""
        return in_parts(gaps, self._scores)

    def _scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        cut = [self.cutter.windows(gap) for gap in gaps]
        readings = list(dict.fromkeys(self.reading(w) for windows in cut for w in windows or ()))
        answers = dict(zip(readings, self._loaded.batched(readings, lambda r: len(r.ids), self._ask), strict=True))
        return [
            tuple(answers[self.reading(w)] for w in windows) if windows else (UNKNOWN,) * len(gap.options)
            for gap, windows in zip(gaps, cut, strict=True)
        ]

    def reading(self, window: Window) -> _Reading:
        """Return what is read of a window, with a token before the first one so that it too has a probability."""
        end = min(window.text_end, window.end + FOLLOWING)
        ids, shift = window.ids[:end], 0
        if window.text_start == 0:
            ids, shift = (self._first(), *ids), 1
        return _Reading(ids, window.start + shift, end + shift)

    def _first(self) -> int:
        tokenizer = self._loaded.tokenizer
        known = (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id)
        return next((i for i in known if i is not None), 0)

    def _ask(self, readings: list[_Reading]) -> list[Score]:
        return self._loaded.spans(
            self._loaded.padded([r.ids for r in readings]),
            [(r.start - 1, r.ids[r.start : r.end]) for r in readings],
        )
