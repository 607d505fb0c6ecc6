"""What the noticer reads of a sentence: its tokens, names and figures as one sign each, and where its words stand.

A network this small knows few names and no figures of news: it would find them all strange. It is told only that there
is one. Training and product read by this module, so that both see the same.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

START, NAME = 1, 3  # tokens
_QUOTES = str.maketrans({"«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "’": "'", "ʼ": "'"})
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"0(?:[.,:/\s-]?0)*")
_BEGINS = re.compile(r"""(?:^|[.!?…:]\s)[\s"'(-]*$""")
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-zà-ÿœ][\w'-]*(?:[ ]+[^\W\d_a-zà-ÿœ][\w'-]*)*")
_WORD = re.compile(r"[^\W\d_]+'?")
_MARGIN = 8  # code points before a capital that tell whether it begins a sentence


class Reading(NamedTuple):
    """`tokens` behind a START; `words`: number of the first token, start and end in code points."""

    tokens: list[int]
    words: list[tuple[int, int, int]]


def prepared(text: str) -> str:
    """Return `text`, as long as before, with one sign for all quotes, dashes and digits."""
    return _DIGIT.sub("0", text.translate(_QUOTES))


def read(tokenizer: Any, texts: list[str]) -> list[Reading]:
    """Return what the noticer reads of each text; names and figures are no words.

    Args:
        tokenizer: that of the embedded models, of the package tokenizers.
        texts: sentences.
    """
    plain = [prepared(text) for text in texts]
    figures = tokenizer.token_to_id("0")
    encoded = tokenizer.encode_batch(plain, add_special_tokens=False)
    return [_reading(text, e.ids, e.offsets, figures) for text, e in zip(plain, encoded, strict=True)]


def _reading(text: str, ids: list[int], offsets: list[tuple[int, int]], figures: int) -> Reading:
    sign = _signs(text, figures)
    first: dict[int, int] = {}  # code point -> token
    tokens, within = [START], -1
    for token, (start, end) in zip(ids, offsets, strict=True):
        while start < end and text[start].isspace():
            start += 1
        unit = sign.get(start)
        if unit is None:
            within = -1
            first.setdefault(start, len(tokens))
            tokens.append(token)
        elif unit[0] != within:
            within = unit[0]
            tokens.append(unit[1])
    words = [(first[m.start()], m.start(), m.end()) for m in _WORD.finditer(text) if m.start() in first]
    return Reading(tokens, words)


def _signs(text: str, figures: int) -> dict[int, tuple[int, int]]:
    """Return, for each code point of a name or figures, where these begin, and the token that stands for them."""
    found: dict[int, tuple[int, int]] = {}
    for m in _FIGURES.finditer(text):
        found |= dict.fromkeys(range(m.start(), m.end()), (m.start(), figures))
    for m in _CAPITALS.finditer(text):
        start = m.start()
        if _BEGINS.search(text[max(0, start - _MARGIN) : start]) or start == 0:
            blank = text.find(" ", start, m.end())
            if blank < 0:
                continue
            start = blank + 1
        elif text[start + 1 : start + 2] == "'":
            continue
        found |= dict.fromkeys(range(start, m.end()), (start, NAME))
    return found
