"""What the noticer learns from: shares, marks, and what stays held out."""

from __future__ import annotations

import lzma
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from repair.glossary import builtin
from training import corpus
from training.noticer import examples

LINES = [f"Le ministre numéro {n} a parlé de la maison, parce qu'il fallait le dire." for n in range(300)]


@pytest.fixture(autouse=True)
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "text").mkdir()
    with lzma.open(tmp_path / "text/small.txt.xz", "wt", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in LINES)
    monkeypatch.setattr(corpus, "DATA", tmp_path)
    monkeypatch.setattr(corpus, "TEXTS", {"small": "CC0-1.0"})
    monkeypatch.setattr(examples, "_BUFFER", 20)
    monkeypatch.setattr(examples.roundtrip, "sentences", lambda: ())


def test_a_seed_decides() -> None:
    first, again = (list(islice(examples.stream(Random(3)), 60)) for _ in range(2))
    assert first == again


def test_half_the_sentences_are_clean_and_marks_lie_inside() -> None:
    found = list(islice(examples.stream(Random(4)), 400))
    marked = [e for e in found if e.marks]
    assert 100 < len(marked) < 240
    for e in marked:
        assert all(0 <= start < end <= len(e.text) for start, end, _ in e.marks)


def test_kinds_that_are_left_out_are_not_marked() -> None:
    found = islice(examples.stream(Random(5), kinds={"form"}), 300)
    assert {mark[2] for e in found for mark in e.marks} == {"form"}


def test_held_out_lines_come_only_where_they_are_asked_for() -> None:
    held = {line for line in LINES if corpus.held_out(line)}
    assert held
    assert held.isdisjoint(islice(examples.mixed(Random(1)), 600))
    assert set(islice(examples.mixed(Random(1), held_out=True), 100)) <= held


def test_the_glossary_gives_wrong_sentences_with_marks_and_right_ones_without() -> None:
    learned, kept = examples.glossary(False), examples.glossary(True)
    assert len(learned) > 2 * len(kept) > 100
    assert not {e.text for e in learned if e.marks} & {e.text for e in kept if e.marks}


def test_no_garble_of_the_sample_article_is_learned() -> None:
    learned = {e.text for e in examples.glossary(False) + examples.glossary(True) if e.marks}
    assert not any("mis dans la pierre" in text for text in learned)
    assert any("dans la pierre" in wrong for term in builtin("fr") for wrong, _ in term.bad)
