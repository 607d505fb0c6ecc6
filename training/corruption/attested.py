"""What stands beside what in human French: hashed counts of one, two and three words.

    python -m training.corruption.build counts

The counts come from the freely licensed texts, held-out lines left out, up to 255 each. A collision only makes a
corruption look like good French, so that it is not made.
"""

from __future__ import annotations

import itertools
import os
import zlib
from functools import lru_cache
from pathlib import Path

import numpy as np

from training import corpus
from training.corruption.sentence import _WORD

SLOTS = 1 << 26
_MIX, _MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1
FILE = Path(os.environ.get("REPAIR_WORK", "training/work")) / "attested.npy"


@lru_cache(maxsize=300_000)
def _code(word: str) -> int:
    """Return the number of a word in lower case; all numbers in figures are one."""
    return zlib.crc32(("0" if word[0].isdigit() else word).encode())


class Attested:
    """Counts by words in lower case."""

    def __init__(self, counts: np.ndarray) -> None:
        self._counts = memoryview(counts.data)  # indexed faster than the array

    def count(self, *words: str) -> int:
        """Return how often words stand side by side, at most 255."""
        mixed = 0
        for word in words:
            mixed = ((mixed ^ _code(word)) * _MIX + 0x1F) & _MASK
        return self._counts[mixed >> 38]

    def strange(self, *words: str) -> bool:
        """Tell whether some pair among neighbours was never seen."""
        return any(self.count(a, b) == 0 for a, b in itertools.pairwise(words) if a and b)


class Unknown(Attested):
    """Knows nothing: nothing is strange."""

    def __init__(self) -> None:
        super().__init__(np.zeros(1, dtype=np.uint8))

    def count(self, *words: str) -> int:
        """Return the largest count."""
        return 255


def build(file: Path | None = None) -> None:
    """Count, and write the file."""
    file = file or FILE
    ids: dict[str, int] = {}
    counts = np.zeros(SLOTS, dtype=np.uint8)
    stream: list[int] = []
    for name in corpus.TEXTS:
        for line in corpus.sentences(name):
            if not corpus.held_out(line):
                stream += [ids.setdefault(w, len(ids)) for w in _WORD.findall(line.lower().replace("’", "'"))]
                stream.append(-1)
            if len(stream) > 4_000_000:
                _add(counts, ids, stream)
                stream.clear()
    _add(counts, ids, stream)
    file.parent.mkdir(parents=True, exist_ok=True)
    np.save(file, counts)


def _add(counts: np.ndarray, ids: dict[str, int], stream: list[int]) -> None:
    codes = np.fromiter((_code(w) for w in ids), dtype=np.uint64, count=len(ids))
    at = np.array(stream, dtype=np.int64)
    word = codes[at]
    mixed = np.zeros(len(at), dtype=np.uint64)
    fine = np.ones(len(at), dtype=bool)
    for shift in range(3):
        size = len(at) - shift
        mixed = (mixed[:size] ^ word[shift:]) * np.uint64(_MIX) + np.uint64(0x1F)
        fine = fine[:size] & (at[shift:] >= 0)
        slots, found = np.unique((mixed >> np.uint64(38))[fine], return_counts=True)
        counts[slots] = np.minimum(counts[slots].astype(np.int64) + found, 255)


@lru_cache(maxsize=1)
def attested() -> Attested:
    """Return the counts of the built file; without it, nothing is known, and what depends on it is not made."""
    return Attested(np.load(FILE, mmap_mode="r")) if FILE.exists() else Unknown()
