"""A diff for prose: paragraphs aligned, words marked as an editor would, with the reason where it is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from repair.core.text import Span
from repair.report.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words changed."""

    rule: str
    message: str
    trust: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A change whose reason is known: where it stands in the text before and after (code points)."""

    before: Span
    after: Span
    reason: Reason


@dataclass(frozen=True, slots=True)
class Operation:
    """A run of text: `before` became `after`; the two are equal where nothing changed.

    `typography` marks a change of nothing but spaces, quotation marks, apostrophes and the like; `reasons` are
    places in the reasons of the difference.
    """

    before: str
    after: str
    typography: bool = False
    reasons: tuple[int, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before != self.after


@dataclass(frozen=True)
class Paragraph:
    """A paragraph on both sides; `line` is where it starts before and after (1-based, None where it is not)."""

    operations: tuple[Operation, ...]
    line: tuple[int | None, int | None] = (None, None)


@dataclass(frozen=True)
class Difference:
    """Two texts, paragraph by paragraph. All paragraphs are there, the unchanged ones as well."""

    before_name: str
    after_name: str
    paragraphs: tuple[Paragraph, ...]
    reasons: tuple[Reason, ...] = ()


def prose_diff(
    before: str, after: str, known: Sequence[Known] = (), *, names: tuple[str, str] = ("before", "after")
) -> Difference:
    """Compare two texts (decoded files)."""
    raise NotImplementedError


def outcome_diff(outcome: Outcome) -> Difference:
    """Return what a repair changed in a file (its `fixed`), segment by segment, with the reasons."""
    raise NotImplementedError
