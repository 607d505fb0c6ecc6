"""Compound tenses: the auxiliary that the new verb takes, and what its participle agrees with then."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary.composing import full_form
from repair.glossary.matcher import Capture
from repair.glossary.pattern import Option
from repair.glossary.readings import auxiliaries, auxiliary_at, of_auxiliary
from repair.glossary.subjects import subject_before
from repair.glossary.valency import has_object, passive
from repair.glossary.work import CannotFitError, Work

_BETWEEN = frozenset(("n'", "ne", "y", "en"))  # may stay before another auxiliary


def gains_reflexive(work: Work, option: Option, targets: list[Option]) -> bool:
    """Tell whether a verb of the target is reflexive, and the match has no such pronoun."""
    place = targets.index(option) - bool(moved_along(targets, option))
    reflexive = place > 0 and targets[place - 1].kind == "se"
    return reflexive and not any(c and c.option.kind == "se" for c in work.match.captures)


def moved_along(targets: list[Option], option: Option) -> str:
    """Return the pronoun between a reflexive one of the target and its verb: "s'en sortir" has "en"."""
    place = targets.index(option)
    between = place > 1 and targets[place - 2].kind == "se" and targets[place - 1].text in ("en", "y")
    return targets[place - 1].text if between else ""


def settle(work: Work, capture: Capture, option: Option, targets: list[Option]) -> Analysis | None:
    """Change the auxiliary before a participle where the new verb takes another one.

    Returns:
        The participle's form where it agrees otherwise than the old one did.

    Raises:
        CannotFitError: the new verb can't stand there, or what its participle agrees with is not known.
    """
    words = work.language.phrasing
    added = gains_reflexive(work, option, targets)
    reading = Analysis(capture.option.text, "VERB", tense="part.past")
    place = auxiliary_at(work.tokens, capture.start, work.language)
    lost = _lost(work, targets)
    if lost is not None:
        return _without_reflexive(work, option, lost, targets)
    if any(c and c.option.kind == "se" for c in work.match.captures):
        return None
    if place < 0 or passive(work, capture, reading):
        if added:
            raise CannotFitError
        return None
    here = of_auxiliary(work.tokens, place, work.language)
    wanted = words.be if added else _auxiliary(work, option, targets)
    if (wanted in (here.lemma, "both") and not added) or (option.text == capture.option.text and not added):
        return None
    if not wanted and not words.auxiliary(capture.option.text):
        return None  # "est rentré", "est monté"
    if not wanted or place >= work.match.start or _shared(work):
        raise CannotFitError
    if wanted == words.have:
        return _with_have(work, place, here, option)
    agreed = _agreement(work, place, here, option, targets, added=added)
    _replace(work, place, here, wanted, reflexive=added, along=moved_along(targets, option))
    return agreed


def _auxiliary(work: Work, option: Option, targets: list[Option]) -> str:
    """Return the auxiliary of a verb of the target; with an object of its own, "passer" takes avoir."""
    words = work.language.phrasing
    known = words.auxiliary(option.text)
    if known:
        return known
    follows = [o for o in targets[targets.index(option) + 1 :] if o.text != "ADV"]
    if not follows:
        return ""
    attribute = follows[0].kind == "word" and (follows[0].text.lower(),) not in words.closed["DET"]
    return words.have if has_object(work, follows) and not attribute else words.be  # "sortir vainqueur"


def _lost(work: Work, targets: list[Option]) -> Capture | None:
    """Return the reflexive pronoun with its auxiliary that the target has no place for."""
    if any(o.kind == "se" for o in targets):
        return None
    return next((c for c in work.match.captures if c and c.option.kind == "se" and c.end > c.start + 1), None)


def _without_reflexive(work: Work, option: Option, lost: Capture, targets: list[Option]) -> Analysis | None:
    """Keep the auxiliary of a verb that is reflexive no more: "s'est retiré" is "a quitté"."""
    words = work.language.phrasing
    wanted = _auxiliary(work, option, targets)
    at = next((n for n in range(lost.start + 1, lost.end) if work.tokens[n].lower in auxiliaries(work.language)), -1)
    if at != lost.start + 1 or wanted not in (words.be, words.have) or _shared(work):
        raise CannotFitError
    here = of_auxiliary(work.tokens, at, work.language)
    made = work.language.inflect(wanted, here._replace(lemma=wanted))
    if made is None:
        raise CannotFitError
    work.auxiliary = " ".join(filter(None, (made, work.slice(at + 1, lost.end))))
    return None if wanted == words.be else Analysis(option.text, "VERB", "m", "s", "", "part.past")


def _with_have(work: Work, place: int, here: Analysis, option: Option) -> Analysis:
    """Make avoir of être: "est descendue de" is "a quitté"; the participle stays as it is."""
    words, tokens = work.language.phrasing, work.tokens
    before = tokens[place - 1].lower if place else ""
    doubled = place > 1 and before in ("nous", "vous") and tokens[place - 2].lower == before
    if doubled or (before in words.reflexives and before not in words.subjects):
        raise CannotFitError  # "s'en est allé"
    following = tokens[work.match.end].lower if work.match.end < len(tokens) else ""
    if following == "par" or (before == "en" and place > 1 and tokens[place - 2].lower in words.reflexives):
        raise CannotFitError
    _replace(work, place, here, words.have, reflexive=False)
    return Analysis(option.text, "VERB", "m", "s", "", "part.past")


def _agreement(
    work: Work, place: int, here: Analysis, option: Option, targets: list[Option], *, added: bool
) -> Analysis | None:
    """Return the participle as être asks for, None where an object of its own follows a reflexive verb."""
    words = work.language.phrasing
    follows = [o for o in targets[targets.index(option) + 1 :] if o.text != "ADV"]
    if added and has_object(work, follows):
        return None
    gender, number = _subject(work, place, here)
    if not gender or not number or (here.person and here.number != number):
        raise CannotFitError  # "ni le projet, ni la banque n'ont": one of several
    if added and (option.text in words.datives or _infinitive(work, follows)) and (gender, number) != ("m", "s"):
        raise CannotFitError
    return Analysis(option.text, "VERB", gender, number, "", "part.past")


def _infinitive(work: Work, follows: list[Option]) -> bool:
    if not follows or follows[0].kind not in ("word", "lemma"):
        return False
    return any(a.tense == "inf" for a in work.language.analyses(follows[0].text.split()[0]))


def _subject(work: Work, place: int, here: Analysis) -> tuple[str, str]:
    """Return gender and number of the subject of an auxiliary, also of one behind it or in the main clause after it."""
    words, tokens = work.language.phrasing, work.tokens
    at = place + 1
    if at < len(tokens) and tokens[at].lower == "-":
        at += 3 if at + 2 < len(tokens) and tokens[at + 1].lower == "t" else 1
        return words.anaphora.get(tokens[at].lower, ("", ""))
    if here.person:
        return subject_before(work, place)
    if here.tense == "inf" and any(
        a.person and a.pos == "VERB" for a in work.language.analyses(tokens[place - 1].lower)
    ):
        return subject_before(work, place - 1)  # "elle dit avoir"
    comma = next((n for n in range(work.match.end, len(tokens)) if tokens[n].lower == ","), -1)
    if comma < 0 or comma + 1 >= len(tokens):
        return "", ""
    work.sure = False
    return words.anaphora.get(tokens[comma + 1].lower, ("", ""))


def _shared(work: Work) -> bool:
    """Tell whether another participle after the match may hang on the same auxiliary: "est parti et remplacé"."""
    tokens, words = work.tokens, work.language.phrasing
    for at in range(work.match.end, len(tokens)):
        if tokens[at].lower in ".!?…":
            return False
        joined = tokens[at].lower == "," or any(a.pos == "CCONJ" for a in work.language.analyses(tokens[at].lower))
        at += 1
        while joined and at < len(tokens) and words.is_adverb(tokens[at].lower):
            at += 1
        if joined and at < len(tokens):
            tenses = {a.tense for a in work.language.analyses(tokens[at].lower) if a.person in ("", "3")}
            if "part.past" in tenses and not any(tense.startswith("ind.") for tense in tenses):
                return True
    return False


def _replace(work: Work, place: int, here: Analysis, lemma: str, *, reflexive: bool, along: str = "") -> None:
    """Put another auxiliary at `place`, with what stands before and behind it: "n'ont-ils" is "ne sont-ils"."""
    words, tokens = work.language.phrasing, work.tokens
    made = work.language.inflect(lemma, here._replace(lemma=lemma))
    before = tokens[place - 1].lower if place else ""
    if made is None or (before in words.clitics and before not in (("n'", "ne") if reflexive else _BETWEEN)):
        raise CannotFitError
    end = tokens[place].end
    if place + 1 < len(tokens) and tokens[place + 1].lower == "-":
        last = place + (4 if tokens[place + 2].lower == "t" else 2)
        made = words.inverted(made, work.slice(last, last + 1), "")
        end = tokens[last].end
    if reflexive:
        made = work.language.join(" ".join(filter(None, (words.reflexive(here.person, here.number), along, made))))
        work.reflexive_moved = True
    if tokens[place].capital:
        made = made[0].upper() + made[1:]
    if before.endswith("'"):
        full = full_form(work.language, before)
        if not full or work.text[tokens[place - 1].end : tokens[place].start]:
            raise CannotFitError
        old = work.slice(place - 1, place)
        work.edits.append(
            (tokens[place - 1].start, tokens[place - 1].end, (full.capitalize() if old[0].isupper() else full) + " ")
        )
    work.edits.append((tokens[place].start, end, made))
    work.sure = False
