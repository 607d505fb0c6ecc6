"""The record of what earned SAFE: words with which nobody could write good French, their counts and the attempts.

`calques/safe.csv` has garbles of expressions, `safe.csv` beside the other tables has rows of French patterns: the
pattern stands under `expression`, and no garble.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from repair.glossary import tables
from repair.glossary.errors import GlossaryError
from repair.glossary.term import sentences

NAME = "safe.csv"
COLUMNS = ("expression", "garble", "words", "together", "attempts")
COMMON, ATTEMPTS = 100, 5  # how often human French must have the rarest word; how many attempts must have failed
_REASON = " -- "


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sentence that someone wrote to break a garble: silence on it, or the reason why it is no good French."""

    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Earned:
    """One garble of an expression, as `explain` shows it, or a row of French patterns as a whole."""

    expression: str  # or the pattern
    garble: str  # "" for a pattern
    words: int | None  # places of its rarest word in human French, None where it has not been counted
    together: int | None  # places where its words stand within five words of one another
    attempts: tuple[Attempt, ...]
    line: int = 0

    @property
    def lack(self) -> str:
        """What it lacks to be SAFE, "" for nothing."""
        if self.words is None or self.together is None:
            counting = "training/calques/safe.py" if self.garble else "benchmarks/earned.py"
            return f"has not been counted: run {counting} --write"
        if self.words < COMMON:
            return f"has a word that human French has {self.words} times, {COMMON} are needed"
        if self.together:
            return f"has words that human French has together, {self.together} times"
        if len(self.attempts) < ATTEMPTS:
            return f"has {len(self.attempts)} attempts to write good French with it, {ATTEMPTS} are needed"
        return ""


def read(path: Path) -> list[Earned]:
    """Return the records of a file, none where there is no file.

    Raises:
        GlossaryError: it can't be read.
    """
    if not path.exists():
        return []
    rows = tables.rows(path)
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise GlossaryError(f"the first line must be {','.join(COLUMNS)}", path, 1)
    found = []
    for row in rows:
        cells = {column: (row[column] or "").strip() for column in COLUMNS}
        for column in ("words", "together"):
            if cells[column] and not cells[column].isdigit():
                raise GlossaryError(
                    "must be a number: run training/calques/safe.py --write", path, rows.line_num, column
                )
        words, together = (int(cells[column]) if cells[column] else None for column in ("words", "together"))
        attempts = tuple(_attempt(text) for text in sentences(cells["attempts"]))
        found.append(Earned(cells["expression"], cells["garble"], words, together, attempts, rows.line_num))
    return found


def _attempt(text: str) -> Attempt:
    said, _, reason = text.partition(_REASON)
    return Attempt(said.strip(), reason.strip())


def write(path: Path, records: Iterable[Earned]) -> None:
    """Write records, sorted by expression and garble."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in sorted(records, key=lambda one: (one.expression.casefold(), one.garble)):
        attempts = " || ".join(f"{a.text}{_REASON}{a.reason}" if a.reason else a.text for a in one.attempts)
        counts = ("" if count is None else count for count in (one.words, one.together))
        writer.writerow((one.expression, one.garble, *counts, attempts))
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(text.getvalue(), "utf-8")
    os.replace(temporary, path)


def safe(records: Iterable[Earned]) -> Mapping[str, Set[str]]:
    """Return the garbles that have earned SAFE, by expression."""
    found: dict[str, set[str]] = {}
    for one in records:
        if not one.lack:
            found.setdefault(one.expression, set()).add(one.garble)
    return found
