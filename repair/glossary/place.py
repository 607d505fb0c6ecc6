"""One element of a pattern, matched at one token of a segment."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from repair.core.language import Language
from repair.core.phrasing import Phrasing
from repair.glossary.lemmas import paradigm, part_of_speech
from repair.glossary.pattern import Element, Option
from repair.glossary.tokens import Token, tokenize

_NUMERAL = re.compile(r"\d[\d.,  ]*")
_RARE = {"", "ind.past", "sub.impf", "imp"}
_CLASS = {"AUX": "VERB"}
_NAME_WORDS, _ADVERBS, _GAP, _CLITICS = 4, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that an option stands for."""

    words: tuple[str, ...]
    option: Option
    cased: bool = False  # capitals are as the pattern wants them
    form: str = ""  # of a lemma
    rare: bool = False  # the form has only tenses and persons that are rare


class Place:
    """One element, ready to be matched."""

    def __init__(self, element: Element, language: Language) -> None:
        words = language.phrasing
        self._language = language
        self.phrases: dict[str, list[Phrase]] = {}
        self.free: list[Option] = []  # options with code of their own
        self._words = words
        for option in element.options:
            for phrase in _phrases(option, language, words):
                self.phrases.setdefault(phrase.words[0], []).append(phrase)
            if option.kind == "slot" and option.text not in words.closed:
                self.free.append(option)
        for listed in self.phrases.values():
            listed.sort(key=lambda phrase: -len(phrase.words))

    def ends(self, tokens: Sequence[Token], at: int, literal: bool = False) -> Iterator[tuple[int, Option]]:
        """Yield where a match that begins at token `at` may end; `literal`: the pattern has the word before as well."""
        if at < len(tokens):
            token = tokens[at]
            for phrase in self.phrases.get(token.lower, ()):
                end = at + len(phrase.words)
                if len(phrase.words) > 1 and tuple(t.lower for t in tokens[at:end]) != phrase.words:
                    continue
                if not phrase.cased and any(t.proper for t in tokens[at:end]):
                    continue
                if not phrase.form or self._stands(phrase, tokens, at, literal):
                    yield end, phrase.option
                    if (
                        phrase.form
                        and phrase.option.pos == "VERB"
                        and (behind := pronoun_end(tokens, end, self._words))
                    ):
                        yield behind, phrase.option
                    if phrase.option.kind == "se":
                        yield from ((further, phrase.option) for further in self._auxiliary_ends(tokens, end))
        for option in self.free:
            for end in self._free_ends(option.text, tokens, at):
                yield end, option

    def _stands(self, phrase: Phrase, tokens: Sequence[Token], at: int, literal: bool) -> bool:
        """Tell whether a form that may belong to another part of speech is the one that is asked for."""
        pos = phrase.option.pos
        found = self._language.analyses(phrase.form)
        classes = {_CLASS.get(a.pos, a.pos) for a in found}
        if phrase.rare and pos == "VERB" and classes - {"VERB"}:
            return False  # "médias", "média" are forms of médier that nobody writes
        if pos == "NOUN" and at and any(a.tense == "part.past" for a in found):
            before = self._language.analyses(tokens[at - 1].lower)
            if any(a.pos == "AUX" and a.lemma == self._words.have for a in before):
                return False  # "a produit"
        if pos == "VERB" and "NOUN" in classes and at and self._governed(tokens[at - 1].lower, phrase.form):
            return False
        other = {"VERB": "NOUN", "NOUN": "VERB"}.get(pos, "")
        if other not in classes or (literal and pos == "NOUN"):  # "en attente": en is no pronoun there
            return True
        return _plausible(pos, tokens, at, self._words)

    def _governed(self, before: str, form: str) -> bool:
        """Tell whether a finite form is a noun behind "au" or "avoir": "au cours de", "a cours"."""
        if any(a.tense in ("inf", "part.past") for a in self._language.analyses(form)):
            return False
        if before in self._words.articles and (before,) in self._words.closed["À"]:
            return True
        return any(a.pos == "AUX" and a.lemma == self._words.have for a in self._language.analyses(before))

    def _auxiliary_ends(self, tokens: Sequence[Token], at: int) -> Iterator[int]:
        """Yield where an auxiliary after a reflexive pronoun ends, its adverbs included: "se sont déjà"."""
        while at < len(tokens) and tokens[at].lower in ("en", "y"):
            at += 1
        if at < len(tokens) and any(
            a.pos == "AUX" and a.lemma == self._words.be for a in self._language.analyses(tokens[at].lower)
        ):
            at += 1
            while at < len(tokens) and self._words.is_adverb(tokens[at].lower):
                at += 1
            yield at

    def _is_article(self, tokens: Sequence[Token], at: int, end: int) -> bool:
        """Tell whether the first of the numerals is an article: "un an", but "un million", "vingt et un"."""
        word = tokens[at].lower
        if (word,) not in self._words.closed["DET"]:
            return False
        return end == at + 1 or tokens[at + 1].lower not in self._words.scales

    def _is_infinitive(self, word: str) -> bool:
        return any(a.tense == "inf" for a in self._language.analyses(word))

    def _free_ends(self, slot: str, tokens: Sequence[Token], at: int) -> Iterator[int]:
        words = self._words
        end = at
        if slot == "*":
            yield end
            while end < len(tokens) and end - at < _GAP and tokens[end].word:
                end += 1
                yield end
        elif slot == "ADV":
            found = []
            while end < len(tokens) and end - at < _ADVERBS and words.is_adverb(tokens[end].lower):
                end += 1
                found.append(end)
            yield from reversed(found)
        elif slot == "NUM":
            while end < len(tokens) and (tokens[end].lower in words.numerals or _NUMERAL.fullmatch(tokens[end].lower)):
                end += 1
            if end > at and not self._is_article(tokens, at, end):
                yield end
            while end > at + 1 and tokens[end - 1].lower in words.scales:
                end -= 1
                yield end
        elif slot == "INF":
            while end < len(tokens) and end - at < _CLITICS and tokens[end].lower in words.before_infinitive:
                end += 1
            if end < len(tokens) and not tokens[end].proper and self._is_infinitive(tokens[end].lower):
                yield end + 1
        elif slot == "NAME":
            yield from reversed(list(_name_ends(words, tokens, at)))


@lru_cache(maxsize=8192)
def place(element: Element, key: Hashable) -> Place:
    """Return the element, ready to be matched: patterns share them."""
    return Place(element, cast(Language, key))


def _name_ends(words: Phrasing, tokens: Sequence[Token], at: int) -> Iterator[int]:
    end = capitals = 0
    place = at
    while place < len(tokens) and tokens[place].word and capitals < _NAME_WORDS:
        if tokens[place].capital:
            capitals += 1
            end = place + 1
            yield end
        elif not (place > at or tokens[place].lower.endswith("'")) or tokens[place].lower not in words.particles:
            return
        place += 1


def pronoun_end(tokens: Sequence[Token], at: int, words: Phrasing) -> int:
    """Return where a subject pronoun behind the verb before `at` ends ("change-t-il"), 0 where there is none."""
    if at + 1 >= len(tokens) or tokens[at].lower != "-" or tokens[at].start != tokens[at - 1].end:
        return 0
    at += 3 if tokens[at + 1].lower == "t" and at + 3 < len(tokens) else 1
    return at + 1 if tokens[at].lower in words.subjects else 0


def _phrases(option: Option, language: Language, words: Phrasing) -> Iterator[Phrase]:
    """Yield the token sequences that `option` stands for."""
    if option.kind == "slot":
        for phrase in words.closed.get(option.text, ()):
            yield Phrase(phrase, option)
    elif option.kind == "se":
        for form in sorted(words.reflexives):
            yield Phrase((form,), option)
    elif option.kind == "lemma":
        if not option.pos and part_of_speech(option.text, language) == "VERB":
            option = option._replace(pos="VERB")
        cased = option.text != option.text.lower()
        forms: dict[str, set[str]] = {}
        for form, analysis in paradigm(option, language):
            forms.setdefault(form, set()).add("" if analysis.person == "2" else analysis.tense)
        for form, tenses in forms.items():
            yield Phrase(_split(form, words), option, cased, form, tenses <= _RARE)
    else:
        cased = option.text != option.text.lower()
        words_of = _split(option.text, words)
        yield Phrase(words_of, option, cased)
        if len(words_of) == 1 and words_of[0] in words.elided:
            yield Phrase((words.elided[words_of[0]],), option, cased)


def _plausible(pos: str, tokens: Sequence[Token], at: int, words: Phrasing) -> bool:
    """Tell by the word before whether a form that may be noun or verb is the one that is asked for."""
    before = tokens[at - 1].lower if at and tokens[at - 1].word else ""
    pronoun = before in words.subjects or before in words.clitics
    if pos == "NOUN":
        return not pronoun or (before,) in words.closed["DET"]
    if (before,) not in words.closed["DET"]:
        return True
    further = tokens[at - 2].lower if at > 1 and tokens[at - 2].word else ""
    return pronoun and (further in words.subjects or further in words.clitics)


def _split(text: str, words: Phrasing) -> tuple[str, ...]:
    if text.isalpha():
        return (text.lower(),)
    return tuple(token.lower for token in tokenize(text, words.word)) or (text.lower(),)
