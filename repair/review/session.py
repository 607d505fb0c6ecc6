"""A review as a state machine: what is asked, what was answered, what can be taken back. No input, no output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from repair.core.decision import Decision, Verdict
from repair.core.finding import Finding, Suggestion
from repair.core.text import Document
from repair.review import decide


class RefusedError(Exception):
    """An answer does not fit the finding; the message says why and what would."""


@dataclass(frozen=True, slots=True)
class Item:
    """A finding that is asked about, in its article (a path as the user named it)."""

    article: str
    document: Document
    finding: Finding

    @property
    def choices(self) -> tuple[Suggestion, ...]:
        """What can be chosen, the proposal first, no two that read the same."""
        best = self.finding.best
        ordered = sorted(decide.local(self.finding), key=lambda s: s is not best)
        by_reading: dict[str, Suggestion] = {}
        for suggestion in ordered:
            by_reading.setdefault(decide.reading(self.document, self.finding, suggestion), suggestion)
        return tuple(by_reading.values())

    @property
    def proposal(self) -> Suggestion | None:
        """What "yes" accepts; None where readings compete or there is nothing to accept."""
        choices = self.choices
        return choices[0] if choices and choices[0] is self.finding.best else None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision for the log."""

    item: Item
    decision: Decision


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is: the place of the current item, how many there are, and what became of them."""

    place: int
    total: int
    decided: int
    skipped: int

    @property
    def open(self) -> int:
        """How many still have no decision."""
        return self.total - self.decided


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class Session:
    """Asks about items one after the other.

    Every answer returns the decisions that it comes to, for the log; the first open item after it is then
    current. `undo` takes the last answer back, whole.
    """

    def __init__(self, items: Sequence[Item], *, by: str, now: Callable[[], str] = _now) -> None:
        self.items = tuple(items)
        self._by = by
        self._now = now
        self._answers: dict[int, Decision | None] = {}  # None was skipped
        self._history: list[tuple[int, tuple[int, ...]]] = []  # the item asked, the items answered
        self._place = 0

    @property
    def current(self) -> Item | None:
        """What is asked now; None at the end."""
        return self.items[self._place] if self._place < len(self.items) else None

    @property
    def progress(self) -> Progress:
        """How far the review is."""
        decided = sum(answer is not None for answer in self._answers.values())
        return Progress(min(self._place + 1, len(self.items)), len(self.items), decided, len(self._answers) - decided)

    @property
    def decisions(self) -> Mapping[tuple[str, str], Decision]:
        """What was decided, by article and key."""
        return {
            (self.items[n].article, answer.key): answer
            for n, answer in sorted(self._answers.items())
            if answer is not None
        }

    @property
    def alike(self) -> int:
        """How many open items, the current one included, have its rule and its proposal."""
        return len(self._alike())

    def accept(self, choice: int = 0) -> tuple[Recorded, ...]:
        """Accept the proposal, or the choice of that number (from 1).

        Raises:
            RefusedError: there is no such choice, or readings compete and one must be named.
        """
        item = self._asked()
        if choice:
            if not 1 <= choice <= len(item.choices):
                raise RefusedError(
                    f"there is no choice {choice}; there {_count(len(item.choices))}" if item.choices else _NOTHING
                )
            return self._answer({self._place: self._accepted(item, item.choices[choice - 1])})
        if item.proposal is None:
            raise RefusedError(
                "the readings compete: choose one by its number, edit, or answer no" if item.choices else _NOTHING
            )
        return self._answer({self._place: self._accepted(item, item.proposal)})

    def accept_alike(self) -> tuple[Recorded, ...]:
        """Accept the proposal here and wherever an open item has the same rule and proposal.

        Raises:
            RefusedError: there is no proposal.
        """
        places = self._alike()
        if not places:
            raise RefusedError("there is no proposal to accept everywhere")
        answers = {}
        for place in places:
            proposal = self.items[place].proposal
            assert proposal is not None
            answers[place] = self._accepted(self.items[place], proposal)
        return self._answer(answers)

    def reject(self) -> tuple[Recorded, ...]:
        """Decide that the text stays as it is here."""
        item = self._asked()
        decision = decide.reject(item.document, item.finding, by=self._by, at=self._now())
        return self._answer({self._place: decision})

    def amend(self, text: str) -> tuple[Recorded, ...]:
        """Put `text` in place of what `editable` returned; unchanged words are a rejection."""
        item = self._asked()
        span = decide.reach(item.finding, _edited(item))
        if text == span.of(item.document[item.finding.segment_id].target):
            return self.reject()
        for choice in item.choices:
            same_span = decide.reach(item.finding, choice) == span
            if same_span and text == decide.reading(item.document, item.finding, choice):
                return self._answer({self._place: self._accepted(item, choice)})
        decision = decide.amend(item.document, item.finding, span, text, by=self._by, at=self._now())
        return self._answer({self._place: decision})

    @property
    def editable(self) -> str:
        """What `amend` replaces, as the proposal would have it."""
        item = self._asked()
        return decide.reading(item.document, item.finding, _edited(item))

    def skip(self) -> tuple[Recorded, ...]:
        """Leave the item open."""
        self._asked()
        return self._answer({self._place: None})

    def undo(self) -> tuple[Recorded, ...]:
        """Take the last answer back and ask again.

        Raises:
            RefusedError: there is none.
        """
        if not self._history:
            raise RefusedError("there is nothing to take back")
        self._place, places = self._history.pop()
        at = self._now()
        resets = []
        for place in places:
            if self._answers.pop(place) is not None:
                item = self.items[place]
                resets.append(Recorded(item, decide.reset(item.document, item.finding, by=self._by, at=at)))
        return tuple(resets)

    def _asked(self) -> Item:
        if self.current is None:
            raise RefusedError("everything has been asked")
        return self.current

    def _accepted(self, item: Item, suggestion: Suggestion) -> Decision:
        return decide.accept(item.document, item.finding, suggestion, by=self._by, at=self._now())

    def _alike(self) -> list[int]:
        item = self.current
        if item is None or item.proposal is None:
            return []
        wanted = _proposed(item)
        return [
            place
            for place in range(self._place, len(self.items))
            if place not in self._answers and _proposed(self.items[place]) == wanted
        ]

    def _answer(self, answers: Mapping[int, Decision | None]) -> tuple[Recorded, ...]:
        self._history.append((self._place, tuple(answers)))
        self._answers.update(answers)
        while self._place < len(self.items) and self._place in self._answers:
            self._place += 1
        return tuple(
            Recorded(self.items[place], decision) for place, decision in answers.items() if decision is not None
        )


_NOTHING = "nothing is proposed here: edit, answer no, or skip"


def _count(number: int) -> str:
    return "is one" if number == 1 else f"are {number}"


def _edited(item: Item) -> Suggestion | None:
    return item.proposal or (item.choices[0] if item.choices else None)


def _proposed(item: Item) -> object:
    proposal = item.proposal
    if proposal is None:
        return None
    start = item.finding.span.start
    return item.finding.rule, tuple(Decision.relative(start, e.span, e.text)[2] for e in proposal.edits)


def accepted(decisions: Mapping[str, Decision]) -> bool:
    """Tell whether any of them changes the text."""
    return any(d.verdict in (Verdict.ACCEPT, Verdict.AMEND) for d in decisions.values())
