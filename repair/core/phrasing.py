"""What the glossary asks of a target language beyond words and their forms: its function words and its seams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Phrasing(Protocol):
    """The closed classes that slots stand for, and how words of a noun phrase agree."""

    word: str  # regular expression of one word of a text
    closed: Mapping[str, tuple[tuple[str, ...], ...]]  # slot name -> sequences of tokens
    elided: Mapping[str, str]  # full form -> elided form, as in de: d'
    unelided: Mapping[str, str]  # clitics that the language's join does not take apart, as in s': se
    articles: Mapping[str, str]  # last word of DE and À -> the article inside
    impersonal: Mapping[str, str]  # subjects that only the copula has -> what other verbs have, as in c': cela
    reflexives: frozenset[str]  # what `se` stands for in a pattern
    subjects: Mapping[str, tuple[str, str]]  # subject pronoun -> person, number
    anaphora: Mapping[str, tuple[str, str]]  # pronouns that stand for a noun -> its gender, number
    objects: Mapping[str, tuple[str, str]]  # those of them that are articles too
    partitives: Mapping[str, str]  # what picks out of many ("one of") -> the same in the other gender
    attributes: frozenset[str]  # determiners that stand before a copula too: "quelle est la"
    depictive: frozenset[str]  # adjectives behind an object that may tell of the subject
    expletives: frozenset[str]  # pronouns that may mean nothing
    datives: frozenset[str]  # lemmas of reflexive verbs whose participle never agrees with the subject
    impersonals: frozenset[str]  # lemmas of verbs whose subject means nothing
    titles: Mapping[str, str]  # what stands before a person's name -> gender
    possessives: Mapping[str, tuple[str, str]]  # determiner -> person and number of the owner
    objects_only: frozenset[str]  # clitics that are nothing but direct objects before a verb
    steering: frozenset[str]  # lemmas of verbs whose object does what the infinitive after them says
    subjunctive_words: frozenset[str]  # before que: the conjunctions that ask for the subjunctive, as in pour, à moins
    subjunctive_lemmas: frozenset[str]  # before que: lemmas of verbs and adjectives that do
    relative: str  # relative pronoun that is a subject
    relatives: frozenset[str]  # the others that don't agree
    clitics: frozenset[str]  # what may stand between subject and verb
    before_infinitive: frozenset[str]  # pronouns and negation that INF takes along
    predeterminers: frozenset[str]
    numerals: frozenset[str]
    scales: frozenset[str]  # numerals that a pattern may name after NUM: million
    particles: frozenset[str]  # inside names
    common: frozenset[str]  # words that are too frequent to wake a term
    copulas: tuple[str, ...]  # lemmas that link a subject to what agrees with it
    have: str  # lemma of the auxiliary that most verbs take
    be: str

    def frequency(self, word: str) -> int:
        """Return about how often `word` (lower case) occurs: the rarest word of a pattern wakes it."""
        ...

    def is_adverb(self, word: str) -> bool:
        """Tell whether `word` (lower case) is an adverb."""
        ...

    def is_ordinal(self, word: str) -> bool:
        """Tell whether `word` (lower case) is an ordinal in figures."""
        ...

    def ordinal(self, word: str, gender: str) -> str:
        """Return an ordinal in figures as it stands beside a noun of `gender`."""
        ...

    def counts(self, word: str) -> bool:
        """Tell whether `word` (lower case) is a determiner that holds a number and can't take another."""
        ...

    def auxiliary(self, verb: str) -> str:
        """Return the lemma of the auxiliary of a verb, "" when it depends, "both" when either will do."""
        ...

    def determiner(self, det: str, gender: str, number: str, next_word: str) -> str:
        """Return `det` as it stands before `next_word`."""
        ...

    def adjective(self, word: str, gender: str, number: str, next_word: str) -> str:
        """Return an adjective before its noun, of that gender and number, as it stands before `next_word`."""
        ...

    def reflexive(self, person: str, number: str) -> str:
        """Return the reflexive pronoun of a person."""
        ...

    def possessive(self, det: str, person: str, number: str) -> str:
        """Return the possessive determiner `det` as it stands for an owner of that person and number."""
        ...

    def inverted(self, verb: str, pronoun: str, person: str) -> str:
        """Return a verb with a pronoun behind it; `person` of a reflexive one, "" for subjects."""
        ...
