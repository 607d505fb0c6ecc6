"""Two countries in one adjective: "guerre ukrainienne-Russie", "guerre de Russie-Ukraine", "américain-chinois"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import WORD, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.offices import countries
from repair.rules.lazy import Lazy, lazy

# Country, stem of its adjective as a first part, adjective (masculine singular).
_TABLE = """
Russie|russo|russe
Ukraine|ukraino|ukrainien
Chine|sino|chinois
États-Unis|américano|américain
Etats-Unis|américano|américain
Amérique|américano|américain
France|franco|français
Allemagne|germano|allemand
Royaume-Uni|anglo|britannique
Grande-Bretagne|anglo|britannique
Japon|nippo|japonais
Israël|israélo|israélien
Palestine|palestino|palestinien
Iran|irano|iranien
Irak|irako|irakien
Inde|indo|indien
Pakistan|pakistano|pakistanais
Italie|italo|italien
Espagne|hispano|espagnol
Turquie|turco|turc
Grèce|gréco|grec
Syrie|syro|syrien
Liban|libano|libanais
Égypte|égypto|égyptien
Canada|canado|canadien
Mexique|mexicano|mexicain
Arabie saoudite|saoudo|saoudien
Afghanistan|afghano|afghan
Cuba|cubano|cubain
Venezuela|vénézuélo|vénézuélien
Colombie|colombo|colombien
Pologne|polono|polonais
Suisse|helvético|suisse
Belgique|belgo|belge
Arménie|arméno|arménien
Géorgie|géorgiano|géorgien
Serbie|serbo|serbe
Vietnam|vietnamo|vietnamien
Taïwan|taïwano|taïwanais
Hongrie|hungaro|hongrois
Europe|euro|européen
"""
_NOUNS = (
    "guerre conflit crise frontière paix accord différend relation relations guerres conflits sommet réunion "
    "rencontre "
    "rivalité tensions tension alliance trêve traité pacte cessez-le-feu négociations pourparlers commerce "
    "échanges front"
)
_FEMININE = frozenset(
    "guerre crise frontière paix relation relations guerres réunion rencontre rivalité tensions tension "
    "alliance trêve "
    "négociations".split()
)


@cache
def _rows() -> list[tuple[str, str, str]]:
    return [(a, b, c) for a, b, c in (line.split("|") for line in _TABLE.strip().splitlines())]


@cache
def _adjectives() -> dict[str, tuple[str, str, str]]:
    """Return every form of the adjectives -> its row."""
    return {form: row for row in _rows() for form in _forms(row[2])}


def _forms(masculine: str) -> tuple[str, str, str, str]:
    if masculine.endswith("e"):
        her = masculine
    elif masculine.endswith("en"):
        her = masculine + "ne"
    else:
        her = {"turc": "turque", "grec": "grecque"}.get(masculine, masculine + "e")
    plural = masculine if masculine.endswith("s") else masculine + "s"
    return masculine, her, plural, her + "s"


_JOINED = lazy(r"(\w+)-(?=(\w+))")


@cache
def _ends() -> tuple[frozenset[str], frozenset[str]]:
    """Return the first and the last words of all countries and adjectives, in lower case."""
    names = [WORD.findall(name.lower()) for name in (*(row[0] for row in _rows()), *_adjectives())]
    return frozenset(words[0] for words in names), frozenset(words[-1] for words in names)


def _joined(text: str) -> bool:
    """Tell whether two of them may be joined in a text."""
    first, last = _ends()
    return any(m[1].lower() in last and m[2].lower() in first for m in _JOINED.finditer(text))


@cache
def _pattern() -> Lazy:
    names = "|".join(sorted((row[0] for row in _rows()), key=len, reverse=True))
    adjectives = "|".join(sorted(_adjectives(), key=len, reverse=True))
    first = "|".join(a[0].upper() + a[1:] for a in sorted(_adjectives(), key=len, reverse=True))
    either = rf"(?:{names}|{adjectives}|{first})"
    return lazy(
        rf"(?<![\w'-])({'|'.join(_NOUNS.split())}) ((?:de la |de l'|de |d'|du "
        rf"|des )?)({either})-({either})(?![\w-])"
    )


@cache
def _reversed() -> Lazy:
    names = "|".join(sorted((row[0] for row in _rows()), key=len, reverse=True))
    return lazy(rf"(?<![\w'-])({names})-({names}) ({'|'.join(_NOUNS.split())})(?![\w-])")


def _with_article(country: str, apostrophe: str) -> str:
    article = countries().get(country, "")
    if article == "l'":
        return "l" + apostrophe + country
    return f"{article} {country}".strip()


def _between(a: str, b: str, apostrophe: str) -> str:
    return f"entre {_with_article(a, apostrophe)} et {_with_article(b, apostrophe)}"


def _country(part: str) -> tuple[str, str, str]:
    return _adjectives().get(part.lower()) or next(row for row in _rows() if row[0] == part)


def _compound(noun: str, one: str, other: str) -> str:
    """Return the compound adjective: sino-, russo-, américano- come first as usage has it."""
    first, second = _country(one), _country(other)
    if (first[1] not in _LEADING and second[1] in _LEADING) or second[1] == "sino" or second[1] == "russo" != first[1]:
        first, second = second, first
    forms = _forms(second[2])
    place = (noun in _FEMININE) + 2 * (noun.endswith("s") or noun in ("pourparlers",))
    return f"{first[1]}-{forms[place]}"


_LEADING = frozenset(
    "russo sino américano franco germano anglo nippo israélo irano indo italo hispano turco gréco syro".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _joined(text):
        return
    apostrophe = "’" if "’" in passage.original else "'"
    message = "Two countries make one adjective (*russo-ukrainien*) or stand after *entre*."
    for match in _pattern().finditer(text):
        noun, link, one, other = match.groups()
        adjectives = (one.lower() in _adjectives()) + (other.lower() in _adjectives())
        if (adjectives == 0 and not link) or _country(one)[1] == _country(other)[1]:
            continue
        if link in ("du ", "des ") or (adjectives == 2 and (link or noun[-1] == "s" != other[-1])):
            continue
        between = _between(_country(one)[0], _country(other)[0], apostrophe)
        compound = _compound(noun, one, other)
        options = (compound, between) if adjectives else (between, compound)
        yield hit(passage, match.start(2), match.end(4), message, *options)
    for match in _reversed().finditer(text):
        one, other, noun = match.groups()
        made = f"{noun} {_between(one, other, apostrophe)}"
        yield hit(passage, match.start(), match.end(), message, made)


RULES = (
    Rule(
        name="grammar.two-countries",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English puts two countries before a noun (*Ukraine-Russia war*); French joins adjectives or says entre.",
        bad=(
            Bad("La guerre ukrainienne-Russie dure.", "La guerre russo-ukrainienne dure."),
            Bad("La fin de la guerre de Russie-Ukraine.", "La fin de la guerre entre la Russie et l'Ukraine."),
            Bad("Les relations américaines-chinoises sont froides.", "Les relations sino-américaines sont froides."),
            Bad("Le conflit israélien-palestinien continue.", "Le conflit israélo-palestinien continue."),
            Bad("La frontière États-Unis-mexicaine est fermée.", "La frontière américano-mexicaine est fermée."),
            Bad("La Russie-Ukraine guerre s'éternise.", "La guerre entre la Russie et l'Ukraine s'éternise."),
        ),
        good=(
            Good("La guerre Russie-Ukraine dure."),
            Good("Le sommet France-Inde a eu lieu."),
            Good("La guerre russo-ukrainienne et les relations sino-américaines."),
            Good("Le conflit israélo-palestinien ; la frontière américano-mexicaine."),
            Good("L'axe Paris-Berlin et la ligne Rhin-Ruhr."),
            Good("La guerre entre la Russie et l'Ukraine."),
            Good("Le match France-Brésil a été reporté."),
        ),
        anchors=anchors(_NOUNS.replace("cessez-le-feu", "cessez"), all_of=(anchors(chars="-"),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
