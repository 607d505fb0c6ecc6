"""Mends the seams of composed text: "de le" is "du", "le arbre" is "l'arbre", "sa amie" is "son amie"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from repair.languages.french.morphology.closed import is_closed
from repair.languages.french.morphology.elision import elides

_WORD = r"[^\W\d_][\w-]*"
_ELIDING = re.compile(
    rf"(?<![\w'’-])(le|la|de|que|se|ne|me|te|je|jusque|lorsque|puisque|quoique|parce que|si)( )(?=({_WORD}))",
    re.IGNORECASE,
)
_CONTRACTION = re.compile(r"(?<![\w-])(de|à) (lequel|lesquels|lesquelles|le|les)(?![\w-])(?! *[’'])", re.IGNORECASE)
_CONTRACTED = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
_LEQUEL = {"lequel": "uquel", "lesquels": "esquels", "lesquelles": "esquelles"}
_POSSESSIVE = re.compile(rf"(?<![\w'’-])([mts])a (?=({_WORD}))", re.IGNORECASE)
_BEAUTIFUL = re.compile(rf"(?<![\w'’-])(ce|beau|nouveau|vieux|fou|mou) (?=({_WORD}))", re.IGNORECASE)
_BEFORE_VOWEL = {"ce": "cet", "beau": "bel", "nouveau": "nouvel", "vieux": "vieil", "fou": "fol", "mou": "mol"}
_CET = re.compile(rf"(?<![\w'’-])(cet|bel|nouvel|vieil) (?=({_WORD}))", re.IGNORECASE)
_BEFORE_CONSONANT = {"cet": "ce", "bel": "beau", "nouvel": "nouveau", "vieil": "vieux"}
_APOSTROPHE = re.compile(r"(?<![\w'’-])(l|d|n|qu|jusqu|lorsqu|puisqu)['’](?=([^\W\d_][\w-]+))", re.IGNORECASE)

# "c'est", "c'était": before these, the pronoun ce elides instead of becoming cet.
_EN_EST = re.compile(r"en (?:est|était|sera)\b", re.IGNORECASE)
_TO_BE = frozenset("est était étaient étais eût en".split())
# After an article these stand for themselves: la une, le ou les.
_AFTER_ARTICLE = frozenset("un une ou où et à au aux".split())
_COUNT = re.compile(r"une? (?:à|ou|virgule|pour cent|pourcent)\b")
_NEXT_WORD = re.compile(r"[\s\"«“'’(]*([\w-]+)")
# Infinitives that are common nouns too: "de le dîner" is a seam, "de le savoir" is a pronoun and a verb.
_NOUN_INFINITIVES = frozenset(
    "dîner déjeuner souper goûter devoir sourire souvenir coucher lever parler pouvoir".split()
)
_CLITICS = frozenset("lui leur y en".split())


def join(text: str) -> str:
    """Mend what meets at the seams of `text`: contraction, elision, the forms before a vowel."""
    for _ in range(4):
        mended = _once(text)
        if mended == text:
            break
        text = mended
    return text


def _once(text: str) -> str:
    curly = "’" in text
    text = _APOSTROPHE.sub(_unelide, text)
    text = _CET.sub(_lengthen, text)
    text = _POSSESSIVE.sub(_possessive, text)
    text = _BEAUTIFUL.sub(_shorten(curly), text)
    text = _ELIDING.sub(lambda m: _elide(m, "’" if curly else "'"), text)
    return _CONTRACTION.sub(_contract, text)


def _possessive(match: re.Match[str]) -> str:
    letter, after = match[1], match[2]
    if not _vowel(after) or is_closed(after.lower()):
        return match[0]
    if letter.isupper() and not _opens_sentence(match):
        return match[0]  # M. Ma: a name
    return _like(letter, letter + "on") + " "


def _opens_sentence(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].rstrip(' "«“\u00a0')
    return not before or (before[-1] in ".!?:…\n»" and not before.endswith(("M.", "MM.")))


def _vowel(word: str) -> bool:
    return elides(word.split("-")[0] if word.lower().startswith(("y-", "onze-")) else word)


def _like(model: str, word: str) -> str:
    """Give `word` the capitals of `model`."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if model[:1].isupper() else word.lower()


def _elide(match: re.Match[str], apostrophe: str) -> str:
    word, after = match[1], match[3]
    low = word.lower()
    if low == "si":
        return word[0] + apostrophe if after.lower() in ("il", "ils") else match[0]
    if not _vowel(after) or (low in ("la", "le") and after.lower() in _AFTER_ARTICLE):
        return match[0]
    if word == "Me" and after[0].isupper():
        return match[0]  # Me Olivier: Maître
    if low == "de" and _COUNT.match(match.string, match.end()):
        return match[0]  # de un à trois mois
    return word[:-1] + apostrophe


def _contract(match: re.Match[str]) -> str:
    first, article, after = match[1], match[2], ""
    if following := _NEXT_WORD.match(match.string, match.end()):
        after = following[1]
    if article[0].isupper() and not match[0].isupper():
        return match[0]  # de Le Monde: a name
    low = f"{first} {article}".lower()
    if article.lower() in _LEQUEL:
        return _like(first, {"d": "d", "à": "a"}[low[0]] + _lequel(low[0], article.lower()))
    if _pronoun(article.lower(), after.lower()):
        return match[0]
    return _like(first, _CONTRACTED[low])


def _lequel(preposition: str, article: str) -> str:
    made = _LEQUEL[article]
    return made if preposition == "d" or article == "lequel" else "ux" + article[3:]


def _pronoun(article: str, after: str) -> bool:
    """Tell whether le or les is a pronoun: an infinitive, or another clitic, follows."""
    if after in _CLITICS:
        return not (article == "les" and after == "leurs")
    if after in _NOUN_INFINITIVES:
        return False
    return _is_infinitive(after)


@lru_cache(maxsize=4096)
def _is_infinitive(word: str) -> bool:
    from repair.languages.french.morphology import analyses

    return word.endswith(("er", "ir", "re", "ïr")) and any(a.tense == "inf" for a in analyses(word))


def _shorten(curly: bool) -> Callable[[re.Match[str]], str]:
    """Return the replacement of ce, beau, nouveau... before a word."""

    def replace(match: re.Match[str]) -> str:
        word, after = match[1], match[2].lower()
        if not _vowel(match[2]):
            return match[0]
        if word.lower() == "ce":
            if after == "en" and not _EN_EST.match(match.string, match.end()):
                return match[0]
            if after in _TO_BE:
                return word[0] + ("’" if curly else "'")
            return match[0] if is_closed(after) else _like(word, "cet") + " "
        if is_closed(after) or not _singular_masculine(after):
            return match[0]
        return _like(word, _BEFORE_VOWEL[word.lower()]) + " "

    return replace


def _singular_masculine(word: str) -> bool:
    from repair.languages.french.morphology import analyses

    readings = analyses(word)
    return bool(readings) and readings[0].pos == "NOUN" and readings[0].agrees("m", "s")


def _lengthen(match: re.Match[str]) -> str:
    word, after = match[1], match[2]
    if _vowel(after) or after[0] in "hHyY" or is_closed(after.lower()):
        return match[0]
    return _like(word, _BEFORE_CONSONANT[word.lower()]) + " "


def _unelide(match: re.Match[str]) -> str:
    """Undo an elision before a consonant; nothing colloquial (d'la, qu'tu), no name in h."""
    from repair.languages.french.morphology import gender, knows

    word, after = match[1], match[2]
    if elides(after) or after[0].isupper() or after[0] in "y" or is_closed(after.lower()):
        return match[0]
    if word.lower() != "l":
        if not knows(after):
            return match[0]
        return word + "e "
    found = gender(after)
    if not found or not knows(after):
        return match[0]
    return _like(word, "la" if found == "f" else "le") + " "
