"""What a kind of model learns from decisions, and what it is measured on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from repair.train import noticer, rewriter, scorer
from repair.train.again import Known
from repair.train.errors import TrainError
from repair.train.learning import Work
from repair.train.network import NOTICE, SCORE, Network
from repair.train.split import FEWEST_HELD


@dataclass(frozen=True)
class Lessons:
    """Examples for one kind of model, and how they become work for a network of that kind."""

    learned: Sequence[Any]
    held: Sequence[Any]
    measure: str
    _make: Callable[..., Work]

    def work(self, network: Network) -> Work:
        """Return the work that trains and measures a network."""
        return self._make(network, self.learned, self.held)

    def measuring(self, network: Network) -> Work:
        """Return the work that only measures another network of the same kind."""
        return self._make(network, [], self.held)


def lessons(network: Network, learned: Sequence[Known], held: Sequence[Known]) -> Lessons:
    """Return what a network learns from cases.

    Raises:
        TrainError: too few cases say anything to this kind of model.
    """
    pick: Callable[[Sequence[Known]], Sequence[Any]]
    make: Callable[..., Work]
    if network.role == SCORE:
        pick, make, measure, what = scorer.gaps, scorer.ScorerWork, scorer.MEASURE, "two readings"
    elif network.role == NOTICE:
        pick, make, measure, what = noticer.marked, noticer.NoticerWork, noticer.MEASURE, "words that are told apart"
    elif network.skills.filler:
        pick, make, measure = rewriter.fillable, rewriter.FillerWork, rewriter.MEASURE
        what = "new words for a gap"
    else:
        pick, make, measure = rewriter.answerable, rewriter.AnswerWork, rewriter.MEASURE
        what = "a question that a model is asked"
    found, measured = pick(learned), pick(held)
    if min(len(found), len(measured)) < FEWEST_HELD:
        raise TrainError(
            f"too few decisions give this model {what}: {len(found)} to learn from and {len(measured)} held out, "
            f"at least {FEWEST_HELD} of each are needed"
        )
    return Lessons(found, measured, measure, make)
