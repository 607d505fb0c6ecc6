"""Makes the words around a replaced noun agree with the new one."""

from __future__ import annotations

from repair.core.phrasing import Phrasing
from repair.glossary.agreement_before import apposed, further, left
from repair.glossary.agreement_behind import right
from repair.glossary.clause import Turn
from repair.glossary.concord import Sentence
from repair.glossary.matcher import Capture
from repair.glossary.work import CannotFitError, Piece, Work, is_determiner, source_noun


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
        if turn.changed and is_determiner(work.tokens[work.match.start].lower, work.language.phrasing):
            further(sentence, work.match.start)
    elif _leads(work, pieces, place, old[0] if old else None):
        left(sentence, pieces)
    if old is None or not turn.changed:
        return
    if turn.old_number and turn.old_number != number and _has_verb(sentence):
        raise CannotFitError
    if turn.old_gender or turn.old_number:
        apposed(sentence)
        right(sentence)


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


def _is_adjective(work: Work, piece: Piece, words: Phrasing) -> bool:
    if piece.option.kind == "word":
        readings = work.language.analyses(piece.text)
        return not is_determiner(piece.text, words) and any(a.pos in ("ADJ", "NUM") for a in readings)
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
