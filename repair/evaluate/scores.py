"""BLEU, chrF++ and TER as sacrebleu counts them, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from repair.evaluate import counting
from repair.evaluate.counting import METRICS, Pair, Row
from repair.evaluate.errors import EvaluationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Stats = NDArray[np.float64]

__all__ = ["HIGHER_IS_BETTER", "METRICS", "SENTENCE", "Scorer", "edit_rate"]

SENTENCE = "chrF++"  # what judges a single sentence
HIGHER_IS_BETTER = {"BLEU": True, "chrF++": True, "TER": False}
NEEDS = "scores need sacrebleu: pip install 'repair[evaluate]'"


def available() -> bool:
    """Tell whether sacrebleu is installed."""
    from importlib.util import find_spec

    return find_spec("sacrebleu") is not None


@dataclass
class Scorer:
    """Counts matches of sentences with their references, each pair once, and makes scores of the counts."""

    _known: dict[tuple[str, str, str], Row] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not available():
            raise EvaluationError(NEEDS)

    def statistics(self, metric: str, hypotheses: Sequence[str], references: Sequence[str]) -> Stats:
        """Return the counts of each sentence, a row each."""
        import numpy as np

        pairs = list(zip(hypotheses, references, strict=True))
        self._count(metric, pairs)
        return np.array([self._known[(metric, *p)] for p in pairs], dtype=np.float64)

    def _count(self, metric: str, pairs: Sequence[Pair]) -> None:
        new = list(dict.fromkeys(p for p in pairs if (metric, *p) not in self._known))
        if new:
            self._known.update(((metric, *p), row) for p, row in zip(new, counting.rows(metric, new), strict=True))

    def score(self, metric: str, statistics: Stats) -> float:
        """Return the score of a corpus from the counts of its sentences."""
        return self.of_sums(metric, statistics.sum(0))

    def of_sums(self, metric: str, sums: Stats) -> float:
        """Return a score from counts that are added up."""
        return float(counting.metric(metric)._compute_score_from_stats(sums.tolist()).score)

    def sentence(self, hypothesis: str, reference: str) -> float:
        """Return the score of one sentence (chrF++)."""
        self._count(SENTENCE, [(hypothesis, reference)])
        row = list(self._known[SENTENCE, hypothesis, reference])
        return float(counting.metric(SENTENCE)._compute_score_from_stats(row).score)

    def signature(self, metric: str) -> str:
        """Return sacrebleu's signature of a metric."""
        return str(counting.metric(metric).get_signature())


def edit_rate(scorer: Scorer, before: Sequence[str], after: Sequence[str]) -> float:
    """Return how much was changed: the TER (per cent) of the texts after, with those before as reference."""
    return scorer.score("TER", scorer.statistics("TER", after, before))
