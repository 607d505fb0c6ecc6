"""What must survive a model's words: figures, dates, names, quotation marks, addresses, negation, markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module

from repair.core.language import Language
from repair.core.text import fold
from repair.glossary.tokens import Token, tokenize
from repair.languages import FOLDERS

_FIGURE = re.compile(r"\d+(?:[.,:/ ]\d+)*")
_SIGNS = frozenset("%‰€$£¥°")
_QUOTES = frozenset('«»‹›“”„"')
_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|(?<!\w)[@#]\w+")
_MARKUP = frozenset("<>[]{}|\\`*_~^=&\n\r\t\ufffc\ufffd")


@dataclass(frozen=True)
class Facts:
    """Counts what must not change, by kind, for a language."""

    language: Language

    @cached_property
    def kinds(self) -> Mapping[str, Callable[[str], Counter[str]]]:
        """What is counted: the name of the kind, as in reasons, and the count of a text."""
        return {
            "numbers": self._numbers,
            "dates": lambda text: self._listed(text, self._words.DATES),
            "names": self._names,
            "quotes": lambda text: Counter(c for c in text if c in _QUOTES),
            "links": lambda text: Counter(_LINK.findall(text)),
            "markup": lambda text: Counter(c for c in text if c in _MARKUP),
            "negation": lambda text: self._listed(text, self._words.NEGATIONS),
        }

    def lost(self, before: str, after: str) -> str:
        """Return the first kind that differs between two texts, "" where all survive."""
        return next((kind for kind, count in self.kinds.items() if count(before) != count(after)), "")

    @cached_property
    def _words(self):  # type: ignore[no-untyped-def]
        return import_module(f"repair.languages.{FOLDERS[self.language.code]}.invariants")

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Return the tokens of a text; a clitic keeps its apostrophe."""
        return tokenize(fold(text), self.language.phrasing.word)

    def _listed(self, text: str, words: frozenset[str]) -> Counter[str]:
        return Counter(t.lower for t in self.tokens(text) if t.lower in words)

    def _numbers(self, text: str) -> Counter[str]:
        figures = Counter(m.replace(" ", "") for m in _FIGURE.findall(fold(text)))
        return figures + Counter(c for c in text if c in _SIGNS) + self._listed(text, self._words.NUMBERS)

    def _names(self, text: str) -> Counter[str]:
        """Count capitalised words; where a capital is due, only those that are no ordinary words."""
        return Counter(
            text[t.start : t.end]
            for t in self.tokens(text)
            if t.capital and (not t.initial or not self.language.knows(t.lower))
        )
