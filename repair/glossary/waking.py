"""Which terms a passage wakes: those of which it has the rarest word and, where there is one to ask for, a second."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import cast

from repair.glossary.anchors import Needs
from repair.glossary.prebuilt import Prebuilt, Shelf
from repair.glossary.term import Term

_MANY = 3  # terms of one word from which on they have an index by their second words
_MOST = 200_000  # words whose answer is kept

Asleep = list[tuple[int, frozenset[str]]]  # places of terms, each with the words of which one must be there too


@dataclass(frozen=True, slots=True)
class _Many:
    """The terms that one word wakes, by their second word."""

    seconds: frozenset[str]
    places: dict[str, list[int]]
    alone: list[int]  # those that need no second word


class Waking(dict[str, "_Many | Asleep | None"]):
    """An index of terms by their words; what is known of a word is put together when it first occurs.

    Terms go by their place in the glossary. Those that lie in a file are looked up there.
    """

    def __init__(self, parts: Iterable[Sequence[Term]], needs: Callable[[int], Needs], language: str) -> None:
        """`needs` returns those of the term in a place; `language` is the code of the language of the words."""
        super().__init__()
        self._needs = needs
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
        if len(self) > _MOST:
            self.clear()
        woken: set[int] = set()
        known = cast(Iterator[_Many | Asleep], filter(None, map(self.__getitem__, words)))
        for found in known:
            if isinstance(found, list):
                for place, seconds in found:
                    if not (seconds and seconds.isdisjoint(words)):
                        woken.add(place)
            else:
                woken.update(found.alone)
                if not found.seconds.isdisjoint(words):
                    for other in found.seconds & words:
                        woken.update(found.places[other])
        return sorted(woken)

    def __missing__(self, word: str) -> _Many | Asleep | None:
        """Put together what the terms of a word ask for; None where it wakes none."""
        found = list(self._of(word))
        if len(found) < _MANY:
            self[word] = found or None
            return self[word]
        by_second: dict[str, list[int]] = {}
        for place, seconds in found:
            for other in seconds:
                by_second.setdefault(other, []).append(place)
        alone = [place for place, seconds in found if not seconds]
        made = self[word] = _Many(frozenset(by_second), by_second, alone)
        return made

    def _of(self, word: str) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield the places of the terms of a word, and the second words of each."""
        for group in self._groups.get(word, ()):
            for place in group:
                yield place, self._needs(place).companions
        for file, first in self._files.items():
            for woken in file.woken(word):
                if woken.table in first:
                    yield first[woken.table] + woken.number, file.seconds(woken.seconds)
