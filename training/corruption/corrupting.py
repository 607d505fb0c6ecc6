"""Spoils sentences: some corruptions in each, with the wrong words marked."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from random import Random

from training.corruption import (
    calque,
    clock,
    leftover,
    missing,
    nominal,
    prepositions,
    roundtrip,
    scramble,
    seams,
    verbal,
)
from training.corruption.change import KINDS, Change, Corrupted, Corruption, apply
from training.corruption.sentence import Sentence

ALL = frozenset(KINDS)
CORRUPTIONS = (
    Corruption("calque", calque.expression, weight=40),
    Corruption("calque", calque.sense, sure=False, weight=3),
    Corruption("leftover", leftover.one, weight=2),
    Corruption("leftover", leftover.several),
    Corruption("leftover", leftover.compound),
    Corruption("missing", missing.article, sure=False),
    Corruption("missing", missing.que),
    Corruption("missing", missing.auxiliary),
    Corruption("missing", missing.reflexive),
    Corruption("missing", missing.infinitive, sure=False),
    Corruption("missing", missing.de, sure=False),
    Corruption("form", nominal.gender),
    Corruption("form", nominal.number, weight=0.7),
    Corruption("form", nominal.adjective),
    Corruption("form", nominal.predicate),
    Corruption("form", nominal.elision, weight=0.3),
    Corruption("form", nominal.contraction, weight=0.5),
    Corruption("form", nominal.possessive),
    Corruption("form", verbal.agreement),
    Corruption("form", verbal.mood),
    Corruption("form", verbal.condition),
    Corruption("form", verbal.infinitive),
    Corruption("form", verbal.participle),
    Corruption("form", verbal.auxiliary),
    Corruption("form", verbal.case),
    Corruption("scramble", scramble.before_noun),
    Corruption("scramble", scramble.english_compound),
    Corruption("scramble", scramble.adverb, weight=2),
    Corruption("scramble", scramble.negation, weight=0.7),
    Corruption("scramble", scramble.clitic),
    Corruption("scramble", scramble.swapped, weight=0.3),
    Corruption("scramble", scramble.shuffled, weight=0.7),
    Corruption("preposition", prepositions.infinitive),
    Corruption("preposition", prepositions.governed, sure=False),
    Corruption("preposition", prepositions.idiom, sure=False),
    Corruption("seam", seams.capital),
    Corruption("seam", seams.title),
    Corruption("seam", seams.small),
    Corruption("seam", seams.twice),
    Corruption("seam", seams.cut),
    Corruption("seam", seams.together, weight=0.5),
    Corruption("clock", clock.time, weight=4),
    Corruption("clock", clock.number, weight=4),
    Corruption("clock", clock.put_in),
    *roundtrip.CORRUPTIONS,
)
# How often a kind is tried, beside others: few sentences have a place for a calque.
WEIGHTS = {
    "calque": 40,
    "missing": 6,
    "preposition": 7,
    "form": 3,
    "scramble": 2,
    "leftover": 1,
    "seam": 0.6,
    "clock": 0.3,
}
_OF = {kind: [c for c in CORRUPTIONS if c.kind == kind] for kind in KINDS}
_TRIES = 8


def corrupt(sentence: str, random: Random, kinds: Collection[str] = ALL, at_most: int = 2) -> Corrupted | None:
    """Return `sentence` with one to `at_most` corruptions, None where none of those tried could be made.

    Raises:
        KeyError: one of `kinds` is none of KINDS.
    """
    s = Sentence(sentence)
    if len(s) < 4:
        return None
    left = {kind: WEIGHTS[kind] for kind in sorted(kinds)}
    wanted = random.randint(1, at_most)
    changes: list[tuple[Change, Corruption]] = []
    for _ in range(_TRIES):
        if not left or len(changes) == wanted:
            break
        [kind] = random.choices(list(left), list(left.values()))
        found = _one(s, random, kind)
        if found is None:
            del left[kind]
        elif all(found[0].end < c.start - 1 or found[0].start > c.end + 1 for c, _ in changes):
            changes.append(found)
    return apply(sentence, changes) if changes else None


def _one(s: Sentence, random: Random, kind: str) -> tuple[Change, Corruption] | None:
    """Return a corruption of a kind, drawn by weight among those that can be made."""
    options = sorted(_OF[kind], key=lambda c: random.random() ** (1 / c.weight), reverse=True)
    for corruption in options:
        change = corruption.function(s, random)
        if change is not None and _differs(s, change):
            return change, corruption
    return None


def _differs(s: Sentence, change: Change) -> bool:
    return change.text != s.text[change.start : change.end] and all(b > a for a, b in change.marks)


def pairs(sentence: str, random: Random, kinds: Collection[str] = ALL) -> list[tuple[str, str, str]]:
    """Return (right, wrong, kind), one for each kind that can be made: what a scorer must tell apart."""
    return [(right, wrong, name.split(".")[0]) for right, wrong, name in _pairs(sentence, random, kinds)]


def _pairs(sentence: str, random: Random, kinds: Collection[str]) -> Iterator[tuple[str, str, str]]:
    s = Sentence(sentence)
    for kind in sorted(kinds) if len(s) > 3 else ():
        found = _one(s, random, kind)
        if found is not None:
            yield sentence, apply(sentence, [found]).text, found[1].name
