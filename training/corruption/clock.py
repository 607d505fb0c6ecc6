"""Garbles of times, dates and numbers; and good ones, for sentences that have none (`good`)."""

from __future__ import annotations

import re
from random import Random

from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import marked
from training.corruption.sentence import Sentence

_ZONES = ("HE", "HAE", "HNE", "ET", "EST", "EDT", "PT", "GMT", "heure de l'Est", "heure locale")
_HOURS = "une deux trois quatre cinq six sept huit neuf dix onze".split()
_CLOCK = re.compile(
    rf"\b(?:(\d{{1,2}}) ?(?:h|heures?)(?: ?(\d\d))?|({'|'.join(_HOURS)}) heures?)\b(?! (?:de|d'|d’|par|durant))",
    re.IGNORECASE,
)
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DATE = re.compile(rf"\b(?:le )?(\d{{1,2}})(?:er)? ({'|'.join(_MONTHS)})(?: (\d{{4}}))?\b")
_THOUSANDS = re.compile(r"\b(\d{1,3})[ \u00a0\u202f](\d{3})\b")
_DECIMAL = re.compile(r"\b(\d+),(\d{1,2})\b")
_PERCENT = re.compile(r"(\d)[ \u00a0\u202f]%")
_ENDS = re.compile(r"[ \u00a0\u202f]?[.!?…]+$")


def time(s: Sentence, random: Random) -> Change | None:
    """A time of the day that was translated word by word: "à 13 heures. 18:54 HAE", "à 3 h 30 pm"."""
    m = some(
        random, [m for m in _CLOCK.finditer(s.text) if s.text[: m.start()].lower().endswith(("à ", "vers ", "avant "))]
    )
    if m is None:
        return None
    hour = int(m[1]) if m[1] else _HOURS.index(m[3].lower()) + 1
    return marked(m.start(), m.end(), _garbled(hour % 24, int(m[2]) if m[2] else None, random))


def _garbled(hour: int, minutes: int | None, random: Random) -> str:
    m = random.randint(0, 59) if minutes is None else minutes
    other = random.randint(0, 23)
    half = random.choice(("pm", "p.m.", "am", "a.m.", "PM", "AM"))
    zone = random.choice(_ZONES)
    twelve = hour % 12 or 12
    return random.choice(
        (
            f"{hour} heures. {other}:{m:02d} {zone}",
            f"{hour} heures. {zone}",
            f"{twelve} h {m:02d} {half}",
            f"{twelve} h. {half}",
            f"{twelve}:{m:02d} {half} {zone}",
            f"{twelve}:{m:02d} {half}",
            f"{twelve} heures {half}",
            f"{hour} h {m:02d}. {zone}",
            f"{twelve} {half} {zone}",
            f"{hour}h {twelve}:{m:02d} {half}",
            f"{twelve}.{m:02d} {half}",
        )
    )


def put_in(s: Sentence, random: Random) -> Change | None:
    """A garbled time or number at the end of a sentence that has none."""
    end = _ENDS.search(s.text)
    if end is None or end.start() < 20 or s.text.count('"') % 2 or any(c.isdigit() for c in s.text):
        return None
    if random.random() < 0.6:
        lead, made = " " + random.choice(("à", "vers", "dès", "avant")), _garbled(random.randint(0, 23), None, random)
        if random.random() < 0.4:
            lead = " " + random.choice(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")) + lead
    else:
        n, k = random.randint(2, 900), random.randint(0, 999)
        month, day, year = random.choice(_MONTHS), random.randint(1, 28), random.randint(1990, 2025)
        things = random.choice(("personnes", "kilomètres", "euros", "dollars", "habitants"))
        lead, made = random.choice(
            (
                (" pour", f"${n} million"), (" pour", f"{n % 90}.{k % 10} million de dollars"),
                (" avec", f"{n},{k:03d} {things}"), (" le", f"{month} {day}, {year}"), (" en", f"{month} {day}"),
                (" pour", f"{n} million {things}"), (" de", f"{n % 100}.{k % 100} pour cent"),
                (" sur", f"{month} {day}"), (" depuis", f"le {month} {day}, {year}"), (" de", f"{n % 100}.{k % 10}%"),
                (" pour", f"US ${n},{k:03d}"), (" pour", f"{n} milliard de {things}"),
            )
        )  # fmt: skip
        if random.random() < 0.3:
            lead = lead + " environ" if lead in (" pour", " avec", " de") else lead
    return Change(end.start(), end.start(), f"{lead} {made}", ((len(lead) + 1, len(lead) + 1 + len(made)),))


def number(s: Sentence, random: Random) -> Change | None:
    """Numbers and dates written as in English: "1,000", "3.5", "mars 3, 1990", "trois million"."""
    made: list[Change] = [
        marked(m.start(), m.end(), f"{m[1]},{m[2]}") for m in _THOUSANDS.finditer(s.text)
    ]  # fmt: skip
    made += (marked(m.start(), m.end(), f"{m[1]}.{m[2]}") for m in _DECIMAL.finditer(s.text))
    for m in _DATE.finditer(s.text):
        year = f", {m[3]}" if m[3] else ""
        made.append(
            marked(m.start(), m.end(), random.choice((f"{m[2]} {m[1]}{year}", f"{m[2].capitalize()} {m[1]}{year}")))
        )
    for n, low in enumerate(s.lower):
        if low in ("millions", "milliards") and s.at(n - 1) != "des":
            made.append(marked(s.starts[n], s.ends[n], s.forms[n][:-1]))
    return some(random, made)


def good(text: str, random: Random) -> str:
    """Put a well-written time, date or number at the end of a sentence: figures alone are no sign of anything."""
    end = _ENDS.search(text)
    if end is None or end.start() < 20 or text.count('"') % 2:
        return text
    hour, m, n, k = random.randint(0, 23), random.randint(1, 59), random.randint(2, 900), random.randint(0, 999)
    day, month, year = random.randint(2, 28), random.choice(_MONTHS), random.randint(1990, 2025)
    week = random.choice("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
    things = random.choice(("personnes", "kilomètres", "euros", "dollars", "habitants"))
    zone = random.choice(("", "", " GMT", " (heure de Paris)", ", heure locale", ", heure de l'Est", " HAE"))
    added = random.choice(
        (
            f"à {hour} h {m:02d}{zone}", f"vers {hour}h{m:02d}{zone}", f"dès {hour} heures{zone}",
            f"{week} à {hour} h {m:02d}{zone}", f"le {day} {month} {year}", f"depuis le {day} {month}",
            f"pour {n} millions de dollars", f"avec {n} {k:03d} {things}", f"de {n % 100},{k % 100} %",
            f"pour {n % 90},{k % 10} milliards d'euros", f"pour {n} dollars", f"{week} {day} {month}",
        )
    )  # fmt: skip
    return f"{text[: end.start()]} {added}{text[end.start() :]}"
