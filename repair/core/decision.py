"""What a person decided about a finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from repair.core.text import Span


class Verdict(StrEnum):
    """A person's answer to a finding; RESET takes an earlier one back."""

    ACCEPT = "accept"
    REJECT = "reject"
    AMEND = "amend"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Quote:
    """Where a decision was made, as a W3C TextQuoteSelector: the exact words and some before and after."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the append-only log of decisions.

    `edits` hold (span relative to the start of the finding, new text) pairs: what was accepted, or what the
    person wrote instead. They may be negative before the finding's start, hence plain pairs of offsets.
    """

    key: str
    verdict: Verdict
    edits: tuple[tuple[int, int, str], ...]
    quote: Quote
    by: str
    at: str  # ISO 8601, UTC

    @staticmethod
    def relative(start: int, span: Span, text: str) -> tuple[int, int, str]:
        """Return an edit at `span` as offsets from a finding that starts at `start`."""
        return (span.start - start, span.end - start, text)
