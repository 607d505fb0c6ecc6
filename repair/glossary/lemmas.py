"""What a bracketed lemma of a pattern stands for."""

from __future__ import annotations

from repair.core.language import Analysis, Language
from repair.glossary.pattern import Option


def paradigm(option: Option, language: Language) -> tuple[tuple[str, Analysis], ...]:
    """Return the forms of a bracketed lemma, restricted to its part of speech."""
    if option.pos == "VERB":
        forms = language.forms(option.text, "VERB") or language.forms(option.text, "AUX")
        return tuple(f for f in forms if f[1].tense == option.tense) if option.tense else forms
    return language.forms(option.text, option.pos)


def part_of_speech(lemma: str, language: Language) -> str:
    """Return VERB, NOUN or ADJ for a bracket without one."""
    found = [a for form, a in language.forms(lemma) if a.lemma == lemma]
    pos = [("VERB" if a.pos == "AUX" else a.pos) for a in found]
    if any(a.tense == "inf" for a in found):
        return "VERB"
    return next((p for p in pos if p in ("NOUN", "ADJ", "VERB")), "NOUN")
