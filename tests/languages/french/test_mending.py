"""What a run of function words may have been before words fell into it."""

import pytest

from repair.languages.french.mending import mended


def free(words: list[str]) -> bool:
    """Nothing is impossible: agreement and parts of speech alone decide."""
    return False


@pytest.mark.parametrize(
    ("run", "before", "after", "first"),
    [
        ("le a", "vu", "homme", "l'homme"),
        ("ses et de", "publié", "résultats", "ses résultats"),
        ("était le de", "navire", "retour", "était de retour"),
        ("pour la sur les", "compte", "recettes", "sur les recettes"),
    ],
)
def test_what_agrees_comes_first(run: str, before: str, after: str, first: str) -> None:
    assert mended(run.split(), before, after, "", free)[0] == first


def test_an_elided_article_opens_a_contraction() -> None:
    assert "de l'Intérieur" in mended(["du", "que"], "ministre", "l'Intérieur", "", free)


def test_nothing_is_proposed_that_the_tables_exclude() -> None:
    assert mended(["le", "a"], "vu", "homme", "", lambda words: True) == []
