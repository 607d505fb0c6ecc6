"""Sentences of news of our own, in `written/`: `[[wrong|right]]` where a machine would garble them."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from training import corpus
from training.corruption.change import Mark
from training.corruption.sentence import Sentence, word

FOLDER = Path(__file__).with_name("written")
_PLACE = re.compile(r"\[\[([^\[\]|]*)\|([^\[\]|]*)\]\]")


@lru_cache(maxsize=2)
def written(held_out: bool) -> tuple[tuple[str, tuple[Mark, ...]], ...]:
    """Return sentences with their marks: each as a machine has it, and where that is wrong as it should be, too."""
    found: list[tuple[str, tuple[Mark, ...]]] = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip():
                continue
            right = _tidy(_PLACE.sub(r"\2", line))
            if corpus.held_out(right) == held_out:
                found += [garbled(line), (right, ())] if _PLACE.search(line) else [(right, ())]
    return tuple(found)


def garbled(line: str) -> tuple[str, tuple[Mark, ...]]:
    """Return a line as a machine has it, and what is wrong in it; where a word is missing, the word behind it."""
    text, marks, at = "", [], 0
    for m in _PLACE.finditer(line):
        text = _join(text, line[at : m.start()])
        start = len(text)
        text = _join(text, m[1])
        if m[1].strip():
            start += text[start:].startswith(" ")
            marks.append((start, len(text), kind(m[1], m[2])))
        else:
            marks.append((start, -1, "missing"))
        at = m.end()
    text = _join(text, line[at:]).strip()
    return text, tuple(_placed(text, mark) for mark in marks)


def _placed(text: str, mark: Mark) -> Mark:
    start, end, name = mark
    if end >= 0:
        return mark
    behind = re.compile(r"\w+'?").search(text, start) or re.compile(r"\w+\W*$").search(text)
    return (behind.start(), behind.end(), name) if behind else (0, len(text), name)


def _join(text: str, more: str) -> str:
    """Join without doubling a blank, without one before what needs none, and with one where an apostrophe was lost."""
    if text.endswith((" ", "'", "’")) or not text:
        more = more.lstrip()
    elif text[-1].isalnum() and more[:1].isalnum():
        more = f" {more}"
    return text.rstrip() + more if more[:1] in (",", ".") else text + more


def _tidy(text: str) -> str:
    return re.sub(r" +([,.])", r"\1", re.sub(r" {2,}", " ", text)).strip()


def kind(wrong: str, right: str) -> str:
    """Return the kind of an artifact, by what it should have been."""
    bad, good = Sentence(wrong), Sentence(right)
    if not bad.words or not good.words:
        return "calque"
    if sorted(bad.lower) == sorted(good.lower):
        return "scramble"
    if len(bad) == len(good) == 1:
        one, other = word(bad.lower[0]), word(good.lower[0])
        if {a.lemma for a in one.readings} & {a.lemma for a in other.readings}:
            return "form"
        if one.first in ("ADP", "DET", "PRON") and other.first in ("ADP", "DET", "PRON"):
            return "preposition"
    return "calque"
