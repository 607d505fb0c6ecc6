from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.style import HouseStyle
from repair.languages import load
from repair.languages.french.currencies import CURRENCIES, amount
from repair.languages.french.measures import UNITS, celsius, convert, height, rounded
from repair.languages.french.numbers import Number, ambiguous, plain, plural, read, write
from repair.languages.french.variants import VARIANTS
from repair.rules.engine import Engine
from repair.rules.examples import document_of

FRANCE = VARIANTS["fr-FR"]
variants = st.sampled_from(sorted(VARIANTS))
places = st.integers(0, 2)
wholes = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("7.3", "7.3", 1),
        ("7,3", "7.3", 1),
        ("1,234,567", "1234567", 0),
        ("38,239.98", "38239.98", 2),
        ("1.234.567", "1234567", 0),
        ("4.488,88", "4488.88", 2),
        ("1 234,5", "1234.5", 1),
        ("1\u202f234\u202f567", "1234567", 0),
        ("4’300", "4300", 0),
        ("0,125", "0.125", 3),
        ("3.50", "3.50", 2),
        ("12345,678", "12345.678", 3),
        ("douze", "12", 0),
        ("Deux cents", "200", 0),
    ],
)
def test_reads_every_style(text: str, value: str, shown: int) -> None:
    assert read(text) == Number(Decimal(value), shown)


@pytest.mark.parametrize("text", ["4,300", "4.300", "62,415"])
def test_one_group_of_three_is_two_numbers(text: str) -> None:
    assert ambiguous(text)
    assert read(text) is None
    assert read(text, group=True) == Number(Decimal(text.replace(",", "").replace(".", "")))
    assert read(text, group=False) == Number(Decimal(text.replace(",", ".")), 3)


@pytest.mark.parametrize("text", ["", "abc", "1,23,456", "1.2.3", "12,", ",5", "1 23", "n° 4"])
def test_no_number(text: str) -> None:
    assert read(text) is None


@given(wholes, places, st.integers(0, 99), variants)
def test_what_is_written_is_read_back(whole: int, shown: int, part: int, tag: str) -> None:
    number = Number(Decimal(whole) + Decimal(part % 10**shown).scaleb(-shown), shown)
    assert read(write(number, VARIANTS[tag])) == number


@given(wholes, places, st.integers(0, 99))
def test_english_is_read_and_written_in_french(whole: int, shown: int, part: int) -> None:
    value = Decimal(whole) + Decimal(part % 10**shown).scaleb(-shown)
    english = f"{value:,.{shown}f}"
    number = read(english, group=True)
    assert number == Number(value, shown)
    assert "." not in write(number, FRANCE)


@given(st.text(alphabet="0123456789.,' \u00a0\u202f’", max_size=16), st.sampled_from([True, False, None]))
def test_any_text_is_read_or_refused(text: str, group: bool | None) -> None:
    number = read(text, group)
    assert number is None or read(write(number, FRANCE), group=False) == number


@given(st.decimals("0.1", "100000", places=1))
def test_plain_shows_what_it_needs(value: Decimal) -> None:
    assert plain(value).value == value
    assert not write(plain(value), FRANCE).endswith(",0")


@pytest.mark.parametrize(("value", "many"), [("0.5", False), ("1.9", False), ("1", False), ("2", True), ("-2", True)])
def test_plural_from_two(value: str, many: bool) -> None:
    assert plural(Decimal(value)) is many


@pytest.mark.parametrize(
    ("figure", "unit", "metric"),
    [
        ("100", "mile", "160"),
        ("6", "mile", "10"),
        ("58", "mile", "93"),
        ("140", "mph", "225"),
        ("500", "acre", "200"),
        ("30", "foot", "9"),
        ("200", "pound", "90"),
        ("8", "inch", "20"),
    ],
)
def test_newsroom_rounding(figure: str, unit: str, metric: str) -> None:
    number = read(figure)
    assert number is not None
    assert convert(number, UNITS[unit]).value == Decimal(metric)


@given(st.decimals("0.1", "1000000", places=1), st.integers(1, 3))
def test_rounding_stays_near(exact: Decimal, digits: int) -> None:
    assert abs(rounded(exact, digits).value - exact) <= exact * Decimal("0.036")


def test_heights_and_temperatures() -> None:
    assert write(height(Decimal(6), Decimal(2)), FRANCE) == "1,88"
    assert write(celsius(Decimal(95)), FRANCE) == "35"
    assert write(celsius(Decimal(10)), FRANCE) == "-12"


def test_amounts_by_variant() -> None:
    dollar, us = CURRENCIES["", "$"][0], CURRENCIES["US", "$"][0]
    assert amount("35", "", dollar, True, FRANCE) == "35 dollars"
    assert amount("35", "", us, True, FRANCE) == "35 dollars américains"
    assert amount("35", "", dollar, True, VARIANTS["fr-CA"]) == "35\u00a0$"
    assert amount("5", "millions", CURRENCIES["", "€"][0], True, FRANCE) == "5 millions d’euros"


PIECES = (
    "$ £ € ¥ US$ C$ 3.6 4,300 1,234,567 38,239.98 0 1 2 12 1/2 ½ , . - – à et ou entre de d' un deux million millions "
    "milliards billion trillions de dollars euros livres pieds pouces miles mph acres carrés degrés "
    "Fahrenheit °F % # no. "
    "pour cents points personnes "
    "salariés K M bn m +"
).split()


@given(st.lists(st.sampled_from([*PIECES, "\u202f", "\u00a0"]), max_size=14), st.sampled_from([" ", ""]))
def test_no_mixture_of_signs_breaks_the_rules(pieces: list[str], joint: str) -> None:
    language = load("fr")
    engine = Engine([r for r in language.rules if r.family in ("number", "money", "units")])
    document = document_of(joint.join(pieces))
    for finding in engine.run(document, language, HouseStyle()):
        text = document[finding.segment_id].target
        assert finding.span.end <= len(text)
        assert all(e.span.end <= len(text) and e.text.strip() for s in finding.suggestions for e in s.edits)
