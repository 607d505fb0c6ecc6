"""Determiners that agree with the noun they stand before."""

from __future__ import annotations

from repair.languages.french.morphology.elision import elides

# Lemma: masculine singular, feminine singular, plural (both, or masculine/feminine), singular before a vowel.
_TABLE = """
le le la les l'
un un une des -
ce ce cette ces cet/-
mon mon ma mes mon
ton ton ta tes ton
son son sa ses son
notre notre notre nos -
votre votre votre vos -
leur leur leur leurs -
du du de_la des de_l'
au au à_la aux à_l'
de de de de d'
quel quel quelle quels/quelles -
lequel lequel laquelle lesquels/lesquelles -
tout tout toute tous/toutes -
aucun aucun aucune aucuns/aucunes -
nul nul nulle nuls/nulles -
certain certain certaine certains/certaines -
chaque chaque chaque - -
quelque quelque quelque quelques -
plusieurs - - plusieurs -
tel tel telle tels/telles -
même même même mêmes -
autre autre autre autres -
divers - - divers/diverses -
différent - - différents/différentes -
maint maint mainte maints/maintes -
"""


def _read() -> dict[str, tuple[str, str, str, str, str]]:
    """Return lemma -> masculine singular, feminine singular, both plurals, form before a vowel."""
    table: dict[str, tuple[str, str, str, str, str]] = {}
    for line in _TABLE.strip().splitlines():
        lemma, him, her, many, vowel = (x.replace("_", " ") for x in line.split())
        they, _, ladies = many.partition("/")
        table[lemma] = (him, her, they, ladies or they, vowel)
    return table


DETERMINERS = _read()
# Any form leads to its row.
_LEMMAS = {form: lemma for lemma, row in reversed(DETERMINERS.items()) for form in row if form.strip("-")}
_LEMMAS |= {
    "l’": "le", "l'": "le", "la": "le", "les": "le", "une": "un", "des": "un", "cet": "ce", "cette": "ce",
    "ces": "ce", "aux": "au", "à la": "au", "de la": "du", "de l'": "du", "d'": "de",
}  # fmt: skip


def determiner(det: str, gender: str, number: str, next_word: str) -> str:
    """Return `det` (any of its forms) as it stands before `next_word`, a word of that gender and number.

    The result ends with an apostrophe where it is elided; no space follows then. An unknown gender counts as
    masculine, an unknown number as singular; a determiner that isn't known is given back as it is.
    """
    row = DETERMINERS.get(_LEMMAS.get(det.lower().replace("’", "'"), det.lower()))
    if row is None:
        return det
    him, her, they, ladies, vowel = row
    if number == "p":
        made = ladies if gender == "f" else they
    else:
        made = her if gender == "f" else him
        if vowel != "-" and next_word and elides(next_word) and not (vowel == "cet/-" and gender == "f"):
            made = vowel.removesuffix("/-")
        if vowel == "cet/-" and gender == "f":
            made = her
    if made == "-":
        return det
    if "’" in det:
        made = made.replace("'", "’")
    return made[0].upper() + made[1:] if det[:1].isupper() else made
