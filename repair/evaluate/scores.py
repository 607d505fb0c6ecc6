"""BLEU, chrF++ and TER as sacrebleu counts them, sentence by sentence, each pair of sentences once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from repair.evaluate import ter
from repair.evaluate.errors import EvaluationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Stats = NDArray[np.float64]

METRICS = ("BLEU", "chrF++", "TER")
SENTENCE = "chrF++"  # what judges a single sentence
HIGHER_IS_BETTER = {"BLEU": True, "chrF++": True, "TER": False}
NEEDS = "scores need sacrebleu: pip install 'repair[evaluate]'"


def available() -> bool:
    """Tell whether sacrebleu is installed."""
    from importlib.util import find_spec

    return find_spec("sacrebleu") is not None


@dataclass
class Scorer:
    """Counts matches of sentences with their references, and makes scores of the counts."""

    _known: dict[tuple[str, str, str], Sequence[float]] = field(default_factory=dict)
    _metrics: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not available():
            raise EvaluationError(NEEDS)
        from sacrebleu.metrics.bleu import BLEU
        from sacrebleu.metrics.chrf import CHRF
        from sacrebleu.metrics.ter import TER

        # force: sentences that look tokenised get no warning line on standard error
        self._metrics = {"BLEU": BLEU(force=True), "chrF++": CHRF(word_order=2), "TER": TER()}

    def statistics(self, metric: str, hypotheses: Sequence[str], references: Sequence[str]) -> Stats:
        """Return the counts of each sentence, a row each."""
        import numpy as np

        known = self._known
        pairs = list(zip(hypotheses, references, strict=True))
        new = list(dict.fromkeys(p for p in pairs if (metric, *p) not in known))
        if new and metric == "TER":
            split = self._metrics["TER"]._preprocess_segment
            words = [(split(h).split(), split(r).split()) for h, r in new]
            for pair, row in zip(new, ter.counted(words), strict=True):
                known[(metric, *pair)] = row
        elif new:
            found = self._metrics[metric]._extract_corpus_statistics([h for h, _ in new], [[r for _, r in new]])
            for pair, row in zip(new, found, strict=True):
                known[(metric, *pair)] = row
        return np.array([known[(metric, *p)] for p in pairs], dtype=np.float64)

    def score(self, metric: str, statistics: Stats) -> float:
        """Return the score of a corpus from the counts of its sentences."""
        return self.of_sums(metric, statistics.sum(0))

    def of_sums(self, metric: str, sums: Stats) -> float:
        """Return a score from counts that are added up."""
        made = self._metrics[metric]._compute_score_from_stats(sums.tolist())
        return float(made.score)

    def sentence(self, hypothesis: str, reference: str) -> float:
        """Return the score of one sentence (chrF++)."""
        return self.score(SENTENCE, self.statistics(SENTENCE, [hypothesis], [reference]))

    def signature(self, metric: str) -> str:
        """Return sacrebleu's signature of a metric."""
        made = self._metrics[metric]
        made.num_refs = 1  # not set where TER was counted here
        return str(made.get_signature())


def edit_rate(scorer: Scorer, before: Sequence[str], after: Sequence[str]) -> float:
    """Return how much was changed: the TER (per cent) of the texts after, with those before as reference."""
    return scorer.score("TER", scorer.statistics("TER", after, before))
