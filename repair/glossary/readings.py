"""Which reading of a matched form is meant, told from the words before it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import lru_cache
from typing import cast

from repair.core.language import Analysis, Language
from repair.core.phrasing import Phrasing
from repair.glossary.matcher import Capture, paradigm
from repair.glossary.tokens import Token

_ORDER = (
    "ind.pres", "part.past", "inf", "ind.impf", "ind.fut", "cond", "part.pres", "ind.past", "sub.pres", "sub.impf",
    "imp",
)  # fmt: skip


def of_capture(tokens: Sequence[Token], capture: Capture, language: Language) -> tuple[Analysis, ...]:
    """Return the readings that a matched lemma form has, the likeliest first."""
    text = " ".join(t.lower for t in tokens[capture.start : capture.end]).replace("' ", "'")
    found = [a for form, a in paradigm(capture.option, language) if form.lower() == text]
    verbs = [a for a in found if a.pos in ("VERB", "AUX")]
    if not verbs:
        return tuple(found)
    return tuple(_fitting(tokens, capture.start, verbs, language))


def _fitting(tokens: Sequence[Token], at: int, readings: Iterable[Analysis], language: Language) -> list[Analysis]:
    words = language.phrasing
    before, found_aux = _before(tokens, at, words, language)
    person, number = words.subjects.get(before, ("", "")) if before else ("", "")

    def kept(a: Analysis) -> bool:
        if a.tense == "part.past":
            return True
        if found_aux:
            return False
        if a.tense == "imp":
            return tokens[at].initial
        if a.person and not person:
            return a.person == "3"
        return (not person or a.person == person) and (not number or not a.number or a.number == number)

    everything = list(readings)
    chosen = [a for a in everything if kept(a)] or everything
    if person and any(a.person for a in chosen):
        chosen = [a for a in chosen if a.person]
    return sorted(chosen, key=lambda a: (not (found_aux and a.tense == "part.past"), _ORDER.index(a.tense or "imp")))


def _before(tokens: Sequence[Token], at: int, words: Phrasing, language: Language) -> tuple[str, bool]:
    """Return the pronoun right before the verb and its clitics, and whether an auxiliary governs the verb."""
    place = at - 1
    while place >= 0 and words.is_adverb(tokens[place].lower):
        place -= 1
    if place >= 0 and _auxiliary(tokens, place, words, language):
        return "", True
    place = at - 1
    while place >= 0 and tokens[place].word:
        word = tokens[place].lower
        if word in ("nous", "vous") and place > 0 and tokens[place - 1].lower == word:
            place -= 1
        if word in words.subjects:
            return word, False
        if word not in words.clitics:
            break
        place -= 1
    return "", False


def _auxiliary(tokens: Sequence[Token], at: int, words: Phrasing, language: Language) -> bool:
    found = auxiliaries(language).get(tokens[at].lower)
    if not found:
        return False
    # A participle needs an auxiliary itself: "a été", but "l'été".
    return any(a.tense != "part.past" for a in found) or _before(tokens, at, words, language)[1]


def auxiliaries(language: Language) -> dict[str, tuple[Analysis, ...]]:
    """Return the forms of the auxiliaries with their readings."""
    return _auxiliaries(cast(Hashable, language))


@lru_cache(maxsize=4)
def _auxiliaries(key: Hashable) -> dict[str, tuple[Analysis, ...]]:
    language = cast(Language, key)
    words = language.phrasing
    found: dict[str, tuple[Analysis, ...]] = {}
    for lemma in (words.have, words.be):
        for form, analysis in language.forms(lemma, "AUX"):
            found[form] = (*found.get(form, ()), analysis)
    return found
