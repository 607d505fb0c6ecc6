"""Makes the right words of a term fit where the wrong ones stood."""

from __future__ import annotations

from collections.abc import Sequence

from repair.core.language import Language
from repair.glossary import agreement, nominals, verbs
from repair.glossary.composing import Fit, composed
from repair.glossary.lemmas import part_of_speech
from repair.glossary.matcher import Match
from repair.glossary.pattern import ARTICLE, Option
from repair.glossary.tokens import Token
from repair.glossary.work import CannotFitError, Piece, Work

__all__ = ["Fit", "fit"]
_PREPOSITIONS = ("DE", "À")


def fit(text: str, tokens: Sequence[Token], match: Match, target: tuple[Option, ...], language: Language) -> Fit | None:
    """Return the replacement for `match` by `target` in the original `text`, None when it can't be made."""
    work = Work(text, tokens, match, language)
    try:
        pieces = _pieces(work, target)
        agreement.settle(work, pieces)
    except CannotFitError:
        return None
    if work.reflexive_moved:
        moved = {n for n, p in enumerate(pieces) if p.option.kind == "se"}
        moved |= {n + 1 for n in moved if n + 1 < len(pieces) and pieces[n + 1].text in ("en", "y")}
        pieces = [p for n, p in enumerate(pieces) if n not in moved]
    return composed(work, " ".join(p.text for p in pieces if p.text))


def _pieces(work: Work, target: tuple[Option, ...]) -> list[Piece]:
    pieces: list[Piece] = []
    count: dict[str, int] = {}
    targets = [_with_pos(option, work) for option in target]
    nouns = nominals.nouns(work, targets)
    for place, option in enumerate(targets):
        if option.text == ARTICLE and option.kind == "slot":
            number = count[ARTICLE] = count.get(ARTICLE, 0) + 1
            pieces.append(Piece(_article(work, number), option))
        elif option.kind == "slot":
            number = count[option.text] = count.get(option.text, 0) + 1
            pieces.append(Piece(_slot(work, option.text, number), option))
        elif option.kind == "copy":
            pieces.append(Piece(_copy(work, int(option.text)), option))
        elif option.kind == "se":
            pieces.append(Piece(verbs.reflexive(work, targets, place), option))
        elif option.kind == "word" and verbs.is_possessive(work, targets, place):
            pieces.append(Piece(verbs.possessive(work, option.text, targets, place), option))
        elif option.kind == "word":
            pieces.append(Piece(option.text, option))
        else:
            number = count[option.pos] = count.get(option.pos, 0) + 1
            if option.pos == "NOUN":
                pieces.append(Piece(nominals.noun(work, option, nouns[place]), option, nouns[place]))
            elif option.pos == "VERB":
                pieces.append(Piece(verbs.verb(work, option, number, targets), option))
            else:
                pieces.append(Piece(nominals.adjective(work, option, number, place, nouns), option))
    return pieces


def _with_pos(option: Option, work: Work) -> Option:
    """Fill in the part of speech of a bracket that names none: what a source bracket has, if it can be that."""
    if option.kind != "lemma" or option.pos:
        return option
    return option._replace(pos=part_of_speech(option.text, work.language))


def _slot(work: Work, slot: str, number: int) -> str:
    """Return what the n-th slot of a name matched; DE and À also where another preposition stood."""
    places = _places(work, (slot,))
    if len(places) < number and slot in _PREPOSITIONS:
        places = _places(work, _PREPOSITIONS)
    if len(places) < number:
        raise CannotFitError
    capture = work.match.captures[places[number - 1]]
    if capture is None or capture.end == capture.start:
        return ""
    if slot in _PREPOSITIONS and capture.option.text != slot:
        article = work.language.phrasing.articles if capture.option.text in _PREPOSITIONS else {}
        return f"{_bare(work, slot)} {article.get(work.tokens[capture.end - 1].lower, '')}".strip()
    return work.slice(capture.start, capture.end)


def _places(work: Work, slots: tuple[str, ...]) -> list[int]:
    """Return the places of the pattern that one of the slots may fill."""
    return [
        n for n, options in enumerate(work.match.options) if any(o.kind == "slot" and o.text in slots for o in options)
    ]


def _bare(work: Work, slot: str) -> str:
    """Return the preposition of DE or À without an article."""
    words = work.language.phrasing
    return next(
        phrase[0]
        for phrase in words.closed[slot]
        if len(phrase) == 1 and phrase[0] not in words.articles and not phrase[0].endswith("'")
    )


def _article(work: Work, number: int) -> str:
    """Return the article inside the n-th DE or À: "des" holds "les", "de" none; nor has a pattern without one."""
    places = _places(work, _PREPOSITIONS)
    if not places and number == 1:
        return ""
    capture = work.match.captures[places[number - 1]] if number <= len(places) else None
    if capture is None:
        raise CannotFitError
    last = work.tokens[capture.end - 1].lower
    return work.language.phrasing.articles.get(last, "") if capture.option.kind == "slot" else ""


def _copy(work: Work, number: int) -> str:
    if not 1 <= number <= len(work.match.captures):
        raise CannotFitError
    capture = work.match.captures[number - 1]
    return work.slice(capture.start, capture.end) if capture else ""
