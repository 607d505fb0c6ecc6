"""Pronouns that may stand for a replaced noun: where its gender changes, they would have to."""

from __future__ import annotations

from repair.glossary.concord import Sentence
from repair.glossary.work import CannotFitError

_NEXT = 3  # words of the next sentence that are looked at


def check(sentence: Sentence, after: int) -> None:
    """Give up where a pronoun after token `after` can only mean the old noun; be unsure where it may.

    Raises:
        CannotFitError: nothing else is there that the pronoun could mean.
    """
    work, turn = sentence.work, sentence.turn
    words = work.language.phrasing
    old = (turn.old_gender, turn.old_number)
    for at in range(after, min(sentence.end + _NEXT, len(sentence.tokens))):
        word = sentence.tokens[at].lower
        found = words.anaphora.get(word)
        if found is None and word in words.objects and at < sentence.end and _is_object(sentence, at):
            found = words.objects[word]
        if found is None and at < sentence.end and word in words.partitives and _alone(sentence, at):
            found = next(((a.gender, turn.old_number) for a in sentence.readings(at) if a.pos == "PRON"), None)
        if found is None or found == (turn.gender, turn.number) or not _may_mean(found, old):
            continue
        if _incised(sentence, after, at) or _impersonal(sentence, at):
            continue
        free = word in words.subjects and sentence.governed()
        later = at > sentence.end and word in words.expletives  # "Il" of the next sentence is somebody, or nothing
        if not (free or later or sentence.rival(at)):
            raise CannotFitError
        work.sure = False


def _alone(sentence: Sentence, at: int) -> bool:
    """Tell whether a word that may be a determiner is a pronoun: a verb or the end of the clause follows."""
    words = sentence.work.language.phrasing
    if at + 1 >= sentence.end or not sentence.tokens[at + 1].word:
        return True
    return sentence.tokens[at + 1].lower in words.clitics or sentence.finite(at + 1)


def _may_mean(found: tuple[str, str], old: tuple[str, str]) -> bool:
    return all(not b or a == b for a, b in zip(found, old, strict=True))


def _is_object(sentence: Sentence, at: int) -> bool:
    """Tell whether an article is a pronoun here: a verb follows that is nothing else."""
    if at + 1 >= sentence.end or not sentence.tokens[at + 1].word:
        return False
    found = sentence.readings(at + 1)
    return bool(found) and all(a.pos in ("VERB", "AUX") and (a.person or a.tense == "inf") for a in found)


def _incised(sentence: Sentence, after: int, at: int) -> bool:
    """Tell whether the pronoun stands behind its verb in a clause of its own, as in ", a-t-elle dit": a person."""
    if not at or sentence.tokens[at - 1].lower != "-":
        return False
    return any(not t.word and t.lower != "-" for t in sentence.tokens[after:at])


def _impersonal(sentence: Sentence, at: int) -> bool:
    words = sentence.work.language.phrasing
    if sentence.tokens[at].lower not in words.expletives:
        return False
    place = at + 1
    while place < sentence.end and (
        sentence.tokens[place].lower in words.clitics or words.is_adverb(sentence.tokens[place].lower)
    ):
        if sentence.tokens[place].lower == "y":
            return True
        place += 1
    return place < sentence.end and any(a.lemma in words.impersonals for a in sentence.readings(place))
