"""Which words of a sentence agree with a replaced noun without standing beside it: attributes, appositions."""

from __future__ import annotations

from enum import Enum

from repair.glossary.clause import FUNCTION_WORDS, Clause, Turn
from repair.glossary.work import WITH_ARTICLE


class Owner(Enum):
    """What a word agrees with."""

    OURS = "the noun that is replaced"
    OTHER = "another noun"
    UNCLEAR = "one of several"


class Sentence(Clause):
    """The sentence of a match, asked about the words that agree with the noun in it."""

    def clashing(self, at: int, *, any_number: bool = False) -> bool:
        """Tell whether an adjective or participle stands at `at` in a form that the new noun can't have."""
        token, turn = self.tokens[at], self.turn
        if not token.word or token.proper:
            return False
        found = self.readings(at)
        if any(a.pos in FUNCTION_WORDS for a in found):
            return False
        able = [a for a in found if a.pos == "ADJ" or a.tense == "part.past"]
        if any(a.person for a in found) and self._is_verb(at):
            return False
        if any_number:
            turn = Turn(turn.gender, "", turn.old_gender, "")
        if not able or not any(map(turn.clashes, able)) or any(a.agrees(turn.gender, turn.number) for a in able):
            return False
        return not self._named(at)

    def pronominal(self, at: int, after: int) -> bool:
        """Tell whether an adjective with an article stands for the old noun as its attribute: "est la bonne"."""
        if not self._is_determiner(at - 1) or not self._named(at) or not self.linked(at - 1, after):
            return False
        able = [a for a in self.readings(at) if a.pos == "ADJ"]
        return any(map(self.turn.clashes, able)) and not any(a.agrees(self.turn.gender, self.turn.number) for a in able)

    def _named(self, at: int) -> bool:
        """Tell whether a word that may be an adjective is a noun here: "le suspect", "des blessés"."""
        if at + 1 < self.end and self._noun(at + 1) and self._agrees(at + 1, at):
            return False
        before = at - 1
        following = self.tokens[at + 1].lower if at + 1 < self.end else ""
        if self.tokens[before].lower == "," and (following,) in self._words.closed["DE"]:
            adjectives = {a.lemma for a in self.readings(at) if a.pos != "NOUN"}
            measured = at + 2 < self.end and self.tokens[at + 2].lower in self._words.numerals  # "vieille de trois ans"
            return not measured and any(a.lemma not in adjectives for a in self.readings(at))  # ", filiale de"
        while before > self.start and self.tokens[before].lower in self._words.numerals:
            before -= 1
        if before < 0 or any(a.pos == "SCONJ" for a in self.readings(before)):  # "comme"
            return False
        return self._is_determiner(before) or self.preposition(before)

    def _is_verb(self, at: int) -> bool:
        """Tell whether a participle that looks like a finite verb ("dit", "mis") is one."""
        verb, linked = self._governor(at, self.start)
        return not linked and not (verb >= self.start and self._auxiliary(verb, self._words.have))

    def transitive(self, at: int) -> bool:
        """Tell whether avoir makes a participle of the word at `at`."""
        verb = self._back(at)
        return verb >= self.start and self._auxiliary(verb, self._words.have)

    def ambiguous(self, at: int) -> bool:
        """Tell whether a word right after the noun may be its participle or its verb."""
        found = self.readings(at)
        return any(a.person and a.pos == "VERB" for a in found) and any(a.tense == "part.past" for a in found)

    def alone(self, at: int) -> bool:
        """Tell whether no other verb in the sentence is finite."""
        return not any(n != at and self.finite(n) for n in range(self.start, self.end))

    def owner(self, at: int, after: int) -> Owner:
        """Tell what the clashing word at `at` agrees with; the noun phrase of the match ends before token `after`."""
        if at + 1 < self.end and self._noun(at + 1) and self._agrees(at + 1, at) and not self._participle(at):
            return Owner.OTHER
        verb, linked = self._governor(at, after)
        if linked and verb >= after and self.finite(verb):
            return self._subject(verb, after, at)
        if verb >= after and self._auxiliary(verb, self._words.have):
            return self._object(verb, after, at)
        beside = self._back(at)
        if beside >= after and self._noun(beside) and self._agrees(beside, at):
            open_chain = self._participle(at) and self._plain(after, beside) and self._complement(beside)
            return Owner.UNCLEAR if open_chain else Owner.OTHER
        if self.settled and beside >= after and any(a.pos == "CCONJ" for a in self.readings(beside)):
            return Owner.UNCLEAR
        comma = any(t.lower == "," for t in self.tokens[max(verb, after - 1) + 1 : at])
        last = at - 1 if self.tokens[at - 1].lower == "," else at
        if verb < after or self._plain(after, last):
            behind = comma and any(map(self.finite, range(self.start, self.work.match.start)))
            first = self.start if behind else after  # "elle a rejeté l'offre, déçue"
            mine = range(self.work.match.start, self.work.match.end)
            rival = any(n not in mine and self._rival(n, n + 1, at) for n in range(first, at))
            return Owner.UNCLEAR if rival or any(map(self._doubtful, range(after, at))) else Owner.OURS
        return self._whose(at)

    def _doubtful(self, at: int) -> bool:
        """Tell whether a word that was taken for a verb would have to change if it is an adjective: "prête"."""
        found = self.readings(at)
        able = [a for a in found if a.pos == "ADJ" or a.tense == "part.past"]
        return any(a.person for a in found) and any(map(self.turn.clashes, able))

    def joined(self, after: int) -> bool:
        """Tell whether another noun is joined to ours by a conjunction, before or after."""
        before = self.work.match.start - 1
        while before > self.start and (self._is_determiner(before) or self._qualifies(before)):
            before -= 1
        return any(a.pos == "CCONJ" for n in (before, after) if self.start <= n < self.end for a in self.readings(n))

    def linked(self, at: int, after: int) -> bool:
        """Tell whether a verb after the noun phrase links the word at `at` to its subject."""
        return self._governor(at, after)[1]

    def owned(self, at: int) -> bool:
        """Tell whether something before the word at `at` is what it agrees with."""
        return self._rival(self.start, at, at)

    def _whose(self, at: int, but: int = -1) -> Owner:
        """Tell whether a word beyond the noun's own clause must agree with another noun (not with the one at `but`)."""
        match = self.work.match
        places = [*range(self.start, match.start), *range(match.end, at)]
        known = any(n != but and self._rival(n, n + 1, at, names=False) for n in places)
        return Owner.OTHER if known else Owner.UNCLEAR

    def rival(self, at: int) -> bool:
        """Tell whether another noun or name before `at` could be what a word of the old gender and number means."""
        match = self.work.match
        return self._rival(self.start, match.start, -1) or self._rival(match.end, at, -1)

    def _governor(self, at: int, after: int) -> tuple[int, bool]:
        """Return the verb before an attribute, other attributes and adverbs skipped, and whether it is linked by it."""
        linked = False
        place = self._back(at)
        while place >= after:
            linking = self.copula(place)
            linked |= linking
            if self.finite(place):
                return place, linked
            word = self.tokens[place].lower
            joined = any(a.pos == "CCONJ" for a in self.readings(place)) or word == ","
            attribute = any(a.pos == "ADJ" or a.tense == "part.past" for a in self.readings(place))
            other = self._noun(place) and not self.clashing(place)
            if not linking and (not (joined or attribute) or other):
                break
            place = self._back(place)
        return place, linked

    def _subject(self, verb: int, after: int, at: int) -> Owner:
        before = self._before_verb(verb)
        if before < after:
            return self._unless_object(at)
        word = self.tokens[before].lower
        if word in self._words.subjects or word in self._words.impersonal:
            return Owner.OTHER
        if word == self._words.relative:
            rival = self._rival(after, before, at)
            if self._plain(after, before - (self.tokens[before - 1].lower == ",")):
                return Owner.UNCLEAR if rival else Owner.OURS
            return Owner.OTHER if rival else Owner.UNCLEAR
        if self._plain(after, before + 1):
            return self._unless_object(at)
        if word == "," and not any(t.lower == "," for t in self.tokens[after:before]):
            return self._whose(at)  # the end of the clause that the noun is in
        if self._interrupted(after, before):
            return Owner.UNCLEAR if self.governed() else Owner.OURS
        if self.preposition(before) and not self._personal(verb):  # "a une chance d'être"
            main = next((n for n in range(before, after - 1, -1) if self.finite(n) and self._personal(n)), -1)
            if main < 0:
                return self._whose(at)
            return Owner.UNCLEAR if self._rival(main, verb, at) else self._subject(main, after, at)
        if self.tokens[before].proper or self._bare(after, before + 1, at):
            return Owner.OTHER
        if self._rival(after, verb, at) or self.governed():
            return Owner.UNCLEAR
        return self._whose(at) if any(self.finite(n) for n in range(self.start, self.work.match.start)) else Owner.OURS

    def _unless_object(self, at: int) -> Owner:
        """Tell what the attribute of a verb right after the noun phrase agrees with: not with an object."""
        before = self.work.match.start - 1
        while before > self.start and (self._is_determiner(before) or self._qualifies(before)):
            before -= 1
        if self.governed():  # "des milliers d'offres sont prévues" has no other noun that is feminine
            return Owner.OTHER if self._rival(self.start, before + 1, at) else Owner.UNCLEAR
        return self._whose(at) if before >= self.start and self._verbal(before) else Owner.OURS

    def _interrupted(self, after: int, before: int) -> bool:
        """Tell whether an aside or a relative clause, now complete, stands between the noun and token `before`."""
        if self.tokens[before].lower == ",":
            first = next(n for n in range(after, before + 1) if self.tokens[n].lower == ",")
            return first < before and self._plain(after, first)
        if not self._verbal(before):
            return False
        opened = (*self._words.relatives, self._words.relative)
        first = next((n for n in range(after, before) if self.tokens[n].lower in opened), -1)
        return first >= 0 and self._plain(after, first) and not self._rival(after, first, -1)

    def _bare(self, first: int, last: int, at: int) -> bool:
        """Tell whether a noun that no preposition governs stands there, and could be the subject."""
        for place in range(first, last):
            if self._noun(place) and self._agrees(place, at):
                before = place - 1
                while before > first and not self._is_determiner(before):
                    before -= 1
                article = self._is_determiner(before) and self.tokens[before].lower not in WITH_ARTICLE
                if article and not self.preposition(before - 1):
                    return True
        return False

    def _object(self, have: int, after: int, at: int) -> Owner:
        """Tell what a participle with avoir agrees with: the object before it."""
        for place in range(have - 1, after - 1, -1):
            word = self.tokens[place].lower
            if word in ("l'", "la", "les") and place == have - 1:
                return self._whose(at, but=self._before_verb(place))
            if word in self._words.relatives:
                if self._plain(after, place - (self.tokens[place - 1].lower == ",")):
                    return Owner.UNCLEAR if self._rival(after, place, at) else Owner.OURS
                return self._whose(at)
        return Owner.OTHER
