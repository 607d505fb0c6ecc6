"""The nouns and adjectives of a target in the gender and number that the sentence asks for."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary.lemmas import paradigm
from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import of_capture
from repair.glossary.subjects import subject_gender
from repair.glossary.work import (
    CannotFitError,
    Work,
    captured,
    gender_before,
    head_words,
    nth,
    number_before,
    source_noun,
)


def nouns(work: Work, targets: list[Option]) -> dict[int, tuple[str, str]]:
    """Return gender and number of each noun bracket of the target."""
    listed = captured(work, "NOUN")
    head = head_words(work) if _led(work, targets) else None
    if head:
        listed.insert(0, head[0])
    found: dict[int, tuple[str, str]] = {}
    for place, option in enumerate(targets):
        if option.kind != "lemma" or option.pos != "NOUN":
            continue
        capture = nth(listed, len(found) + 1)
        number = option.number
        if not number and capture:
            readings = {a.number for a in of_capture(work.tokens, capture, work.language) if a.pos == "NOUN"}
            number = readings.pop() if len(readings) == 1 else ""
            if head and capture is head[0]:
                number = head[2]
            number = number or number_before(work, capture)
        genders = _genders(work, option)
        gender = option.gender or (genders.pop() if len(genders) == 1 else "")
        if not gender and capture:  # a person: of the gender of the one that was named
            gender = subject_gender(work, capture)
            named = next((a.gender for a in of_capture(work.tokens, capture, work.language)), "")
            shown = gender_before(work, capture)
            gender = gender or (shown if named == "m" else named) or named or shown  # "la manager"
        elif gender == "m" and not option.gender and capture and _is_woman(work, capture):
            gender = "f"
        found[place] = (gender, number or "s")
    return found


def _genders(work: Work, option: Option) -> set[str]:
    return {a.gender for _, a in paradigm(option, work.language) if a.lemma == option.text}


def _is_woman(work: Work, capture: Capture) -> bool:
    """Tell whether a noun is the feminine form of one for a man: "la directrice"."""
    if capture.option.kind != "lemma" or capture.option.pos not in ("", "NOUN"):
        return False
    readings = {a.gender for a in of_capture(work.tokens, capture, work.language) if a.pos == "NOUN"}
    return "f" in readings and "m" in _genders(work, capture.option)


def _her(work: Work, option: Option, number: str) -> str | None:
    """Return the feminine that only the adjective has: "lauréate", "responsable"."""
    if not any(a.pos == "ADJ" and a.lemma == option.text for a in work.language.analyses(option.text)):
        return None
    return work.language.inflect(option.text, Analysis(option.text, "ADJ", "f", number))


def _led(work: Work, targets: list[Option]) -> bool:
    """Tell whether a noun bracket is the head of the target: no other noun stands before it."""
    for option in targets:
        if option.kind == "lemma" and option.pos == "NOUN":
            return True
        if option.kind == "copy" or (option.kind == "word" and work.language.analyses(option.text)[:1] == ()):
            return False
        if option.kind == "word" and work.language.analyses(option.text)[0].pos == "NOUN":
            return False
    return False


def noun(work: Work, option: Option, features: tuple[str, str]) -> str:
    """Return a noun of the target with its gender and number.

    Raises:
        CannotFitError: there is no such form, or the sentence may ask for the feminine one.
    """
    made = work.language.inflect(option.text, Analysis(option.text, "NOUN", features[0], features[1]))
    if features[0] == "f" and not option.gender and _genders(work, option) == {"m"}:
        made = _her(work, option, features[1])
    if made is None or (not features[0] and _feminine(work, option, features[1])):
        raise CannotFitError
    return made


def _feminine(work: Work, option: Option, number: str) -> bool:
    """Tell whether a noun has a feminine form that a word of the sentence may ask for."""
    language = work.language
    both = {language.inflect(option.text, Analysis(option.text, "NOUN", gender, number)) for gender in "mf"}
    if len(both - {None}) < 2:
        return False
    found = (language.analyses(token.lower) for token in work.tokens if token.word and not token.proper)
    able = ([a for a in readings if a.pos == "ADJ" or a.tense == "part.past"] for readings in found)
    return any(readings and all(a.gender == "f" and a.number == number for a in readings) for readings in able)


def adjective(work: Work, option: Option, number: int, place: int, listed: dict[int, tuple[str, str]]) -> str:
    """Return an adjective of the target as it agrees with the nearest noun of `listed`, or with what stood there.

    Raises:
        CannotFitError: nothing is there that it could agree with, or there is no such form.
    """
    if listed:
        nearest = min(listed, key=lambda n: (abs(n - place), n > place))
        gender, count = listed[nearest]
    else:
        capture = nth(captured(work, "ADJ"), number) or nth(captured(work, "VERB"), number)
        if capture is None:
            old = source_noun(work)
            if old is None:
                raise CannotFitError
            gender, count = old[1], old[2]
        else:
            readings = of_capture(work.tokens, capture, work.language)
            like = next((a for a in readings if a.pos == "ADJ" or a.tense == "part.past"), None)
            if like is None:
                raise CannotFitError
            gender, count = like.gender, like.number
    count = option.number or count
    made = work.language.inflect(option.text, Analysis(option.text, "ADJ", gender or "m", count or "s"))
    if made is None:
        raise CannotFitError
    return made
