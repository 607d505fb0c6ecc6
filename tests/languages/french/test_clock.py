"""Times of day, time zones, and how the clock rules leave each other's places alone."""

from itertools import product

import pytest

from repair.core.edit import Change, apply
from repair.core.finding import Trust
from repair.core.style import HouseStyle
from repair.languages import load
from repair.languages.french.rules import zones
from repair.languages.french.rules.clock_time import Time, half_of, spell, to_24
from repair.rules.engine import Engine
from repair.rules.examples import document_of

FRENCH = load("fr")
ENGINE = Engine([rule for rule in FRENCH.rules if rule.family in ("clock", "date")])
FRANCE, CANADA, TIGHT = HouseStyle(), HouseStyle(variant="fr-CA"), HouseStyle(clock="18h54")


@pytest.mark.parametrize(
    ("hour", "half", "expected"),
    [(12, "am", 0), (12, "pm", 12), (1, "pm", 13), (11, "am", 11), (18, "pm", 18), (18, "am", None), (0, "pm", None),
     (24, "", 0), (25, "", None)],
)  # fmt: skip
def test_twelve_hour_clock(hour: int, half: str, expected: int | None) -> None:
    assert to_24(hour, half) == expected


@pytest.mark.parametrize("text", ["a.m.", "am", "AM", "A. M.", "a.m"])
def test_meridiems_are_read_in_any_spelling(text: str) -> None:
    assert half_of(text) == "am"


@pytest.mark.parametrize(
    ("time", "style", "word", "expected"),
    [
        (Time(18, 54), FRANCE, "", "18 h 54"),
        (Time(18, 54), TIGHT, "", "18h54"),
        (Time(20), FRANCE, "", "20 heures"),
        (Time(20), CANADA, "", "20 h"),
        (Time(20, 0), TIGHT, "h", "20h"),
        (Time(1), FRANCE, "", "1 heure"),
        (Time(0, 5), FRANCE, "", "0 h 05"),
        (Time(0), FRANCE, "h", "minuit"),
        (Time(12), FRANCE, "", "midi"),
        (Time(12), FRANCE, "heures", "12 heures"),
    ],
)
def test_times_follow_the_house_style(time: Time, style: HouseStyle, word: str, expected: str) -> None:
    assert spell(time, style, word).replace("\u00a0", " ") == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("à 8 h", ", où", ", heure de l'Est"),
        ("à 8 h", ".", ", heure de l'Est"),
        ("à 8 h", "", ", heure de l'Est"),
        ("à 8 h", " lundi", " (heure de l'Est)"),
        ("(à 8 h", ")", ", heure de l'Est"),
        ("(à 8 h", " lundi)", ", heure de l'Est,"),
        ("à 8 h", ", heure de l'Est", ""),
    ],
)
def test_the_name_of_a_zone_fits_its_punctuation(before: str, after: str, expected: str) -> None:
    assert zones.attach("heure de l'Est", before, after) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("EDT", "EDT"), ("HAE", "EDT"), ("Eastern", "ET"), ("Eastern Daylight Time", "EDT"), ("temps du Pacifique", "PT"),
     ("heure orientale", "ET"), ("local time", "heure locale"), ("GMT", "GMT")],
)  # fmt: skip
def test_zones_are_read(text: str, expected: str) -> None:
    assert zones.read(text).text == expected


FIRST = ("13 heures", "20 h", "8 heures du soir", "midi", "19h00", "7 heures du matin")
SECOND = ("18:54", "15.10", "8:15", "8:15 p.m.", "7 h 30", "10 p.m.", "19:00", "")
ZONES = ("", " HAE", " EDT", " ET", " PT", " GMT", " (ET)", " Eastern Time")
AFTER = (", où il a parlé.", " lundi.", ". Il a parlé.", "")


@pytest.mark.parametrize("style", [FRANCE, CANADA, TIGHT], ids=["FR", "CA", "tight"])
def test_repairs_come_to_rest(style: HouseStyle) -> None:
    """Whatever the halves, findings never overlap, and what is repaired stays repaired."""
    for first, second, zone, after in product(FIRST, SECOND, ZONES, AFTER):
        text = f"Il est venu à {first}. {second}{zone}{after}"
        document = document_of(text)
        for _ in range(4):
            findings = ENGINE.run(document, FRENCH, style)
            best = [f for f in findings if f.best and f.best.trust > Trust.HINT]
            done = apply(document, [Change(f.best.edits, 0, f.key) for f in best if f.best])
            assert not done.skipped, text
            if not best:
                break
            document = done.document
        else:
            pytest.fail(f"{text!r} is restless: {[s.target for s in document]}")
        repaired = document.segments[0].target if document.segments else ""
        assert not any(doubled in repaired for doubled in (",,", ", ,", "..")), text
