"""How much likelier each proposal makes its sentence, and the margins that decide; no gap is scored twice in a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.core.text import fold
from repair.models.calibration import gain, margin_for
from repair.models.interface import Gap, Identity, Scorer

# Changes for the better to one for the worse, at the margins that were calibrated on as many wrong as right readings.
# Rules propose what is right far more often than not, and know terms that a model has never read: a veto needs more.
CHOOSE, VETO, PROPOSE = 3, 30, 10
_REMEMBERED = 50_000  # gaps; beyond that the oldest are forgotten
_DIGITS = 4  # what differs by less is equal


@dataclass(frozen=True, slots=True)
class Margins:
    """By how much one reading must beat another, in nats (see `gain`); None where nothing was calibrated.

    `choose`: a proposal, against the one that the rules put first, before it goes in front of it.
    `veto`: the words as they stand, against every proposal, before the proposals go down to hints.
    `propose`: a model's own words, against those that stand there, before a person is asked about them.
    """

    choose: float | None = None
    veto: float | None = None
    propose: float | None = None


def calibrated(identity: Identity) -> Margins:
    """Return the margins that were measured for a model."""
    measured = margin_for(identity)
    return Margins(*map(measured.margin, (CHOOSE, VETO, PROPOSE))) if measured else Margins()


class Judge:
    """A scorer with its margins and its memory."""

    def __init__(self, scorer: Scorer, margins: Margins) -> None:
        self._scorer, self.margins = scorer, margins
        self._known: dict[Gap, tuple[float, ...]] = {}

    @property
    def identity(self) -> Identity:
        """Which weights judge."""
        return self._scorer.identity

    def gains(self, gaps: Sequence[Gap]) -> list[tuple[float, ...]]:
        """Return what each option but the first gains over the first one: the words as they stand.

        All that is new is asked in one call.

        Raises:
            ModelError: the model could not answer.
        """
        plain = [Gap(fold(g.before), tuple(map(fold, g.options)), fold(g.after)) for g in gaps]
        new = list(dict.fromkeys(g for g in plain if g not in self._known))
        fresh: dict[Gap, tuple[float, ...]] = {}
        if new:
            for gap, (first, *others) in zip(new, self._scorer.scores(new), strict=True):
                fresh[gap] = tuple(round(gain(first, other), _DIGITS) for other in others)
        answers = [fresh[g] if g in fresh else self._known[g] for g in plain]
        self._known |= fresh
        for _ in range(len(self._known) - _REMEMBERED):
            del self._known[next(iter(self._known))]
        return answers
