"""Measuring the margins of a scorer on pairs of a wrong and a right sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from repair.core.text import fold
from repair.models.calibration import Calibration, Point, gain
from repair.models.errors import ModelError
from repair.models.interface import Gap, Scorer
from repair.models.intervals import wilson

RATIOS = (3, 10, 30)  # changes for the better to one for the worse
_FEWEST = 20  # pairs a half
_EVIDENCE = 3  # what never happened in 3n cases happens, with 95 % confidence, less often than once in n


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence twice: with an artifact, and without."""

    wrong: str
    right: str

    def gap(self) -> Gap:
        """Return the sentence with the words in which the two differ as options, the wrong ones first."""
        wrong, right = fold(self.wrong), fold(self.right)
        start = _agree(wrong, right)
        while start and wrong[start - 1].isalnum():
            start -= 1
        tail = _agree(wrong[start:][::-1], right[start:][::-1])
        while tail and wrong[len(wrong) - tail].isalnum():
            tail -= 1
        end = len(wrong) - tail
        return Gap(wrong[:start], (wrong[start:end], right[start : len(right) - tail]), wrong[end:])


def read_pairs(path: Path) -> list[Pair]:
    """Return the pairs of a file: wrong and right sentence on a line, parted by a tab.

    Raises:
        ModelError: it can't be read, or a line is no pair.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ModelError(f"{path}: can't be read: {reason}") from None
    pairs = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) != 2 or not all(cells):
                raise ModelError(f"{path}:{number}: a line holds a wrong and a right sentence, parted by one tab")
            pairs.append(Pair(*cells))
    return pairs


def calibrate(scorer: Scorer, pairs: Iterable[Pair], name: str) -> Calibration:
    """Choose margins for a scorer on one half of the pairs and count what they do on the other.

    A pair counts twice: its right words as a candidate for the wrong ones (to change is for the better), and the other
    way round (to change is for the worse). Which half a pair falls into depends on its right sentence alone, so that no
    sentence is on both sides. `name` says where the pairs come from.

    Raises:
        ModelError: there are too few pairs, or the model could not answer.
    """
    known = sorted({p for p in pairs if fold(p.wrong) != fold(p.right)}, key=lambda p: (p.wrong, p.right))
    halves: tuple[list[Pair], list[Pair]] = ([], [])
    for pair in known:
        halves[_digest(pair.right)[0] % 2].append(pair)
    if min(map(len, halves)) < _FEWEST:
        raise ModelError(f"{len(known)} pairs are too few to calibrate on: at least {4 * _FEWEST} are needed")
    gains = dict(zip(known, _gains(scorer, known), strict=True))
    fitted, held_out = ([gains[p] for p in half] for half in halves)
    points = []
    for ratio in RATIOS:
        margin = smallest_margin(fitted, ratio)
        points.append(Point(ratio, margin, *(count(held_out, margin) if margin is not None else (0, 0))))
    right = sum(g > 0 for g in held_out) / len(held_out)
    digest = _digest("\n".join(f"{p.wrong}\t{p.right}" for p in known)).hex()
    return Calibration(tuple(points), right, len(fitted), len(held_out), f"{name} {digest[:12]}")


def count(gains: Sequence[float], margin: float) -> tuple[int, int]:
    """Return how many changes a margin allows for the better, and how many for the worse."""
    return sum(g > margin for g in gains), sum(-g > margin for g in gains)


def smallest_margin(gains: Sequence[float], ratio: int) -> float | None:
    """Return the smallest margin that surely keeps to a ratio of better to worse; None where none surely does.

    Surely: the interval of the share of changes for the worse lies below what the ratio allows. Every larger margin
    must keep the ratio as counted, but for those at which fewer than three times `ratio` changes are for the better:
    these say nothing. The margin lies on a gain that was seen, rounded up to four places: what beats it is believed,
    what equals it is not.
    """
    found = None
    for margin in sorted({0.0, *map(abs, gains)}, reverse=True):
        better, worse = count(gains, margin)
        if better < _EVIDENCE * ratio:
            continue
        if better < ratio * worse:
            break
        if wilson(worse, better + worse)[1] <= 1 / (1 + ratio):
            found = margin
    return None if found is None else ceil(found * 10_000) / 10_000


def _gains(scorer: Scorer, pairs: Sequence[Pair]) -> list[float]:
    return [gain(wrong, right) for wrong, right in scorer.scores([p.gap() for p in pairs])]


def _agree(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
