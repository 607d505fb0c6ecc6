"""Days and months that kept the capital they have in English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules import date_case_examples as examples
from repair.languages.french.rules.date_words import CAPITAL_DAY, CAPITAL_MONTH, DAY, DAYS, MONTH, MONTHS, NUMBER
from repair.rules.lazy import lazy

_YEAR = r"(?:1[5-9]|20)\d\d\b"
_CAPITAL = lazy(
    rf"(?<![\w'’-])(?P<name>{CAPITAL_DAY}|{CAPITAL_MONTH})(?![\w'-])"
    rf"|(?<=d')(?P<elided>{CAPITAL_MONTH})(?![\w'-])"
)
# A sentence, a quotation, a title or an item of a list begins here.
_STARTS = lazy(r"(?:^|[.!?…:;•|/«“”\"(\[>*]|[–—-] ?|\bnº|\bn°) ?$")
# Names: feasts, black days, what artists and parties made of a month.
_NAMED = lazy(
    r" (?:gras|saint|sainte|noir|noire|noirs|rouge|rose|bleu|blanc|vert|sanglant|fou|fous|des Cendres|des Rameaux"
    r"|de Pâques|de Pentecôte|de l'Ascension|de l'Avent|des morts|musical|sans tabac|sans|tout est permis|[A-ZÉÀ\d])"
)
_OF_TITLE = lazy(
    r"(?:\b(?i:série|film|personnage|roman|saison|épisode|album|chanson|livre|titre|magazine|mensuel|hebdo(?:madaire)?"
    r"|groupe|association|opération|festival|mouvement|club|revue|journal|parti|super|cyber|black|prénommée?|nommée?"
    r"|appelée?|mission|sonde|rover|programme|planète|dieu|robinson et|ligue|éditions|rue|avenue|boulevard|place"
    r"|mme|monsieur|madame)|\bM\.)(?: (?:de|du|d'|le|la|l'))?,? ?$"
)
_STREET = lazy(
    r"\b(?i:rue|avenue|boulevard|place|quai|pont|square|parc|lycée|collège|école|stade|hôpital|université|mouvement"
    r"|révolution|coalition|comité|attentats?|attaques?) du \d+(?:er)? $"
)
# Days that name an event of themselves: "le 11 Septembre", "le 14 Juillet".
_EVENTS = frozenset(
    (
        "1er Mai", "8 Mai", "10 Mai", "14 Juillet", "4 Juillet", "26 Juillet", "11 Septembre", "4 Septembre",
        "11 Novembre", "13 Novembre", "9 Novembre", "1er Novembre", "15 Août", "7 Octobre", "6 Janvier", "19 Mars",
        "22 Mars", "25 Avril", "24 Février", "6 Février", "10 Août", "20 Août", "5 Juillet",
    )
)  # fmt: skip
_DATED = lazy(rf"(?:(?P<day>{DAY}) )?(?P<number>{NUMBER}|1er) $")
_BEFORE_MONTH = lazy(
    r"\b(?:[Ee]n|d'ici|[Dd]epuis|[Dd]ès|[Ff]in|[Dd]ébut|mi-|mois de|mois d'|courant|jusqu'en|jusqu'à"
    r"|[Aa]vant|[Aa]près|vers"
    r"|à partir de|chaque|tout|quelque) ?$"
)
_AMBIGUOUS = frozenset(("Mars", "Avril", "Mai", "Janvier", "Juin"))  # a planet, people
_SURE_OF_MARS = lazy(r"(?:mois de|jusqu'en|mi-|fin|début|courant) ?$")
_SPACE = lazy(
    r"\b(?:planètes?|vie|nasa|rover|robots?|fusées?|astronautes?|terre|sondes?|spatiale?|martien|martienne|orbite)\b",
    re.IGNORECASE,
)
# "de Janvier à Mars", "entre Mars et Juin".
_FROM = lazy(r"\b(?:[Dd]e |[Dd]'|[Ee]ntre )$")
_TO = lazy(rf"\b(?:[Dd]e |[Dd]'|[Ee]ntre )(?:{MONTH}) (?:à|et|jusqu'en) $")
_GOES_ON = lazy(r"\s*(?:[,.;:!?)»”…]|$)| [a-zàâçéèêëîïôûœ(«“\"]|'")
_LOWER_BEFORE = lazy(r"(?:(?<![\w-])[a-zàâçéèêëîïôûœ][\w-]*,?|[,)»”%\d]) $")


def _title_case(text: str) -> bool:
    """Tell whether most words have a capital: a headline in the English manner, or a name."""
    words = [w for w in re.findall(r"[^\W\d_]{4,}", text)[1:] if w.lower() not in (*DAYS, *MONTHS)]
    return len(words) > 2 and sum(w[0].isupper() for w in words) * 4 > len(words) * 3


def _is_day(name: str, before: str, after: str, text: str, at: int) -> Trust | None:
    dated = re.match(rf" (?:{NUMBER}|1er) (?:{'|'.join(MONTHS)})\b", after.lower())
    if dated:
        return Trust.SAFE
    if _NAMED.match(text, at + len(name)) or not _GOES_ON.match(text, at + len(name)):
        return None
    if re.search(r"\b(?:du|le|la|un|Du|Le) $", before):
        through = re.match(r" (?:au|et le|soir|matin|dernier|prochain|suivant)\b", after)
        return Trust.REVIEW if through and (through[0] == " au" or not before.endswith("du ")) else None
    if _LOWER_BEFORE.search(before):
        return Trust.REVIEW
    # "a dit Fox News Jeudi": after a name, where it cannot be the name of a Sunday paper or show.
    return Trust.REVIEW if name not in ("Dimanche", "Samedi", "Mercredi") and re.search(r"[\w)] $", before) else None


def _is_month(name: str, before: str, after: str, text: str, at: int) -> Trust | None:
    year = re.match(rf",? {_YEAR}", after)
    dated = _DATED.search(before)
    if dated:
        if _STREET.search(before) or re.match(r" (?:rose|noir|rouge|musical)\b", after):
            return None
        if dated["day"]:
            return Trust.SAFE
        if f"{dated['number']} {name}" in _EVENTS:
            return None
        return Trust.REVIEW if year or not re.match(r" [A-ZÉ]", after) else None
    if re.match(r" (?:rose|noir|rouge|bleu|sans|musical|[A-ZÉ]|\d\d\b)", after):
        return None
    if _BEFORE_MONTH.search(before):
        sure = year or name not in _AMBIGUOUS or _SURE_OF_MARS.search(before)
        in_month = re.search(r"\b(?:[Ee]n|[Dd]epuis|d'ici) $", before) and not (name == "Mars" and _SPACE.search(text))
        return Trust.REVIEW if sure or in_month else None
    begins = _FROM.search(before) and re.match(rf" (?:à|et|jusqu'en) (?:{MONTH})\b", after)
    if begins or _TO.search(before):
        return Trust.REVIEW
    if year and re.search(r"\b(?:de|d'|et|à) ?$", before) and name != "Mars":
        return Trust.REVIEW
    return None


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _CAPITAL.finditer(text):
        group = "name" if match["name"] else "elided"
        name, at = match[group], match.start(group)
        before, after = text[:at], text[at + len(name) :]
        if _STARTS.search(before) or _OF_TITLE.search(before[-40:]):
            continue
        judge = _is_day if name.lower() in DAYS else _is_month
        trust = judge(name, before, after, text, at)
        if trust is None or _title_case(text):
            continue
        yield hit(
            passage,
            at,
            at + len(name),
            "Days and months have no capital in French.",
            name.lower(),
            trust=trust,
        )


RULES = (
    Rule(
        name="date.case",
        category="case",
        severity=Severity.MINOR,
        doc="English writes days and months with a capital; French does not, but for feasts and events.",
        bad=examples.BAD,
        good=examples.GOOD,
        anchors=anchors((*DAYS, *MONTHS)),
        trust=Trust.SAFE,
        check=_check,
    ),
)
