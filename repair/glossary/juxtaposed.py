"""Nouns side by side or linked, as derived patterns have them: may they be a compound put into French?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from repair.core.language import Analysis, Language
from repair.glossary.clause import FUNCTION_WORDS
from repair.glossary.matcher import Capture, Match
from repair.glossary.readings import auxiliaries
from repair.glossary.tokens import Token

# What may stand between the nouns of a compound. No "de la", "du", "au": with an article it is oftener a noun of its
# own ("sa plaie au lit", "cet échec au cœur de la campagne").
LINKS = ("de", "des", "en", "à", "aux", "pour", "par", "sur")
_MANY, _ONE = frozenset(("des", "aux")), frozenset(("en",))
_FINITE = frozenset(("ind.pres", "ind.impf", "ind.fut", "ind.past", "cond"))


def nominal(tokens: Sequence[Token], match: Match, language: Language) -> bool:
    """Tell whether the nouns of a match that directly follow another noun are likely to be nouns.

    "Le chat frappe" and "le requin prêt" are no calques of "cat strike" and "loan shark"; "la chat frappe" is one.
    """
    found = [c for c in match.captures if c and c.end > c.start]
    if not all(_linked(tokens, first, second, language) for first, second in pairwise(found) if _is_link(match, first)):
        return False
    for number, capture in enumerate(found):
        if capture.option.kind != "lemma" or capture.option.pos != "NOUN" or capture.end - capture.start > 1:
            continue
        before = number - 1
        while before >= 0 and found[before].option.pos == "ADJ":
            before -= 1
        if before >= 0 and found[before].option.kind in ("word", "lemma"):
            heads = _nouns(tokens, found[before], language)
            english = found[before].option.kind == "word"
            if heads and _otherwise(tokens, match, capture, heads, english, language):
                return False
    return True


def _is_link(match: Match, capture: Capture) -> bool:
    """Tell whether a word stands where any link may."""
    place = match.captures.index(capture)
    return {option.text for option in match.options[place]}.issuperset(_MANY | _ONE)


def _linked(tokens: Sequence[Token], link: Capture, noun: Capture, language: Language) -> bool:
    """Tell whether a link and the noun behind it agree: "des" and "aux" want a plural, "en" a singular."""
    wanted = "p" if link.option.text in _MANY else "s" if link.option.text in _ONE else ""
    readings = [a for a in language.analyses(tokens[noun.start].lower) if a.pos == "NOUN"]
    return not wanted or not readings or any(a.agrees("", wanted) for a in readings)


def _nouns(tokens: Sequence[Token], capture: Capture, language: Language) -> list[Analysis]:
    """Return the readings of a captured noun that French has, none for other words."""
    word = tokens[capture.start].lower
    readings = language.analyses(word)
    if capture.option.pos not in ("", "NOUN") or any(a.pos in FUNCTION_WORDS for a in readings):
        return []
    return [a for a in readings if a.pos == "NOUN"] if language.phrasing.frequency(word) else []


def _otherwise(
    tokens: Sequence[Token],
    match: Match,
    capture: Capture,
    heads: Sequence[Analysis],
    english: bool,
    language: Language,
) -> bool:
    """Tell whether a noun is rather the verb of those before it, or their adjective (where English order has it)."""
    words, at = language.phrasing, match.start - 1
    readings = language.analyses(tokens[capture.start].lower)
    if at >= 0 and (tokens[at].lower,) in words.closed["DET"]:
        articles = [a for a in language.analyses(tokens[at].lower) if a.pos == "DET"]
        if articles and not any(a.agrees(h.gender, h.number) for a in articles for h in heads):
            return False  # "la chat frappe"
        at -= 1
    first = readings[0]
    if english and (first.pos == "ADJ" or first.tense == "part.past"):
        return any(h.agrees(first.gender, first.number) for h in heads)
    if not any(
        a.pos == "VERB" and a.person == "3" and a.tense in _FINITE and any(h.agrees("", a.number) for h in heads)
        for a in readings
    ):
        return False
    governor = language.analyses(tokens[at].lower) if at >= 0 and tokens[at].word else ()
    if governor and governor[0].pos == "VERB":
        return False  # "il craint un chat frappe": the noun has no verb of its own
    following = tokens[match.end].lower if match.end < len(tokens) else ""
    if english:
        return following not in auxiliaries(language)
    return (following,) in words.closed["DET"]  # "l'attaque coupe la ville"
