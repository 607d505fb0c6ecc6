"""Sentences, finite verbs, complete clauses and sure nouns: what the grammar rules stand on."""

import pytest

from repair.languages.french.agreement import adjective, participle, sure_noun
from repair.languages.french.clauses import clause, complete, is_finite, sentence
from repair.languages.french.offices import articles, countries, office_gender, offices
from repair.languages.french.reporting import speaker


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Il part. Elle reste.", 10, "Elle reste"),
        ("Il part. Elle reste.", 2, "Il part"),
        ("M. Dupont part. Il rit.", 4, "M. Dupont part"),
        ("Il dit : tout va bien.", 12, "tout va bien"),
        ("George W. Bush a parlé.", 12, "George W. Bush a parlé"),
    ],
)
def test_sentence(text: str, at: int, expected: str) -> None:
    start, end = sentence(text, at)
    assert text[start:end] == expected


@pytest.mark.parametrize("word", ["a", "ont", "était", "peut", "veulent", "serait", "firent", "déclara", "Annonçait"])
def test_surely_finite(word: str) -> None:
    assert is_finite(word)


@pytest.mark.parametrize("word", ["marche", "fait", "dit", "place", "avions", "porte", "soit", "lit", "Trump", "été"])
def test_perhaps_something_else(word: str) -> None:
    assert not is_finite(word)


def test_number_of_a_verb() -> None:
    assert is_finite("ont", "p")
    assert not is_finite("ont", "s")


@pytest.mark.parametrize(
    "text", ["Le maire est parti", "Il affirme que la police a menti", "L'homme qui a menti est parti"]
)
def test_complete(text: str) -> None:
    assert complete(text)


@pytest.mark.parametrize("text", ["L'homme arrêté", "L'homme qui a été arrêté", "Il dit que les élus battus", ""])
def test_a_subject_waits_for_its_verb(text: str) -> None:
    assert not complete(text)


def test_clause_gives_subject_and_verb() -> None:
    text = "la police de Londres n'a rien vu"
    words, start, end = clause(text, 0) or ([], 0, 0)
    assert words == ["la", "police", "de", "Londres"]
    assert text[start:end] == "a"


@pytest.mark.parametrize("text", ["la guerre, il a", "la fin et a pris", "avoir fui", "qui a fui"])
def test_no_clause(text: str) -> None:
    assert clause(text, 0) is None


def test_sure_noun() -> None:
    assert sure_noun("tribunal") is not None
    assert sure_noun("tour") is None
    assert sure_noun("mesures") is None
    assert sure_noun("mesures", after_determiner=True) is not None


def test_adjectives_and_participles() -> None:
    assert adjective("mondial")
    assert not adjective("marche")
    assert participle("suspendu")
    assert not participle("partie")


def test_tables_agree() -> None:
    assert set(countries()) <= set(articles())
    assert set(articles().values()) <= {"le", "la", "l'", "les", "des"}
    assert all(office_gender(office.upper()) == gender for office, gender in offices().items())


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Trump a dit", True), ("Le maire a dit", True), ("« Non », a dit", False), ("comme l'a dit", False)],
)
def test_speaker_stands_before_the_verb(text: str, expected: bool) -> None:
    assert speaker(text, text.index("a dit")) is expected
