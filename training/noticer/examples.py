"""Sentences with the wrong words marked, without end: what the noticer learns from, and what it is measured on.

    for example in stream(Random(1)): ...

Human sentences as they are, spoilt ones (`training.corruption`), sentences that a round trip spoilt, the examples of
the glossary, and sentences of news of our own (`written`). Held-out lines and held-out expressions come only where they
are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import starmap
from random import Random

from training import corpus
from training.corruption import ALL, corrupt, good, roundtrip
from training.corruption.calque import expression_held_out
from training.corruption.change import Mark
from training.corruption.sentence import Sentence
from training.corruption.terms import terms
from training.noticer.written import written

# Share of the sentences; the debates are the most like news, everyday sentences have the words of today.
TEXTS = {
    "cc0_debats-assemblee-nationale": 0.42,
    "cc0_framabook": 0.04,
    "cc0_wikisource": 0.10,
    "cc0_gutenberg": 0.15,
    "cc0_libretheatre": 0.02,
    "eltec_novels": 0.12,
    "tatoeba": 0.15,
}
CLEAN = 0.5  # share of sentences without any mark
GLOSSARY, WRITTEN, ROUND_TRIPS = 0.2, 0.15, 0.05  # share of sentences from there
FIGURES = 0.12  # share of the others that get a well-written time or number
SHORTEST, LONGEST = 20, 320  # code points
_BUFFER = 4000
_END = re.compile(r"(?<=[.!?…])[\s»”]+(?=[A-ZÀÂÇÉÈÊÎÔŒ«–—])")


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and its wrong words in order."""

    text: str
    marks: tuple[Mark, ...] = ()


def sentences(name: str, held_out: bool = False) -> Iterator[str]:
    """Yield the sentences of a text that are held out, or the others; long lines are split."""
    for line in corpus.sentences(name):
        if corpus.held_out(line) == held_out:
            parts = _END.split(line) if len(line) > LONGEST else (line,)
            yield from (part.strip() for part in parts if SHORTEST <= len(part.strip()) <= LONGEST)


def mixed(random: Random, held_out: bool = False) -> Iterator[str]:
    """Yield sentences of all texts by their shares, in an order of chance, again and again."""
    names = [name for name in TEXTS if name in corpus.TEXTS] or list(corpus.TEXTS)
    shares = [TEXTS.get(name, 1.0) for name in names]
    sources = {name: sentences(name, held_out) for name in names}
    buffer: list[str] = []
    while True:
        name = random.choices(names, shares)[0]
        sentence = next(sources[name], None)
        if sentence is None:
            sources[name] = sentences(name, held_out)
            sentence = next(sources[name], None)
            if sentence is None:
                return
        if len(buffer) < _BUFFER:
            buffer.append(sentence)
        else:
            at = int(random.random() * _BUFFER)
            buffer[at], sentence = sentence, buffer[at]
            yield sentence


def stream(random: Random, kinds: Collection[str] = ALL, held_out: bool = False) -> Iterator[Example]:
    """Yield examples, those of other kinds than `kinds` left out.

    Args:
        random: decides on everything.
        kinds: what may be marked; leave one out to see whether the noticer finds it all the same.
        held_out: only lines and expressions that no training sees.
    """
    texts = mixed(random, held_out)
    rows = [e for e in glossary(held_out) if all(kind in kinds for _, _, kind in e.marks)]
    own = [e for e in starmap(Example, written(held_out)) if all(kind in kinds for _, _, kind in e.marks)]
    trips = () if held_out else roundtrip.sentences()
    while True:
        chance = random.random()
        if rows and chance < GLOSSARY:
            yield random.choice(rows)
            continue
        if own and GLOSSARY <= chance < GLOSSARY + WRITTEN:
            yield random.choice(own)
            continue
        text = random.choice(trips) if trips and chance > 1 - ROUND_TRIPS else next(texts, None)
        if text is None:
            return
        if random.random() < FIGURES:
            text = good(text, random)
        made = corrupt(text, random, kinds) if kinds and random.random() >= CLEAN else None
        yield Example(made.text, made.marks) if made else Example(text)


@lru_cache(maxsize=2)
def glossary(held_out: bool) -> tuple[Example, ...]:
    """Return the examples of the glossary's rows: wrong ones with their marks, and the repaired and good ones."""
    found: list[Example] = []
    kept = {wrong for term in terms() if expression_held_out(term) for wrong, _ in term.bad}
    for term in terms():
        if expression_held_out(term) != held_out:
            continue
        kind = "leftover" if term.category == "untranslated" else "calque"
        for wrong, right in term.bad:
            if right and (held_out or wrong not in kept):
                found += (Example(wrong, difference(wrong, right, kind)), Example(right))
        found += map(Example, term.good)
    return tuple(dict.fromkeys(e for e in found if e.text))


def difference(wrong: str, right: str, kind: str) -> tuple[Mark, ...]:
    """Return the words of `wrong` that `right` has not; the word behind a place where only `right` has some."""
    s, t = Sentence(wrong), Sentence(right)
    marks: list[Mark] = []
    for tag, a, b, _, _ in SequenceMatcher(None, s.lower, t.lower, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if a == b:
            b = min(a + 1, len(s))
            a = b - 1
        start, end = s.starts[a], s.ends[b - 1]
        if marks and start <= marks[-1][1] + 1:
            start = marks.pop()[0]
        marks.append((start, end, kind))
    return tuple(marks)
