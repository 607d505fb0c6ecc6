"""The model of a run as the pipeline's rewriter: opened when first needed, and out of the game once it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from repair.core.finding import Find, Finding
from repair.core.language import Language
from repair.core.text import Document
from repair.glossary.term import Term
from repair.models.batching import Progress
from repair.models.errors import ModelError
from repair.models.interface import Identity, Scorer
from repair.models.opened import Opened
from repair.models.opening import open_model
from repair.rewriters.drafts import safe_edits
from repair.rewriters.guard import Guard
from repair.rewriters.hints import Hints
from repair.rewriters.judging import Judge, Margins, calibrated
from repair.rewriters.participant import Participant
from repair.rewriters.prompting import VERSION
from repair.rewriters.proposing import Proposer
from repair.rewriters.ranking import Contest, contest, rank, undecided
from repair.rewriters.tally import Tally
from repair.rewriters.wishes import Passage, passages

EMBEDDED = "embedded"


class Questions(NamedTuple):
    """What a document asks of a model: which proposal, and which words where there is none."""

    contests: list[Contest]
    wishes: list[Passage]


def questions(document: Document, findings: Sequence[Finding]) -> Questions:
    """Return what the findings of a document ask of a model."""
    safe = safe_edits(findings)
    contests = [c for f in findings if (c := contest(document, f, safe))]
    return Questions(contests, passages(document, findings, safe))


@dataclass(frozen=True)
class Team:
    """What an opened model can do here."""

    identity: Identity
    judge: Judge | None
    proposer: Proposer | None
    prompt: str = ""  # version, where the model is asked by prompts

    @property
    def mute(self) -> bool:
        """Whether it can say nothing: it does not write, and no margin was measured at which it is to be believed."""
        return self.proposer is None and (self.judge is None or self.judge.margins == Margins())


class ModelRewriter(Participant):
    """Ranks the rules' proposals and proposes where they have none (see `repair.pipeline.Rewriter`)."""

    def __init__(
        self,
        name: str,
        language: Language,
        terms: Callable[[], Iterable[Term]],
        *,
        opener: Callable[..., Opened | None] | None = None,
        progress: Progress | None = None,
        margins: Callable[[Identity], Margins] | None = None,
    ) -> None:
        self.name, self.language = name, language
        self._terms, self._opener, self._margins = terms, opener or open_model, margins or calibrated
        self._progress = progress
        self.tally = Tally()
        self.asked = False  # whether there was anything to ask it

    @property
    def identity(self) -> Identity | None:
        """Which weights answer, opened now if they were not; None where they can't be had."""
        with self._leaving():
            return self._team.identity
        return None

    def revise(self, document: Document, findings: Sequence[Finding], find: Find) -> Sequence[Finding]:
        """Return the findings with the model's say in their suggestions; as they are where it failed."""
        if self.failure:
            return findings
        with self._leaving():
            return self._revised(document, findings, find)
        return findings

    def _revised(self, document: Document, findings: Sequence[Finding], find: Find) -> Sequence[Finding]:
        asked = questions(document, findings)
        if not any(asked):
            return findings  # the model is not even opened
        self.asked = True
        team = self._team
        revised = rank(document, asked.contests, team.judge, self.tally) if team.judge else {}
        if team.proposer:
            proposed = team.proposer.propose(document, asked.wishes, find, self.tally)
            revised |= {f.key: replace(f, suggestions=proposed[f.key]) for f in findings if f.key in proposed}
        return [revised.get(f.key, f) for f in findings]

    def look_ahead(self, batch: Iterable[tuple[Document, Sequence[Finding]]]) -> None:
        """Ask in one call what `revise` will ask about several documents; the answers are remembered."""
        if self.failure:
            return
        with self._leaving():
            asked = [q for document, findings in batch if any(q := questions(document, findings))]
            if not asked:
                return
            self.asked = True
            judge, proposer = self._team.judge, self._team.proposer
            if judge:
                judge.gains([c.gap for q in asked for c in q.contests if undecided(c, judge)])
            if proposer:
                proposer.ask([p for q in asked for p in q.wishes])

    @cached_property
    def _team(self) -> Team:
        opened = self._opener(self.name, progress=self._progress)
        if opened is None:
            raise ModelError(f"{self.name}: no model")
        if not (opened.scorer or opened.filler or opened.generator):
            raise ModelError(
                f"{self.name}: neither scores nor writes French (it can {', '.join(opened.can()) or 'nothing'})"
            )
        scorer = opened.scorer or self._stand_in()
        judge = Judge(scorer, self._margins(scorer.identity)) if scorer else None
        proposer = None
        if opened.filler or opened.generator:
            hints = Hints(self.language, self._terms)
            proposer = Proposer(Guard(self.language, hints), hints, judge, opened.filler, opened.generator)
        return Team(opened.identity, judge, proposer, VERSION if opened.generator else "")

    def _stand_in(self) -> Scorer | None:
        """Return the embedded scorer, which judges for models that only write; None where it can't be had."""
        try:
            opened = self._opener(EMBEDDED, progress=self._progress)
        except ModelError:
            return None
        return opened.scorer if opened else None

    def report(self) -> dict[str, Any]:
        """Return what the model did, as reports for programs say it."""
        team: Team | None = self.__dict__.get("_team")
        return {
            "name": self.name,
            "revision": team.identity.revision if team else None,
            "prompt": team.prompt or None if team else None,
            "asked": self.asked,
            "took_part": not self.failure,
            "error": self.failure or None,
            "chosen": len(self.tally.chosen),
            "lowered": len(self.tally.lowered),
            "proposed": len(self.tally.proposed),
            "refused": self.tally.refused,
        }

    def summary(self) -> str:
        """Return what the model did, in a line for people; "" where there was nothing to ask."""
        if self.failure:
            if self.tally.empty:
                return f"model {self.name} did not take part: {self.failure}"
            return f"model {self.name} took no further part: {self.failure} (before that: {self.tally.summary()})"
        if not self.asked:
            return ""
        if self._team.mute:
            earn = f"repair models calibrate {self.name} measures whether it earns one"
            return "" if self.name == EMBEDDED else f"model {self._team.identity} has no say: {earn}"
        return f"model {self._team.identity}: {self.tally.summary()}"
