"""Subjects at a glance: a noun phrase that opens a clause, with all that belongs to it, up to its verb."""

from __future__ import annotations

from dataclasses import dataclass

from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses, knows
from repair.languages.french.noun_phrases import AMOUNTS, ENDS, Phrase, nominal, phrase_at, token_at
from repair.rules.lazy import lazy

_PREPOSITIONS = words(
    "de d' du des à au aux en pour contre sur dans sans entre chez par avec sous hors vers pendant depuis durant lors "
    "malgré après avant"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase that a verb should follow.

    `gender` is empty where the head does not tell it; `complement` is whether another noun hangs on the head, `apart`
    whether commas part the head from `end`, after which the verb stands.
    """

    start: int
    head: int
    end: int
    noun: str
    gender: str
    number: str
    person: bool
    quantity: bool
    complement: bool
    apart: bool
    pronoun: bool = False


def subject(text: str, start: int) -> Subject | None:
    """Read the subject that begins at `start`; None where there is none, or it is not sure where it ends."""
    phrase = nominal(text, start)
    if phrase is None or phrase.circumstance:
        return None
    end, any_, many = _complements(text, phrase.end)
    if end < 0:
        return None
    p, quantity = phrase, phrase.quantity and (any_ or phrase.noun in AMOUNTS)
    if text.startswith(" et ", end) and (p.number == "p" or not any_) and not quantity:
        return _both(text, start, phrase, end, complement=any_)
    apart = False
    if text.startswith(", ", end):
        closed = _parenthesis(text, end)
        if closed:
            end, apart = closed, True
    return Subject(start, p.head, end, p.noun, p.gender, p.number, p.person, quantity, many, apart)


def _both(text: str, start: int, first: Phrase, end: int, *, complement: bool) -> Subject | None:
    """Read the second of two nouns that *et* joins; where one of them is plural, both are for sure.

    Behind a complement the second may be joined to that: the gender is sure only where both have the same.
    """
    second = nominal(text, end + 4)
    if second is None or second.circumstance or second.quantity or "p" not in (first.number, second.number):
        return None
    end, _, _ = _complements(text, second.end)
    if end < 0 or text.startswith((",", " et ", " ou "), end):
        return None
    sexes = {first.gender, second.gender}
    sex = "f" if sexes == {"f"} else "m" if sexes == {"m"} or ("m" in sexes and not complement) else ""
    person = first.person or second.person
    return Subject(start, first.head, end, first.noun, sex, "p", person, False, True, False)


_PRONOUNS = {"il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p")}


def pronoun(text: str, start: int) -> Subject | None:
    """Read a personal pronoun that begins at `start`."""
    word, _, _ = text[start:].partition(" ")
    gender, number = _PRONOUNS.get(word.lower(), ("", ""))
    if not gender:
        return None
    return Subject(start, start, start + len(word), word.lower(), gender, number, False, False, False, False, True)


_NAME = lazy(r" ?(?!(?:L[ea]s?|Un|Une|Des|Il|Elle)\b|L')(?:[A-ZÀ-ÖØ-Þ0-9][\w'’.-]*\w|[A-Z]\b)")
_ARTICLES = words("le la l' les")
_APPOSED = lazy(
    r" (?:météo|membres?|clés?|phares?|pilotes?|cibles?|records?|seniors?|juniors?|hommes|dames|femmes|jeunesse|cadres?"
    r"|client|clients|qualité|ventes|marketing|presse|express|surprise|tests?|candidats?|fantômes?"
    r"|vedettes?|modèles?)(?= )"
)


def _complements(text: str, at: int) -> tuple[int, bool, bool]:
    """Return where the complements after a noun end, whether there are any, and whether one is plural.

    The end is -1 where nobody knows.
    """
    nobody = -1, False, False
    found = many = False
    for _ in range(6):
        token = token_at(text, at)
        if token is None:
            return at, found, many
        word, _, end = token
        if word in _PREPOSITIONS:
            after = token_at(text, end)
            if after is None:
                return nobody
            if after[0] in _ARTICLES and _NAME.match(text, after[2]):
                end = after[2]
            if name := _NAME.match(text, end if not text.startswith(" ", end) else end + 1):
                at = name.end()
                while more := _NAME.match(text, at):
                    at = more.end()
                if text[at : at + 1] not in ENDS:
                    return nobody
                many = many or name[0].strip().endswith("s")
            elif phrase := phrase_at(text, end, False):
                at, many = phrase.end, many or phrase.number == "p" or word == "des"
            else:
                return nobody
            if word == "entre":
                return nobody  # its two parts are joined by *et*
            found = True
        elif word == "et" and found:
            after = token_at(text, end)
            if after is None or after[0] not in ("de", "d'", "du", "des"):
                return at, found, many
            at = end
        elif name := _NAME.match(text, at) if word[0].isupper() else None:
            at = name.end()
        elif not found and _APPOSED.match(text, at):
            at = end
        else:
            return at, found, many
    return nobody


_COMMA = lazy(r", (?P<inside>[^,.;:!?«»“”\"()—–]{3,90}?), ")
_OPENS = words(
    "qui dont où tous toutes vieux vieille vieilles parmi avant après depuis selon pour en à au aux dans sur sous par "
    "notamment pourtant cependant lui elle eux elles déjà non longtemps très pas"
)


_SPEAKER = lazy(r"(?:le|la|les|un|une|son|sa|ses|leur|ce|cette|on|il|elle|M\.|Mme|ils|elles)$|[A-Z]|l'|-")


def _parenthesis(text: str, at: int) -> int:
    """Return where what stands between commas at `at` ends; 0 where it may be a list or a new clause."""
    match = _COMMA.match(text, at)
    if match is None:
        return 0
    inside = match["inside"]
    first, *more = inside.split()
    if first.split("'")[0] in _OPENS:
        return match.end() - 1
    done = knows(first) and any(r.tense == "part.past" for r in analyses(first))
    return match.end() - 1 if done and more and not _SPEAKER.match(more[0]) else 0
