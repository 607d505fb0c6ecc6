"""Paradigms and inflection: all forms of a lemma, and the one that has given features."""

from __future__ import annotations

from functools import lru_cache

from repair.core.language import Analysis
from repair.languages.french.morphology import nominal, store
from repair.languages.french.morphology.conjugation import conjugate

_OPEN = ("VERB", "AUX", "NOUN", "ADJ", "ADV", "PROPN")


@lru_cache(maxsize=4096)
def forms(lemma: str, pos: str = "") -> tuple[tuple[str, Analysis], ...]:
    """Return the paradigm of `lemma` as (form, reading), the usual variant first; restricted to `pos`."""
    if pos in ("VERB", "AUX"):
        return _verb(lemma, pos)
    if pos == "NOUN":
        return _noun(lemma)
    if pos == "ADJ":
        return _adjective(lemma)
    if pos:
        return _closed(lemma, pos)
    made: list[tuple[str, Analysis]] = []
    for each in _parts_of_speech(lemma):
        made += forms(lemma, each)
    return tuple(dict.fromkeys(made))


def _parts_of_speech(lemma: str) -> tuple[str, ...]:
    """Return what `lemma` may be: what its readings as a word say, else what its ending says."""
    from repair.languages.french.morphology import analyses

    if lemma in ("être", "avoir"):
        return ("AUX",)
    found = tuple(dict.fromkeys(a.pos for a in analyses(lemma) if a.lemma == lemma))
    if found:
        return found
    return ("VERB",) if conjugate(lemma) else ("NOUN", "ADJ")


def _verb(lemma: str, pos: str) -> tuple[tuple[str, Analysis], ...]:
    return tuple(
        (form, Analysis(lemma, pos, slot.gender, slot.number, slot.person, slot.tense))
        for form, slot in conjugate(lemma)
    )


def _noun(lemma: str) -> tuple[tuple[str, Analysis], ...]:
    from repair.languages.french.morphology.readings import flags, gender

    found = gender(lemma)
    many = nominal.plural(lemma)
    if many == lemma and lemma.endswith(("s", "x", "z")):
        return ((lemma, Analysis(lemma, "NOUN", found)),)
    made = [(lemma, Analysis(lemma, "NOUN", found, "s")), (many, Analysis(lemma, "NOUN", found, "p"))]
    if second := nominal.SECOND_PLURALS.get(lemma):
        made.append((second, Analysis(lemma, "NOUN", found, "p")))
    her = nominal.woman(lemma, bool(flags(lemma) & store.ADJECTIVE)) if found == "m" else ""
    if her and (lemma in nominal.FEMININES or lemma in nominal.AGENTS or flags(her) & store.FEMININE):
        made.append((her, Analysis(lemma, "NOUN", "f", "s")))
        made.append((nominal.plural(her), Analysis(lemma, "NOUN", "f", "p")))
    return tuple(made)


def _adjective(lemma: str) -> tuple[tuple[str, Analysis], ...]:
    him, her, men, women = nominal.adjective_forms(lemma)
    if him == her == men:
        return ((him, Analysis(lemma, "ADJ")),)
    if him == her:
        return ((him, Analysis(lemma, "ADJ", "", "s")), (men, Analysis(lemma, "ADJ", "", "p")))
    if him == men:
        masculine = [(him, Analysis(lemma, "ADJ", "m"))]
    else:
        masculine = [(him, Analysis(lemma, "ADJ", "m", "s")), (men, Analysis(lemma, "ADJ", "m", "p"))]
    feminine = [(her, Analysis(lemma, "ADJ", "f", "s")), (women, Analysis(lemma, "ADJ", "f", "p"))]
    before_vowel = nominal.BEFORE_VOWEL.get(lemma)
    extra = [(before_vowel, Analysis(lemma, "ADJ", "m", "s"))] if before_vowel else []
    if second := nominal.SECOND_PLURALS.get(lemma):
        extra.append((second, Analysis(lemma, "ADJ", "m", "p")))
    return tuple(masculine[:1] + feminine[:1] + masculine[1:] + feminine[1:] + extra)


def _closed(lemma: str, pos: str) -> tuple[tuple[str, Analysis], ...]:
    from repair.languages.french.morphology.closed import table

    found = [(word, a) for word, readings in table().items() for a in readings if (a.lemma, a.pos) == (lemma, pos)]
    return tuple(found) or ((lemma, Analysis(lemma, pos)),)


@lru_cache(maxsize=16384)
def inflect(lemma: str, like: Analysis) -> str | None:
    """Return the form of `lemma` that has the features of `like`, or None when there is none.

    Features that `like` leaves open are free: the first form that agrees in the others is taken. A noun that has
    but one gender keeps it, whatever `like` asks.
    """
    if like.pos in ("VERB", "AUX"):
        return _inflect_verb(lemma, like)
    paradigm = forms(lemma, like.pos)
    for form, reading in paradigm:
        if reading.agrees(like.gender, like.number) and reading.person in ("", like.person):
            return form
    if like.pos == "NOUN":
        return next((form for form, reading in paradigm if reading.agrees("", like.number)), None)
    return None


def _inflect_verb(lemma: str, like: Analysis) -> str | None:
    for form, slot in conjugate(lemma):
        if (
            slot.tense == like.tense
            and (not like.person or not slot.person or slot.person == like.person)
            and (not like.number or not slot.number or slot.number == like.number)
            and (not like.gender or not slot.gender or slot.gender == like.gender)
        ):
            return form
    return None
