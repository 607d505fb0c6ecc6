"""Makes what follows a replaced noun agree with the new one: adjectives beside it, and what is said of it later."""

from __future__ import annotations

from repair.glossary import pronouns
from repair.glossary.clause import Turn
from repair.glossary.concord import Owner, Sentence
from repair.glossary.wording import agreed, change, original
from repair.glossary.work import ADJUNCTS, CannotFitError


def right(sentence: Sentence) -> None:
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
    for _ in range(ADJUNCTS + 1):
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
