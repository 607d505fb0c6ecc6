"""Proposing: a model's words where rules have none, past the guard and the scorer before a person sees them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from repair.core.edit import Edit, splice
from repair.core.finding import Find, Finding, Suggestion, Trust
from repair.core.text import Document, Span
from repair.models.interface import Filler, Gap, Generator, Prompt
from repair.rewriters import prompting
from repair.rewriters.alignment import changes
from repair.rewriters.drafts import Draft, hull
from repair.rewriters.guard import MALFORMED, OUTSIDE, UNLIKELY, Guard
from repair.rewriters.hints import Hints
from repair.rewriters.judging import Judge
from repair.rewriters.tally import Tally
from repair.rewriters.wishes import Passage

_FILLINGS = 4  # that a model is asked for
_SHOWN = 3  # proposals of a finding, at most

REASON = "Words of {model}, not of a rule."
UNSURE = "Nothing says how far it can be trusted here: no scorer with a calibrated margin."


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a model would write for a finding."""

    passage: Passage
    finding: Finding
    edits: tuple[Edit, ...]
    author: str  # model, revision, and the version of the prompt where there is one

    @property
    def words(self) -> str:
        """The new words."""
        return " … ".join(e.text for e in self.edits)


@dataclass(frozen=True)
class Proposer:
    """Asks a model for words, remembers its answers, and lets through what the guard and the judge let through."""

    guard: Guard
    hints: Hints
    judge: Judge | None
    filler: Filler | None = None
    generator: Generator | None = None
    _filled: dict[Gap, tuple[str, ...]] = field(default_factory=dict)
    _answered: dict[Prompt, str] = field(default_factory=dict)

    def propose(
        self, document: Document, passages: Sequence[Passage], find: Find, tally: Tally
    ) -> dict[str, tuple[Suggestion, ...]]:
        """Return suggestions by finding key.

        Raises:
            ModelError: a model could not answer.
        """
        self.ask(passages)
        candidates = [*self._fillings(passages), *self._answers(document, passages, tally)]
        allowed = []
        for candidate in dict.fromkeys(candidates):
            why = self.guard.objection(candidate.passage.segment, candidate.edits, candidate.finding, find)
            if why:
                tally.refuse(document.name, candidate.finding.key, candidate.words, why)
            else:
                allowed.append(candidate)
        return self._judged(document, allowed, tally)

    def ask(self, passages: Sequence[Passage]) -> None:
        """Ask the models, in one call each, what they were not asked yet.

        Raises:
            ModelError: a model could not answer.
        """
        if self.filler:
            gaps = [gap for p in passages for _, gap in self._gaps(p) if gap not in self._filled]
            if gaps := list(dict.fromkeys(gaps)):
                self._filled.update(zip(gaps, self.filler.fillings(gaps, _FILLINGS), strict=True))
        if self.generator:
            prompts = [prompt for p in passages if (prompt := question(p, self.hints)) not in self._answered]
            if prompts := list(dict.fromkeys(prompts)):
                self._answered.update(zip(prompts, self.generator.answers(prompts, prompting.TOKENS), strict=True))

    def _gaps(self, passage: Passage) -> Iterator[tuple[Finding, Gap]]:
        """Yield what a filler is asked: without hints it would make the sentence up, as it never sees the words."""
        for finding in passage.findings:
            hints = self.hints.of(finding)
            if hints:
                around = passage.draft.sentence(finding.span)
                yield finding, Gap(around.before, (finding.span.of(passage.segment.target), *hints), around.after)

    def _fillings(self, passages: Sequence[Passage]) -> list[Candidate]:
        if self.filler is None:
            return []
        author = str(self.filler.identity)
        found: list[Candidate] = []
        for passage, finding, gap in [(p, *asked) for p in passages for asked in self._gaps(p)]:
            for text in self._filled[gap]:
                text = _fitting(text.strip(), passage)
                if not gap.before.strip():  # it begins the sentence
                    text = text[:1].upper() + text[1:]
                if text != gap.options[0]:
                    edit = Edit(passage.segment.id, finding.span, text)
                    found.append(Candidate(passage, finding, (edit,), author))
        return found

    def _answers(self, document: Document, passages: Sequence[Passage], tally: Tally) -> list[Candidate]:
        if self.generator is None:
            return []
        author = f"{self.generator.identity} {prompting.VERSION}"
        found: list[Candidate] = []
        for passage in passages:
            answer = self._answered[question(passage, self.hints)]
            try:
                sentence = prompting.parse(answer)
            except prompting.MalformedAnswerError:
                tally.refuse(document.name, passage.findings[0].key, answer, MALFORMED)
                continue
            if sentence is None:
                continue
            for finding, own in zip(passage.findings, _by_finding(passage, sentence), strict=True):
                edits = [passage.edit(span, text) for span, text in own]
                if None in edits:
                    tally.refuse(document.name, finding.key, sentence, OUTSIDE)
                elif edits:
                    found.append(Candidate(passage, finding, tuple(e for e in edits if e), author))
        return found

    def _judged(
        self, document: Document, candidates: Sequence[Candidate], tally: Tally
    ) -> dict[str, tuple[Suggestion, ...]]:
        """Return the candidates that read better than what stands there, the likeliest first."""
        gains = self._gains(candidates)
        found: dict[str, list[tuple[float, Suggestion]]] = {}
        margin = self.judge.margins.propose if self.judge else None
        for candidate, gain in zip(candidates, gains, strict=True):
            key = candidate.finding.key
            if gain <= (0.0 if margin is None else margin) and self.judge:
                tally.refuse(document.name, key, candidate.words, UNLIKELY)
                continue
            found.setdefault(key, []).append((gain, self._suggestion(candidate, sure=margin is not None)))
            tally.proposed.add((document.name, key))
        return {key: tuple(s for _, s in sorted(own, key=lambda pair: -pair[0])[:_SHOWN]) for key, own in found.items()}

    def _gains(self, candidates: Sequence[Candidate]) -> list[float]:
        """Return by how much each candidate beats what stands there; all 0 where there is no judge."""
        if self.judge is None:
            return [0.0] * len(candidates)
        return [gain for (gain,) in self.judge.gains([_gap(c) for c in candidates])]

    def _suggestion(self, candidate: Candidate, *, sure: bool) -> Suggestion:
        reason = REASON.format(model=candidate.author)
        made = Suggestion(candidate.edits, Trust.REVIEW, candidate.author, reason)
        if self.judge and str(self.judge.identity) not in candidate.author:
            made = replace(made, origin=f"{made.origin} + {self.judge.identity}")
        return made if sure else replace(made, trust=Trust.HINT, reason=f"{reason} {UNSURE}")


def question(passage: Passage, hints: Hints) -> Prompt:
    """Return what an instruct model is asked about a passage."""
    marks = [
        prompting.Mark(span, finding.message, hints.of(finding))
        for span, finding in zip(passage.marks, passage.findings, strict=True)
    ]
    before, after = passage.neighbours
    return prompting.prompt(passage.text.rstrip(), marks, before, after, passage.segment.source or "")


def _by_finding(passage: Passage, sentence: str) -> list[list[tuple[Span, str]]]:
    text = passage.text.rstrip()
    return [[(span, _fitting(new, passage)) for span, new in own] for own in changes(text, sentence, passage.marks)]


def _gap(candidate: Candidate) -> Gap:
    place = hull(candidate.edits)
    segment = candidate.passage.segment
    old = place.of(segment.target)
    new = splice(old, [(Span(e.span.start - place.start, e.span.end - place.start), e.text) for e in candidate.edits])
    around = Draft(segment, candidate.passage.draft.edits, (place,)).sentence(place)
    return Gap(around.before, (old, new), around.after)


def _fitting(text: str, passage: Passage) -> str:
    """Return new words with the apostrophes of their segment."""
    target = passage.segment.target
    return text.replace("'", "’") if "’" in target or "'" not in target else text.replace("’", "'")
