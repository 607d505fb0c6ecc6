"""Days of the month: the first has an ordinal ("1er mai"), the others have none ("le 3 mai")."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.date_words import DAY, MONTH, MONTHS, NUMBER, ORDINAL, day_of_month
from repair.rules.lazy import lazy

_FIRST = lazy(
    rf"(?<![\w-])(?:[Ll]e|[Dd]u|[Aa]u|{DAY}) (1)(?= (?:{MONTH})(?![\w'-])| (?:au|et le) {NUMBER} (?:{MONTH})(?![\w'-]))"
)
_ORDINAL = lazy(
    rf"(?<![\w.,:/-])(?P<text>(?P<day>{NUMBER})(?P<mark>{ORDINAL})(?P<of> (?:de |d'))?)(?= ?(?:{MONTH})(?![\w'-]))"
)
_OF = lazy(rf"(?<![\w-])(?:[Ll]e|[Dd]u|[Aa]u) (?P<text>(?P<day>{NUMBER}) d(?:e |'))(?=(?:{MONTH})(?![\w'-]))")
# "le 2e de janvier à mars": a rank.
_SPAN = lazy(r"\w+ (?:à|et|ou|jusqu'|dernier|prochain)(?!\w)")
# "le 2e octobre rose", "son 3e mai consécutif": a count of months.
_COUNTED = lazy(
    r" \w+ (?:rose|noir|rouge|bleu|musical|consécutif|de suite|d'affilée"
    r"|le plus|sans|depuis|de la|du|des|d'une|où|qui)\b"
)


def _check_first(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _FIRST.finditer(passage.text):
        yield hit(passage, *match.span(1), "The first of a month is written 1er.", "1er", trust=Trust.SAFE)


def _check_ordinal(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _ORDINAL.finditer(passage.text):
        english = match["mark"] in ("st", "nd", "rd", "th")
        first = int(match["day"]) == 1
        if match["of"] and not english and _SPAN.match(passage.text, match.end()):
            continue
        if (first and match["mark"] == "er" and not match["of"]) or (
            not english and _COUNTED.match(passage.text, match.end())
        ):
            continue
        gap = " " if match["of"] else ""
        yield hit(
            passage,
            *match.span("text"),
            "A day of the month is a cardinal number in French, but for the first (1er).",
            day_of_month(match["day"]) + gap,
            trust=Trust.SAFE if english else Trust.REVIEW,
        )
    for match in _OF.finditer(passage.text):
        yield hit(
            passage,
            *match.span("text"),
            "English “the 4th of July”: French has no “de” between day and month.",
            day_of_month(match["day"]) + " ",
        )


RULES = (
    Rule(
        name="date.first",
        category="time",
        severity=Severity.MINOR,
        doc="English writes the first of a month like any other day (May 1); French writes 1er.",
        bad=(
            Bad("Il arrive le 1 mai.", "Il arrive le 1er mai."),
            Bad("Le 1 janvier 2024, la loi change.", "Le 1er janvier 2024, la loi change."),
            Bad("Fermé du 1 au 5 août.", "Fermé du 1er au 5 août."),
            Bad("Il arrive lundi 1 avril.", "Il arrive lundi 1er avril."),
        ),
        good=tuple(
            Good(text)
            for text in """
Il arrive le 11 mai.
Le 1er mai est férié.
Le numéro 1 mai 2020 est épuisé.
Le top 1 mars 2021 est connu.
Le groupe 1 Mai résiste.
Du 1er au 5 août, tout ferme.
Le 1, mai oblige, est un rouge.
Il en reste 1 mai après mai.
Le 1 marseillais est en tête.
Le 1 Janvier-Dupont est un bus.
Du 1 au 5, tout ferme.
Le 1 contre 1 reste son point fort.
Le 21 mai et le 31 mai.
Au 1 avenue de Mai, le bar est plein.
Le bus 1 mars 2020 est daté.
Elle finit le 1 500 mètres en mai.
Le 1 mètre mars après mars.
Lundi 10 avril, il pleut.
Le 1.1 mai passera.
En F1 mai sera chargé.
""".strip().splitlines()
        ),
        anchors=anchors(MONTHS, all_of=(Anchors(words=frozenset(("1",))),)),
        trust=Trust.SAFE,
        check=_check_first,
    ),
    Rule(
        name="date.ordinal",
        category="time",
        severity=Severity.MINOR,
        doc="English counts days with ordinals (July 4th, the 4th of July); French writes le 4 juillet.",
        bad=(
            Bad("Il est né le 4th juillet.", "Il est né le 4 juillet."),
            Bad("Il est né le 3ème mai 1990.", "Il est né le 3 mai 1990."),
            Bad("Il est né le 21st août.", "Il est né le 21 août."),
            Bad("Il est né le 1st août.", "Il est né le 1er août."),
            Bad("Il est né le 1ère août.", "Il est né le 1er août."),
            Bad("Il est né le 4e de juillet.", "Il est né le 4 juillet."),
            Bad("Il est né le 4 de juillet.", "Il est né le 4 juillet."),
            Bad("Fermé du 22nd avril au 3rd mai.", "Fermé du 22 avril au 3 mai."),
        ),
        good=(
            Good("Il est né le 1er août."),
            Good("C'est le 2e Octobre rose de la ville."),
            Good("C'est le 3e mai consécutif de baisse."),
            Good("C'est le 5e mars le plus chaud depuis la guerre."),
            Good("Le 21e siècle commence mal."),
            Good("Il est arrivé 3e, mai 2020 restera."),
            Good("Le 3e marseillais a perdu."),
            Good("Il fut le 2e de janvier à mars."),
            Good("Plus de 4 de mai à juin."),
            Good("Le prix du 5e de couverture."),
            Good("Dans le 11e, mars fut calme."),
        ),
        anchors=anchors(MONTHS, all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.SAFE,
        check=_check_ordinal,
    ),
)
