"""A time that is told in two zones at once ("9 ET/PT"), and a time without à behind "Mis à jour"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.languages.french.rules.clock_time import MERIDIEM, PREPOSITION, Time, half_of, spell, to_24
from repair.languages.french.rules.date_words import MONTH, MONTHS, NUMBER, day_of_month, month_name
from repair.languages.french.variants import NBSP, Variant, variant_of
from repair.rules.lazy import lazy

_ZONE = r"E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T"
_PAIR = lazy(
    rf"(?:(?P<prep>{PREPOSITION}) ?)?(?<![\w.,:/$€£-])(?P<h>\d{{1,2}})(?: ?(?P<w>heures?|h)(?!\w)|[:.h](?P<m>[0-5]\d))?"
    rf"(?: ?(?P<m2>[0-5]\d)(?![\d:]))?(?P<again>\. {{1,2}}(?P<h2>\d{{1,2}})(?::(?P<m3>[0-5]\d))?)?"
    rf"(?: ?(?P<half>{MERIDIEM}))?,? (?P<open>\()?(?P<one>{_ZONE})(?:/| et | / |-)(?:\d{{1,2}}(?::\d\d)? )?"
    rf"(?P<two>{_ZONE})(?![\w/])(?(open)\))"
)


def _named(one: str, two: str, variant: Variant) -> tuple[str, bool]:
    """Return what the two zones are called together, and whether that is a name."""
    first, second = variant.zones[one], variant.zones[two]
    if " " not in first or " " not in second:
        return f"{first}/{second}", False
    return f"heures {first.removeprefix('heure ')} et {second.removeprefix('heure ')}", True


def _time(match: re.Match[str]) -> Time | None:
    """Return the time that the parts tell together, None where they contradict each other."""
    hour, digits = int(match["h"]), match["m"] or match["m2"] or match["m3"]
    half = half_of(match["half"] or "")
    if match["h2"]:
        if int(match["h2"]) % 12 != hour % 12:
            return None
        half = "" if hour > 12 else half
    known = to_24(hour, half) if hour <= 24 else None
    return None if known is None else Time(known, int(digits) if digits else None)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    for match in _PAIR.finditer(text):
        time = _time(match)
        clock = match["w"] or match["m"] or match["half"] or match["again"] or match["prep"]
        if time is None or not clock or match["one"] == match["two"]:
            continue
        name, words = _named(match["one"], match["two"], variant)
        after = text[match.end() :]
        closes = re.match(r"\s*(?:[,;.:!?)»”]|$)", after)
        tail = f", {name}" if words and closes else f" ({name})" if words else NBSP + name
        printed = spell(time, context.style, "h" if match["w"] == "h" else "heures" if match["w"] else variant.hour)
        message = "One time in two American zones: French names both behind it."
        unsure = not match["half"] and not match["w"] and time.hour <= 12
        new = [printed + tail]
        if unsure:
            new.append(spell(Time(time.hour % 12 + 12, time.minute), context.style, variant.hour) + tail)
        yield hit(passage, match.start("h"), match.end(), message, *new, competing=unsure)


_UPDATED = lazy(
    r"^(?P<word>(?:Dernière )?[Mm]is(?:e)? à jour|Publiée?|Actualisée?|Modifiée?|Postée?|Mis en ligne)"
    rf" (?=\d{{1,2}}(?: ?h(?:eures?)? ?|:)(?:[0-5]\d)?\b(?! ?(?:après|avant|plus|d'))|\d{{1,2}} ?{MERIDIEM})"
)
_ON = lazy(
    r"(?:^|(?<=[(«“] ))(?P<word>Mise? à jour|Correction|Actualisation|Note|Publié|Actualisé)(?P<sign>,| :|:|) "
    rf"(?P<month>{MONTH}) (?P<day>{NUMBER})(?:st|nd|rd|th)?(?P<year>,? (?:19|20)\d\d)?(?=[ :.,;)]|$)"
)


def _check_updated(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _UPDATED.search(passage.text)
    if match:
        at = match.end("word")
        message = "English says *Updated 11:48 PM*; French puts à before the time."
        yield hit(passage, match.start(), at, message, " à", edit=(at, at))
    match = _ON.search(passage.text)
    if match:
        year = match["year"].strip(" ,") if match["year"] else ""
        date = f"{day_of_month(match['day'])} {month_name(match['month'])}" + (f" {year}" if year else "")
        link = "le" if match["word"] in ("Mis à jour", "Publié", "Actualisé") else "du"
        message = "English sets the month before the day, and a comma behind *Update*."
        yield hit(passage, *match.span(), message, f"{match['word']} {link} {date}")


RULES = (
    Rule(
        name="clock.pair",
        category="time",
        severity=Severity.MAJOR,
        doc="Broadcasters tell a time in two zones at once (9 ET/PT); French names the zones.",
        bad=(
            Bad("Diffusé à 21 heures. 9 ET/PT.", "Diffusé à 21\u00a0heures, heures de l'Est et du Pacifique."),
            Bad("Diffusé à 20 h ET/PT sur ABC.", "Diffusé à 20\u00a0h (heures de l'Est et du Pacifique) sur ABC."),
            Bad("Le film passe à 8 p.m. ET/PT.", "Le film passe à 20\u00a0heures, heures de l'Est et du Pacifique."),
            Bad(
                "Le film passe à 20 heures. 8:30 ET/PT.",
                "Le film passe à 20\u00a0h\u00a030, heures de l'Est et du Pacifique.",
            ),
            Bad(
                "Le film passe à 9 ET/PT.",
                readings=(
                    "9\u00a0heures, heures de l'Est et du Pacifique",
                    "21\u00a0heures, heures de l'Est et du Pacifique",
                ),
            ),
        ),
        good=(
            Good("Diffusé à 21 heures, heure de l'Est."),
            Good("Le CT/MT 21 est un moteur, le 9 ET/ATM aussi."),
            Good("Les groupes 3 ET/ET et 4 PT/PT."),
            Good("Voir la page 9 EST/OUEST."),
            Good("Le bus 12 et le PT/ET 5."),
        ),
        anchors=anchors(
            "et est edt ct cst cdt mt mst mdt pt pst pdt",
            all_of=(Anchors(chars=DIGITS), anchors("pt pst pdt ct cst cdt mt mst mdt")),
        ),
        trust=Trust.REVIEW,
        tier=Tier.STRUCTURE,
        check=_check,
    ),
    Rule(
        name="clock.updated",
        category="time",
        severity=Severity.MINOR,
        doc="*Updated 11:48 PM* and *Update, July 9:* take a preposition in French, and the day before the month.",
        bad=(
            Bad("Mis à jour 23 h 48", "Mis à jour à 23 h 48"),
            Bad("Publié 9:05, le 3 mai", "Publié à 9:05, le 3 mai"),
            Bad("Mise à jour, juin 12 : Ce texte a changé.", "Mise à jour du 12 juin : Ce texte a changé."),
            Bad("Correction : mars 3, 2025", "Correction du 3 mars 2025"),
        ),
        good=(
            Good("Mis à jour à 23 h 48"),
            Good("Mis à jour 12 fois depuis mai"),
            Good("Publié 3 jours plus tôt"),
            Good("Publiée 12 heures après les faits, la note a fait rire."),
            Good("Mise à jour : juin sera chaud."),
            Good("Mise à jour juin 2025"),
        ),
        anchors=anchors(
            (
                *MONTHS,
                "jour",
                "publié",
                "publiée",
                "actualisé",
                "actualisée",
                "modifié",
                "modifiée",
                "ligne",
                "posté",
                "postée",
            ),
            all_of=(Anchors(chars=DIGITS),),
        ),
        trust=Trust.REVIEW,
        tier=Tier.STRUCTURE,
        check=_check_updated,
    ),
)
