"""What may change beside the marked words: a word's form, so that it agrees with the new ones."""

from __future__ import annotations

from repair.core.language import Language
from repair.core.text import fold
from repair.glossary.tokens import tokenize

_AGREEING = frozenset(("DET", "ADJ", "PRON", "VERB", "AUX"))
_CLOSED = frozenset(("DET", "PRON"))  # whose forms begin alike, but for those that mean another person or thing
_MOST = 2  # words that may change in one place


def agrees(old: str, new: str, language: Language) -> bool:
    """Tell whether `new` is `old` in another gender, number or person, or the same preposition with its article."""
    words = language.phrasing
    before, after = (tuple(t.lower for t in tokenize(fold(text).strip(), words.word)) for text in (old, new))
    if any(before in words.closed[seam] and after in words.closed[seam] for seam in ("DE", "À")):
        return True
    if not before or len(before) != len(after) or len(before) > _MOST:
        return False
    return all(a == b or _same(a, b, language) for a, b in zip(before, after, strict=True))


def _same(before: str, after: str, language: Language) -> bool:
    return any(
        a.pos in _AGREEING
        and (a.lemma, a.pos, a.tense) == (b.lemma, b.pos, b.tense)
        and (a.pos not in _CLOSED or before[0] == after[0])
        for a in language.analyses(before)
        for b in language.analyses(after)
    )
