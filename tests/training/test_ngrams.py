"""The baseline of counts: built from a small text, it tells right from wrong words."""

from __future__ import annotations

import lzma
import sys
from pathlib import Path

import pytest

from repair.models.errors import ModelError
from repair.models.interface import Gap
from training import corpus
from training.ngrams import build
from training.ngrams.scorer import NgramScorer, tokens


@pytest.fixture(scope="module")
def scorer(tmp_path_factory: pytest.TempPathFactory) -> NgramScorer:
    folder = tmp_path_factory.mktemp("data")
    (folder / "text").mkdir()
    lines = [f"Le chat mange la pomme {n}.\nIl a mangé la souris.\n" for n in range(400)]
    with lzma.open(folder / "text/small.txt.xz", "wt", encoding="utf-8") as file:
        file.writelines(lines)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "DATA", folder)
        patch.setattr(corpus, "TEXTS", {"small": "CC0-1.0"})
        patch.setattr(sys, "argv", ["build", str(folder / "counts.npz")])
        build.main()
    return NgramScorer(folder / "counts.npz")


def test_what_was_seen_is_likelier(scorer: NgramScorer) -> None:
    first, second, third = scorer.scores([Gap("Il a ", ("mangé", "manger", "souris"), " la pomme.")])[0]
    assert first.logprob > third.logprob > second.logprob
    assert first.tokens == second.tokens == third.tokens == 6


def test_probabilities_of_what_may_follow_sum_to_one_at_most(scorer: NgramScorer) -> None:
    from math import exp

    known = sorted({w for line in ("le chat mange la pomme 0 .", "il a mangé la souris .") for w in tokens(line)})
    for before, last in (("<s>", "<s>"), ("mange", "la"), ("chat", "pomme"), ("xyz", "xyz")):
        assert 0 < sum(exp(scorer.logprob(before, last, w)) for w in known) <= 1.02


def test_numbers_and_apostrophes_are_one() -> None:
    assert tokens("L’an 2 000, l'an 5") == ["l'", "an", "0", ",", "l'", "an", "0"]


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "counts.npz"
    path.write_text("no counts")
    with pytest.raises(ModelError, match=r"counts\.npz: no file of counts"):
        NgramScorer(path)
