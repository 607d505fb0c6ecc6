"""Dates whose preposition, form or number came over from English: "sur lundi", "les 1990s", "08/15/2025"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.date_words import DAYS, MONTH, MONTHS, NUMBER, SMALL_DAY, SMALL_MONTH
from repair.rules.lazy import lazy

_ON = lazy(
    rf"(?P<before>\w+,? |^|[.«“\"(] ?)(?P<sur>[Ss]ur) (?P<day>{SMALL_DAY})"
    r"(?P<part> (?:matin|soir|après-midi|dernier|prochain))?"
    r"(?! (?:et|ou|à|au|puis)\b|[\w-])"
)
_ON_DATE = lazy(rf"(?P<before>\w+,? |^|[.«“\"(] ?)(?P<sur>[Ss]ur) (?P<date>(?:{NUMBER}|1er) (?:{MONTH}))(?![\w-])")
# What bears on a day: "un débat sur lundi", "il revient sur mardi", "la réunion est décalée sur jeudi".
_BEARS = lazy(
    r"(?:revien|revenir|revenu|infos?|information|point|débat|focus|zoom|report|décal|repouss|déplac|avanc|bascul|axé"
    r"|concentr|question|doute|météo|prévision|pari|tabl|mis|misent|mise|compt|étal|réparti"
    r"|travaill|parl|discut|plan|programm|calé|cale"
    r"|pose|tomb|empiét|débord|joue|vue|vues|portent|porte)"
)
_DECADE = lazy(
    r"\b(?P<edge>(?i:début|fin|milieu|les|des|aux|ces|ses|leurs|années|dans|depuis)) "
    r"(?P<text>(?P<years>(?:1[5-9]|20)\d0)'?s)(?![\w-])"
)
_SHORT_DECADE = lazy(
    r"\b(?P<edge>[Ll]es|[Dd]es|[Aa]ux|[Aa]nnées) (?P<text>'?(?P<years>[5-9]0)'?s)(?![\w-])"
    r"(?! (?:de|d'))"
)
_NUMERIC = lazy(
    r"(?<![\w/.,-])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d\d|\d\d)(?![\w/%-]|[.,]\d)"
)
_DATES = lazy(r"\b(?:[Ll]e|[Dd]u|[Aa]u) $")
_LOST = lazy(rf"(?:\b[a-zé]{{2,}}|\d) (?P<text>le (?:{SMALL_MONTH}))(?=[.,;]|$)")
_SEPTEMBER = lazy(r"(?<![\w/])(?P<text>(?P<lead>[LlDd][eu] |(?<=[Dd]epuis )|(?<=après )|(?<=avant ))9/11)(?![\w/%])")
_TERROR = frozenset(
    ("attentat", "attentats", "terroriste", "terroristes", "terrorisme", "qaida", "qaïda", "ben", "laden", "tours",
     "manhattan", "pentagone", "qaeda", "commission", "détourné", "détournés")
)  # fmt: skip


def _check_preposition(passage: Passage, context: Context) -> Iterable[Hit]:
    for pattern, what in ((_ON, "day"), (_ON_DATE, "date")):
        for match in pattern.finditer(passage.text):
            if _BEARS.match(match["before"].lower()):
                continue
            article = "le " if what == "date" else ""
            words = passage.original[match.start(what) : match.end()]
            new = article + words
            if match["sur"][0].isupper():
                new = new[0].upper() + new[1:]
            yield hit(
                passage,
                match.start("sur"),
                match.end(),
                "English “on” before a date has no preposition in French.",
                new,
            )


def _check_decade(passage: Passage, context: Context) -> Iterable[Hit]:
    for pattern in (_DECADE, _SHORT_DECADE):
        for match in pattern.finditer(passage.text):
            edge = match["edge"].lower()
            if edge == "années":
                new = match["years"]
            elif edge in ("début", "fin", "milieu"):
                new = f"des années {match['years']}"
            elif edge in ("dans", "depuis"):
                new = f"les années {match['years']}"
            else:
                new = f"années {match['years']}"
            yield hit(passage, *match.span("text"), "English decade: French says les années 1990.", new)


def _check_numeric(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _NUMERIC.finditer(passage.text):
        if len(match["year"]) == 2 and not _DATES.search(passage.text[: match.start()]):
            continue
        yield hit(
            passage,
            *match.span(),
            "American date: the month comes first.",
            f"{int(match['day']):02}/{int(match['month']):02}/{match['year']}",
        )
    if passage.words.isdisjoint(_TERROR):
        return
    for match in _SEPTEMBER.finditer(passage.text):
        lead = match["lead"].replace("e ", "u ") if match["lead"].lower() == "de " else match["lead"]
        yield hit(
            passage,
            *match.span("text"),
            "American 9/11: the attacks of 11 September 2001.",
            f"{lead or 'le '}11 Septembre",
        )


def _check_lost(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _LOST.finditer(passage.text):
        yield hit(passage, *match.span("text"), "The day of the month is missing (English “on Nov. 11” was cut).")


RULES = (
    Rule(
        name="date.preposition",
        category="calque",
        severity=Severity.MAJOR,
        doc="English says on Monday, on August 15; French lundi, le 15 août, without a preposition.",
        bad=(
            Bad("Le juge l'a libéré sur lundi.", "Le juge l'a libéré lundi."),
            Bad("Sur mardi, le juge l'a libéré.", "Mardi, le juge l'a libéré."),
            Bad(
                "Le juge l'a libéré sur vendredi soir, faute de preuves.",
                "Le juge l'a libéré vendredi soir, faute de preuves.",
            ),
            Bad("Le juge l'a libéré sur 15 août.", "Le juge l'a libéré le 15 août."),
        ),
        good=(
            Good("La réunion est reportée sur lundi."),
            Good("Il revient sur lundi, jour du drame."),
            Good("Le salon se tient sur samedi et dimanche."),
            Good("Un débat sur dimanche, jour de repos, divise."),
            Good("Sur le lundi de Pentecôte, les avis divergent."),
            Good("La météo sur mardi est incertaine."),
            Good("Le vote a eu lieu lundi."),
            Good("Il mise sur vendredi pour rebondir."),
        ),
        anchors=anchors("sur", all_of=(Anchors(words=frozenset((*DAYS, *MONTHS))),)),
        trust=Trust.REVIEW,
        check=_check_preposition,
    ),
    Rule(
        name="date.decade",
        category="time",
        severity=Severity.MAJOR,
        doc="English names a decade by the plural of its first year (the 1990s); French says les années 1990.",
        bad=(
            Bad("Il a grandi dans les 1990s.", "Il a grandi dans les années 1990."),
            Bad("Il a grandi à la fin des 1980s.", "Il a grandi à la fin des années 1980."),
            Bad("Fin 1970s, il a quitté Boston.", "Fin des années 1970, il a quitté Boston."),
            Bad("Le tube des années 1980s revient.", "Le tube des années 1980 revient."),
            Bad("Le tube des 80s revient.", "Le tube des années 80 revient."),
            Bad("Il a grandi dans 1990s.", "Il a grandi dans les années 1990."),
        ),
        good=(
            Good("Il a grandi dans les années 1990."),
            Good("Les 777s sont cloués au sol."),
            Good("L'iPhone 5s est dépassé."),
            Good("Les 60s de publicité coûtent cher."),
            Good("Le chrono de 30s est battu."),
            Good("Les années 80 reviennent."),
        ),
        anchors=anchors(
            (*(f"{y}s" for y in range(1500, 2100, 10)), *(f"{y}s" for y in range(50, 100, 10)), "s"),
            all_of=(Anchors(chars=DIGITS),),
        ),
        trust=Trust.REVIEW,
        check=_check_decade,
    ),
    Rule(
        name="date.numeric",
        category="time",
        severity=Severity.MAJOR,
        doc="Americans write 08/15/2025, the month first, and 9/11 for the attacks of 11 September.",
        bad=(
            Bad("Le rapport du 08/15/2025 est public.", "Le rapport du 15/08/2025 est public."),
            Bad("Publié le 3/31/24 à Boston.", "Publié le 31/03/24 à Boston."),
            Bad("Les attentats du 9/11 ont tout changé.", "Les attentats du 11 Septembre ont tout changé."),
            Bad(
                "Depuis 9/11, la lutte contre le terrorisme a changé.",
                "Depuis le 11 Septembre, la lutte contre le terrorisme a changé.",
            ),
        ),
        good=(
            Good("Le rapport du 15/08/2025 est public."),
            Good("Le rapport du 08/12/2025 est public."),
            Good("Il a mal noté le film : 9/11."),
            Good("Une tension de 12/15/20 volts suffit."),
            Good("Le dossier 8/15/2025-B est clos."),
            Good("Il a rendez-vous le 9/11 au matin."),
        ),
        anchors=anchors(chars="/", all_of=(Anchors(chars=DIGITS),)),
        trust=Trust.REVIEW,
        check=_check_numeric,
    ),
    Rule(
        name="date.lost",
        category="time",
        severity=Severity.MAJOR,
        doc="“On Nov. 11” was cut at the point of the month: the number of the day is lost.",
        bad=(Bad("Ils sont arrivés chez elle vers 15 heures le novembre."), Bad("Il est né le mars, à Oslo.")),
        good=(
            Good("Ils sont arrivés le 11 novembre."),
            Good("Ce fut le mai le plus froid du siècle."),
            Good("Il aime le mois de novembre."),
        ),
        anchors=anchors(MONTHS, all_of=(Anchors(words=frozenset(("le",))),)),
        trust=Trust.HINT,
        check=_check_lost,
    ),
)
