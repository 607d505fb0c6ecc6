"""Shorthand for the examples of number rules: `~` is the thousands sign of a variant, `_` a no-break space."""

from __future__ import annotations

from repair.core.rule import Bad, Good
from repair.core.style import HouseStyle
from repair.languages.french.variants import NBSP, variant_of


def spaced(text: str, style: HouseStyle) -> str:
    """Return `text` with the signs that `~` and `_` stand for."""
    return text.replace("~", variant_of(style).thousands).replace("_", NBSP)


def bad(text: str, repaired: str | None = None, *readings: str, style: str = "fr-FR") -> Bad:
    """Return a bad example; its repair and readings are in shorthand."""
    house = HouseStyle(variant=style)
    return Bad(
        text,
        None if repaired is None else spaced(repaired, house),
        tuple(spaced(reading, house) for reading in readings),
        house,
    )


def good(*texts: str, style: str = "fr-FR") -> tuple[Good, ...]:
    """Return good examples, each in shorthand."""
    house = HouseStyle(variant=style)
    return tuple(Good(spaced(text, house), house) for text in texts)
