"""The verbs of a target in tense, mood and person of those that stood there, with their auxiliaries."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliaries, of_capture
from repair.glossary.subjects import subject_before
from repair.glossary.work import CannotFitError, Work, captured, nth


def verb(work: Work, option: Option, number: int, targets: list[Option]) -> str:
    """Return the `number`-th verb of the target in the form of the one that stood there.

    Raises:
        CannotFitError: there is no such form, or its auxiliary can't be made to fit.
    """
    capture = nth(captured(work, "VERB"), number)
    if capture is None:
        raise CannotFitError
    readings = of_capture(work.tokens, capture, work.language)
    made = list(
        dict.fromkeys(
            form
            for a in readings
            for form in (work.language.inflect(option.text, a._replace(lemma=option.text, pos="VERB")),)
            if form
        )
    )
    if not made:
        raise CannotFitError
    if len(made) > 1:
        work.sure = False
    reading = readings[0]
    if reading.lemma == work.language.phrasing.be != option.text and (reading.person or reading.tense == "part.past"):
        _impersonal(work, capture)
    if reading.tense == "part.past":
        agreed = _auxiliary(work, capture, option, targets)
        return (agreed and work.language.inflect(option.text, agreed._replace(lemma=option.text))) or made[0]
    return made[0]


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


def _auxiliary(work: Work, capture: Capture, option: Option, targets: list[Option]) -> Analysis | None:
    """Change the auxiliary before a participle where the new verb takes another one; give up where that is unsure.

    Returns:
        The participle's form where it agrees with the subject from now on.
    """
    words = work.language.phrasing
    tokens = work.tokens
    place = capture.start - 1
    while place >= 0 and words.is_adverb(tokens[place].lower):
        place -= 1
    here = auxiliaries(work.language).get(tokens[place].lower, ()) if place >= 0 else ()
    added = any(o.kind == "se" for o in targets) and not any(c and c.option.kind == "se" for c in work.match.captures)
    if not here:
        if added:
            raise CannotFitError  # "a-t-il frappé"
        return None
    if here[0].lemma != words.have:
        if added or (words.auxiliary(capture.option.text) != words.have and words.auxiliary(option.text) == words.have):
            raise CannotFitError
        return None
    if not added:
        if words.auxiliary(option.text) in (words.be, ""):
            raise CannotFitError
        return None
    follows = [o for o in targets[targets.index(option) + 1 :] if o.text != "ADV"]
    if place >= work.match.start or not follows:
        raise CannotFitError
    agreed = None
    if follows[0].text not in ("la", "les", "le", "l'", "DET"):  # an object of its own: nothing agrees
        agreed = _with_subject(work, place, option, follows[0])
        if agreed.number != here[0].number:
            raise CannotFitError  # "ni le projet, ni la banque n'ont": one of several
    _make_reflexive(work, place, here[0])
    return agreed


def _with_subject(work: Work, auxiliary: int, option: Option, following: Option) -> Analysis:
    """Return the participle that agrees with the subject right before an auxiliary.

    Raises:
        CannotFitError: the subject is not known, or the participle may not agree with it.
    """
    words = work.language.phrasing
    links = {word for slot in ("DE", "À") for phrase in words.closed[slot] for word in phrase} | {"DE", "À"}
    gender, number = subject_before(work, auxiliary)
    prepositional = following.text in links or any(a.pos == "ADP" for a in work.language.analyses(following.text))
    if not gender or not number or not prepositional:
        raise CannotFitError
    if option.text in words.datives and (gender, number) != ("m", "s"):
        raise CannotFitError
    return Analysis(option.text, "VERB", gender, number, "", "part.past")


def _make_reflexive(work: Work, place: int, have: Analysis) -> None:
    """Put the reflexive pronoun before an auxiliary, which becomes être: "ont" is "se sont"."""
    words = work.language.phrasing
    before = work.tokens[place - 1].lower if place else ""
    made = work.language.inflect(words.be, have._replace(lemma=words.be))
    if made is None or (before in words.clitics and before not in ("n'", "ne")):
        raise CannotFitError
    if before == "n'":
        work.edits.append((work.tokens[place - 1].start, work.tokens[place - 1].end, "ne "))
    aux = work.tokens[place]
    work.edits.append((aux.start, aux.end, f"{words.reflexive(have.person, have.number)} {made}"))
    work.reflexive_moved = True
    work.sure = False


def reflexive(work: Work, targets: list[Option]) -> str:
    """Return the reflexive pronoun of a target in the person of its verb."""
    standing = next((c for c in work.match.captures if c and c.option.kind == "se"), None)
    if standing:
        pronoun = work.tokens[standing.start].lower
        rest = work.slice(standing.start + 1, standing.end)  # "sont" of "se sont"
        return f"{work.language.phrasing.unelided.get(pronoun, pronoun)} {rest}".strip()
    listed = captured(work, "VERB")
    reading = of_capture(work.tokens, listed[0], work.language)[0] if listed else None
    return work.language.phrasing.reflexive(reading.person, reading.number) if reading else "se"
