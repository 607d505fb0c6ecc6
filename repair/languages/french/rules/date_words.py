"""Names of months and days, as patterns."""

from __future__ import annotations

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def either_case(names: tuple[str, ...]) -> str:
    """Return a pattern for `names` with a small or a capital first letter."""
    return "|".join(f"[{n[0]}{n[0].upper()}]{n[1:]}" for n in names)


MONTH = either_case(MONTHS)
DAY = either_case(DAYS)
CAPITAL_MONTH = "|".join(n.capitalize() for n in MONTHS)
CAPITAL_DAY = "|".join(n.capitalize() for n in DAYS)
SMALL_MONTH = "|".join(MONTHS)
SMALL_DAY = "|".join(DAYS)
# Abbreviations, without their point: those that only English has in this shape, and French ones.
ENGLISH_SHORT = {
    "Jan": "janvier", "Feb": "février", "Apr": "avril", "Aug": "août", "Sep": "septembre", "Sept": "septembre",
    "Oct": "octobre", "Nov": "novembre", "Dec": "décembre",
}  # fmt: skip
FRENCH_SHORT = {
    "janv": "janvier", "févr": "février", "avr": "avril", "juil": "juillet", "sept": "septembre", "oct": "octobre",
    "nov": "novembre", "déc": "décembre",
}  # fmt: skip
# A day of the month with the mark of an ordinal, if any.
NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
ORDINAL = r"(?:st|nd|rd|th|ère|er|ème|ième|eme|e)"


def month_name(word: str) -> str:
    """Return the French month that `word`, a name in any case or an abbreviation, stands for."""
    return ENGLISH_SHORT.get(word) or FRENCH_SHORT.get(word) or word.lower()


def day_of_month(number: str) -> str:
    """Return how the day is written before its month: "1er", "2", "31"."""
    return "1er" if int(number) == 1 else str(int(number))
