"""A sentence around a match, word by word: where nouns, verbs and prepositions stand."""

from __future__ import annotations

from dataclasses import dataclass

from repair.core.language import Analysis
from repair.glossary.readings import auxiliaries
from repair.glossary.work import WITH_ARTICLE, Work

FUNCTION_WORDS = frozenset(("ADP", "DET", "PRON", "CCONJ", "SCONJ"))
_ENDS = frozenset(".!?…")
_ASIDE = frozenset("«»“”\"'()")


@dataclass(frozen=True, slots=True)
class Turn:
    """The gender and number that a replaced noun had, and those of the new one."""

    gender: str
    number: str
    old_gender: str
    old_number: str

    @property
    def changed(self) -> bool:
        """Whether what agrees must change."""
        return (self.gender, self.number) != (self.old_gender, self.old_number)

    def clashes(self, reading: Analysis) -> bool:
        """Tell whether a reading stands beside the old noun and not beside the new one."""
        return reading.agrees(self.old_gender, self.old_number) and not reading.agrees(self.gender, self.number)


class Clause:
    """The sentence of a match, and what the words in it may be."""

    def __init__(self, work: Work, turn: Turn) -> None:
        self.work, self.turn = work, turn
        self.tokens = work.tokens
        self._words = work.language.phrasing
        self.settled = False  # a word after the match was made to agree
        self.picked = False  # "une des" became "un des": what is linked agrees with that, in the singular
        self.start = self._bound(work.match.start, -1)
        self.end = self._bound(work.match.end - 1, 1)

    def _bound(self, at: int, step: int) -> int:
        while 0 <= at + step < len(self.tokens) and self.tokens[at + step].lower not in _ENDS:
            at += step
        return at if step < 0 else at + 1

    def readings(self, at: int) -> tuple[Analysis, ...]:
        """Return the readings of a token."""
        return self.work.language.analyses(self.tokens[at].lower)

    def _qualifies(self, at: int) -> bool:
        found = self.readings(at)
        return any(a.pos in ("ADJ", "NUM") for a in found) and not any(a.pos == "CCONJ" for a in found)

    def _rival(self, first: int, last: int, at: int, *, names: bool = True) -> bool:
        for place in range(first, last):
            token = self.tokens[place]
            if token.proper and names:
                found = [a for a in self.readings(place) if a.pos == "NOUN"]
                if not found or any(self._matches(a, at) for a in found):
                    return True
            elif token.lower in self._words.subjects:
                if any(a.pos == "PRON" and self._matches(a, at) for a in self.readings(place)):
                    return True
            elif self._noun(place) and self._agrees(place, at):
                return True
        return False

    def _agrees(self, noun: int, at: int) -> bool:
        """Tell whether the noun may be what the word at `at` agrees with (what the old noun may be, below 0)."""
        return any(a.pos == "NOUN" and self._matches(a, at) for a in self.readings(noun))

    def _matches(self, reading: Analysis, at: int) -> bool:
        if at < 0:
            return reading.agrees(self.turn.old_gender, self.turn.old_number)
        able = [a for a in self.readings(at) if a.pos == "ADJ" or a.tense == "part.past"]
        return any(reading.agrees(a.gender, a.number) for a in able)

    def _noun(self, at: int) -> bool:
        if not self.tokens[at].word:
            return False
        found = self.readings(at)
        if not any(a.pos == "NOUN" for a in found) or any(a.pos in FUNCTION_WORDS or a.pos == "AUX" for a in found):
            return False
        before = self.tokens[at - 1].lower if at else ""
        return found[0].pos == "NOUN" or (before,) in self._words.closed["DET"] or before in WITH_ARTICLE

    def _participle(self, at: int) -> bool:
        return any(a.tense == "part.past" for a in self.readings(at))

    def preposition(self, at: int) -> bool:
        """Tell whether a preposition stands at `at`, with or without an article in it."""
        if at < 0:
            return False
        return self.tokens[at].lower in WITH_ARTICLE or any(a.pos == "ADP" for a in self.readings(at))

    def finite(self, at: int) -> bool:
        """Tell whether a finite verb stands at `at`, as far as the word alone tells."""
        if not self.tokens[at].word or self.tokens[at].proper:
            return False
        if self.tokens[at].lower in auxiliaries(self.work.language):
            return True
        found = self.readings(at)
        if not found or not any(a.person for a in found if a.pos in ("VERB", "AUX")):
            return False
        before = self.tokens[at - 1].lower if at else ""
        if (before,) in self._words.closed["DET"] or self.preposition(at - 1):
            return False
        return found[0].pos in ("VERB", "AUX") and bool(found[0].person)

    def _verbal(self, at: int) -> bool:
        found = self.readings(at)
        return bool(found) and found[0].pos in ("VERB", "AUX") and not self.tokens[at].proper

    def copula(self, at: int) -> bool:
        """Tell whether a form of a verb that links subject and attribute stands at `at`."""
        if self._auxiliary(at, self._words.be):
            return True
        return any(a.lemma in self._words.copulas for a in self.readings(at))

    def _auxiliary(self, at: int, lemma: str) -> bool:
        return any(a.lemma == lemma for a in auxiliaries(self.work.language).get(self.tokens[at].lower, ()))

    def _back(self, at: int) -> int:
        """Return the word before `at` that is no adverb."""
        at -= 1
        while at >= self.start and self._words.is_adverb(self.tokens[at].lower):
            at -= 1
        return at

    def _before_verb(self, verb: int) -> int:
        """Return the word before a verb, its clitics, adverbs and (where it is no finite form) auxiliaries skipped."""
        place = verb - 1
        complete = self._personal(verb)
        while place >= self.start:
            if self._verbal(place) and not complete and not self._noun(place):
                complete = self._personal(place)
            elif self.tokens[place].lower not in self._words.clitics and not self._words.is_adverb(
                self.tokens[place].lower
            ):
                break
            place -= 1
        return place

    def _personal(self, at: int) -> bool:
        found = [a for a in self.readings(at) if a.pos in ("VERB", "AUX")]
        return bool(found) and bool(found[0].person)

    def _is_determiner(self, at: int) -> bool:
        return (self.tokens[at].lower,) in self._words.closed["DET"]

    def _plain(self, first: int, last: int) -> bool:
        """Tell whether nothing but complements of the noun stands between: no verb, no clause, no other subject."""
        for place in range(first, last):
            token = self.tokens[place]
            if not token.word:
                if token.lower in _ASIDE:
                    continue
                return False
            if self.finite(place):
                return False
            found = self.readings(place)
            if any(a.pos in ("SCONJ", "CCONJ") for a in found) or token.lower in self._words.subjects:
                return False
            if token.lower in self._words.relatives or token.lower == self._words.relative:
                return False
            if self._is_determiner(place) and token.lower not in WITH_ARTICLE and not self.preposition(place - 1):
                return False
        return True

    def _complement(self, at: int) -> bool:
        """Tell whether the noun at `at` follows de, as complements of nouns do."""
        before = at - 1
        while before > self.start and (self._is_determiner(before) or not self.preposition(before)):
            if self.tokens[before].lower in WITH_ARTICLE:
                break
            before -= 1
        return (self.tokens[before].lower,) in self._words.closed["DE"]

    def governed(self) -> bool:
        """Tell whether a preposition stands before the noun phrase: then it is no subject, and no attribute agrees."""
        at = self.work.match.start - 1
        qualified = False
        while at >= self.start and self.tokens[at].word:
            word = self.tokens[at].lower
            if self.preposition(at):
                return not self._partitive(at, qualified)
            inside = self._is_determiner(at) or word in self._words.predeterminers or word in self._words.numerals
            if not inside and not any(a.pos in ("ADJ", "NUM") for a in self.readings(at)):
                return False
            qualified = True
            at -= 1
        return False

    def _partitive(self, at: int, qualified: bool) -> bool:
        """Tell whether des or de is an article or follows an adverb of quantity: the noun may be a subject then."""
        word = self.tokens[at].lower
        if word == "du" or (word,) not in self._words.closed["DE"] or (word != "des" and self._is_determiner(at + 1)):
            return False
        if self._opens(at):  # "Des offres sont", "De nouvelles offres sont"
            return word == "des" or qualified
        quantity = any(a.pos == "ADV" for a in self.readings(at - 1)) and not self._verbal(at - 1)
        return quantity and self._opens(at - 1)  # "Beaucoup d'offres sont"

    def _opens(self, at: int) -> bool:
        """Tell whether a clause begins at `at`: at the start, after a sign, "que", "si"."""
        before = at - 1
        return (
            before < self.start or not self.tokens[before].word or any(a.pos == "SCONJ" for a in self.readings(before))
        )
