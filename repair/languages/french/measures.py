"""Imperial units, what they are in metric ones, and how a newsroom rounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from repair.languages.french.numbers import Number, plain

# How far a rounded figure may be from the exact one, by the significant digits of the original.
_TOLERANCE = (Decimal("0.025"), Decimal("0.0165"), Decimal("0.005"))
_SMALL = Decimal("0.036")  # for a single digit that gives a figure below twenty: six miles are ten kilometres


@dataclass(frozen=True, slots=True)
class Unit:
    """A metric unit in words and what one imperial unit is in it."""

    factor: Decimal
    one: str
    many: str
    invariable: bool = False  # an abbreviation: km/h


def _unit(factor: str, one: str, many: str = "", invariable: bool = False) -> Unit:
    return Unit(Decimal(factor), one, many or one + "s", invariable)


UNITS: Mapping[str, Unit] = MappingProxyType(
    {
        "mile": _unit("1.609344", "kilomètre"),
        "mph": _unit("1.609344", "km/h", "km/h", invariable=True),
        "square mile": _unit("2.589988", "kilomètre carré", "kilomètres carrés"),
        "square foot": _unit("0.09290304", "mètre carré", "mètres carrés"),
        "foot": _unit("0.3048", "mètre"),
        "yard": _unit("0.9144", "mètre"),
        "inch": _unit("2.54", "centimètre"),
        "pound": _unit("0.45359237", "kilo"),
        "acre": _unit("0.40468564", "hectare"),
        "gallon": _unit("3.785411784", "litre"),
    }
)


def significant(value: Decimal, places: int) -> int:
    """Return how many digits of a figure say something: 1 for 500, 2 for 1300, 3 for 26.2; a half says none."""
    if value % 1 == Decimal("0.5"):
        value, places = value.to_integral_value(), 0
    digits = f"{value:f}".replace(".", "").lstrip("0")
    return max(1, len(digits if places else digits.rstrip("0")))


def rounded(exact: Decimal, digits: int) -> Number:
    """Round as a newsroom would: as coarse as the original, and no coarser than its `digits` deserve."""
    if not exact:
        return Number(Decimal(0))
    tolerance = _TOLERANCE[min(digits, len(_TOLERANCE)) - 1]
    if digits == 1 and exact < 20:
        tolerance = _SMALL
    top = exact.adjusted()
    for exponent in range(top, top - 6, -1):
        steps = (Decimal(1), Decimal("0.5")) if exponent > 0 else (Decimal(1),)
        for step in (s.scaleb(exponent) for s in steps):
            figure = (exact / step).to_integral_value() * step
            if figure and abs(figure - exact) <= tolerance * exact:
                return plain(figure)
    return plain(exact.quantize(Decimal(1).scaleb(top - 4)))


def convert(number: Number, unit: Unit) -> Number:
    """Return a number of imperial units in metric ones, rounded."""
    return rounded(number.value * unit.factor, significant(number.value, number.places))


def celsius(fahrenheit: Decimal) -> Number:
    """Return a temperature in degrees Celsius, rounded to whole degrees."""
    return plain(((fahrenheit - 32) * 5 / 9).quantize(Decimal(1)))


def height(feet: Decimal, inches: Decimal) -> Number:
    """Return a height given in feet and inches in metres, to the centimetre."""
    metres = ((feet * 12 + inches) * Decimal("0.0254")).quantize(Decimal("0.01"))
    return Number(metres, 2)
