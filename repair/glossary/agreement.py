"""Makes the words around a replaced noun agree with the new one."""

from __future__ import annotations

from repair.core.phrasing import Phrasing
from repair.glossary import pronouns
from repair.glossary.clause import Turn
from repair.glossary.concord import Owner, Sentence
from repair.glossary.matcher import Capture
from repair.glossary.wording import adjective, agreed, change, original
from repair.glossary.work import WITH_ARTICLE, CannotFitError, Piece, Work, source_noun

_ADJUNCTS = 2
_OPENERS = frozenset('«“"')


def settle(work: Work, pieces: list[Piece]) -> None:
    """Make determiners and adjectives inside and around the match agree with the target's first noun.

    Raises:
        CannotFitError: a word that agrees can't be made to, or may agree with another noun.
    """
    old = source_noun(work) or _word_noun(work)
    place = next((n for n, p in enumerate(pieces) if p.noun), None)
    if place is None:
        return
    noun = pieces[place].noun
    assert noun is not None
    gender, number = noun
    turn = Turn(gender, number, old[1] if old else "", old[2] if old else "")
    if not gender:
        if turn.old_gender:
            raise CannotFitError
        work.sure = False
    sentence = Sentence(work, turn)
    if _inside(work, pieces, place, gender, number):
        if turn.changed and _is_determiner(work.tokens[work.match.start].lower, work.language.phrasing):
            _further(sentence, work.match.start)
    elif _leads(work, pieces, place, old[0] if old else None):
        _left(sentence, pieces)
    if old is None or not turn.changed:
        return
    if turn.old_number and turn.old_number != number and _has_verb(sentence):
        raise CannotFitError
    if turn.old_gender or turn.old_number:
        _apposed(sentence)
        _right(sentence)


def _word_noun(work: Work) -> tuple[Capture, str, str] | None:
    """Return the noun that a source without noun brackets begins with, with its gender and number."""
    for capture in filter(None, work.match.captures):
        readings = work.language.analyses(work.slice(capture.start, capture.end))
        if capture.option.kind != "word" or not readings:
            return None
        if readings[0].pos == "NOUN":
            return capture, readings[0].gender, readings[0].number
        if readings[0].pos != "ADJ":
            return None
    return None


def _has_verb(sentence: Sentence) -> bool:
    """Tell whether a verb may have the noun as its subject: it would have to change its number."""
    work, tokens = sentence.work, sentence.tokens
    words = work.language.phrasing
    at = work.match.end + (work.match.end < sentence.end and tokens[work.match.end].lower == ",")
    if at < sentence.end and tokens[at].lower == words.relative:
        return True
    if sentence.governed():
        return False
    if not any(map(sentence.finite, range(sentence.start, work.match.start))):
        return any(map(sentence.finite, range(work.match.end, sentence.end)))
    at = work.match.end
    while at < sentence.end and (tokens[at].lower in words.clitics or words.is_adverb(tokens[at].lower)):
        at += 1
    return at < sentence.end and sentence.finite(at)


def _is_determiner(word: str, words: Phrasing) -> bool:
    return (word,) in words.closed["DET"] or word in WITH_ARTICLE


def _is_adjective(work: Work, piece: Piece, words: Phrasing) -> bool:
    if piece.option.kind == "word":
        readings = work.language.analyses(piece.text)
        return not _is_determiner(piece.text, words) and any(a.pos in ("ADJ", "NUM") for a in readings)
    return piece.option.kind == "lemma" and piece.option.pos == "ADJ"


def _inside(work: Work, pieces: list[Piece], place: int, gender: str, number: str) -> bool:
    """Agree a determiner that was copied from the match right before the noun; tell whether there is one."""
    words = work.language.phrasing
    at = place - 1
    while at >= 0 and _is_adjective(work, pieces[at], words):
        at -= 1
    if at < 0:
        return False
    piece = pieces[at]
    if piece.option.kind == "word":
        return True
    if piece.option.kind not in ("slot", "copy") or piece.option.text not in ("DET", "DE", "À"):
        return piece.option.kind == "lemma"
    if not piece.text or piece.text.lower() in ("de", "d'", "d’", "à"):
        return True
    following = next((p.text for p in pieces[at + 1 :] if p.text), "")
    parts = piece.text.split()
    if parts[0].lower() in words.predeterminers and len(parts) > 1:
        parts = [words.determiner(parts[0], gender, number, parts[1]), " ".join(parts[1:])]
        parts[1] = words.determiner(parts[1], gender, number, following)
    else:
        parts = [words.determiner(piece.text, gender, number, following)]
    piece.text = " ".join(parts)
    return True


def _leads(work: Work, pieces: list[Piece], place: int, old: Capture | None) -> bool:
    """Tell whether nothing but adjectives stands before the noun, in the match as in the new words."""
    words = work.language.phrasing
    if not all(_is_adjective(work, p, words) for p in pieces[:place] if p.text):
        return False
    if old is None:
        return True
    return all(
        c is None or c.start >= old.start or (c.option.kind == "lemma" and c.option.pos == "ADJ") or c.end <= c.start
        for c in work.match.captures
    ) or not any(c and c.end <= old.start and c.option.kind in ("lemma", "slot") for c in work.match.captures)


def _left(sentence: Sentence, pieces: list[Piece]) -> None:
    """Agree adjectives and the determiner that stand before the match; a determiner also minds the next word."""
    work, turn, tokens = sentence.work, sentence.turn, sentence.tokens
    words = work.language.phrasing
    following = next((p.text for p in pieces if p.text), "")
    at = work.match.start - 1
    beside: list[tuple[int, str]] = []
    for _ in range(_ADJUNCTS + 2):
        if at > 0 and tokens[at].lower in _OPENERS:
            at -= 1
        if at < 0 or not tokens[at].word or _is_determiner(tokens[at].lower, words):
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
    found = at >= 0 and tokens[at].word and _is_determiner(tokens[at].lower, words)
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
        _further(sentence, at)


def _stray(sentence: Sentence, at: int) -> bool:
    """Tell whether a word that can't be made to agree stands between the noun and a determiner."""
    words = sentence.work.language.phrasing
    if not at or not sentence.tokens[at - 1].word or not _is_determiner(sentence.tokens[at - 1].lower, words):
        return False
    found = sentence.readings(at)
    return not found or not any(a.pos in ("NOUN", "VERB", "AUX", "ADP", "PRON", "CCONJ", "SCONJ") for a in found)


def _further(sentence: Sentence, det: int) -> None:
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


def _apposed(sentence: Sentence) -> None:
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


def _right(sentence: Sentence) -> None:
    """Agree what follows the match and belongs to its noun; give up where that is not clear."""
    work, turn = sentence.work, sentence.turn
    at = _beside(sentence)
    joined = sentence.joined(at)
    for place in range(at, sentence.end):
        if sentence.pronominal(place, at):
            raise CannotFitError
        if not sentence.clashing(place):
            if sentence.clashing(place, any_number=True) and sentence.linked(place, at):
                if sentence.picked:
                    one = Turn(turn.gender, "s", turn.old_gender, "s")
                    change(work, place, agreed(work, place, one) or original(work, place))
                elif joined:
                    raise CannotFitError  # one participle for two nouns
            continue
        owner = sentence.owner(place, at)
        if owner is Owner.OTHER:
            continue
        made = agreed(work, place, turn) if owner is Owner.OURS else None
        if made is None:
            raise CannotFitError
        work.sure, sentence.settled = False, True
        change(work, place, made)
    pronouns.check(sentence, at)


def _beside(sentence: Sentence) -> int:
    """Agree the adjectives that directly follow the match, and return where they end."""
    work, turn, tokens = sentence.work, sentence.turn, sentence.tokens
    words = work.language.phrasing
    end = at = work.match.end
    for _ in range(_ADJUNCTS + 1):
        article = -1
        if end > work.match.end and at < sentence.end and any(a.pos == "CCONJ" for a in sentence.readings(at)):
            at += 1
        if (
            at + 1 < sentence.end
            and tokens[at].lower in words.articles.values()
            and words.is_adverb(tokens[at + 1].lower)
        ):
            article = at
            at += 1
        while at < sentence.end and words.is_adverb(tokens[at].lower):
            at += 1
        made = agreed(work, at, turn) if at < sentence.end and tokens[at].word and not tokens[at].proper else None
        if made is None or sentence.finite(at):
            break
        if made != original(work, at) and sentence.ambiguous(at):  # "dit", "conduit"
            passive = at + 1 < sentence.end and tokens[at + 1].lower == "par"
            if not passive and sentence.alone(at):
                break
            if not passive:
                raise CannotFitError
        if made != original(work, at):
            if tokens[at].lower in words.depictive:
                raise CannotFitError  # "elle a fait l'offre seule"
            work.sure, sentence.settled = False, True
        change(work, at, made)
        if article >= 0:
            change(work, article, words.determiner(original(work, article), turn.gender, turn.number, "plus"))
        at += 1
        end = at
    return end
