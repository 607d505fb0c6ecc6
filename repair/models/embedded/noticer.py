"""Notices with the weights in this folder: `noticer.onnx`, `tokenizer.json`, `noticer.json`; see training/noticer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from repair.models import batching
from repair.models.embedded.files import FOLDER, card, in_one_line
from repair.models.embedded.network import Network
from repair.models.embedded.reading import Reading, read
from repair.models.interface import Identity, Noticed

LONGEST = 128  # tokens of a sentence; words behind them are not judged
BUDGET = 4_096  # tokens of a batch, padding included


class EmbeddedNoticer:
    """A `Noticer` of sentences."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Read the card; the weights are loaded when they are first needed.

        Raises:
            ModelError: the card is missing or can't be read.
        """
        self._network = Network(folder, "noticer.onnx")
        with in_one_line(folder):
            about = card(folder, "noticer.json")
            self.identity = Identity("embedded", str(about["revision"]))
            self.threshold = float(about["threshold"])
            self._kinds = tuple(map(str, about["kinds"]))

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        """Return the words of each sentence; names and figures are none.

        Raises:
            ModelError: the weights can't be loaded.
        """
        readings = read(self._network.tokenizer, list(texts))
        return batching.run(
            readings, lambda r: min(len(r.tokens), LONGEST), self._ask, budget=BUDGET, name=self.identity.name
        )

    def _ask(self, readings: list[Reading]) -> list[tuple[Noticed, ...]]:
        shares = self._network.ask([r.tokens[:LONGEST] for r in readings])
        return noticed(readings, shares, self._kinds)


def noticed(readings: Sequence[Reading], shares: Any, kinds: Sequence[str]) -> list[tuple[Noticed, ...]]:
    """Return the words of each reading, as far as they were judged.

    Args:
        readings: sentences, of which the first `LONGEST` tokens were judged.
        shares: array (readings, tokens, classes) of the share of each class; the first one: nothing is wrong.
        kinds: names of the other classes.
    """
    wrong, likeliest = 1.0 - shares[:, :, 0], shares[:, :, 1:].argmax(2)
    return [
        tuple(
            Noticed(start, end, float(wrong[place, n]), kinds[likeliest[place, n]])
            for n, start, end in reading.words
            if n < LONGEST
        )
        for place, reading in enumerate(readings)
    ]


@lru_cache(maxsize=1)
def open_noticer() -> EmbeddedNoticer:
    """Return the embedded noticer, loaded once.

    Raises:
        ModelError: it can't be loaded.
    """
    return EmbeddedNoticer()
