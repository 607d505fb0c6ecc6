"""Regular expressions that are compiled when they are first used: most runs wake few rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Lazy:
    """A compiled pattern, compiled at first use."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.source = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.source, self._flags)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """As re.Pattern.finditer."""
        return self.compiled.finditer(text, start)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As re.Pattern.search."""
        return self.compiled.search(text, start)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As re.Pattern.match."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As re.Pattern.fullmatch."""
        return self.compiled.fullmatch(text)

    def sub(self, new: str, text: str) -> str:
        """As re.Pattern.sub."""
        return self.compiled.sub(new, text)


def lazy(pattern: str, flags: int = 0) -> Lazy:
    """Return `pattern` as a regular expression that is compiled at first use (same flags as re.compile)."""
    return Lazy(pattern, flags)
