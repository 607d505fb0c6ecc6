"""Whether the verb of a target can stand where the old one did: with its objects, in the passive."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliary_at, of_auxiliary
from repair.glossary.work import CannotFitError, Work

_OPENING = frozenset(("DET", "ART", "NUM"))


def check(work: Work, capture: Capture, reading: Analysis, option: Option, targets: list[Option]) -> None:
    """Give up where the new verb would stand without an object that it needs, or with one too many.

    Raises:
        CannotFitError: "l'offre a été tournée en bas" can't be said with "dire non à".
    """
    new = [o for o in targets[targets.index(option) + 1 :] if o.text != "ADV"]
    old = [
        c.option
        for c in work.match.captures
        if c and c.start >= capture.end and c.end > c.start and c.option.text != "ADV"
    ]
    owned = has_object(work, new) and not has_object(work, old)
    open_end = _is_preposition(work, new[-1:]) and not _is_preposition(work, old[-1:])
    if open_end and not _goes_on(work):
        raise CannotFitError
    if passive(work, capture, reading):
        if owned or open_end or work.language.phrasing.auxiliary(option.text) == work.language.phrasing.be:
            raise CannotFitError
    elif (owned or open_end or _intransitive(work, option, targets)) and (
        _object_before(work, capture) or _agrees_with_object(work, capture, reading)
    ):
        raise CannotFitError


def _intransitive(work: Work, option: Option, targets: list[Option]) -> bool:
    """Tell whether the new verb takes être by itself, or for a reflexive pronoun that the old one had not."""
    place = targets.index(option)
    added = place > 0 and targets[place - 1].kind == "se"
    standing = any(c and c.option.kind == "se" for c in work.match.captures)
    return (added and not standing) or work.language.phrasing.auxiliary(option.text) == work.language.phrasing.be


def passive(work: Work, capture: Capture, reading: Analysis) -> bool:
    """Tell whether a participle is passive, as far as its auxiliary tells: "a été vidé", "est vidé", "vidé"."""
    if reading.tense != "part.past" or reading.lemma in (work.language.phrasing.be, work.language.phrasing.have):
        return False
    words = work.language.phrasing
    place = auxiliary_at(work.tokens, capture.start, work.language)
    if any(c and c.option.kind == "se" for c in work.match.captures):
        return False
    if place < 0:
        return True
    here = of_auxiliary(work.tokens, place, work.language)
    return here.lemma == words.be and (here.tense == "part.past" or words.auxiliary(capture.option.text) == words.have)


def _agrees_with_object(work: Work, capture: Capture, reading: Analysis) -> bool:
    """Tell whether the ending of a participle with avoir shows an object before it: "l'offre qu'il a tournée"."""
    at = auxiliary_at(work.tokens, capture.start, work.language)
    if reading.tense != "part.past" or at < 0:
        return False
    have = of_auxiliary(work.tokens, at, work.language).lemma == work.language.phrasing.have
    return have and (reading.gender == "f" or reading.number == "p")


def _object_before(work: Work, capture: Capture) -> bool:
    """Tell whether a pronoun before the verb is its direct object: "l'a tourné", "les tourne"."""
    words, tokens = work.language.phrasing, work.tokens
    at = auxiliary_at(tokens, capture.start, work.language)
    at = (at if at >= 0 else capture.start) - 1
    while at >= 0 and (tokens[at].lower in words.clitics or words.is_adverb(tokens[at].lower)):
        if tokens[at].lower in words.objects_only:
            return True
        at -= 1
    return False


def has_object(work: Work, options: list[Option]) -> bool:
    """Tell whether a noun without a preposition follows a verb."""
    if not options:
        return False
    first, words = options[0], work.language.phrasing
    if first.kind == "slot":
        return first.text in _OPENING
    if first.kind == "lemma":
        return first.pos == "NOUN"
    if first.kind != "word":
        return False
    word = first.text.split()[0].lower()
    if (word,) in words.closed["DET"]:
        return (word,) not in words.closed["DE"]  # "des terrains" may be what somebody is kept from
    found = work.language.analyses(word)
    return bool(found) and found[0].pos == "NOUN"


def _is_preposition(work: Work, options: list[Option]) -> bool:
    """Tell whether words end in a preposition (or in the article that one becomes): they need something after them."""
    if not options:
        return False
    last = options[0]
    if last.kind == "slot":
        return last.text in ("DE", "À")
    return last.kind == "word" and any(
        a.pos == "ADP" for a in work.language.analyses(last.text.split()[-1].lower())[:1]
    )


def _goes_on(work: Work) -> bool:
    """Tell whether a word follows the match."""
    at = work.match.end
    return at < len(work.tokens) and (work.tokens[at].word or work.tokens[at].lower in "«\"“'")
