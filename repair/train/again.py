"""What the rules say today of the place of a decision: their message, their hints, and what a person rejected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from repair.core.decision import Verdict
from repair.core.finding import Find, Finding
from repair.core.text import Document, Segment
from repair.models.interface import Gap
from repair.review.decide import local, reach, reading
from repair.rewriters.hints import Hints
from repair.rewriters.ranking import FACTS
from repair.train.cases import Case

_SEGMENT = "s"


@dataclass(frozen=True)
class Rules:
    """The rules and tables of a project."""

    find: Find
    hints: Hints

    @staticmethod
    def of(root: Path) -> Rules:
        """Set up the rules of the project in a folder.

        Raises:
            ConfigError: its settings or tables can't be read.
            UnknownNameError: its settings name a rule that is not there.
        """
        from repair.batch import available, config
        from repair.batch.running import Runner

        runner = Runner(config.load(root, {"model": "none", "noticer": "none"}))
        glossaries = runner.configuration.general.glossaries
        return Rules(
            runner.pipeline(()).find, Hints(runner.language, lambda: available.terms(runner.language, glossaries))
        )

    def ask(self, case: Case) -> Known:
        """Return a case with what the rules find in its place."""
        found = [f for f in self.find(_document(case)) if f.span.overlaps(case.place)]
        same = [f for f in found if f.key.rpartition("/")[0] == case.stem or not case.stem]
        exact = [f for f in same if f.span == case.place]
        return Known(case, next(iter(exact or same), None), self.hints)


@dataclass(frozen=True)
class Known:
    """A case, the finding that the rules have in its place today (None without one), and the hints of the tables."""

    case: Case
    finding: Finding | None
    hints: Hints

    @property
    def document(self) -> Document:
        """The sentence as it stood."""
        return _document(self.case)

    @property
    def fact(self) -> bool:
        """Whether what is right there is a fact or a sign, which models are not asked about."""
        return self.finding is not None and (self.finding.typography or self.finding.category in FACTS)

    @property
    def gap(self) -> Gap | None:
        """The sentence with what was not chosen, then what was; None where nothing that was turned down is known."""
        case = self.case
        if case.verdict is not Verdict.REJECT:
            return Gap(case.before, (case.wrong, case.right), case.after) if case.wrong != case.right else None
        choices = local(self.finding) if self.finding else ()
        if self.finding is None or not choices:
            return None
        proposal = self.finding.best if self.finding.best in choices else choices[0]
        text, span = case.original, reach(self.finding, proposal)
        proposed = reading(self.document, self.finding, proposal)
        return Gap(text[: span.start], (proposed, span.of(text)), text[span.end :])


def _document(case: Case) -> Document:
    return Document("decision", (Segment(_SEGMENT, case.original),))
