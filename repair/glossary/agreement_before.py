"""Makes what stands before a replaced noun agree with the new one: determiner, adjectives, what leads them."""

from __future__ import annotations

from repair.glossary.concord import Sentence
from repair.glossary.wording import adjective, agreed, change, original
from repair.glossary.work import ADJUNCTS, WITH_ARTICLE, CannotFitError, Piece, is_determiner

_OPENERS = frozenset('«“"')


def left(sentence: Sentence, pieces: list[Piece]) -> None:
    """Agree adjectives and the determiner that stand before the match; a determiner also minds the next word."""
    work, turn, tokens = sentence.work, sentence.turn, sentence.tokens
    words = work.language.phrasing
    following = next((p.text for p in pieces if p.text), "")
    at = work.match.start - 1
    beside: list[tuple[int, str]] = []
    for _ in range(ADJUNCTS + 2):
        if at > 0 and tokens[at].lower in _OPENERS:
            at -= 1
        if at < 0 or not tokens[at].word or is_determiner(tokens[at].lower, words):
            break
        if sentence.preposition(at):
            break
        if words.is_ordinal(tokens[at].lower):
            made: str | None = words.ordinal(original(work, at), turn.gender)
        elif tokens[at].lower in words.numerals or tokens[at].lower.isdigit() or words.is_adverb(tokens[at].lower):
            made = original(work, at)
        else:
            made = agreed(work, at, turn) if turn.changed else adjective(work, at)
        if made is None:
            break
        if any(a.pos == "ADJ" for a in sentence.readings(at)):
            made = words.adjective(made, turn.gender, turn.number, following)
        following = made
        beside.append((at, made))
        at -= 1
    found = at >= 0 and tokens[at].word and is_determiner(tokens[at].lower, words)
    if not found:
        if turn.changed and at >= 0 and _stray(sentence, at):
            raise CannotFitError
        if at >= 0 and tokens[at].word and not sentence.preposition(at):
            if any(made != original(work, n) and not sentence.transitive(n) for n, made in beside):
                raise CannotFitError  # "nouvelle et longue"
            return  # "ont commis des"
    for place, made in beside:
        work.sure &= made == original(work, place)
        change(work, place, made)
    if not found:
        return
    det = original(work, at)
    if turn.old_number and turn.old_number != turn.number and words.counts(det.lower()):
        raise CannotFitError
    made_det = words.determiner(det, turn.gender, turn.number, following)
    if not turn.gender and any(words.determiner(det, g, turn.number, following) != made_det for g in "mf"):
        raise CannotFitError  # "l'allocataire" may be "le ministre" or "la ministre"
    change(work, at, made_det)  # "de le" becomes "du" at the seam
    if at > 0 and tokens[at - 1].lower in words.predeterminers:
        at -= 1
        change(work, at, words.determiner(original(work, at), turn.gender, turn.number, made_det))
    if turn.changed:
        further(sentence, at)


def _stray(sentence: Sentence, at: int) -> bool:
    """Tell whether a word that can't be made to agree stands between the noun and a determiner."""
    words = sentence.work.language.phrasing
    if not at or not sentence.tokens[at - 1].word or not is_determiner(sentence.tokens[at - 1].lower, words):
        return False
    found = sentence.readings(at)
    return not found or not any(a.pos in ("NOUN", "VERB", "AUX", "ADP", "PRON", "CCONJ", "SCONJ") for a in found)


def further(sentence: Sentence, det: int) -> None:
    """Agree what stands before the determiner: "une" in "l'une des", "quelle" in "quelle que soit la"."""
    work, turn, tokens = sentence.work, sentence.turn, sentence.tokens
    words = work.language.phrasing
    at = det - 1
    if tokens[det].lower not in WITH_ARTICLE and at >= 0 and tokens[at].lower in ("de", "d'"):
        at -= 1
    elif tokens[det].lower not in WITH_ARTICLE and at > 0 and sentence.copula(at):
        first = at - 2 if at > 1 and tokens[at - 1].lower == "que" else at - 1
        if tokens[first].lower in words.attributes:
            change(work, first, words.determiner(original(work, first), turn.gender, turn.number, ""))
        return
    if at < sentence.start or not tokens[at].word:
        return
    picks = turn.number == "p" and (at < det - 1 or tokens[det].lower == "des")
    if picks and tokens[at].lower in words.partitives:
        genders = {a.gender for a in sentence.readings(at) if a.pos in ("DET", "PRON")}
        if genders and turn.gender not in genders and (not turn.old_gender or turn.old_gender in genders):
            made = words.partitives[tokens[at].lower]
            change(work, at, made.capitalize() if tokens[at].capital else made)
            sentence.picked = True
    elif picks and any(
        a.gender == turn.old_gender != turn.gender and a.pos in ("ADJ", "PRON") for a in sentence.readings(at)
    ):
        raise CannotFitError
    elif sentence.clashing(at, any_number=picks) and not sentence.owned(at) and not sentence.transitive(at):
        raise CannotFitError  # "rendre publique la"


def apposed(sentence: Sentence) -> None:
    """Agree what stands before the noun phrase at the beginning of the sentence: "Adoptée jeudi, la"."""
    work, tokens = sentence.work, sentence.tokens
    words = work.language.phrasing
    det = work.match.start - 1
    while det > sentence.start and tokens[det].word and tokens[det].lower not in words.subjects:
        det -= 1
    if tokens[det].lower != ",":
        return
    for at in range(sentence.start, det):
        if not sentence.clashing(at):
            continue
        if at == sentence.start or all(
            words.is_adverb(tokens[n].lower) or tokens[n].lower in ("une", "fois", "si", "bien", "que", "quoique")
            for n in range(sentence.start, at)
        ):
            made = agreed(work, at, sentence.turn)
            if made is None:
                raise CannotFitError
            change(work, at, made)
