"""Whether a word makes the one before it elide: it begins with a vowel, or with a mute h."""

from __future__ import annotations

import re
from functools import lru_cache

# Beginnings of words in aspirated h ("le héros", "la haine") and, where they share one, of words in mute h: the
# longest that fits decides. A word in h that begins with neither is mute.
ASPIRATED = tuple(
    (
        "ha hâ heaum hein hennir henni hérau hère hériss herniaire hernie héro hiat hers hêtr heurt hibou hic hid "
        "hiérarch hile hip-hop hippie hippy hiss hit ho-ho hobb hobereau hoch hockey hold holland homard "
        "hongr hong-kong hongkong honni honnir hont hop hoquet hord hors hot hou hub huch hue hué huguenot huit "
        "hulott hulul humer hun hupp hure hurl huron hussar hutt"
    ).split()
)
MUTE = tuple(
    (
        "habi habl haïti halein haleine halieut hallali halluc halogèn haltèr haltéro hamadryade hameç "
        "harmon harusp hast hebdo hôp hôt hospit hospic huitr hier hitchcock honnêt honneur honor horl "
        "héroïn héroïq héroïs hopi hagiogr hapto hannib hadès haplo hector huis huil"
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
# Names in mute h; others that aren't French words too ("Honda", "Heidelberg") are left unelided.
MUTE_NAMES = (
    "haïti", "haiti", "hannibal", "hector", "hélène", "héloïse", "henri", "hérault", "hercule", "hermès",
    "hérode", "hérodote", "hippolyte", "homère", "honoré", "horace", "hortense", "hubert", "hugo", "hyères",
)  # fmt: skip
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|re|ème|nd)?")
_VOWELS = frozenset("aàâäæeéèêëiîïoôöœuùûüAÀÂÄÆEÉÈÊËIÎÏOÔÖŒUÙÛÜ")


@lru_cache(maxsize=16384)
def elides(word: str) -> bool:
    """Tell whether `word` begins with a vowel or a mute h, so that le, de, que... elide before it."""
    if not word:
        return False
    if word[0] in _VOWELS:
        return word.lower() not in UNELIDED and not (len(word) > 1 and _ROMAN.fullmatch(word))
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
    if word[0] == "H" and not low.startswith(MUTE_NAMES) and _is_name(low):
        return True
    aspirates = max((len(stem) for stem in ASPIRATED if low.startswith(stem)), default=0)
    return aspirates > max((len(stem) for stem in MUTE if low.startswith(stem)), default=0)


def _is_name(word: str) -> bool:
    """Tell whether a capitalised word is no common word: then nothing is known of its h."""
    from repair.languages.french.morphology.readings import frequency

    return not frequency(word)
