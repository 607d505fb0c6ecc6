"""The formats by name and by file name; each is imported when it is first needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import PurePath

from repair.formats.base import Format

_PLACES = {
    "text": "repair.formats.text:PlainText",
    "markdown": "repair.formats.markdown:Markdown",
}
_SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
}

NAMES = tuple(_PLACES)
SUFFIXES = tuple(_SUFFIXES)  # of files that are taken as articles when a folder is walked


@cache
def load(name: str) -> Format:
    """Return the format called `name`.

    Raises:
        KeyError: there is none.
    """
    module, _, attribute = _PLACES[name].partition(":")
    result: Format = getattr(import_module(module), attribute)()
    return result


def name_for(path: str) -> str:
    """Return the name of the format of a file by its suffix; what is not known is read as plain text."""
    return _SUFFIXES.get(PurePath(path).suffix.lower(), "text")


def for_path(path: str) -> Format:
    """Return the format of a file by its suffix."""
    return load(name_for(path))
