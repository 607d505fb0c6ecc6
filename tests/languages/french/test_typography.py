"""Typography comes to rest, keeps every letter and leaves alone what has no fellow."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.finding import Trust
from repair.core.rule import Rule
from repair.core.style import HouseStyle
from repair.core.text import Document, Segment
from repair.fixpoint import fix
from repair.languages import load
from repair.languages.french.rules import punctuation, quote_balance, quotes, typography
from repair.pipeline import Pipeline
from repair.rules import encoding, spacing

FRENCH = load("fr")
TYPOGRAPHY = (*typography.RULES, *(r for r in spacing.RULES if r.typography))
ALL = (*encoding.RULES, *spacing.RULES, *quotes.RULES, *quote_balance.RULES, *punctuation.RULES, *TYPOGRAPHY[:4])
PIECES = [*" \u00a0\u202f:;!?.,“”«»\"'’()-—…", "mot", "A", "Etat", "18", "dit-il", "https://a.fr/?b=c", "\ufffc", "  "]
texts = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)
variants = st.sampled_from(["fr-FR", "fr-CA", "fr-BE", "fr-CH"])


def repaired(rules: tuple[Rule, ...], paragraphs: list[str], trust: Trust, style: HouseStyle) -> list[str]:
    document = Document("x", tuple(Segment(f"p{n}", text) for n, text in enumerate(paragraphs, 1)))
    fixed = fix(Pipeline(FRENCH, rules, style=style), document, trust)
    return [s.target for s in fixed.after]


@settings(max_examples=2000, deadline=None)
@given(texts, variants)
def test_typography_comes_to_rest_and_keeps_letters(text: str, variant: str) -> None:
    style = HouseStyle(variant=variant)
    once = repaired(TYPOGRAPHY, [text], Trust.SAFE, style)
    twice = repaired(TYPOGRAPHY, once, Trust.SAFE, style)
    assert twice == once
    assert plain(once[0]) == plain(text)
    marks = Counter(c for c in once[0] if c in '“”«»"')
    assert sum(marks.values()) == sum(c in '“”«»"' for c in text)


@settings(max_examples=200, deadline=None)
@given(st.lists(texts, min_size=1, max_size=4), variants)
def test_punctuation_and_typography_together_come_to_rest(paragraphs: list[str], variant: str) -> None:
    style = HouseStyle(variant=variant)
    once = repaired(ALL, paragraphs, Trust.REVIEW, style)
    twice = repaired(ALL, once, Trust.REVIEW, style)
    assert twice == once
    assert letters("".join(once)) == letters("".join(paragraphs))


def letters(text: str) -> str:
    """Return the letters and digits, without the accents that typography may add."""
    return "".join(unaccented(c) or c for c in text if c.isalnum())


def plain(text: str) -> str:
    """Drop spaces and quotation marks, and the accents that typography may add."""
    kept = "".join(unaccented(c) or c for c in text if not c.isspace() and c not in '“”«»"')
    return kept.replace("‘", "").replace("’", "")


def unaccented(char: str) -> str:
    return {"À": "A", "É": "E", "Ç": "C", "Î": "I"}.get(char, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Le vent tourne.", "“Le vent tourne."),
        ("Il dit: “Nous irons,” et part!", "Il dit\u00a0: «\u00a0Nous irons\u00a0», et part\u202f!"),
        ("Il dit : “Quoi?”", "Il dit\u00a0: «\u00a0Quoi\u202f?\u00a0»"),
    ],
)
def test_wording_goes_first(text: str, expected: str) -> None:
    assert repaired(ALL, [text], Trust.SAFE, HouseStyle()) == [expected]
