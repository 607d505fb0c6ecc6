"""Verbs in running text, for the rules on verb frames: tokens, forms of chosen verbs, what stands around them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from repair.languages.french.morphology import analyses, elides, knows
from repair.languages.french.morphology.conjugation import conjugate
from repair.rules.lazy import lazy


class Token(NamedTuple):
    """A word, number or sign: as it stands, in lower case, and where."""

    text: str
    low: str
    start: int
    end: int


class Found(NamedTuple):
    """A verb: its place among the tokens, lemma and tense; and its auxiliary ("avoir", "être" or "") and clitics."""

    place: int
    lemma: str
    tense: str
    auxiliary: str
    clitics: frozenset[str]
    head: int  # the token before clitics, auxiliary and negation; -1 at the beginning

    @property
    def reflexive(self) -> bool:
        """Tell whether a reflexive pronoun, or one that might be, stands before it."""
        return not _REFLEXIVE.isdisjoint(self.clitics)

    @property
    def active(self) -> bool:
        """Tell whether it is no participle, or one with avoir."""
        return self.tense != "part.past" or self.auxiliary == "avoir"


_TOKEN = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d[\d.,]*\d|\d|[^\w\s]")
_REFLEXIVE = frozenset("se s' me m' te t' nous vous".split())
CLITICS = frozenset("ne n' se s' me m' te t' le la les l' lui leur y en nous vous".split())
_SURE_CLITICS = frozenset("ne n' se s' y lui".split())
# What may stand between a verb and its complement.
ADVERBS = frozenset(
    "pas plus jamais toujours encore également aussi déjà donc ainsi alors ensuite enfin même bien mieux souvent "
    "surtout seulement désormais point guère trop tous toutes d'abord peu".split()
)
_NO_ADVERB = frozenset("comment".split())
DETERMINERS = frozenset(
    "le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
    "aucun aucune chaque quelque quelques plusieurs quel quelle quels quelles tout toute toutes certains certaines "
    "au aux".split()
)
ASKING = frozenset("que qu' quoi dont combien ce tout rien où".split())
# A word of two classes behind one of these is no verb.
_BEFORE_NOUN = DETERMINERS | frozenset(
    "de d' à en sans par pour sur sous dans avec contre entre comme vers grand grande gros grosse bon bonne seul "
    "seule nul nulle tel telle tels telles et ou ni mais que qu' comme des premier première dernier dernière "
    "nouveau nouvelle autre même "
    "deux trois quatre cinq".split()
)


@cache
def _auxiliaries() -> dict[str, str]:
    return {form: lemma for lemma in ("être", "avoir") for form, _ in conjugate(lemma) if form != "été"}


@lru_cache(maxsize=128)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words, numbers and signs of `text`; an apostrophe ends a word."""
    return tuple(Token(m[0], m[0].lower(), m.start(), m.end()) for m in _TOKEN.finditer(text))


@cache
def index(lemmas: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the forms of blank-separated verbs, each with the (lemma, tense) that it may be."""
    made: dict[str, dict[tuple[str, str], None]] = {}
    for lemma in lemmas.split():
        for form, slot in conjugate(lemma):
            made.setdefault(form, {})[(lemma, slot.tense)] = None
    return {form: tuple(readings) for form, readings in made.items()}


def low_at(words: tuple[Token, ...], at: int) -> str:
    """Return the token at a place in lower case, "" where there is none."""
    return words[at].low if 0 <= at < len(words) else ""


def unasked(words: tuple[Token, ...], verb: Found) -> bool:
    """Tell whether no object stands before the verb: no pronoun, no relative or question word."""
    near = {w.low for w in words[max(0, verb.place - 6) : verb.place]}
    return not verb.clitics - {"ne", "n'"} and near.isdisjoint(ASKING)


def is_adverb(low: str) -> bool:
    """Tell whether the word may stand between a verb and what it governs."""
    return low in ADVERBS or (low.endswith("ment") and low not in _NO_ADVERB and _only_adverb(low))


@lru_cache(maxsize=4096)
def _only_adverb(low: str) -> bool:
    return any(a.pos == "ADV" for a in analyses(low))


@lru_cache(maxsize=4096)
def _two_classes(low: str) -> bool:
    return any(a.pos in ("NOUN", "ADJ") for a in analyses(low) if a.tense != "part.past")


def verbs(words: tuple[Token, ...], forms: dict[str, tuple[tuple[str, str], ...]]) -> Iterator[Found]:
    """Yield the verbs of `forms` that stand in `words`; a word that is surely a noun there is left out."""
    for place, word in enumerate(words):
        if word.low not in forms or (word.text[0].isupper() and place):
            continue
        auxiliary, clitics, head = _before(words, place)
        before = words[place - 1].low if place else ""
        if not auxiliary and _two_classes(word.low) and not _subject(before):
            continue
        for lemma in dict.fromkeys(lemma for lemma, _ in forms[word.low]):
            tense = _tense([t for one, t in forms[word.low] if one == lemma], bool(auxiliary))
            if tense:
                yield Found(place, lemma, tense, auxiliary, clitics, head)


def _tense(tenses: list[str], auxiliary: bool) -> str:
    if auxiliary:
        return "part.past" if "part.past" in tenses else ""
    usual = [t for t in tenses if t not in ("part.past", "ind.past", "sub.impf")]
    return usual[0] if usual else "part.past" if "part.past" in tenses else tenses[0]


def _subject(before: str) -> bool:
    """Tell whether the word right before a form of two classes lets it be a verb."""
    if before in CLITICS:
        return before in _SURE_CLITICS
    return before[:1].isalpha() and before not in _BEFORE_NOUN


def _before(words: tuple[Token, ...], place: int) -> tuple[str, frozenset[str], int]:
    at = place - 1
    while at >= 0 and is_adverb(words[at].low):
        at -= 1
    auxiliary = ""
    if at >= 0 and words[at].low == "été":
        auxiliary, at = "être", at - 1
        while at >= 0 and is_adverb(words[at].low):
            at -= 1
    if at >= 0 and words[at].low in _auxiliaries():
        auxiliary = auxiliary or _auxiliaries()[words[at].low]
        at -= 1
    elif not auxiliary:
        at = place - 1
        while at >= 0 and words[at].low in ADVERBS:  # "ne pas dire"
            at -= 1
    found = set()
    while at >= 0 and words[at].low in CLITICS:
        found.add(words[at].low)
        at -= 1
    return auxiliary, frozenset(found), at


def behind(words: tuple[Token, ...], place: int) -> int:
    """Return the place of the first word behind the one at `place` that is no adverb; len(words) at the end."""
    at = place + 1
    while at < len(words):
        if words[at].low == "d'" and at + 1 < len(words) and words[at + 1].low in ("abord", "ailleurs"):
            at += 2
        elif is_adverb(words[at].low):
            at += 1
        else:
            break
    return at


@lru_cache(maxsize=8192)
def is_infinitive(low: str) -> bool:
    """Tell whether the word is an infinitive and nothing else; être and avoir are taken for verbs."""
    readings = analyses(low)
    return low in ("être", "avoir") or (
        knows(low) and any(a.tense == "inf" for a in readings) and all(a.pos in ("VERB", "AUX") for a in readings)
    )


def infinitive(words: tuple[Token, ...], place: int) -> int:
    """Return the place of an infinitive that begins at `place`, behind its pronouns and negation; -1 for none."""
    at = place
    while at < len(words) and at < place + 5 and (words[at].low in CLITICS or words[at].low in ADVERBS):
        at += 1
    return at if at < len(words) and words[at].text.islower() and is_infinitive(words[at].low) else -1


def de(following: str, apostrophe: str = "'") -> str:
    """Return *de* as it stands before the word `following`, with the blank that it needs."""
    return f"d{apostrophe}" if elides(following) else "de "
