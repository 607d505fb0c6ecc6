"""What French differs in from country to country: signs, spacing, names of time zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from repair.core.style import HouseStyle

NBSP = "\u00a0"
THIN = "\u202f"  # narrow no-break space

_NAMES = MappingProxyType(
    {
        "ET": "heure de l'Est", "EST": "heure de l'Est", "EDT": "heure de l'Est",
        "CT": "heure du Centre", "CST": "heure du Centre", "CDT": "heure du Centre",
        "MT": "heure des Rocheuses", "MST": "heure des Rocheuses", "MDT": "heure des Rocheuses",
        "PT": "heure du Pacifique", "PST": "heure du Pacifique", "PDT": "heure du Pacifique",
        "AT": "heure de l'Atlantique", "AST": "heure de l'Atlantique", "ADT": "heure de l'Atlantique",
        "NT": "heure de Terre-Neuve", "NST": "heure de Terre-Neuve", "NDT": "heure de Terre-Neuve",
        "AKT": "heure de l'Alaska", "AKST": "heure de l'Alaska", "AKDT": "heure de l'Alaska",
        "HST": "heure d'Hawaï",
    }
)  # fmt: skip

_ABBREVIATIONS = MappingProxyType(
    {
        "ET": "HE", "EST": "HNE", "EDT": "HAE",
        "CT": "HC", "CST": "HNC", "CDT": "HAC",
        "MT": "HR", "MST": "HNR", "MDT": "HAR",
        "PT": "HP", "PST": "HNP", "PDT": "HAP",
        "AT": "HA", "AST": "HNA", "ADT": "HAA",
        "NT": "HT", "NST": "HNT", "NDT": "HAT",
        "AKT": "heure de l'Alaska", "AKST": "heure de l'Alaska", "AKDT": "heure de l'Alaska",
        "HST": "heure d'Hawaï",
    }
)  # fmt: skip

_FRANCE = MappingProxyType({";": THIN, "!": THIN, "?": THIN, ":": NBSP, "»": NBSP})
_CANADA = MappingProxyType({";": "", "!": "", "?": "", ":": NBSP, "»": NBSP})
_SWITZERLAND = MappingProxyType({";": THIN, "!": THIN, "?": THIN, ":": THIN, "»": THIN})


@dataclass(frozen=True)
class Variant:
    """The habits of one country.

    `hour` is the word after a time on the hour in running text ("18 heures" or "18 h"); `dollar` and `us_dollar`
    come after the amount, with a no-break space, never before it; `before` gives the space before ; ! ? : and »
    (the one after « is that before »); `zones` maps an English zone abbreviation of North America to what is
    printed: an abbreviation (fr-CA "HAE") or a name ("heure de l'Est").
    """

    tag: str
    hour: str = "heures"
    decimal: str = ","
    thousands: str = NBSP
    dollar: str = "dollars"
    us_dollar: str = "dollars"
    before: Mapping[str, str] = field(default_factory=lambda: _FRANCE)
    zones: Mapping[str, str] = field(default_factory=lambda: _NAMES)


VARIANTS: Mapping[str, Variant] = MappingProxyType(
    {
        v.tag: v
        for v in (
            Variant("fr-FR"),
            Variant("fr-CA", hour="h", dollar="$", us_dollar="$\u00a0US", before=_CANADA, zones=_ABBREVIATIONS),
            Variant("fr-BE"),
            Variant("fr-CH", thousands="’", before=_SWITZERLAND),
        )
    }
)


def variant_of(style: HouseStyle) -> Variant:
    """Return the habits that `style` asks for; those of France where the variant is not in the table."""
    return VARIANTS.get(style.variant, VARIANTS["fr-FR"])
