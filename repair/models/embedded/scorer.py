"""Scores from the weights in this folder: `scorer.onnx`, `tokenizer.json` and `card.json`, made by training/scorer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from repair.models import batching
from repair.models.embedded.files import FOLDER, START, card, in_one_line
from repair.models.embedded.network import Network
from repair.models.interface import Gap, Identity, Score

BEFORE, AFTER = 200, 120  # code points of a sentence that are read on either side of a gap
LONGEST = 250  # tokens of a reading; the rest is not scored
BUDGET = 2_048  # tokens of a batch, padding included: bounds memory at about 100 MB


class EmbeddedScorer:
    """A `Scorer`. Sums are taken over whole readings, cut to a window around the gap.

    Weights are 8-bit, sums floats: what stands beside a reading in its batch does not matter.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        """Read the card; the weights are loaded when they are first needed.

        Raises:
            ModelError: the card is missing or can't be read.
        """
        self._network = Network(folder, "scorer.onnx")
        with in_one_line(folder):
            self.identity = Identity("embedded", str(card(folder, "card.json")["revision"]))

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return a score for each option of each gap.

        Raises:
            ModelError: the weights can't be loaded.
        """
        texts = [reading for gap in gaps for reading in _window(gap).readings()]
        found = self._scored(list(dict.fromkeys(texts)))
        answers = iter(texts)
        return [tuple(found[next(answers)] for _ in gap.options) for gap in gaps]

    def _scored(self, texts: list[str]) -> dict[str, Score]:
        encoded = self._network.tokenizer.encode_batch(texts, add_special_tokens=False)
        rows = [[START, *e.ids][:LONGEST] for e in encoded]
        scores = batching.run(rows, len, self._ask, budget=BUDGET, name=self.identity.name)
        return dict(zip(texts, scores, strict=True))

    def _ask(self, rows: list[list[int]]) -> list[Score]:
        import numpy as np

        logprobs = self._network.ask(rows)
        counts = [len(ids) - 1 for ids in rows]
        return [
            Score(float(row[:count].sum(dtype=np.float64)), count) for row, count in zip(logprobs, counts, strict=True)
        ]


def _window(gap: Gap) -> Gap:
    """Return the gap with the words around it that are read; the same for all of its options."""
    before, after = gap.before, gap.after
    if len(before) > BEFORE:
        before = before[-BEFORE:].partition(" ")[2]
    if len(after) > AFTER:
        after = after[:AFTER].rpartition(" ")[0]
    return Gap(before, gap.options, after)


@lru_cache(maxsize=1)
def open_embedded() -> EmbeddedScorer:
    """Return the embedded scorer, loaded once.

    Raises:
        ModelError: it can't be loaded.
    """
    return EmbeddedScorer()
