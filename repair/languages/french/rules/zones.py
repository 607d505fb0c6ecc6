"""Time zones as they stand after a time, and what the house prints for them. No time is ever converted."""

from __future__ import annotations

from dataclasses import dataclass

from repair.languages.french.variants import NBSP, Variant
from repair.rules.lazy import lazy

# Abbreviations that have one meaning in the news and are printed as a name everywhere.
_WORLD = {
    "BST": "heure britannique",
    "AEST": "heure de Sydney",
    "AEDT": "heure de Sydney",
    "JST": "heure du Japon",
    "KST": "heure de Corée",
    "HKT": "heure de Hong Kong",
    "SGT": "heure de Singapour",
    "MSK": "heure de Moscou",
}
UNCHANGED = ("GMT", "UTC", "CET", "CEST", "TU")
# French abbreviations, by the English one that has the same meaning.
_FRENCH = {
    "HE": "ET", "HNE": "EST", "HAE": "EDT", "HC": "CT", "HNC": "CST", "HAC": "CDT", "HR": "MT", "HNR": "MST",
    "HAR": "MDT", "HP": "PT", "HNP": "PST", "HAP": "PDT", "HA": "AT", "HNA": "AST", "HAA": "ADT", "HT": "NT",
    "HNT": "NST", "HAT": "NDT",
}  # fmt: skip
# The keys of Variant.zones.
_ENGLISH = (
    "EDT", "EST", "ET", "CDT", "CST", "CT", "MDT", "MST", "MT", "PDT", "PST", "PT", "ADT", "AST", "AT", "NDT",
    "NST", "NT", "AKDT", "AKST", "AKT", "HST",
)  # fmt: skip
_PLACES = {
    "eastern": "E", "pacific": "P", "central": "C", "mountain": "M", "atlantic": "A",
    "oriental": "E", "orientale": "E", "de l'est": "E", "du pacifique": "P", "du centre": "C",
}  # fmt: skip

ABBREVIATION = "|".join((*_ENGLISH, *_WORLD, *UNCHANGED, *_FRENCH))
# "Eastern", "Pacific Time", "temps de l'Est", "heure orientale": a zone in words that is not French yet.
WORDS = (
    r"(?:Eastern|Pacific|Central|Mountain|Atlantic)(?: (?:Standard|Daylight))?(?: [Tt]ime)?(?! [A-ZÉ])"
    r"|temps (?:de l'Est|du Pacifique|du Centre|oriental|local)|heure orientale|local time"
)
ZONE = rf"(?:{ABBREVIATION})(?![\w'-])|(?:{WORDS})(?!\w)"
# French words for a zone: they say that a time stands before them, and stay as they are.
FRENCH_WORDS = (
    r"\(?[Hh]eure (?:locale|normale|avancée|d'été|d'hiver|de l'Est|de l'Alaska|de l'Atlantique|du Pacifique"
    r"|du Centre|des Rocheuses|de [A-ZÉ]\w+|d'[A-ZÉ]\w+)"
)
# What each abbreviation that is not also a French word in capitals, or another thing, says by itself.
CERTAIN = frozenset(
    ("EDT", "PDT", "CDT", "MDT", "ADT", "NDT", "AKDT", "AKST", "HAE", "HNE", "HAP", "HNP", "HAC", "HNC", "HAR",
     "HNR", "GMT", "UTC")
)  # fmt: skip
AMBIGUOUS = frozenset(("ET", "EST"))  # French words: "et", "est"

# Words that wake a rule about zones; "et" and "est" stand in nearly every sentence.
ANCHORS = tuple(
    {name.lower() for name in (*_WORLD, *UNCHANGED, *_ENGLISH, *_FRENCH)}
    | {"eastern", "pacific", "time", "temps", "heure"}
)


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as it was found: `text` is its English abbreviation, or words that stay."""

    text: str
    french: bool = False  # it was abbreviated in French

    def name(self, variant: Variant) -> str:
        """Return what `variant` prints."""
        return variant.zones.get(self.text) or _WORLD.get(self.text) or self.text


def read(text: str) -> Zone:
    """Return the zone that `text`, a match of ZONE, stands for."""
    if text in _FRENCH:
        return Zone(_FRENCH[text], french=True)
    if text in _ENGLISH or text in _WORLD or text in UNCHANGED:
        return Zone(text)
    words = text.lower()
    if "local" in words:
        return Zone("heure locale")
    place = next(code for name, code in _PLACES.items() if name in words)
    season = "S" if "standard" in words else "D" if "daylight" in words else ""
    return Zone(f"{place}{season}T")


_OPEN = lazy(r"\([^()]*$")
_SAID = lazy(rf",? {FRENCH_WORDS}")
_CLOSES = lazy(r"\s*(?:[,;.:!?)»”]|$)")


def attach(name: str, before: str, after: str) -> str:
    """Return `name` as it follows a time, with the punctuation it needs between `before` and `after`.

    An abbreviation is simply set behind the time; a name stands between commas, in parentheses where no
    comma follows by itself. Nothing is needed where French words for a zone follow.
    """
    if _SAID.match(after):
        return ""
    if " " not in name:
        return NBSP + name
    if _CLOSES.match(after):
        return f", {name}"
    return f", {name}," if _OPEN.search(before) else f" ({name})"
