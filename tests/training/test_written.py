"""Sentences of our own for the noticer: what is marked, and what the right sentence is."""

from __future__ import annotations

import pytest

from training.noticer import written
from training.noticer.written import garbled

LINES = {
    "Il a [[publié|libéré]] 16 prisonniers.": ("Il a ⟦publié⟧ 16 prisonniers.", "calque"),
    "Il dit [[|que]] la séance est levée.": ("Il dit ⟦la⟧ séance est levée.", "missing"),
    "Il attend [[pour|]] le train.": ("Il attend ⟦pour⟧ le train.", "calque"),
    "Elle est [[venu|venue]] hier.": ("Elle est ⟦venu⟧ hier.", "form"),
    "Il est accusé [[avec|de]] vol.": ("Il est accusé ⟦avec⟧ vol.", "preposition"),
    "Une [[russe victoire|victoire russe]], dit-il.": ("Une ⟦russe victoire⟧, dit-il.", "scramble"),
    "[[Les|Ces]] dix jours.": ("⟦Les⟧ dix jours.", "preposition"),
    "La fin[[|e]]": ("La ⟦fin⟧", "missing"),
}


@pytest.mark.parametrize("line", LINES)
def test_what_is_wrong_is_marked(line: str) -> None:
    text, [(start, end, kind)] = garbled(line)
    assert (f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}", kind) == LINES[line]


def test_every_line_is_well_formed_and_some_are_held_out() -> None:
    for path in written.FOLDER.glob("*.txt"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            assert line.count("[[") == line.count("]]") == line.count("|"), f"{path.name}:{number}"
    learned, kept = written.written(False), written.written(True)
    assert len(learned) > 10 * len(kept) > 100
    assert not {text for text, _ in learned} & {text for text, marks in kept if not marks}
    for text, marks in learned + kept:
        assert all(0 <= start < end <= len(text) for start, end, _ in marks), text
        assert "[[" not in text
