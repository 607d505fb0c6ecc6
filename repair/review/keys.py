"""Where answers come from: single keys and prefilled lines at a terminal, a line an answer from a pipe."""

from __future__ import annotations

import sys
from typing import Protocol, TextIO

END = "\x04"  # what a key is when there are no more


class Keys(Protocol):
    """A source of answers."""

    def key(self) -> str:
        """Return the next key in lower case, END when there are no more."""
        ...

    def line(self, prefill: str) -> str | None:
        """Return a line that starts as `prefill` where that is possible; None when it is given up."""
        ...


class Lines:
    """Answers from a pipe or a file: a line each, of which the first character counts."""

    def __init__(self, source: TextIO) -> None:
        self._source = source

    def key(self) -> str:
        """Return the first character of the next line that is not blank."""
        for line in iter(self._source.readline, ""):
            if line.strip():
                return line.strip()[0].lower()
        return END

    def line(self, prefill: str) -> str | None:
        """Return the next line; there is nothing to prefill."""
        line = self._source.readline()
        return line.rstrip("\r\n") if line else None


class Terminal:
    """Answers at a terminal."""

    def key(self) -> str:
        """Return a key without waiting for Enter."""
        import click

        try:
            return click.getchar()[:1].lower()
        except (KeyboardInterrupt, EOFError):
            return END

    def line(self, prefill: str) -> str | None:
        """Edit `prefill` in place."""
        try:
            import readline
        except ImportError:  # Windows: there is nothing to prefill with
            readline = None  # type: ignore[assignment]
        if readline:
            readline.set_startup_hook(lambda: readline.insert_text(prefill))
        try:
            return input("  ")
        except (KeyboardInterrupt, EOFError):
            return None
        finally:
            if readline:
                readline.set_startup_hook()


def keys(source: TextIO, output: TextIO) -> Keys:
    """Return where answers come from, by the streams."""
    if source is sys.stdin and output is sys.stdout and source.isatty() and output.isatty():
        return Terminal()
    return Lines(source)
