"""The state of one fitting, and what both its parts ask of the match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from repair.core.language import Language
from repair.core.phrasing import Phrasing
from repair.glossary.lemmas import part_of_speech
from repair.glossary.matcher import Capture, Match
from repair.glossary.pattern import Option
from repair.glossary.readings import of_capture
from repair.glossary.tokens import Token

WITH_ARTICLE = frozenset(("du", "des", "au", "aux"))
ADJUNCTS = 2  # adjectives beside a noun, without what stands among them


@dataclass
class Piece:
    """One word (or copied slot) of the new text, while it is being made."""

    text: str
    option: Option
    noun: tuple[str, str] | None = None  # gender, number


@dataclass
class Work:
    """What one fitting knows and finds out."""

    text: str  # the original segment
    tokens: Sequence[Token]
    match: Match
    language: Language
    sure: bool = True
    reflexive_moved: bool = False  # to before the auxiliary
    auxiliary: str = ""  # with its adverbs, of a verb that was reflexive
    edits: list[tuple[int, int, str]] = field(default_factory=list)  # beside the match

    def slice(self, start: int, end: int) -> str:
        """Return the original text of tokens."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""


class CannotFitError(Exception):
    """The words can't be made to fit by rule."""


def is_determiner(word: str, words: Phrasing) -> bool:
    """Tell whether a word (lower case) is a determiner, or a preposition with one in it."""
    return (word,) in words.closed["DET"] or word in WITH_ARTICLE


def captured(work: Work, pos: str) -> list[Capture]:
    """Return the matched brackets of a part of speech, in order."""
    return [
        c
        for c in work.match.captures
        if c and c.option.kind == "lemma" and (c.option.pos or part_of_speech(c.option.text, work.language)) == pos
    ]


def head_words(work: Work) -> tuple[Capture, str, str] | None:
    """Return the head of the match with its gender and number where it is no bracket: "mise en œuvre de [règle:n]"."""
    nouns = captured(work, "NOUN")
    before = [c for c in work.match.captures if c and c.option.kind == "word" and c.end > c.start]
    head = before[0] if before and " " in before[0].option.text else None
    if head is None or (nouns and nouns[0].start < head.end):
        return None
    readings = work.language.analyses(work.tokens[head.start].lower)
    if not readings or readings[0].pos != "NOUN":
        return None
    gender, number = readings[0].gender, readings[0].number
    links = {word for slot in ("DE", "À") for words in work.language.phrasing.closed[slot] for word in words}
    if nouns and not links & {token.lower for token in work.tokens[head.start + 1 : nouns[0].start]}:
        numbers = {a.number for a in of_capture(work.tokens, nouns[0], work.language) if a.pos == "NOUN"}
        if number in numbers or number_before(work, head) != number:
            return None  # "mise en œuvre [règle:n]", in the order of English
    return head, gender, number


def source_noun(work: Work) -> tuple[Capture, str, str] | None:
    """Return the head of the match, or else its first noun bracket, with gender and number."""
    head = head_words(work)
    if head:
        return head
    listed = captured(work, "NOUN")
    if not listed:
        return None
    readings = [a for a in of_capture(work.tokens, listed[0], work.language) if a.pos == "NOUN"]
    genders = {a.gender for a in readings}
    numbers = {a.number for a in readings}
    gender = genders.pop() if len(genders) == 1 else ""
    number = numbers.pop() if len(numbers) == 1 else ""
    return listed[0], gender or gender_before(work, listed[0]), number or number_before(work, listed[0])


def gender_before(work: Work, capture: Capture) -> str:
    """Return the gender that determiner and adjectives before a noun show, "" where they show none: "la ministre"."""
    words = work.language.phrasing
    for place in range(capture.start - 1, max(capture.start - 4, -1), -1):
        token = work.tokens[place]
        readings = work.language.analyses(token.lower)
        determiner = (token.lower,) in words.closed["DET"] or token.lower in WITH_ARTICLE
        if not token.word or not (determiner or (readings and all(a.pos in ("ADJ", "NOUN") for a in readings))):
            break
        able = [a for a in readings if a.pos == ("DET" if determiner else "ADJ")]
        genders = {a.gender for a in able}
        own = f"{token.lower} {work.tokens[place + 1].lower}"
        swapped = own.replace("on ", "a ", 1)
        feminine = determiner and swapped != own == work.language.join(swapped)  # "son amie"
        if len(genders) == 1 and genders != {""} and not feminine:
            return genders.pop()
        if determiner:
            break
    return ""


def number_before(work: Work, capture: Capture) -> str:
    """Return the number that the determiner before a noun shows, "" where there is none."""
    words = work.language.phrasing
    for place in range(capture.start - 1, max(capture.start - 4, -1), -1):
        word = work.tokens[place].lower
        if not work.tokens[place].word:
            break
        if (word,) in words.closed["DET"] or word in WITH_ARTICLE:
            readings = {a.number for a in work.language.analyses(word) if a.pos == "DET" and a.number}
            if word in ("du", "au"):
                return "s"
            if word in ("des", "aux"):
                return "p"
            return readings.pop() if len(readings) == 1 else ""
    return ""


def nth(listed: list[Capture], number: int) -> Capture | None:
    """Return the n-th capture, the last where there are fewer."""
    return listed[min(number, len(listed)) - 1] if listed else None
