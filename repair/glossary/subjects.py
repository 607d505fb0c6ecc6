"""Who does what a verb says: gender, number and person, told from the words around the verb."""

from __future__ import annotations

from collections.abc import Iterator

from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliaries, auxiliary_at, of_auxiliary, of_capture
from repair.glossary.work import CannotFitError, Work, gender_before, number_before

_GOVERNED = 3  # prepositions, pronouns and the like between a verb and its infinitive
_ENDS = frozenset(".!?…")
_OF_PERSONS = {("1", "p"): ("m", "p"), ("3", "s"): ("m", "s")}  # nous, on


def doer(work: Work, capture: Capture) -> tuple[str, str]:
    """Return person and number of who does what the verb of `capture` says; the number is "" where nothing tells it.

    Raises:
        CannotFitError: the sentence has several people who might.
    """
    reading = of_capture(work.tokens, capture, work.language)[0]
    at = capture.start
    if reading.tense == "part.past":
        at = auxiliary_at(work.tokens, at, work.language)
        if at < 0:
            return "3", reading.number
        reading = of_auxiliary(work.tokens, at, work.language)
        if reading.tense == "part.past" and (further := auxiliary_at(work.tokens, at, work.language)) >= 0:
            at = further
            reading = of_auxiliary(work.tokens, at, work.language)
    if reading.person:
        return reading.person, reading.number
    return (reading.tense == "inf" and _governor(work, at)) or _anywhere(work)


def _governor(work: Work, infinitive: int) -> tuple[str, str] | None:
    """Return person and number of the verb that an infinitive directly hangs on, None where there is none."""
    tokens, words = work.tokens, work.language.phrasing
    at, steps = infinitive - 1, 0
    while at >= 0 and steps < _GOVERNED:
        word = tokens[at].lower
        if words.is_adverb(word) or word in words.before_infinitive:
            at -= 1
            continue
        found = [a for a in work.language.analyses(word) if a.pos in ("VERB", "AUX")]
        if found and not tokens[at].proper:
            break
        if not any(a.pos == "ADP" for a in work.language.analyses(word)):
            return None
        at -= 1
        steps += 1
    else:
        return None
    if any(a.lemma in words.steering for a in found):
        raise CannotFitError
    finite = [a for a in found if a.person]
    if finite and (finite[0] == found[0] or not any(a.tense == "part.past" for a in found)):
        pronoun = next((words.subjects[w] for w in _subject_pronoun(work, at)), None)
        if pronoun:
            return pronoun
        third = next((a for a in finite if a.person == "3"), finite[0])
        return third.person, third.number
    lemma = Option("lemma", found[0].lemma, "VERB")
    return doer(work, Capture(at, at + 1, lemma))


def _subject_pronoun(work: Work, verb: int) -> Iterator[str]:
    """Yield the subject pronoun before a verb and its clitics."""
    tokens, words = work.tokens, work.language.phrasing
    at = verb - 1
    while at >= 0 and tokens[at].lower in words.clitics:
        at -= 1
    if at >= 0 and tokens[at].lower in words.subjects:
        yield tokens[at].lower


def _anywhere(work: Work) -> tuple[str, str]:
    """Return the one person that the sentence speaks of, where no verb tells."""
    tokens, words = work.tokens, work.language.phrasing
    start = end = work.match.start
    while start > 0 and tokens[start - 1].lower not in _ENDS:
        start -= 1
    while end < len(tokens) and tokens[end].lower not in _ENDS:
        end += 1
    found = {words.subjects[t.lower] for t in tokens[start:end] if t.lower in words.subjects}
    reflexive = {words.reflexive(p, n) for p in "12" for n in "sp"}
    if not found and any(t.lower in reflexive for t in tokens[start:end]):
        raise CannotFitError
    if any(person != "3" for person, _ in found) and len(found) > 1:
        raise CannotFitError
    if len(found) == 1:
        work.sure = False
        return found.pop()
    return "3", ""


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
    """Return gender and number of what stands right before a verb: a pronoun, or a noun that opens the clause.

    Both are "" where that can't be told.
    """
    words, tokens = work.language.phrasing, work.tokens
    at = verb - 1
    while at >= 0 and tokens[at].lower in ("n'", "ne", "y", "en"):
        at -= 1
    relative = at > 0 and tokens[at].lower == words.relative
    at -= relative
    at -= relative and at > 0 and tokens[at].lower == ","
    named = at
    while at > 0 and tokens[at].proper:  # "la ministre Aurore Bergé"
        at -= 1
    if 0 < at < named and tokens[at].lower in ("de", "d'", "du", "des") and _may_be(work, at - 1, "NOUN"):
        named = at = at - 1  # "la police de Londres"
    if at < 0:
        return "", ""
    if tokens[at].capital and at > 1 and tokens[at - 1].lower == ".":  # "M. Biden", "M. Joe Biden"
        return words.titles.get(tokens[at - 2].lower, ""), "s"
    if at < named and (title := words.titles.get(tokens[at].lower)):  # "Mme Merkel"
        return title, "s"
    word = tokens[at].lower
    if at == named and word in words.anaphora and (relative or word in words.subjects):
        return words.anaphora[word]
    if at == named and not relative and word in words.subjects:
        return _OF_PERSONS.get(words.subjects[word], ("", ""))
    pronoun = next(iter(work.language.analyses(word)), None)
    if at == named and not relative and pronoun and pronoun.pos == "PRON" and pronoun.gender and pronoun.number:
        return pronoun.gender, pronoun.number  # "cela", "chacun"
    gender, number, start = _phrase(work, at)
    if start < 0 and not relative and at > 1 and tokens[at - 1].lower in ("de", "d'") and _may_be(work, at, "NOUN"):
        gender, number, start = _phrase(work, at - 2)  # "la presse de caniveau"
    if start < 0:
        return "", ""
    if relative:
        governed = start > 0 and any(a.pos == "ADP" for a in work.language.analyses(tokens[start - 1].lower))
        return ("", "") if governed or tokens[start].lower in ("du", "des") else (gender, number)
    while (head := _before_complement(work, start)) >= 0:  # "le toit de l'église"
        gender, number, start = _phrase(work, head)
    return (gender, number) if start == 0 or (start > 0 and _clause_before(work, start)) else ("", "")


def _before_complement(work: Work, start: int) -> int:
    """Return where the noun stands whose complement begins at the determiner `start`, -1 where it is none."""
    tokens = work.tokens
    if start < 2:
        return -1
    head = start - 1 if tokens[start].lower in ("du", "des") else start - 2
    linked = head == start - 1 or tokens[start - 1].lower == "de"
    return head if linked and _may_be(work, head, "NOUN") else -1


def _phrase(work: Work, last: int) -> tuple[str, str, int]:
    """Return gender and number of the noun phrase that ends at `last`, and where its determiner stands, -1 for none."""
    tokens = work.tokens
    noun = last
    if not _may_be(work, noun, "NOUN") or (_may_be(work, noun, "ADJ") and _may_be(work, noun - 1, "NOUN")):
        noun -= 1
    tail = [a for a in work.language.analyses(tokens[last].lower) if a.pos == "ADJ"] if noun < last else []
    if noun < 0 or not _may_be(work, noun, "NOUN") or (noun < last and not tail):
        return "", "", -1
    found = [a for a in work.language.analyses(tokens[noun].lower) if a.pos == "NOUN"]
    genders, numbers = {a.gender for a in found}, {a.number for a in found}
    capture = Capture(noun, noun + 1, Option("word", tokens[noun].lower))
    gender = genders.pop() if len(genders) == 1 else ""
    number = numbers.pop() if len(numbers) == 1 else ""
    gender, number = gender or gender_before(work, capture), number or number_before(work, capture)
    if not gender and number == "p":
        gender = "m"  # "les ministres"
        work.sure = False
    if tail and not any(a.agrees(gender, number) for a in tail):
        return "", "", -1
    return gender, number, _determiner(work, noun, gender, number)


def _may_be(work: Work, at: int, pos: str) -> bool:
    token = work.tokens[at] if at >= 0 else None
    if token is None or not token.word or token.proper or (token.lower,) in work.language.phrasing.closed["DET"]:
        return False
    return any(a.pos == pos for a in work.language.analyses(token.lower))


def _determiner(work: Work, noun: int, gender: str, number: str) -> int:
    """Return where the determiner before a noun stands, adjectives between; a numeral may be one. -1 for none."""
    words, tokens = work.language.phrasing, work.tokens
    at = noun - 1
    while at >= 0 and tokens[at].word and (tokens[at].lower,) not in words.closed["DET"]:
        readings = work.language.analyses(tokens[at].lower)
        if tokens[at].lower in words.numerals or tokens[at].lower.isdigit():
            before = tokens[at - 1] if at else None
            if before is None or not before.word or before.lower in ("que", "qu'"):
                return at  # "Trois ministres"
        elif not any(a.pos in ("ADJ", "NUM") and a.agrees(gender, number) for a in readings):
            return -1
        at -= 1
    return at if at >= 0 and tokens[at].word else -1


def _clause_before(work: Work, at: int) -> bool:
    """Tell whether a clause begins at `at`, after a sign or a conjunction."""
    before = work.tokens[at - 1]
    return (not before.word and before.lower != "-") or before.lower in ("que", "qu'", "mais")
