"""Reads the French lexicon (for training and for verification, never shipped) and splits its lemmas."""

from __future__ import annotations

import hashlib
import lzma
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from repair.core.language import Analysis
from repair.languages.french.morphology import store

LEXICON = "lexicon/french_form_lemma_tag.tsv.xz"
_TENSES = {
    "ind pres": "ind.pres",
    "ind impa": "ind.impf",
    "ind psim": "ind.past",
    "ind futu": "ind.fut",
    "con pres": "cond",
    "sub pres": "sub.pres",
    "sub impa": "sub.impf",
    "imp pres": "imp",
}


def held_out(lemma: str, seed: int) -> bool:
    """Tell whether `lemma` belongs to the tenth that is held out under `seed`."""
    return hashlib.sha256(f"{seed}:{lemma}".encode()).digest()[0] < 26


@dataclass(slots=True)
class Gold:
    """The open-class part of the lexicon."""

    flags: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # base form -> store flags
    lemmas: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # form -> lemmas
    readings: dict[str, set[Analysis]] = field(default_factory=lambda: defaultdict(set))  # form -> readings


def rows(data: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield form, lemma and the parts of the tag."""
    with lzma.open(data / LEXICON, "rt", encoding="utf-8") as lines:
        for line in lines:
            form, lemma, tag = line.rstrip("\n").split("\t")
            yield form, lemma, tag.split()


def read(data: Path) -> Gold:
    """Read the lexicon: nouns, adjectives, verbs, adverbs; names and function words left out."""
    gold = Gold()
    participles: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for form, lemma, tag in rows(data):
        if not form.islower() or " " in form or tag[0] not in "NJVA":
            continue
        gold.lemmas[form].add(lemma)
        if tag[0] == "J" and lemma.endswith(("er", "ir", "re")) and form != lemma:
            participles[lemma].add((form, " ".join(tag[1:])))
        for reading in _readings(lemma, tag):
            gold.readings[form].add(reading)
        gold.flags[form] |= _flag(form, lemma, tag)
    _rename_participles(gold, participles)
    return gold


def _flag(form: str, lemma: str, tag: list[str]) -> int:
    """Return what a row says of `form` as a base form."""
    kind, rest = tag[0], tag[1:]
    if kind == "V":
        return store.VERB if form == lemma and "inf" in rest else store.FINITE
    if kind == "A":
        return store.ADVERB
    if rest[1][0] != "s":
        return 0
    if kind == "J":
        return store.ADJECTIVE if rest[0] in "me" else 0
    return {"m": store.MASCULINE, "f": store.FEMININE, "e": store.MASCULINE | store.FEMININE}[rest[0]]


def _readings(lemma: str, tag: list[str]) -> list[Analysis]:
    kind, rest = tag[0], tag[1:]
    if kind == "A":
        return [Analysis(lemma, "ADV")]
    if kind in "NJ":
        gender = rest[0].replace("e", "")
        number = "" if rest[1] == "sp" else rest[1]
        return [Analysis(lemma, "NOUN" if kind == "N" else "ADJ", gender, number)]
    pos = "AUX" if rest[0] in ("avoir", "etre") else "VERB"
    rest = rest[1:] if pos == "AUX" else rest
    if rest[0] in ("inf", "ppr"):
        return [Analysis(lemma, pos, tense="inf" if rest[0] == "inf" else "part.pres")]
    if rest[0] == "ppa":
        gender, numbers = ("m", "s") if rest[1] == "e" else (rest[1], rest[2])
        return [Analysis(lemma, pos, gender, number, tense="part.past") for number in numbers]
    return [Analysis(lemma, pos, "", rest[3], rest[2], _TENSES[f"{rest[0]} {rest[1]}"])]


def _rename_participles(gold: Gold, participles: dict[str, set[tuple[str, str]]]) -> None:
    """Give adjectives made of participles the participle as their lemma, where the lexicon has the infinitive."""
    for lemma, found in participles.items():
        base = next((form for form, tag in sorted(found) if tag in ("m s", "m sp", "e s", "e sp")), "")
        for form, _ in found:
            old = {a for a in gold.readings[form] if a.pos == "ADJ" and a.lemma == lemma}
            gold.readings[form] -= old
            gold.readings[form] |= {Analysis(base or a.lemma, "ADJ", a.gender, a.number) for a in old}
