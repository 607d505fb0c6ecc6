"""Whether a word makes the one before it elide: it begins with a vowel, or with a mute h."""

from __future__ import annotations

from functools import lru_cache

# Beginnings of words in aspirated h ("le héros", "la haine") and, where they share one, of words in mute h: the
# longest that fits decides. A word in h that begins with neither is mute.
ASPIRATED = tuple(
    (
        "ha hâ heaum hein hennir henni hérau hère hériss herniaire hernie héron héros hers hêtr heurt hibou hic hid "
        "hiérarch hile hip-hop hippie hippy hiss hit ho-ho hobb hobereau hoch hockey hold holland homard "
        "hongr hong-kong hongkong honni honnir hont hop hoquet hord hors hot hou hub huch hue hué huguenot huit "
        "hulott hulul humer hun hupp hure hurl huron hussar hutt"
    ).split()
)
MUTE = tuple(
    (
        "habi habl haïti halein haleine halieut hallali halluc halogèn haltèr haltéro hamadryade hameç "
        "harmon harusp hast hebdo hôp hôt hospit hospic huitr hier hitchcock honnêt honneur honor horl "
        "hopi hagiogr hapto hannib hadès haplo hector huis huil"
    ).split()
)
# Words in a vowel, or in y, before which nothing elides.
UNELIDED = frozenset("onze onzième onzièmes oui ouistiti ouistitis uhlan uhlans ululer ululement ouate".split())
# A word in y elides only when it is one of these ("l'Yonne", "d'yeux"); others don't ("le yacht").
ELIDED_Y = (
    "yeux",
    "yeuse",
    "yonne",
    "yvelines",
    "yves",
    "yvette",
    "yvon",
    "ypr",
    "yttrium",
    "ysa",
    "yerres",
    "yèble",
)
_VOWELS = frozenset("aàâäæeéèêëiîïoôöœuùûüAÀÂÄÆEÉÈÊËIÎÏOÔÖŒUÙÛÜ")


@lru_cache(maxsize=16384)
def elides(word: str) -> bool:
    """Tell whether `word` begins with a vowel or a mute h, so that le, de, que... elide before it."""
    if not word:
        return False
    if word[0] in _VOWELS:
        return word.lower() not in UNELIDED
    if word[0] in "hH":
        return not aspirated(word)
    low = word.lower()
    return low == "y" or low.startswith(ELIDED_Y)


@lru_cache(maxsize=16384)
def aspirated(word: str) -> bool:
    """Tell whether `word` begins with an aspirated h, which forbids elision and liaison."""
    low = word.lower()
    if not low.startswith("h"):
        return False
    if len(low) > 1 and word.isupper():
        return True  # le HLM: an abbreviation, spelt out
    aspirates = max((len(stem) for stem in ASPIRATED if low.startswith(stem)), default=0)
    return aspirates > max((len(stem) for stem in MUTE if low.startswith(stem)), default=0)
