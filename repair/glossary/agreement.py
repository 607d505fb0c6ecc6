"""Makes the words around a replaced noun agree with the new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repair.core.language import Analysis
from repair.glossary.matcher import Capture
from repair.glossary.phrasing import Phrasing, phrasing
from repair.glossary.readings import auxiliaries
from repair.glossary.work import WITH_ARTICLE, CannotFitError, Piece, Work, source_noun

_ADJUNCTS = 2
_CLAUSE = 12  # words after the noun in which its copula is looked for


def settle(work: Work, pieces: list[Piece]) -> None:
    """Make determiners and adjectives inside and around the match agree with the target's first noun."""
    place = next((n for n, p in enumerate(pieces) if p.noun), None)
    if place is None:
        return
    noun = pieces[place].noun
    assert noun is not None
    gender, number = noun
    old = source_noun(work)
    old_gender, old_number = (old[1], old[2]) if old else ("", "")
    if old and old_gender == gender and old_number == number:
        return
    if not gender:
        if old_gender:
            raise CannotFitError
        work.sure = False
    if _inside(work, pieces, place, gender, number):
        pass
    elif _leads(work, pieces, place, old[0] if old else None):
        _left(work, pieces, gender, number, old_gender, old_number)
    if old is None:
        return
    if old_number and old_number != number and _verb_follows(work):
        raise CannotFitError
    _right(work, gender, number, old_gender, old_number)


def _is_determiner(word: str, words: Phrasing) -> bool:
    return (word,) in words.closed["DET"] or word in WITH_ARTICLE


def _is_adjective(work: Work, piece: Piece, words: Phrasing) -> bool:
    if piece.option.kind == "word":
        readings = work.language.analyses(piece.text)
        return not _is_determiner(piece.text, words) and any(a.pos in ("ADJ", "NUM") for a in readings)
    return piece.option.kind == "lemma" and piece.option.pos == "ADJ"


def _inside(work: Work, pieces: list[Piece], place: int, gender: str, number: str) -> bool:
    """Agree a determiner that was copied from the match right before the noun; tell whether there is one."""
    words = phrasing(work.language)
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
    words = phrasing(work.language)
    if not all(_is_adjective(work, p, words) for p in pieces[:place] if p.text):
        return False
    if old is None:
        return True
    return all(
        c is None or c.start >= old.start or (c.option.kind == "lemma" and c.option.pos == "ADJ") or c.end <= c.start
        for c in work.match.captures
    ) or not any(c and c.end <= old.start and c.option.kind in ("lemma", "slot") for c in work.match.captures)


def _left(work: Work, pieces: list[Piece], gender: str, number: str, old_gender: str, old_number: str) -> None:
    """Agree adjectives and the determiner that stand before the match."""
    words = phrasing(work.language)
    tokens = work.tokens
    following = next((p.text for p in pieces if p.text), "")
    at = work.match.start - 1
    for _ in range(_ADJUNCTS + 1):
        if at < 0 or not tokens[at].word or _is_determiner(tokens[at].lower, words):
            break
        word = tokens[at].lower
        if word not in words.numerals and not word.isdigit():
            made = _agreed(work, at, gender, number, old_gender, old_number)
            if made is None:
                break
            following = _change(work, at, made)
        else:
            following = work.text[tokens[at].start : tokens[at].end]
        at -= 1
    if at < 0 or not tokens[at].word or not _is_determiner(tokens[at].lower, words):
        return
    det = work.text[tokens[at].start : tokens[at].end]
    if old_number and old_number != number and det.lower() in ("des", "aux", "du", "au", "chaque", "plusieurs"):
        raise CannotFitError
    made_det = words.determiner(det, gender, number, following)
    _change(work, at, made_det)  # "de le" becomes "du" at the seam
    if at > 0 and tokens[at - 1].lower in words.predeterminers:
        _change(work, at - 1, words.determiner(_original(work, at - 1), gender, number, made_det))


def _original(work: Work, at: int) -> str:
    return work.text[work.tokens[at].start : work.tokens[at].end]


def _change(work: Work, at: int, made: str) -> str:
    """Replace token `at`, minding the space after an elided word."""
    token = work.tokens[at]
    if made == _original(work, at):
        return made
    end = token.end
    after = work.tokens[at + 1].start if at + 1 < len(work.tokens) else end
    if made.endswith(("'", "’")):
        work.edits.append((token.start, after, made))
    elif token.lower.endswith("'"):
        work.edits.append((token.start, end, made + " "))
    else:
        work.edits.append((token.start, end, made))
    return made


def _agreed(work: Work, at: int, gender: str, number: str, old_gender: str, old_number: str) -> str | None:
    """Return the adjective or participle at `at` as it stands beside the new noun, None when it is neither."""
    word = _original(work, at)
    readings = work.language.analyses(word)
    if any(a.pos == "DET" for a in readings) and at < work.match.start:  # tel, même, certain
        return phrasing(work.language).determiner(word, gender, number, "")
    able = [a for a in readings if (a.pos == "ADJ" or a.tense == "part.past") and a.agrees(old_gender, old_number)]
    if not able or any(a.pos in ("ADP", "DET", "PRON", "CCONJ", "SCONJ") for a in readings):
        return None
    reading = able[0]
    made = work.language.inflect(reading.lemma, Analysis(reading.lemma, reading.pos, gender, number, "", reading.tense))
    if made is None:
        return None
    if made != word.lower():
        work.sure = False
        return made[0].upper() + made[1:] if word[:1].isupper() else made
    return word


def _right(work: Work, gender: str, number: str, old_gender: str, old_number: str) -> None:
    """Agree what directly follows the match, and what a copula links to it."""
    tokens = work.tokens
    words = phrasing(work.language)
    at = work.match.end
    if not old_gender and not old_number:
        return
    for _ in range(_ADJUNCTS):
        if at < len(tokens) and tokens[at].word and words.is_adverb(tokens[at].lower):
            at += 1
        made = _agreed(work, at, gender, number, old_gender, old_number) if _open(tokens, at) else None
        if made is None:
            break
        _change(work, at, made)
        at += 1
    if not _governed(work):
        _attribute(work, at, gender, number, old_gender, old_number)


def _governed(work: Work) -> bool:
    """Tell whether a preposition stands before the noun phrase: then it is no subject, and no attribute agrees."""
    words = phrasing(work.language)
    at = work.match.start - 1
    while at >= 0 and work.tokens[at].word:
        word = work.tokens[at].lower
        if word in WITH_ARTICLE:
            return True
        readings = work.language.analyses(word)
        if any(a.pos == "ADP" for a in readings):
            return True
        inside = _is_determiner(word, words) or word in words.predeterminers or word in words.numerals
        if not inside and not any(a.pos == "ADJ" for a in readings):
            return False
        at -= 1
    return False


def _attribute(work: Work, at: int, gender: str, number: str, old_gender: str, old_number: str) -> None:
    """Agree the adjective or participle that a copula after the noun phrase links to it."""
    words = phrasing(work.language)
    linked = False
    for _ in range(_CLAUSE):
        if not _open(work.tokens, at):
            return
        word = work.tokens[at].lower
        if _is_copula(word, work, words):
            linked = True
        elif linked and not words.is_adverb(word) and word not in ("été", "en"):
            made = _agreed(work, at, gender, number, old_gender, old_number)
            if made is not None:
                _change(work, at, made)
            return
        at += 1


def _open(tokens: Sequence[object], at: int) -> bool:
    return at < len(tokens) and bool(getattr(tokens[at], "word", False))


def _is_copula(word: str, work: Work, words: Phrasing) -> bool:
    return any(a.lemma == words.be for a in auxiliaries(work.language).get(word, ())) or _links(
        work.language.analyses(word), words
    )


def _links(readings: Iterable[Analysis], words: Phrasing) -> bool:
    return any(a.lemma in words.copulas for a in readings)


def _verb_follows(work: Work) -> bool:
    """Tell whether a finite verb comes right after the match: it would have to change its number."""
    words = phrasing(work.language)
    at = work.match.end
    while _open(work.tokens, at) and (work.tokens[at].lower in words.clitics or words.is_adverb(work.tokens[at].lower)):
        at += 1
    if not _open(work.tokens, at):
        return False
    word = work.tokens[at].lower
    finite = [a for a in work.language.analyses(word) if a.person and a.pos in ("VERB", "AUX")]
    return bool(finite) and all(a.pos in ("VERB", "AUX") for a in work.language.analyses(word))
