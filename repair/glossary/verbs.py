"""The verbs of a target in tense, mood and person of those that stood there."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary import compound, valency
from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.place import pronoun_end
from repair.glossary.readings import auxiliaries, of_capture, verb_end
from repair.glossary.subjects import doer
from repair.glossary.work import CannotFitError, Work, captured, nth

_OBJECTS_AFTER_SE = frozenset(("y", "en"))


def verb(work: Work, option: Option, number: int, targets: list[Option]) -> str:
    """Return the `number`-th verb of the target in the form of the one that stood there.

    Raises:
        CannotFitError: there is no such form, or its auxiliary or its objects can't be made to fit.
    """
    capture = nth(captured(work, "VERB"), number)
    if capture is None:
        raise CannotFitError
    readings = of_capture(work.tokens, capture, work.language)
    made = list(dict.fromkeys(filter(None, (_inflected(work, option, a) for a in readings))))
    if not made:
        raise CannotFitError
    if len(made) > 1:
        work.sure = False
    reading = readings[0]
    if reading.lemma == work.language.phrasing.be != option.text and (reading.person or reading.tense == "part.past"):
        _impersonal(work, capture)
    valency.check(work, capture, reading, option, targets)
    if reading.tense == "part.past":
        agreed = compound.settle(work, capture, option, targets)
        participle = (agreed and work.language.inflect(option.text, agreed)) or made[0]
        return f"{work.auxiliary} {participle}".strip()
    if capture.start and work.tokens[capture.start - 1].lower == "l'" and not _elides(work, made[0]):
        raise CannotFitError  # "il l'exclut": "le barre" or "la barre"
    return _with_pronoun(work, capture, made[0], reading, option, targets)


def _elides(work: Work, word: str) -> bool:
    return "'" in work.language.join(f"le {word}")


def _inflected(work: Work, option: Option, reading: Analysis) -> str | None:
    return work.language.inflect(option.text, reading._replace(lemma=option.text, pos="VERB"))


def _impersonal(work: Work, capture: Capture) -> None:
    """Change the subject of a copula that becomes another verb: "c'est" is "cela change"."""
    words = work.language.phrasing
    at = capture.start - 1
    while at >= 0 and (
        work.tokens[at].lower in auxiliaries(work.language)
        or work.tokens[at].lower in words.clitics
        or words.is_adverb(work.tokens[at].lower)
    ):
        at -= 1
    made = words.impersonal.get(work.tokens[at].lower, "") if at >= 0 else ""
    if made:
        token = work.tokens[at]
        made = made.capitalize() if token.capital else made
        work.edits.append((token.start, token.end, made + (" " if token.lower.endswith("'") else "")))


def _with_pronoun(
    work: Work, capture: Capture, made: str, reading: Analysis, option: Option, targets: list[Option]
) -> str:
    """Put the pronoun behind the verb that belongs there: "change-t-il", "heurtez-vous"."""
    words, tokens = work.language.phrasing, work.tokens
    if reading.tense == "imp" and compound.gains_reflexive(work, option, targets):
        if not _negated(work, capture.start):
            return words.inverted(made, words.reflexive(reading.person, reading.number), reading.person)
        return made
    end = verb_end(tokens, capture)
    behind = pronoun_end(tokens, end, words) if reading.person else 0
    if not behind:
        return made
    if end == capture.end:
        if capture.end != work.match.end:
            raise CannotFitError
        work.edits.append((tokens[capture.end].start, tokens[behind - 1].end, ""))
    return words.inverted(made, work.slice(behind - 1, behind), "")


def _negated(work: Work, at: int) -> bool:
    return at > 0 and work.tokens[at - 1].lower in ("ne", "n'")


def reflexive(work: Work, targets: list[Option], place: int) -> str:
    """Return the reflexive pronoun of a target in the person of its verb, with the auxiliary that stood behind it.

    Raises:
        CannotFitError: who the person is can't be told, or other pronouns are in the way.
    """
    words = work.language.phrasing
    standing = next((c for c in work.match.captures if c and c.option.kind == "se"), None)
    if standing:
        old = work.tokens[standing.start].lower
        rest = work.slice(standing.start + 1, standing.end)  # "sont" of "se sont"
        return f"{words.unelided.get(old, old)} {rest}".strip()
    listed = captured(work, "VERB")
    if not listed:
        return "se"
    readings = of_capture(work.tokens, listed[0], work.language)
    reading = readings[0]
    following = targets[place + 1] if place + 1 < len(targets) else None
    if following is None or following.kind != "lemma":
        return words.reflexive(*doer(work, listed[0]))  # "court se mettre à l'abri"
    if reading.tense == "part.past":
        return "se"  # stands before the auxiliary, if it can stand at all
    if reading.tense == "imp" and not _negated(work, listed[0].start):
        return ""
    if work.tokens[listed[0].start].initial and any(a.tense == "imp" for a in readings):
        raise CannotFitError  # "Frappe" may be said to somebody
    made = words.reflexive(*doer(work, listed[0]))
    before = listed[0].start - 1
    pronoun = work.tokens[before].lower if before >= 0 else ""
    if pronoun in _OBJECTS_AFTER_SE and before == work.match.start - 1 and reading.tense != "part.pres":
        work.edits.append(
            (work.tokens[before].start, work.tokens[before].end, f"{made} {work.slice(before, before + 1)}")
        )
        return ""
    return made


def is_possessive(work: Work, targets: list[Option], place: int) -> bool:
    """Tell whether a word of the target is a possessive of the third person: no noun, as in "le ton", "un son"."""
    words = work.language.phrasing
    third = words.possessives.get(targets[place].text.lower(), ("", ""))[0] == "3"
    return third and not (place and (targets[place - 1].text.lower(),) in words.closed["DET"])


def possessive(work: Work, word: str, targets: list[Option], place: int) -> str:
    """Return a possessive of the target as it stands for who does what the verb before it says."""
    words = work.language.phrasing
    listed = captured(work, "VERB")
    if not listed or not any(o.kind == "lemma" and o.pos == "VERB" for o in targets[:place]):
        return word
    owners = {
        words.possessives[t.lower]
        for t in work.tokens[listed[0].end : work.match.end]
        if t.lower in words.possessives and not t.proper
    }
    try:
        person, number = doer(work, listed[0])
    except CannotFitError:
        if len(owners) != 1:
            raise
        person, number = owners.pop()
    if not number:
        person, number = owners.pop() if len(owners) == 1 else ("3", "s")
    return words.possessive(word, person, number)
