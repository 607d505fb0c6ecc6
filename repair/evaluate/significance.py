"""Paired bootstrap resampling, as sacrebleu does it (same samples, same p), in less memory."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from repair.evaluate.scores import Scorer

if TYPE_CHECKING:
    from repair.evaluate.scores import Stats

SAMPLES = 1000
SEED = 12345


@dataclass(frozen=True)
class Bootstrap:
    """What resampling says of a difference."""

    p: float
    low: float  # of the 95 % interval of the difference
    high: float


def paired(scorer: Scorer, metric: str, before: Stats, after: Stats, *, samples: int, seed: int) -> Bootstrap:
    """Return how likely chance alone makes a difference as large as that of two systems on the same sentences."""
    import numpy as np

    weights = _weights(len(before), samples, seed)
    changed = np.flatnonzero((before != after).any(axis=1))
    old = weights @ before
    new = old + weights[:, changed] @ (after - before)[changed]
    scores = [np.array([scorer.of_sums(metric, row) for row in side]) for side in (old, new)]
    difference = scores[1] - scores[0]
    real = abs(scorer.score(metric, after) - scorer.score(metric, before))
    size = np.abs(difference)
    p = (int(np.sum(size - size.mean() > real)) + 1) / (samples + 1)
    ordered = np.sort(difference)
    cut = samples // 40
    return Bootstrap(p, float(ordered[cut]), float(ordered[samples - cut - 1]))


@lru_cache(maxsize=1)
def _weights(count: int, samples: int, seed: int) -> Stats:
    """Return how often each sentence is drawn in each sample."""
    import numpy as np

    indices = np.random.default_rng(seed).choice(count, size=(samples, count), replace=True)
    weights = np.empty((samples, count))
    for row, drawn in zip(weights, indices, strict=True):
        row[:] = np.bincount(drawn, minlength=count)
    return weights
