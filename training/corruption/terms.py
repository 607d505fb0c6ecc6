"""The rows of the glossary that weights may learn from: none whose garble the sample article has.

So the article can tell what the noticer makes of garbles that nobody taught it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from repair.glossary import builtin
from repair.glossary.term import Term
from training.corruption.sentence import word

SAMPLE = Path(__file__).resolve().parents[2] / "seeds/000_466c93e9bf0e9dc4.txt"
_EVERYDAY = 20_000  # times in 18 million words: such words name nothing
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1)
def terms() -> tuple[Term, ...]:
    """Return the rows of the built-in French glossary, in their order, without those that name the sample's garbles."""
    there = frozenset(_WORD.findall(SAMPLE.read_text(encoding="utf-8").lower()))
    return tuple(term for term in builtin("fr") if not names(term, there))


def names(term: Term, there: frozenset[str]) -> bool:
    """Tell whether all that is wrong in one of a row's bad examples consists of words that are `there`."""
    for wrong, right in term.bad:
        good = frozenset(_WORD.findall((right or "").lower()))
        told = {w for w in _WORD.findall(wrong.lower()) if w not in good and word(w).common < _EVERYDAY}
        if right and told and told <= there:
            return True
    return False
