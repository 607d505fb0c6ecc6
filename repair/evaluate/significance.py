"""Paired bootstrap resampling, as sacrebleu does it (same samples, same p), in less memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from repair.evaluate.scores import Scorer

if TYPE_CHECKING:
    from repair.evaluate.scores import Stats

SAMPLES = 1000
SEED = 12345
_CHUNK = 50


@dataclass(frozen=True)
class Bootstrap:
    """What resampling says of a difference."""

    p: float
    low: float  # of the 95 % interval of the difference
    high: float


def paired(scorer: Scorer, metric: str, before: Stats, after: Stats, *, samples: int, seed: int) -> Bootstrap:
    """Return how likely chance alone makes a difference as large as that of two systems on the same sentences."""
    import numpy as np

    count = len(before)
    indices = np.random.default_rng(seed).choice(count, size=(samples, count), replace=True)
    sums: list[list[Stats]] = [[], []]
    for start in range(0, samples, _CHUNK):
        part = indices[start : start + _CHUNK]
        weights = np.stack([np.bincount(row, minlength=count) for row in part]).astype(np.float64)
        for side, statistics in enumerate((before, after)):
            sums[side].append(weights @ statistics)
    scores = [np.array([scorer.of_sums(metric, row) for row in np.concatenate(side)]) for side in sums]
    difference = scores[1] - scores[0]
    real = abs(scorer.score(metric, after) - scorer.score(metric, before))
    size = np.abs(difference)
    p = (int(np.sum(size - size.mean() > real)) + 1) / (samples + 1)
    ordered = np.sort(difference)
    cut = samples // 40
    return Bootstrap(p, float(ordered[cut]), float(ordered[samples - cut - 1]))
