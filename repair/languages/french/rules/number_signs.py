"""Small signs around numbers: "#1", "no. 1", "21st siècle"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS as DIGIT
from repair.core.rule import Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.date_words import MONTHS
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.variants import NBSP
from repair.rules.lazy import lazy

_NUMBER = lazy(r"(?<![\w#&/.'])(?:(?P<no>[Nn]o\. ?)|(?P<hash>#))(?P<digits>\d{1,4})\b(?![.,]\d|[/-])")
_RANKED = lazy(
    r"\b(?:les?|la|du|au|des|ce|cet|cette|est|était|devient|ennemi|priorité|joueuse|joueur|mondiale?|américaine?|rang"
    r"|tube|livre|single|film|public|problème|article|dossier|affaire|train|bus|puits|maillot|titre|classée?) $",
)
_ORDINAL = lazy(r"(?<![\w,.-])(?P<digits>\d{1,3})(?P<end>st|nd|rd|th)\b(?P<after> [^\W\d_][\w'-]*)?")
_BEFORE = lazy(r"\b(?P<one>[Ll]e|[Uu]n|[Dd]u|[Aa]u|[Ss]on|[Cc]e|[Ll]a|[Uu]ne|[Ss]a|[Cc]ette|[Ll]eur) $")
_FEMININE = frozenset("la une sa cette".split())


def _number(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _NUMBER.finditer(text):
        start, end = match.start(), match.end("digits")
        before = text[max(0, start - 14) : start]
        if match["hash"] and not _RANKED.search(before):
            continue
        first = not text[:start].strip(' "«“')
        yield hit(
            passage,
            start,
            end,
            "“#” and “no.” before a number are English; French writes n°.",
            f"{'N' if first else 'n'}°{NBSP}{match['digits']}",
        )


def _ordinal(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _ORDINAL.finditer(text):
        before = _BEFORE.search(text[max(0, match.start() - 6) : match.start()])
        after = (match["after"] or "").strip()
        if before is None or not after.islower() or after in MONTHS:
            continue
        end = "e"
        if match["digits"] == "1":
            word = before["one"].lower()
            if word == "leur":
                continue
            end = "re" if word in _FEMININE else "er"
        message = "English ordinals end in st, nd, rd or th; French ones in er, re or e."
        yield hit(passage, match.start("digits"), match.end("end"), message, match["digits"] + end)


RULES = (
    Rule(
        name="number.sign",
        category="number",
        severity=Severity.MINOR,
        doc="Number one is written n° 1 in French, not #1 or no. 1.",
        bad=(
            bad("Elle est no. 1 mondiale.", "Elle est n°_1 mondiale."),
            bad("Le No. 2 du parti a démissionné.", "Le n°_2 du parti a démissionné."),
            bad("C’est l’ennemi public #1.", "C’est l’ennemi public n°_1."),
            bad("Le joueur #1 mondial est forfait.", "Le joueur n°_1 mondial est forfait."),
            bad("Selon l’article no. 125 du code pénal.", "Selon l’article n°_125 du code pénal."),
        ),
        good=good(
            "Elle est n° 1 mondiale.",
            "Elle est no 1 mondiale.",
            "Le mot-clé #2024 est en tête.",
            "Le no 10 du club a marqué.",
            "Il habite au No 10 de la rue.",
            "L’entité &#39; est mal passée.",
            "Le mouvement #8mars défile.",
            "Il a dit non. 1 seul a dit oui.",
            "La couleur #112233 est sombre.",
            "C’est le tweet #1/4.",
        ),
        anchors=anchors("no", chars="#", all_of=(Anchors(chars=DIGIT),)),
        trust=Trust.REVIEW,
        check=_number,
    ),
    Rule(
        name="number.ordinal",
        category="number",
        severity=Severity.MINOR,
        doc="An English ordinal left before a French noun: le 21st siècle is le 21e siècle.",
        bad=(
            bad("Au 21st siècle, tout va vite.", "Au 21e siècle, tout va vite."),
            bad("C’est la 1st victoire du club.", "C’est la 1re victoire du club."),
            bad("Le 3rd trimestre est bon.", "Le 3e trimestre est bon."),
            bad("Son 100th but de la saison.", "Son 100e but de la saison."),
        ),
        good=good(
            "Au 21e siècle, tout va vite.",
            "La 2ème place est pour lui.",
            "Le 30th Mill Valley Film Festival ouvre.",
            "La 5th Avenue est fermée.",
            "Le groupe 1st Source publie.",
            "La 101st Airborne est déployée.",
            "Le 4th juillet est férié.",
            "Un 2nd rôle de Kurt.".replace("2nd", "second"),
        ),
        anchors=Anchors(chars=DIGIT, all_of=(anchors(chars="dht"),)),
        trust=Trust.REVIEW,
        check=_ordinal,
    ),
)
