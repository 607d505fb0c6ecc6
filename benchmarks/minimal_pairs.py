"""Minimal pairs: human French with one place that a garble, a wrong form or a corruption may fill.

From lines that no training sees (`training.corpus.held_out`) and from the French references of wmt12; garbles are those
of expressions that no training sees. Every pair is drawn with one seed, so that two scorers are asked the same.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from silence import rows

from repair.core.language import Analysis
from repair.models.interface import Gap
from training import corpus
from training.corruption import calque
from training.corruption.change import Change
from training.corruption.corrupting import CORRUPTIONS
from training.corruption.sentence import DETERMINERS, FRENCH, Sentence

SEED = 12
GARBLES = 4  # of one place
GARBLE, FORM = "garble", "wrong form"


@dataclass(frozen=True, slots=True)
class Pair:
    """A gap whose first option is right and whose second is wrong, and in what way."""

    kind: str
    gap: Gap

    @property
    def right(self) -> str:
        """The sentence as a person wrote it."""
        return self.gap.readings()[0]

    @property
    def wrong(self) -> str:
        """The spoilt sentence."""
        return self.gap.readings()[1]


def held_out_lines(data: Path) -> list[str]:
    """Return the lines of the free texts that no training sees, in an order of chance."""
    corpus.DATA = data
    lines = [
        line
        for name in corpus.TEXTS
        for line in corpus.sentences(name)
        if 30 < len(line) < 300 and corpus.held_out(line)
    ]
    Random(SEED).shuffle(lines)
    return lines


def references(data: Path) -> list[str]:
    """Return the French references of wmt12."""
    return [line.strip() for line in rows(data, "ref_fr", "wmt12") if 30 < len(line) < 400]


def pair(kind: str, s: Sentence, change: Change) -> Pair | None:
    """Return a change as a pair; None where it changes nothing."""
    right = s.text[change.start : change.end]
    if change.text == right:
        return None
    return Pair(kind, Gap(s.text[: change.start], (right, change.text), s.text[change.end :]))


def garbles(s: Sentence, random: Random, held_out: bool = True) -> Iterator[Pair]:
    """Yield garbles of right French in a sentence: of expressions that no training sees, or of the others."""
    for found in calque.occurrences(s, held_out):
        made = {change.text: change for _ in range(3 * GARBLES) if (change := calque.garbled(s, found, random))}
        for change in list(made.values())[:GARBLES]:
            if one := pair(GARBLE, s, change):
                yield one


def forms(s: Sentence, random: Random) -> Iterator[Pair]:
    """Yield right French of expressions with one word in a gender, number or person that can't stand there."""
    for found in calque.occurrences(s, None):
        made = [
            change
            for n in range(found.first, found.last + 1)
            for form in _others(s, n)
            if (change := calque.put(s, n, n, form))
        ]
        for change in random.sample(made, min(2, len(made))):
            if one := pair(FORM, s, change):
                yield one


def _others(s: Sentence, n: int) -> list[str]:
    """Return the other forms of word `n` that can't stand in its place."""
    w = s.words[n]
    if not w.known or w.first not in ("NOUN", "VERB", "ADJ"):
        return []
    now = w.readings
    found = []
    if w.first == "NOUN" and s.at(n - 1) not in DETERMINERS:
        return []
    for form, a in FRENCH.forms(w.lemma, w.first):
        likes = [b for b in now if b.pos == a.pos and b.tense == a.tense]
        differs = likes and all((a.gender, a.number, a.person) != (b.gender, b.number, b.person) for b in likes)
        if form.lower() != w.form and differs and not any(_fits(b, c) for b in FRENCH.analyses(form) for c in now):
            found.append(form)
    return found


def _fits(one: Analysis, other: Analysis) -> bool:
    same = one.pos == other.pos and one.person == other.person
    return same and other.agrees(one.gender, one.number) and one.agrees(other.gender, other.number)


def corrupted(s: Sentence, random: Random) -> Iterator[Pair]:
    """Yield a sentence spoilt by each corruption that can be made, those of expressions left out."""
    for corruption in CORRUPTIONS:
        if corruption.function is not calque.expression and corruption.kind != "clock":
            change = corruption.function(s, random)
            if change is not None and (one := pair(corruption.name, s, change)):
                yield one


def collect(lines: list[str], most: int, *, full: bool) -> dict[str, list[Pair]]:
    """Return up to `most` pairs of each kind; `full` adds one corruption a sentence, of the rarest kind so far."""
    random = Random(SEED)
    found: dict[str, list[Pair]] = {GARBLE: [], FORM: []}
    for line in lines:
        s = Sentence(line)
        for kind, made in ((GARBLE, garbles(s, random)), (FORM, forms(s, random))):
            if len(found[kind]) < most:
                found[kind] += made
        if full and len(found.get("form.gender", ())) < most:
            ready = {p.kind: p for p in corrupted(s, random)}
            for kind in sorted(ready, key=lambda k: len(found.get(k, ())))[:2]:
                if len(found.setdefault(kind, [])) < most:
                    found[kind].append(ready[kind])
    return {kind: pairs[:most] for kind, pairs in found.items()}
