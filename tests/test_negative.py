"""Good French, written for this as papers print it: nothing is found in it, and nothing in it is changed."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from repair.core.finding import Trust
from repair.core.text import Document
from repair.fixpoint import fix
from repair.formats import registry
from repair.formats.base import Source
from repair.languages import load
from repair.languages.french.rules import all_rules
from repair.pipeline import Pipeline

ARTICLES = sorted((Path(__file__).parent / "cases" / "negative").glob("*.txt"))


@cache
def pipeline() -> Pipeline:
    return Pipeline(load("fr"), all_rules())


def document(text: str) -> Document:
    return registry.load("text").parse(Source(text), "negative").document


def straight(text: str) -> str:
    """Write it as agencies send it: straight apostrophes, common spaces."""
    return text.replace("’", "'").replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return path.read_text("utf-8")


@pytest.mark.parametrize("written", [str, straight], ids=["typographic", "straight"])
def test_finds_nothing(article: str, written: Callable[[str], str]) -> None:
    found = [f for f in pipeline().check(document(written(article))) if not f.typography and f.trust > Trust.HINT]
    assert [(f.rule, f.message) for f in found] == []


def test_changes_nothing(article: str) -> None:
    made = fix(pipeline(), document(article), Trust.REVIEW).made
    assert [c.finding.message for c in made if not c.finding.typography] == []


def test_one_article_in_five_has_a_hint_at_most() -> None:
    hinted = [
        p.stem for p in ARTICLES if any(not f.typography for f in pipeline().check(document(p.read_text("utf-8"))))
    ]
    assert len(hinted) * 5 <= len(ARTICLES), hinted
