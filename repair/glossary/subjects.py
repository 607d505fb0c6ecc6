"""Who does what a verb says: gender, number and person of subjects, told from the words before the verb."""

from __future__ import annotations

from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliaries
from repair.glossary.work import Work, gender_before, number_before


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
