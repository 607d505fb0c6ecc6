"""Words that deserve a look: each word is judged once, not once an occurrence."""

from __future__ import annotations

from collections.abc import Callable

_MOST = 200_000


class Sieve:
    """Lets the words through that a test accepts, and remembers its answers."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test = test
        self._dull: set[str] = set()

    def __call__(self, words: set[str]) -> set[str]:
        """Return those of `words` that pass."""
        new = words - self._dull
        if not new:
            return new
        passed = {word for word in new if self._test(word)}
        if len(self._dull) > _MOST:
            self._dull.clear()
        self._dull |= new - passed
        return passed
