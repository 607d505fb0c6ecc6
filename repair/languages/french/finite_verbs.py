"""Finite verbs where they stand: the pronouns before them, their readings."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from repair.core.language import Analysis
from repair.languages.french.morphology import analyses, elides, inflect
from repair.rules.lazy import lazy

_CLITICS = lazy(r" (?P<clitics>(?:(?:ne|se|lui|leur|nous|vous|me|te|y|en) |(?:n|s|l|m|t)'){0,3})")
_WORD = lazy(r"(?P<verb>[a-zà-öø-ÿœ]+)(?![\w'’\u0300-\u036f-])")


_PREFIXES = frozenset(("intra", "inter", "infra", "supra"))  # "intra" is a form of a verb that nobody uses


class Verb(NamedTuple):
    """A finite verb right behind its subject: where it is, what stands before it, and its readings."""

    start: int
    end: int
    form: str
    clitics: tuple[str, ...]
    readings: tuple[Analysis, ...]


@lru_cache(maxsize=65536)
def finite(form: str) -> tuple[Analysis, ...]:
    """Return the readings of `form` as a finite verb."""
    if form in _PREFIXES:
        return ()
    found = tuple(r for r in analyses(form) if r.pos in ("VERB", "AUX") and r.person and r.tense != "imp")
    return tuple(r for r in found if r.pos == "AUX") or found


def agreeing(readings: tuple[Analysis, ...], number: str) -> tuple[str, ...]:
    """Return the forms in the third person of `number` that `readings` have, the likeliest first, two at most."""
    told = [r for r in readings if r.tense.startswith(("ind", "cond"))] or [r for r in readings if r.tense]
    made = (inflect(r.lemma, Analysis(r.lemma, r.pos, "", number, "3", r.tense)) for r in told)
    return tuple(dict.fromkeys(form for form in made if form))[:2]


def verb_at(text: str, at: int) -> Verb | None:
    """Read the finite verb that begins at `at` (a blank), with the pronouns before it."""
    lead = _CLITICS.match(text, at)
    found = _WORD.match(text, lead.end()) if lead else None
    if lead is None or found is None:
        return None
    readings = finite(found["verb"])
    clitics = tuple(lead["clitics"].replace("'", "' ").split())
    return Verb(found.start(), found.end(), found["verb"], clitics, readings) if readings else None


_SHORT = {"se": "s'", "ne": "n'", "me": "m'", "te": "t'"}
_FULL = {short: full for full, short in _SHORT.items()}


def fitted(text: str, verb: Verb, form: str) -> tuple[int, str] | None:
    """Return where `form` goes in the place of `verb`, and how it is written there with the pronoun before it.

    None where the pronoun before it stands for *le* or *la*, and nobody knows for which.
    """
    last = verb.clitics[-1] if verb.clitics else ""
    if last.endswith("'") and not elides(form):
        if last not in _FULL:
            return None
        return verb.start - len(last), f"{_FULL[last]} {form}"
    if last in _SHORT and elides(form):
        return verb.start - len(last) - 1, _SHORT[last] + form
    return verb.start, form
