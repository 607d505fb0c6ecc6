"""What people marked in a text, which repairs they accept, and how a run compares."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from repair.formats.base import Parsed

_BRACES = re.compile(r"\{([^{}]*)\}")

WEIGHTS = {"minor": 1.0, "major": 5.0, "critical": 25.0, "neutral": 0.0}
UNTOLD = "major"  # the severity of a mark that has none


@dataclass(frozen=True)
class Mark:
    """One artifact that was marked: its place in the text, and the wordings that would mend it.

    A repair may hold alternatives {a|b|}. `needs_english` marks what can't be told from the French alone;
    `line` is that of the file the mark was read from.
    """

    start: int
    end: int
    text: str
    category: str
    severity: str = ""
    repairs: tuple[str, ...] = ()
    needs_english: bool = False
    line: int = 0

    @property
    def weight(self) -> float:
        """The penalty in MQM."""
        return WEIGHTS.get(self.severity or UNTOLD, WEIGHTS[UNTOLD])

    @property
    def grave(self) -> bool | None:
        """Whether it is more than minor; None where that was not marked."""
        return self.severity not in ("minor", "neutral") if self.severity else None

    def accepted(self) -> Iterator[str]:
        """Yield every accepted wording of the span."""
        for repair in self.repairs:
            parts = _BRACES.split(repair)
            choices = [p.split("|") if i % 2 else [p] for i, p in enumerate(parts)]
            for combination in itertools.product(*choices):
                yield "".join(combination)


@dataclass(frozen=True)
class Marked:
    """A text with its marks, in order; `wordings` says whether they tell what would mend them."""

    name: str
    parsed: Parsed
    marks: tuple[Mark, ...]
    wordings: bool

    @property
    def text(self) -> str:
        """The text, in whose code points the marks are placed."""
        return self.parsed.source.text
