"""A scorer that needs no network: counts of one, two and three words, interpolated.

The file is what `training/ngrams/build.py` writes: a trie of word sequences and a logarithmic count for each. It is the
baseline of the embedded scorer; a team may put its own beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log
from pathlib import Path
from typing import Any

from repair.core.text import fold
from repair.models.errors import ModelError
from repair.models.interface import Gap, Identity, Score

STEP = 8.0  # a count is stored as log2(count) * STEP
WEIGHTS = (0.6, 0.3, 0.0999, 0.0001)  # of three words, two, one, and of any word of VOCABULARY
VOCABULARY = 200_000
START = "<s>"
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+(?:[.,\u00a0\u202f ]\d+)*|[^\w\s]")


def tokens(text: str) -> list[str]:
    """Return the words and signs of a text, folded and in lower case; all numbers in figures are one word."""
    return ["0" if t[0].isdigit() else t for t in _TOKEN.findall(fold(text).lower())]


class NgramScorer:
    """Counts as a scorer.

    Raises:
        ModelError: the file can't be read, or marisa-trie is missing.
    """

    def __init__(self, path: Path) -> None:
        try:
            import marisa_trie
            import numpy as np

            self._trie: Any = marisa_trie.Trie()
            with np.load(path, allow_pickle=False) as saved:
                self._trie.frombytes(saved["trie"].tobytes())
                self._counts = [2.0 ** (n / STEP) for n in range(256)]
                self._codes: bytes = saved["codes"].tobytes()
                self.total = float(saved["total"])
        except ImportError as error:
            raise ModelError(f"counts can't be used: {error.name} is missing") from None
        except (OSError, ValueError, LookupError, RuntimeError) as error:
            raise ModelError(f"{path}: no file of counts") from error
        self.identity = Identity(str(path))
        self.count = lru_cache(maxsize=1_000_000)(self._count)

    def _count(self, key: str) -> float:
        at = self._trie.get(key)
        return 0.0 if at is None else self._counts[self._codes[at]]

    def logprob(self, before: str, last: str, word: str) -> float:
        """Return the natural logarithm of the probability of `word` behind `before` and `last`."""
        three, two, one, any_ = WEIGHTS
        found = any_ / VOCABULARY + one * self.count(word) / self.total
        if pair := self.count(last):
            found += two * self.count(f"{last} {word}") / pair
        if triple := self.count(f"{before} {last}"):
            found += three * self.count(f"{before} {last} {word}") / triple
        return log(found)

    def score(self, text: str) -> Score:
        """Return the score of a text."""
        words = [START, START, *tokens(text)]
        total = sum(self.logprob(*words[n - 2 : n + 1]) for n in range(2, len(words)))
        return Score(total, len(words) - 2)

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return a score for each option of each gap."""
        return [tuple(self.score(reading) for reading in gap.readings()) for gap in gaps]
