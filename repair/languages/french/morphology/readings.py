"""All readings of a word form: function words from lists, the rest by rule over the learned word classes."""

from __future__ import annotations

from functools import lru_cache

from repair.core.language import TENSES, Analysis
from repair.languages.french.morphology import guess, inverse, nominal, store
from repair.languages.french.morphology.closed import auxiliaries, table
from repair.languages.french.morphology.modern import MODERN, WRONG

# The tenses of a form from the usual to the rare one.
_TENSE_ORDER = {tense: i for i, tense in enumerate(TENSES)} | {"inf": -1, "part.past": -1, "part.pres": -1}
_PERSON_ORDER = {"3": 0, "1": 1, "2": 2, "": 0}
_GENDERS = store.MASCULINE | store.FEMININE
_POS_ORDER = {"NOUN": 0, "ADJ": 1, "VERB": 2, "ADV": 3}


@lru_cache(maxsize=65536)
def flags(word: str) -> int:
    """Return what `word` may be as a base form, by the word list and the hand-written additions."""
    learned, written = store.words().flags(word) & ~WRONG.get(word, 0), MODERN.get(word, 0)
    if written & _GENDERS and learned & _GENDERS in (store.MASCULINE, store.FEMININE):
        learned &= ~_GENDERS
    return learned | written


@lru_cache(maxsize=65536)
def analyses(form: str) -> tuple[Analysis, ...]:
    """Return every reading of `form` (any case), the likeliest first; empty when nothing is known."""
    word = form.lower().replace("’", "'")
    closed = table().get(word, ()) + auxiliaries().get(word, ())
    found = open_readings(word)
    if not found and not closed:
        found = next((made for w in _spellings(word) if (made := open_readings(w))), ()) or guess.readings(word)
    return tuple(dict.fromkeys((*closed, *found)))


def open_readings(word: str) -> tuple[Analysis, ...]:
    """Return the readings of a noun, verb, adjective or adverb of the word list, the likeliest first."""
    found = [*_nouns(word), *_adjectives(word), *_verbs(word)]
    if flags(word) & store.ADVERB:
        found.append(Analysis(word, "ADV"))
    if not found:
        return ()
    first = store.words().likeliest(word)
    found.sort(key=lambda a: (a.pos != first, _POS_ORDER[a.pos]))
    return tuple(found)


def _nouns(word: str) -> list[Analysis]:
    found = _noun(word, word, "s")
    if found and (word.endswith(("s", "x", "z")) or nominal.plural(word) == word):
        found = [Analysis(a.lemma, "NOUN", a.gender, "") for a in found]
    for one in inverse.singulars(word):
        found += _noun(one, one, "p")
    return found


def _noun(word: str, lemma: str, number: str) -> list[Analysis]:
    mine = flags(word)
    found = []
    if mine & store.MASCULINE:
        found.append(Analysis(lemma, "NOUN", "" if mine & store.FEMININE else "m", number))
    elif mine & store.FEMININE:
        for him in inverse.masculines(word):
            his = flags(him)
            if his & store.MASCULINE and nominal.woman(him, bool(his & store.ADJECTIVE)) == word:
                found.append(Analysis(him, "NOUN", "f", number))
                break
        else:
            found.append(Analysis(lemma, "NOUN", "f", number))
    return found


def _adjectives(word: str) -> list[Analysis]:
    if word in nominal.AFTER_VOWEL:
        return [Analysis(nominal.AFTER_VOWEL[word], "ADJ", "m", "s")]
    found = []
    for one in (word, *inverse.singulars(word)):
        for base in (one, *inverse.masculines(one)):
            if flags(base) & store.ADJECTIVE:
                found += [a for form, a in adjective(base) if form == word]
    return list(dict.fromkeys(found))


@lru_cache(maxsize=8192)
def adjective(lemma: str) -> tuple[tuple[str, Analysis], ...]:
    """Return the paradigm of an adjective."""
    from repair.languages.french.morphology.paradigm import forms

    return forms(lemma, "ADJ")


def _spellings(word: str) -> list[str]:
    """Return how else `word` is spelt: chaine is chaîne, évènement is événement, coeur is cœur."""
    found = [word.replace("oe", "œ")] if "oe" in word else []
    for i, letter in enumerate(word):
        if letter in "iuè":
            found.append(word[:i] + {"i": "î", "u": "û", "è": "é"}[letter] + word[i + 1 :])
    return found


def _verbs(word: str) -> list[Analysis]:
    lemmas = [lemma for lemma in inverse.infinitives(word) if flags(lemma) & store.VERB]
    lemmas += store.irregular().get(word, "").split(",")
    found: list[Analysis] = []
    for lemma in dict.fromkeys(lemmas):
        found += verb_readings(word, lemma)
    return found


def verb_readings(word: str, lemma: str) -> list[Analysis]:
    """Return the readings of `word` as a form of the verb `lemma`."""
    slots = sorted(
        inverse.paradigm_index(lemma).get(word, ()),
        key=lambda s: (_TENSE_ORDER[s.tense], s.number, _PERSON_ORDER[s.person]),
    )
    slots.sort(key=lambda s: (_TENSE_ORDER[s.tense], s.number == "p", _PERSON_ORDER[s.person]))
    return [Analysis(lemma, "VERB", s.gender, s.number, s.person, s.tense) for s in slots]


@lru_cache(maxsize=16384)
def gender(noun: str) -> str:
    """Return the gender of a noun (any number), "" when it is ambiguous or unknown."""
    word = noun.lower().replace("’", "'")
    for one in (word, *inverse.singulars(word)):
        mine = flags(one) & (store.MASCULINE | store.FEMININE)
        if mine:
            return {store.MASCULINE: "m", store.FEMININE: "f"}.get(mine, "")
    return guess.gender(word)


@lru_cache(maxsize=65536)
def knows(form: str) -> bool:
    """Tell whether `form` is a French word: listed, a form of a listed word, or built on one."""
    word = form.lower().replace("’", "'")
    if word in store.words().index or word in table() or word in auxiliaries():
        return True
    return bool(open_readings(word)) or any(map(open_readings, _spellings(word))) or guess.derived(word)


def frequency(form: str) -> int:
    """Return about how often `form` occurs (in lower case) in the 18 million words of the word list's texts."""
    return store.words().frequency(form.lower().replace("’", "'"))


def forget() -> None:
    """Forget all answers given so far: other tables are in use now."""
    from repair.languages.french.morphology import paradigm

    for cached in (flags, analyses, adjective, gender, knows, guess.shares, guess._derived_readings, guess.readings):
        cached.cache_clear()
    paradigm.forms.cache_clear()
    paradigm.inflect.cache_clear()
