"""Stop words first, the statistical guess only in doubt, and always the same answer."""

import subprocess
import sys

import pytest

from repair.core.text import Document, Segment
from repair.languages import detect

FRENCH = "Le maire de la ville a répondu aux habitants, qui ont demandé des explications sur le chantier."
ENGLISH = "The mayor of the city answered the residents, who had asked for an explanation of the works."
SPANISH = "El alcalde de la ciudad respondió a los vecinos, que habían pedido explicaciones sobre las obras."
GERMAN = "Der Bürgermeister der Stadt hat den Anwohnern geantwortet, die nach den Bauarbeiten gefragt hatten."
ITALIAN = "Il sindaco della città ha risposto agli abitanti, che avevano chiesto spiegazioni sul cantiere."
PORTUGUESE = "O prefeito da cidade respondeu aos moradores, que tinham pedido explicações sobre as obras."
CATALAN = "L'alcalde de la ciutat ha respost als veïns, que havien demanat explicacions sobre les obres."


def document(*paragraphs: str) -> Document:
    return Document("test", tuple(Segment(f"p{n}", text) for n, text in enumerate(paragraphs, 1)))


@pytest.mark.parametrize("text", [FRENCH, FRENCH.replace("'", "’"), "Il part le 1 mai.", "Le texte est prêt."])
def test_french_is_told_by_stop_words(text: str) -> None:
    assert detect.by_stop_words(text) == "fr"


@pytest.mark.parametrize("text", [SPANISH, GERMAN, ITALIAN, PORTUGUESE, CATALAN])
def test_other_languages_are_not_taken_for_french(text: str) -> None:
    assert detect.by_stop_words(text) != "fr"
    judged = detect.judge(document(text, text))
    assert not judged.enough("fr")


def test_english_is_skipped() -> None:
    judged = detect.judge(document(ENGLISH, ENGLISH))
    assert judged.language == "en"
    assert judged.share == 0
    assert not judged.enough("fr")


@pytest.mark.parametrize(("french", "english", "enough"), [(1, 1, True), (2, 3, True), (1, 2, True), (1, 3, False)])
def test_a_third_is_enough(french: int, english: int, enough: bool) -> None:
    assert detect.judge(document(*[FRENCH] * french, *[ENGLISH] * english)).enough("fr") is enough


@pytest.mark.parametrize("text", ["Décembre 3", "1,5", "OTAN", "", "Emmanuel Macron"])
def test_without_evidence_a_text_is_processed(text: str) -> None:
    assert detect.judge(document(text)).enough("fr")


def test_the_guess_does_not_change() -> None:
    assert len({detect.guess(SPANISH[:30]) for _ in range(5)}) == 1


def test_langdetect_sleeps_on_french() -> None:
    code = (
        "import sys; from repair.languages import detect; from repair.core.text import Document, Segment; "
        f"text = Document('t', (Segment('a', {FRENCH!r}), Segment('b', 'OTAN Moscou Kiev'))); "
        "assert detect.judge(text).enough('fr'); "
        "assert 'langdetect' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ENGLISH, [ENGLISH]),
        (f"{FRENCH} {ENGLISH} {FRENCH}", [ENGLISH]),
        (f"{FRENCH} {ENGLISH} {ENGLISH}", [f"{ENGLISH} {ENGLISH}"]),
        (FRENCH, []),
        ("Il a chanté « The Sound of Silence » pour le public.", []),
    ],
)
def test_english_stretches(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in detect.english_stretches(text)] == found
