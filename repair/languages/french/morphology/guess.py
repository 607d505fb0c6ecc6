"""Readings of words that the word list lacks: by prefix, by the parts of a compound, by their ending."""

from __future__ import annotations

from functools import lru_cache

from repair.core.language import Analysis
from repair.languages.french.morphology import inverse, store

PREFIXES = tuple(
    sorted(
        (
            "aéro agro anti archi audio auto bi bio cardio centi co cogé contre crypto cyber dé dés éco électro entre "
            "euro ex extra franco gastro géo giga hydro hyper hypo immuno infra inter intra kilo macro maxi méga méta "
            "micro mini mono multi nano narco néo neuro non omni ortho pan para péri photo pluri pneumo poly post pré "
            "pro proto pseudo psycho quadri quasi radio re ré rétro semi servo socio sous stéréo sub super supra sur "
            "télé thermo trans tri turbo ultra uni vice vidéo islamo judéo anglo germano italo hispano sino russo afro "
            "ciné demi mi techno musico toxico climato"
        ).split(),
        key=len,
        reverse=True,
    )
)
SURE = 0.6
LONGEST = 8
# Hyphenated pronouns behind a verb: dit-il, a-t-on, donne-le-moi.
_ENCLITICS = frozenset(
    "je tu il elle on nous vous ils elles ce le la les lui leur moi toi y en t là ci même mêmes m l".split()
)


@lru_cache(maxsize=16384)
def shares(word: str) -> tuple[float, ...]:
    """Return how likely `word`, a base form, has each of store.SUFFIX_FLAGS, by its longest known ending."""
    table = store.suffixes()
    marked = "^" + word
    for start in range(max(0, len(marked) - LONGEST), len(marked)):
        if found := table.get(marked[start:]):
            return store.shares(found)
    return store.shares(table.get("", "0" * len(store.SUFFIX_FLAGS)))


def gender(word: str) -> str:
    """Return the gender of a noun that isn't listed, "" when its ending leaves it open."""
    from repair.languages.french.morphology import readings

    if "-" in word.strip("-"):
        first, _, last = word.partition("-")
        if readings.flags(first) & (store.MASCULINE | store.FEMININE):
            return readings.gender(first)
        if readings.flags(last) & (store.MASCULINE | store.FEMININE):
            return readings.gender(last)
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > 3 and readings.flags(rest) & (store.MASCULINE | store.FEMININE):
            return readings.gender(rest)
    one = next(iter(inverse.singulars(word)), word)
    _, masculine, feminine, *_ = shares(one)
    if masculine > 3 * feminine:
        return "m"
    return "f" if feminine > 3 * masculine else ""


def derived(word: str) -> bool:
    """Tell whether `word` is built on known words by rule."""
    return bool(_derived_readings(word)) or _compound(word)


def _compound(word: str) -> bool:
    from repair.languages.french.morphology import readings

    if "-" not in word.strip("-"):
        return False
    first, *rest = word.split("-")
    first_known = readings.knows(first) or first in PREFIXES
    return first_known and all(part in _ENCLITICS or readings.knows(part) for part in rest)


@lru_cache(maxsize=16384)
def _derived_readings(word: str) -> tuple[Analysis, ...]:
    """Return the readings of a known word with a prefix."""
    from repair.languages.french.morphology import readings

    for prefix in PREFIXES:
        rest = word.removeprefix(prefix).removeprefix("-")
        if rest != word and word.startswith(prefix) and len(rest) > 3:
            head = word[: len(word) - len(rest)]
            found = readings.open_readings(rest)
            if found:
                return tuple(Analysis(head + a.lemma, a.pos, a.gender, a.number, a.person, a.tense) for a in found)
    return ()


@lru_cache(maxsize=16384)
def readings(word: str) -> tuple[Analysis, ...]:
    """Return the readings of a word that isn't listed; empty when its ending leaves too much open."""
    if len(word) < 4 or not word.replace("-", "").isalpha():
        return ()
    return _derived_readings(word) or _by_parts(word) or _by_ending(word)


def _by_parts(word: str) -> tuple[Analysis, ...]:
    """Return the readings of a hyphenated compound: a noun of the gender of its first part."""
    if "-" not in word or not _compound(word):
        return ()
    number = "p" if word.endswith("s") else "s"
    return (Analysis(word, "NOUN", gender(word), number),)


def _by_ending(word: str) -> tuple[Analysis, ...]:
    from repair.languages.french.morphology.readings import adjective, verb_readings

    found: list[tuple[float, Analysis]] = []
    finite = shares(word)[-1]
    bases = [(word, "s"), *((one, "p") for one in inverse.singulars(word))]
    for base, number in bases:
        if number == "s" and len(bases) > 1:
            continue
        verb, masculine, feminine, _, adverbial, _ = shares(base)
        if number == "p" and finite > SURE:
            continue
        if masculine + feminine > SURE:
            gender_ = "m" if masculine > 3 * feminine else "f" if feminine > 3 * masculine else ""
            found.append((masculine + feminine, Analysis(base, "NOUN", gender_, number)))
        for him in (base, *inverse.masculines(base)):
            if (share := shares(him)[3]) > SURE:
                found += [(share, a) for form, a in adjective(him) if form == word]
        if number == "s" and adverbial > SURE:
            found.append((adverbial, Analysis(base, "ADV")))
        if number == "s" and verb > SURE and base.endswith(("er", "ir")):
            found += [(verb, a) for a in verb_readings(base, base)]
    if finite > SURE:
        found += [(finite, a) for a in _verb_forms(word)]
    found.sort(key=lambda pair: -pair[0])
    return tuple(dict.fromkeys(a for _, a in found))


def _verb_forms(word: str) -> list[Analysis]:
    """Return the readings of `word` as a form of the infinitive with the longest likely ending."""
    from repair.languages.french.morphology.readings import verb_readings

    ranked = sorted(inverse.infinitives(word), key=len)
    return next((made for v in ranked if shares(v)[0] > SURE and (made := verb_readings(word, v))), [])
