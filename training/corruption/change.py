"""What a corruption makes: one stretch of a sentence in other words, and which of them are wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from training.corruption.sentence import Sentence

KINDS = ("calque", "leftover", "missing", "form", "scramble", "preposition", "seam", "clock")
Mark = tuple[int, int, str]  # code points start and end, kind


class Change(NamedTuple):
    """Code points `start` to `end` become `text`; `marks` are the wrong words in it, by place in `text`."""

    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]


Function = Callable[[Sentence, Random], "Change | None"]


@dataclass(frozen=True, slots=True)
class Corruption:
    """One way to spoil a sentence."""

    kind: str
    function: Function
    sure: bool = True  # whether what it makes is certainly wrong, not only likely
    weight: float = 1.0  # how often it is tried, beside others of its kind

    @property
    def name(self) -> str:
        """Its kind and function, as `form.gender`."""
        return f"{self.kind}.{self.function.__name__}"


@dataclass(frozen=True, slots=True)
class Corrupted:
    """A spoilt sentence, and its wrong words in order."""

    text: str
    marks: tuple[Mark, ...]
    names: tuple[str, ...] = ()  # of the corruptions, in order


def apply(text: str, changes: list[tuple[Change, Corruption]]) -> Corrupted:
    """Make changes that don't touch one another."""
    made: list[str] = []
    marks: list[Mark] = []
    at = length = 0
    for change, corruption in sorted(changes, key=lambda c: c[0].start):
        made += (text[at : change.start], change.text)
        length += change.start - at
        marks += ((length + a, length + b, corruption.kind) for a, b in change.marks)
        length += len(change.text)
        at = change.end
    made.append(text[at:])
    return Corrupted("".join(made), tuple(marks), tuple(c.name for _, c in changes))
