"""Scores of readings, length-normalised, and the margins that decide; no gap is scored twice in a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.core.text import fold
from repair.models.interface import Gap, Identity, Score, Scorer

_REMEMBERED = 50_000  # gaps; beyond that the oldest are forgotten
_DIGITS = 4  # what differs by less is equal


@dataclass(frozen=True, slots=True)
class Margins:
    """By how much one reading must beat another, in the unit of `Judge.weigh`; None where nothing was calibrated.

    `veto`: the words as they stand, against every proposal, before the proposals go down to hints.
    `propose`: a model's own words, against those that stand there, before a person is asked about them.
    """

    veto: float | None = None
    propose: float | None = None


class Judge:
    """A scorer with its margins and its memory."""

    def __init__(self, scorer: Scorer, margins: Margins) -> None:
        self._scorer, self.margins = scorer, margins
        self._known: dict[Gap, tuple[float, ...]] = {}

    @property
    def identity(self) -> Identity:
        """Which weights judge."""
        return self._scorer.identity

    def weigh(self, gaps: Sequence[Gap]) -> list[tuple[float, ...]]:
        """Return the weight of each option of each gap: its log-probability a token. All that is new is asked at once.

        Raises:
            ModelError: the model could not answer.
        """
        plain = [Gap(fold(g.before), tuple(map(fold, g.options)), fold(g.after)) for g in gaps]
        new = list(dict.fromkeys(g for g in plain if g not in self._known))
        fresh: dict[Gap, tuple[float, ...]] = {}
        if new:
            for gap, scores in zip(new, self._scorer.scores(new), strict=True):
                fresh[gap] = tuple(map(_weight, scores))
        answers = [fresh[g] if g in fresh else self._known[g] for g in plain]
        self._known |= fresh
        for _ in range(len(self._known) - _REMEMBERED):
            del self._known[next(iter(self._known))]
        return answers


def _weight(score: Score) -> float:
    return round(score.logprob / max(score.tokens, 1), _DIGITS)
