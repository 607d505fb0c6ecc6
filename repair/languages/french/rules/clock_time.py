"""Times of day: how they are read from garbled text and printed in the house style."""

from __future__ import annotations

from dataclasses import dataclass

from repair.core.style import HouseStyle
from repair.languages.french.variants import NBSP, variant_of

# Words before a time of day.
PREPOSITION = (
    r"(?<![\w'-])(?:[Jj]usqu'à|[Àà]|A(?= \d)|[Vv]ers|[Aa]vant|[Aa]près|[Dd]ès|[Dd]epuis|[Ee]nviron|[Ee]ntre|et"
    r"|[Dd]e|[Dd]'ici|[Dd]'environ|[Pp]ar)"
)
# A half of the day in English; its last point may be the sentence's.
MERIDIEM = r"(?:[ap]\. ?m\b\.?|[AP]\. ?M\b\.?|[ap]m\b|[AP]M\b\.?|Pm\b|[ap]\.m\.?)(?![\w'])"
PART = r"du matin|du soir|de l'après-midi|de la nuit|de la matinée|de la soirée"
WORD_HOURS = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12,
}  # fmt: skip

# Words that show that a text speaks of hours: "h", "heures" and what is written in one word ("18h", "18h54").
HOUR_WORDS = frozenset(
    (
        *("h", "heure", "heures", "midi", "minuit"),
        *(f"{hour}h" for hour in range(25)),
        *(f"{hour}h{minute:02}" for hour in range(25) for minute in range(60)),
        *(f"0{hour}h{minute:02}" for hour in range(10) for minute in range(60)),
    )
)


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """A time of day by the 24-hour clock; `minute` is None where none was given."""

    hour: int
    minute: int | None = None


def half_of(meridiem: str) -> str:
    """Return "am" or "pm"; the empty string for none."""
    return f"{meridiem[0].lower()}m" if meridiem else ""


def part_half(part: str) -> str:
    """Return the English half of the day that a French part of it lies in; the empty string where both are."""
    if part in ("du matin", "de la matinée"):
        return "am"
    return "pm" if part in ("du soir", "de l'après-midi", "de la soirée") else ""


def to_24(hour: int, half: str) -> int | None:
    """Return the hour by the 24-hour clock, None where `hour` and `half` contradict each other."""
    if hour > 24 or (half == "am" and hour > 12) or (half == "pm" and hour in (0, 24)):
        return None
    if half == "am":
        return hour % 12
    if half == "pm":
        return hour if hour >= 12 else hour + 12
    return hour % 24


def spell(time: Time, style: HouseStyle, hour_word: str = "") -> str:
    """Return `time` as the house prints it.

    `hour_word` ("heures" or "h") is what the text has on the hour; without it the variant decides. Noon is
    a word then, and midnight always.
    """
    if time.minute:
        gap = NBSP if style.clock == "18 h 54" else ""
        return f"{time.hour}{gap}h{gap}{time.minute:02}"
    if time.hour == 0 or (time.hour == 12 and not hour_word):
        return "midi" if time.hour else "minuit"
    word = hour_word or variant_of(style).hour
    if word == "h":
        return f"{time.hour}{NBSP if style.clock == '18 h 54' else ''}h"
    return f"{time.hour}{NBSP}{'heures' if time.hour > 1 else 'heure'}"
