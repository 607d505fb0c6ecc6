"""What the rest of the program asks of a model, wherever it runs: scores, fillings, answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from repair.core.text import Span


@dataclass(frozen=True, slots=True)
class Identity:
    """Which weights answered: a hub id, path, URL or `embedded`, and the revision or digest of the weights."""

    name: str
    revision: str = ""

    def __str__(self) -> str:
        return f"{self.name}@{self.revision[:12]}" if self.revision else self.name


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with one place that several texts may fill: `before` + option + `after` is each reading."""

    before: str
    options: tuple[str, ...]
    after: str

    def readings(self) -> tuple[str, ...]:
        """Return the whole text with each option in its place."""
        return tuple(self.before + option + self.after for option in self.options)


class Score(NamedTuple):
    """Natural logarithm of the probability of a text, and the number of the model's tokens that it was taken over.

    Masked models give the pseudo-log-likelihood. Scores compare within one `Gap` only.
    """

    logprob: float
    tokens: int


@dataclass(frozen=True, slots=True)
class Prompt:
    """What an instruct model is asked."""

    system: str
    user: str


class Model(Protocol):
    """Anything loaded that answers."""

    @property
    def identity(self) -> Identity:
        """Which weights these are."""
        ...


class Scorer(Model, Protocol):
    """Says how likely a text is."""

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return, for each gap, a score for each of its options; the same whatever the batch.

        Raises:
            ModelError: the model could not answer.
        """
        ...


class Filler(Model, Protocol):
    """Fills a gap of its own accord (masked and seq2seq models)."""

    def fillings(self, gaps: Sequence[Gap], count: int) -> list[tuple[str, ...]]:
        """Return up to `count` texts for each gap, likeliest first.

        The options of the gap are hints: the first is what stands there, the others what the glossary says.

        Raises:
            ModelError: the model could not answer.
        """
        ...


class Generator(Model, Protocol):
    """Answers prompts (instruct models, here or behind a URL)."""

    def answers(self, prompts: Sequence[Prompt], tokens: int) -> list[str]:
        """Return one answer of at most `tokens` tokens for each prompt, in their order; greedy, so deterministic.

        Raises:
            ModelError: the model could not answer.
        """
        ...


class Noticed(NamedTuple):
    """A word of a text (code points), how likely it is to be an artifact, and of which kind where the model says so."""

    start: int
    end: int
    probability: float
    kind: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Noticer(Model, Protocol):
    """Says which words of a text do not belong."""

    @property
    def threshold(self) -> float:
        """The probability above which a word is worth a person's look."""
        ...

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        """Return the words of each text, in order; the same whatever the batch.

        Raises:
            ModelError: the model could not answer.
        """
        ...


class Translator(Model, Protocol):
    """Translates (Opus-MT and other translation models): one direction a model."""

    def translations(self, texts: Sequence[str], tokens: int) -> list[str]:
        """Return a translation of at most `tokens` tokens for each text, in their order; the same every time.

        Raises:
            ModelError: the model could not answer.
        """
        ...
