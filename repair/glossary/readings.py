"""Which reading of a matched form is meant, told from the words before it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import lru_cache
from typing import cast

from repair.core.language import Analysis, Language
from repair.core.phrasing import Phrasing
from repair.glossary.lemmas import paradigm
from repair.glossary.matcher import Capture
from repair.glossary.place import pronoun_end
from repair.glossary.tokens import Token

_ORDER = (
    "ind.pres", "part.past", "inf", "ind.impf", "ind.fut", "cond", "part.pres", "ind.past", "sub.pres", "sub.impf",
    "imp",
)  # fmt: skip
_CLAUSE = 8  # words between que and its verb


def of_capture(tokens: Sequence[Token], capture: Capture, language: Language) -> tuple[Analysis, ...]:
    """Return the readings that a matched lemma form has, the likeliest first."""
    end = verb_end(tokens, capture)
    text = " ".join(t.lower for t in tokens[capture.start : end]).replace("' ", "'")
    found = [a for form, a in paradigm(capture.option, language) if form.lower() == text]
    verbs = [a for a in found if a.pos in ("VERB", "AUX")]
    if not verbs:
        return tuple(found)
    return tuple(_fitting(tokens, capture.start, verbs, language))


def verb_end(tokens: Sequence[Token], capture: Capture) -> int:
    """Return where a captured form ends, a pronoun behind it ("change-t-il") left out."""
    return next((n for n in range(capture.start, capture.end) if tokens[n].lower == "-"), capture.end)


def _fitting(tokens: Sequence[Token], at: int, readings: Iterable[Analysis], language: Language) -> list[Analysis]:
    words = language.phrasing
    found_aux = auxiliary_at(tokens, at, language) >= 0
    before = "" if found_aux else _pronoun(tokens, at, words)
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
    wished = len({a.tense for a in chosen}) > 1 and _wished(tokens, at, language)
    return sorted(
        chosen,
        key=lambda a: (
            not (found_aux and a.tense == "part.past"),
            wished and a.tense not in ("sub.pres", "sub.impf"),
            _ORDER.index(a.tense or "imp"),
        ),
    )


def _pronoun(tokens: Sequence[Token], at: int, words: Phrasing) -> str:
    """Return the pronoun right before the verb and its clitics, or behind it, "" where there is none."""
    inverted = pronoun_end(tokens, at + 1, words)
    if inverted:
        return tokens[inverted - 1].lower
    place = at - 1
    while place >= 0 and tokens[place].word:
        word = tokens[place].lower
        if word in ("nous", "vous") and place > 0 and tokens[place - 1].lower == word:
            place -= 1
        if word in words.subjects:
            return word
        if word not in words.clitics:
            break
        place -= 1
    return ""


def auxiliary_at(tokens: Sequence[Token], at: int, language: Language) -> int:
    """Return where the auxiliary of a participle at `at` stands, adverbs and a pronoun between skipped; -1 for none."""
    words = language.phrasing
    place = at - 1
    while place >= 0 and words.is_adverb(tokens[place].lower):
        place -= 1
    if place > 1 and tokens[place].lower in words.subjects and tokens[place - 1].lower == "-":
        place -= 4 if place > 3 and tokens[place - 2].lower == "t" and tokens[place - 3].lower == "-" else 2
    found = auxiliaries(language).get(tokens[place].lower) if place >= 0 else None
    if not found:
        return -1
    # A participle needs an auxiliary itself: "a été", but "l'été".
    if all(a.tense == "part.past" for a in found) and auxiliary_at(tokens, place, language) < 0:
        return -1
    return place


def of_auxiliary(tokens: Sequence[Token], at: int, language: Language) -> Analysis:
    """Return the reading of the auxiliary at `at` in the person of its pronoun: "tu aurais"."""
    return _fitting(tokens, at, auxiliaries(language)[tokens[at].lower], language)[0]


def _wished(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Tell whether the clause of a verb asks for the subjunctive: "il faut que", "pour que"."""
    words = language.phrasing
    for place in range(at - 1, max(at - _CLAUSE, 0), -1):
        word = tokens[place].lower
        if not tokens[place].word or word == words.relative or word in ("dont", "où"):
            return False
        if word in ("que", "qu'"):
            before, further = tokens[place - 1].lower, tokens[place - 2].lower if place > 1 else ""
            if f"{further} {before}" in words.subjunctive_words:
                return True
            if before in words.subjunctive_words:
                clause = not words.is_adverb(before) or place < 2 or not tokens[place - 2].word
                return clause or any(a.pos == "CCONJ" for a in language.analyses(further))
            while place > 1 and words.is_adverb(tokens[place - 1].lower):
                place -= 1
            return any(a.lemma in words.subjunctive_lemmas for a in language.analyses(tokens[place - 1].lower))
    return False


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
