"""Text in colour, or with marks where there is none: shared by everything that is shown at a terminal."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from repair.report.align import Operation
from repair.rules.lazy import lazy

_CODES = {
    "delete": "31;9",
    "insert": "32",
    "doubt": "33;4",
    "dim": "2",
    "bold": "1",
    "alarm": "31",
    "term": "3",
}
_MARKS = {"delete": ("[-", "-]"), "insert": ("{+", "+}"), "doubt": ("[?", "?]"), "term": ("*", "*")}
_MEASURE = 108  # columns of text: longer lines are hard to read, however wide the terminal
_NARROWEST = 24
CITED = lazy(r"\*([^*\s](?:[^*]*[^*\s])?)\*")
_ATOM = lazy(r" +|[^ ]+")
_SIGNS = {"\u00a0": "⍽", "\u202f": "⍽", "\n": "↵", "\r": "␍", "\t": "⇥", " ": "␣", "\ufffc": "□"}


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style, of those in _CODES, or plain (empty)."""

    text: str
    style: str = ""


def terminal_width(given: int | None = None) -> int:
    """Return the width to lay text out for: `given`, that of COLUMNS or of the terminal, within reason."""
    if not given:
        columns = os.environ.get("COLUMNS", "")
        given = int(columns) if columns.isdecimal() else 0
    if not given:
        try:
            given = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (AttributeError, ValueError, OSError):
            given = 0
    return max(_NARROWEST, min(given or 80, 400))


def measure(width: int) -> int:
    """Return how wide running text may be in a terminal of that width."""
    return min(width, _MEASURE)


def plural(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def safe(text: str) -> str:
    """Return `text` fit for one line of a terminal: line ends as spaces, control characters made visible."""
    return "".join(map(_harmless, text))


def _harmless(char: str) -> str:
    if char in "\n\r\t":
        return " "
    if char == "\ufffc":
        return _SIGNS[char]
    if char < " ":
        return chr(0x2400 + ord(char))
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return f"<U+{ord(char):04X}>"
    return char


def visible(text: str) -> str:
    """Return `text` with its white space made visible, for changes of nothing else."""
    return "".join(_SIGNS.get(c) or _harmless(c) for c in text)


def paint(runs: Iterable[Run], *, color: bool) -> str:
    """Return runs as one string, coloured or marked."""
    return "".join(_painted(r) for r in (_apart(runs) if color else marked(runs)))


def _apart(runs: Iterable[Run]) -> Iterator[Run]:
    """Set a space between what is deleted and what takes its place, where only the colour would part them."""
    last = Run("")
    for run in runs:
        if (last.style, run.style) == ("delete", "insert") and not (last.text + " " + run.text).count("  "):
            yield Run(" ")
        yield run
        last = run


def _painted(run: Run) -> str:
    code = _CODES.get(run.style)
    return f"\x1b[{code}m{run.text}\x1b[0m" if code and run.text else run.text


def marked(runs: Iterable[Run]) -> list[Run]:
    """Return runs as plain text, with marks in place of the colours that mean something."""
    plain = []
    for run in runs:
        before, after = _MARKS.get(run.style, ("", ""))
        plain.append(Run(f"{before}{run.text}{after}"))
    return plain


def cells(text: str) -> int:
    """Return how many columns `text` takes up."""
    if text.isascii() or max(text) < "\u0300":  # below the first combining sign, and the first wide one
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(runs: Iterable[Run], width: int, *, color: bool) -> list[list[Run]]:
    """Break runs into lines of at most `width` columns, at spaces; without colour they come back marked."""
    lines: list[list[Run]] = [[]]
    room = width
    space: Run | None = None
    for word in _words(_apart(runs) if color else marked(runs)):
        size = sum(cells(r.text) for r in word)
        if word[0].text.startswith(" "):
            space = word[0]
            continue
        gap = cells(space.text) if space and lines[-1] else 0
        if lines[-1] and gap + size > room:
            lines.append([])
            room, gap = width, 0
        if gap and space:
            lines[-1].append(space)
            room -= gap
        space = None
        for run in word:
            for part in _cut(run, room, width):
                if cells(part.text) > room and lines[-1]:
                    lines.append([])
                    room = width
                lines[-1].append(part)
                room -= cells(part.text)
    if space and lines[-1] and space.style in ("delete", "insert") and cells(space.text) <= room:
        lines[-1].append(space)
    return [_joined(line) for line in lines]


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Yield words, which may be of several styles, and the spaces between them."""
    word: list[Run] = []
    for run in runs:
        for match in _ATOM.finditer(run.text):
            atom = Run(match.group(), run.style)
            if atom.text[0] == " ":
                if word:
                    yield word
                yield [atom]
                word = []
            else:
                word.append(atom)
    if word:
        yield word


def _cut(run: Run, room: int, width: int) -> Iterator[Run]:
    """Cut a word that is longer than a line."""
    if cells(run.text) <= width:
        yield run
        return
    rest = run.text
    while rest:
        size = 0
        while size < len(rest) and cells(rest[: size + 1]) <= max(room, 1):
            size += 1
        yield Run(rest[: max(size, 1)], run.style)
        rest, room = rest[max(size, 1) :], width


def _joined(line: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in line:
        if joined and joined[-1].style == run.style:
            joined[-1] = Run(joined[-1].text + run.text, run.style)
        else:
            joined.append(run)
    return joined


def block(runs: Iterable[Run], *, color: bool, width: int, first: str = "", indent: str = "") -> Iterator[str]:
    """Yield wrapped lines: `first` before the first one, in the room of `indent`, which stands before the rest."""
    lead = Run(first + " " * (cells(indent) - cells(first)), "dim" if first.strip() else "")
    for line in wrap(runs, max(width - max(cells(indent), cells(first)), 12), color=color):
        yield paint([lead, *line], color=color)
        lead = Run(indent)


def message_runs(message: str) -> list[Run]:
    """Return a message, in which words between asterisks are cited."""
    runs = []
    done = 0
    for match in CITED.finditer(message):
        runs += [Run(safe(message[done : match.start()])), Run(safe(match.group(1)), "term")]
        done = match.end()
    return [*runs, Run(safe(message[done:]))]


def operation_runs(operation: Operation, *, typography: bool = False) -> list[Run]:
    """Return how an operation is shown; one of typography only as it is afterwards, unless that is asked for."""
    if not operation.changed or (operation.typography and not typography):
        return [Run(safe(operation.after))]
    show = visible if operation.typography or not (operation.before.strip() or operation.after.strip()) else safe
    runs = [Run(show(operation.before), "delete"), Run(show(operation.after), "insert")]
    return [r for r in runs if r.text]
