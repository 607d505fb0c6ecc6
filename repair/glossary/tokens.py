"""Tokens of a segment, as patterns see them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_OPENERS = frozenset('.!?…:;«»“”"(–—•')


class Token(NamedTuple):
    """A word (its apostrophe included), a number, or one sign of punctuation."""

    lower: str
    start: int
    end: int
    word: bool
    initial: bool  # first word of a sentence, a quotation or the segment
    capital: bool

    @property
    def proper(self) -> bool:
        """Capitalised where nothing asks for it: part of a name or title."""
        return self.capital and not self.initial


@lru_cache(maxsize=8)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"((?:\d{{1,3}}(?:[. ]\d{{3}})+|\d+)(?:[.,]\d+)?(?![^\W_])|{word})|[^\s\w]|_")


@lru_cache(maxsize=64)
def tokenize(text: str, word: str) -> tuple[Token, ...]:
    """Split folded text; `word` is the language's pattern of a word."""
    tokens: list[Token] = []
    initial = True
    made = tuple.__new__  # as Token(...), in half the time
    for match in _pattern(word).finditer(text):
        part = match[0]
        start, end = match.span()
        is_word = match.lastindex == 1
        tokens.append(made(Token, (part.lower(), start, end, is_word, initial, part[0].isupper())))
        initial = not is_word and part in _OPENERS
    return tuple(tokens)
