"""Which terms a passage wakes: those of which it has the rarest word, and a second one where many share the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from repair.glossary.compiled import CompiledTerm

_MANY = 3  # terms of one word from which on the second word is asked for


class Waking:
    """An index of terms by their words; the second word's is made for a first word when it occurs."""

    def __init__(self, terms: Iterable[CompiledTerm], ready: Mapping[str, tuple[str, str]]) -> None:
        """`ready` has the words of some patterns, as `prebuilt` does; those of others are looked up."""
        self._ready = ready
        alike: dict[str, list[CompiledTerm]] = {}
        for compiled in terms:
            words = ready.get(compiled.term.source)
            first = " ".join(compiled.needs.wakers) if words is None else words[0]
            alike.setdefault(first, []).append(compiled)
        self._groups: dict[str, list[list[CompiledTerm]]] = {}
        for listed, group in alike.items():
            for word in listed.split():
                self._groups.setdefault(word, []).append(group)
        self._by_word: dict[str, list[CompiledTerm]] = {}  # of words that have occurred
        self._by_second: dict[str, dict[str, list[CompiledTerm]]] = {}  # "": terms that need no second word

    def of(self, words: Set[str]) -> list[CompiledTerm]:
        """Return the terms that may match in a passage with these words, in their order."""
        woken: dict[int, CompiledTerm] = {}
        for word in self._groups.keys() & words:
            terms = self._by_word.get(word) or self._terms(word)
            if len(terms) < _MANY:
                woken.update((c.place, c) for c in terms)
                continue
            second = self._by_second.get(word) or self._seconds(word)
            for other in second.keys() & words:
                woken.update((c.place, c) for c in second[other])
            woken.update((c.place, c) for c in second.get("", ()))
        return [compiled for _, compiled in sorted(woken.items())]

    def _terms(self, word: str) -> list[CompiledTerm]:
        made = self._by_word[word] = [compiled for group in self._groups[word] for compiled in group]
        return made

    def _seconds(self, word: str) -> dict[str, list[CompiledTerm]]:
        made: dict[str, list[CompiledTerm]] = {}
        for compiled in self._by_word[word]:
            words = self._ready.get(compiled.term.source)
            second = compiled.needs.companions if words is None else words[1].split()
            for other in second or ("",):
                made.setdefault(other, []).append(compiled)
        self._by_second[word] = made
        return made
