"""What the noticer reads: as long as the text, names and figures as one sign, words where they stand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.models.embedded.files import FOLDER, tokenizer
from repair.models.embedded.reading import NAME, START, prepared, read

TOKENS = tokenizer(FOLDER)
PIECES = st.sampled_from(
    ["Le", "ministre", "l'", "État", "Jean-Luc", "1,5", "18 h 30", "«", "»", " ", "  ", "’", "—", ".", "🦊", "\n"]
)


def _words(text: str) -> list[str]:
    [reading] = read(TOKENS, [text])
    return [text[a:b] for _, a, b in reading.words]


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=15).map("".join)))
def test_places_are_those_of_the_text(text: str) -> None:
    assert len(prepared(text)) == len(text)
    [reading] = read(TOKENS, [text])
    assert reading.tokens[0] == START
    assert all(token < len(reading.tokens) for token, _, _ in reading.words)
    starts = [token for token, _, _ in reading.words]
    assert starts == sorted(set(starts))
    assert all(0 <= a < b <= len(text) and text[a].isalnum() for _, a, b in reading.words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Il a vu Boris Johnson hier.", ["Il", "a", "vu", "hier"]),
        ("Boris Johnson est venu.", ["Boris", "est", "venu"]),
        ("Près de 1.250,5 euros.", ["Près", "de", "euros"]),
        ("L’homme n’est pas là.", ["L’", "homme", "n’", "est", "pas", "là"]),
        ("« Il vient », dit-il.", ["Il", "vient", "dit", "il"]),
    ],
)
def test_names_and_figures_are_no_words(text: str, words: list[str]) -> None:
    assert _words(text) == words


def test_one_sign_for_a_name_and_for_figures() -> None:
    tokens: Any = read(TOKENS, ["Il voit Jean de La Fontaine à 18 h 30.", "Il voit Paul Martin à 7 h 5."])
    assert tokens[0].tokens.count(NAME) == 2
    assert tokens[1].tokens.count(NAME) == 1
    assert len(tokens[1].tokens) == len(read(TOKENS, ["Il voit Max Weber-Schmidt Junior à 23 h 59."])[0].tokens)
