"""Currency signs and their names in French."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from repair.languages.french.variants import NBSP, Variant


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency: its name in the singular and plural, and its sign where a variant prints one."""

    one: str
    many: str
    local: str = ""  # "canada" or "us": a dollar that fr-CA prints as a sign


_DOLLAR = Currency("dollar", "dollars", "canada")

# (letters before the sign, the sign): what it names. Where it names two, they are readings.
CURRENCIES: Mapping[tuple[str, str], tuple[Currency, ...]] = MappingProxyType(
    {
        ("", "$"): (_DOLLAR,),
        ("US", "$"): (Currency("dollar américain", "dollars américains", "us"),),
        ("USD", "$"): (Currency("dollar américain", "dollars américains", "us"),),
        ("C", "$"): (Currency("dollar canadien", "dollars canadiens", "canada"),),
        ("CA", "$"): (Currency("dollar canadien", "dollars canadiens", "canada"),),
        ("CAD", "$"): (Currency("dollar canadien", "dollars canadiens", "canada"),),
        ("A", "$"): (Currency("dollar australien", "dollars australiens"),),
        ("AU", "$"): (Currency("dollar australien", "dollars australiens"),),
        ("NZ", "$"): (Currency("dollar néo-zélandais", "dollars néo-zélandais"),),
        ("HK", "$"): (Currency("dollar de Hong Kong", "dollars de Hong Kong"),),
        ("S", "$"): (Currency("dollar de Singapour", "dollars de Singapour"),),
        ("NT", "$"): (Currency("dollar taïwanais", "dollars taïwanais"),),
        ("MX", "$"): (Currency("peso mexicain", "pesos mexicains"),),
        ("R", "$"): (Currency("real", "reais"),),
        ("", "£"): (Currency("livre sterling", "livres sterling"),),
        ("", "€"): (Currency("euro", "euros"),),
        ("", "¥"): (Currency("yen", "yens"), Currency("yuan", "yuans")),
        ("", "₹"): (Currency("roupie", "roupies"),),
        ("", "₽"): (Currency("rouble", "roubles"),),
    }
)
PREFIXES = "USD|US|CAD|CA|C|AU|A|NZ|HK|S|NT|MX|R"
SIGNS = "$£€¥₹₽"


def amount(digits: str, scale: str, currency: Currency, many: bool, variant: Variant) -> str:
    """Compose an amount: "3,6", "milliards" gives "3,6 milliards de dollars"; `scale` may be empty."""
    if scale:
        name = "dollars" if variant.tag == "fr-CA" and currency.local == "canada" else currency.many
        return f"{digits} {scale} {'d’' if name[0] in 'aeiouy' and not name.startswith('y') else 'de '}{name}"
    if variant.dollar == "$" and currency.local:
        return f"{digits}{NBSP}{variant.us_dollar if currency.local == 'us' else variant.dollar}"
    return f"{digits} {currency.many if many else currency.one}"
