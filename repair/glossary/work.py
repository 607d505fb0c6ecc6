"""The state of one fitting, and what both its parts ask of the match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from repair.core.language import Language
from repair.glossary.matcher import Capture, Match, part_of_speech
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliaries, of_capture
from repair.glossary.tokens import Token

WITH_ARTICLE = frozenset(("du", "des", "au", "aux"))


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
    edits: list[tuple[int, int, str]] = field(default_factory=list)  # beside the match

    def slice(self, start: int, end: int) -> str:
        """Return the original text of tokens."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""


class CannotFitError(Exception):
    """The words can't be made to fit by rule."""


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


def subject_gender(work: Work, capture: Capture) -> str:
    """Return the gender of the pronoun or person of which a noun is said: "elle est une", "" where nobody is named."""
    words, tokens = work.language.phrasing, work.tokens
    at = capture.start - 1
    while (
        at >= 0
        and tokens[at].word
        and (
            (tokens[at].lower,) in words.closed["DET"]
            or work.language.analyses(tokens[at].lower)[:1] == ()
            or work.language.analyses(tokens[at].lower)[0].pos == "ADJ"
            or words.is_adverb(tokens[at].lower)
        )
    ):
        at -= 1
    if at < 1 or not any(a.lemma == words.be for a in auxiliaries(work.language).get(tokens[at].lower, ())):
        return ""
    at -= 1
    while at > 0 and (tokens[at].lower in words.clitics or words.is_adverb(tokens[at].lower)):
        at -= 1
    subject = tokens[at].lower
    if subject in words.subjects:
        return words.anaphora.get(subject, ("", ""))[0]
    named = [a for a in work.language.analyses(subject) if a.pos == "NOUN"]
    if not named or (at > 1 and tokens[at - 2].word):  # "la fille du ministre est"
        return ""
    genders = {a.gender for _, a in work.language.forms(named[0].lemma, "NOUN")}
    return named[0].gender if len(genders) > 1 else ""


def subject_before(work: Work, verb: int) -> tuple[str, str]:
    """Return gender and number of a pronoun, or of a noun that opens the clause, right before a verb; else "", ""."""
    words, tokens = work.language.phrasing, work.tokens
    at = verb - 1
    if at >= 0 and tokens[at].lower in ("n'", "ne"):
        at -= 1
    if at < 0 or not tokens[at].word or tokens[at].proper:
        return "", ""
    if tokens[at].lower in words.subjects:
        return words.anaphora.get(tokens[at].lower, ("", ""))
    found = [a for a in work.language.analyses(tokens[at].lower) if a.pos == "NOUN"]
    genders, numbers = {a.gender for a in found}, {a.number for a in found}
    noun = Capture(at, at + 1, Option("word", tokens[at].lower))
    gender = genders.pop() if len(genders) == 1 else ""
    number = numbers.pop() if len(numbers) == 1 else ""
    gender, number = gender or gender_before(work, noun), number or number_before(work, noun)
    at -= 1
    while (
        at > 0
        and tokens[at].word
        and (
            (readings := work.language.analyses(tokens[at].lower))
            and readings[0].pos in ("ADJ", "NUM")
            and (tokens[at].lower,) not in words.closed["DET"]
            and readings[0].agrees(gender, number)
        )
    ):
        at -= 1
    if at < 0 or (tokens[at].lower,) not in words.closed["DET"] or (at and not _clause_before(work, at)):
        return "", ""
    return gender, number


def _clause_before(work: Work, at: int) -> bool:
    """Tell whether a clause begins at `at`, after a sign or a conjunction."""
    before = work.tokens[at - 1]
    return (not before.word and before.lower != "-") or before.lower in ("que", "qu'", "mais")
