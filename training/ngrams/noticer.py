"""The baseline of the noticer: a word is strange where counts of words side by side did not expect it."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from pathlib import Path

from repair.core.text import fold
from repair.models.interface import Identity, Noticed
from training.ngrams.scorer import _TOKEN, START, NgramScorer, tokens

USUAL = 12.0  # nats: what a word and the next are less expected than alone, when the chance is one half


class NgramNoticer:
    """A `repair.models.interface.Noticer` of counts."""

    threshold = 0.9

    def __init__(self, path: Path) -> None:
        self._counts = NgramScorer(path)
        self.identity = Identity(str(path))

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        """Return the words of each text."""
        return [tuple(self._words(fold(text))) for text in texts]

    def _words(self, text: str) -> list[Noticed]:
        places = [m.span() for m in _TOKEN.finditer(text)]
        words = [START, START, *(tokens(text[a:b])[0] for a, b in places), "."]
        found = []
        for n, (a, b) in enumerate(places, 2):
            if words[n][0].isalpha():
                surprise = -self._tie(words, n) - self._tie(words, n + 1)
                found.append(Noticed(a, b, 1 / (1 + exp((USUAL - surprise) / 2))))
        return found

    def _tie(self, words: list[str], n: int) -> float:
        """Return by how much a word is likelier behind the two before it than anywhere, in nats."""
        alone = log(max(self._counts.count(words[n]), 0.5) / self._counts.total)
        return self._counts.logprob(words[n - 2], words[n - 1], words[n]) - alone
