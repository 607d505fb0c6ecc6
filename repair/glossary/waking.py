"""Which terms a passage wakes: those of which it has the rarest word, and a second one where many share the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from repair.glossary.anchors import Needs
from repair.glossary.prebuilt import Prebuilt, Shelf
from repair.glossary.term import Term

_MANY = 3  # terms of one word from which on they have an index by their second words
_MOST = 200_000  # words whose answer is kept


class _Many(NamedTuple):
    """The terms that one word wakes, by their second word."""

    seconds: frozenset[str]
    places: dict[str, list[int]]
    alone: list[int]  # those that need no second word


class Waking:
    """An index of terms by their words; what is known of a word is put together when it first occurs.

    Terms go by their place in the glossary. Those that lie in a file are looked up there.
    """

    def __init__(self, parts: Iterable[Sequence[Term]], needs: Callable[[int], Needs], language: str) -> None:
        """`needs` returns those of the term in a place; `language` is the code of the language of the words."""
        self._needs = needs
        self._met: set[str] = set()
        self._few: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._many: dict[str, _Many] = {}
        self._files: dict[Prebuilt, dict[str, int]] = {}  # table -> place of its first term
        alike: dict[frozenset[str], list[int]] = {}
        place = 0
        for part in parts:
            if isinstance(part, Shelf) and part.prebuilt.language == language:
                self._files.setdefault(part.prebuilt, {})[part.name] = place
            else:
                for at in range(place, place + len(part)):
                    alike.setdefault(needs(at).wakers, []).append(at)
            place += len(part)
        self._groups: dict[str, list[list[int]]] = {}
        for words, group in alike.items():
            for word in words:
                self._groups.setdefault(word, []).append(group)

    def of(self, words: Set[str]) -> list[int]:
        """Return the places of the terms that may match in a passage with these words, in order."""
        new = words - self._met
        if new:
            self._meet(new)
        woken: set[int] = set()
        for word in self._few.keys() & words:
            for place, seconds in self._few[word]:
                if not (seconds and seconds.isdisjoint(words)):
                    woken.add(place)
        for word in self._many.keys() & words:
            seconds, places, alone = self._many[word]
            if alone:
                woken.update(alone)
            if not seconds.isdisjoint(words):
                for other in seconds & words:
                    woken.update(places[other])
        return sorted(woken)

    def _meet(self, words: Set[str]) -> None:
        """Put together what the terms of new words ask for."""
        if len(self._met) > _MOST:
            self._met.clear()
        self._met |= words
        for word in words:
            found = list(self._of(word))
            if len(found) < _MANY:
                if found:
                    self._few[word] = found
                continue
            by_second: dict[str, list[int]] = {}
            for place, seconds in found:
                for other in seconds:
                    by_second.setdefault(other, []).append(place)
            alone = [place for place, seconds in found if not seconds]
            self._many[word] = _Many(frozenset(by_second), by_second, alone)

    def _of(self, word: str) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield the places of the terms of a word, and the second words of each."""
        for group in self._groups.get(word, ()):
            for place in group:
                yield place, self._needs(place).companions
        for file, first in self._files.items():
            for woken in file.woken(word):
                if woken.table in first:
                    yield first[woken.table] + woken.number, file.seconds(woken.seconds)
