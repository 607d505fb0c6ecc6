"""Scores are those of sacrebleu's own command line."""

import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.evaluate import counting, ter
from repair.evaluate.normal import plain
from repair.evaluate.scores import METRICS, Scorer, edit_rate
from repair.evaluate.significance import paired

REFERENCE = [
    "Le président a serré la main de son homologue lundi.",
    "Rien n’est gravé dans le marbre, a-t-il dit.",
    "« La situation évolue », a déclaré le porte-parole.",
    "Il fera 12 degrés à Paris.",
    "Les marchés ont reculé de 1,5 % vendredi.",
    "",
] * 5
BEFORE = [
    "Le président a secoué les mains de son homologue Lundi.",
    "Rien n'est mis dans la pierre, il a dit.",
    '"La situation évolue", dit le porte-parole.',
    "Il sera 12 degrés dans Paris.",
    "Vendredi les marchés ont reculé de 1.5% vendredi .",
    "En haut",
] * 5
AFTER = [b if n % 3 else r for n, (b, r) in enumerate(zip(BEFORE, REFERENCE, strict=True))]


@pytest.mark.parametrize("side", [BEFORE, AFTER])
def test_equal_to_the_command_line(tmp_path, side):
    (tmp_path / "hyp.txt").write_text("\n".join(side) + "\n", "utf-8")
    (tmp_path / "ref.txt").write_text("\n".join(REFERENCE) + "\n", "utf-8")
    command = [sys.executable, "-m", "sacrebleu", "ref.txt", "-i", "hyp.txt", "-m", "bleu", "chrf", "ter"]
    done = subprocess.run(
        [*command, "--chrf-word-order", "2", "-w", "6"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    printed = json.loads(done.stdout)
    scorer = Scorer()
    for metric, expected in zip(METRICS, printed, strict=True):
        score = scorer.score(metric, scorer.statistics(metric, side, REFERENCE))
        assert score == pytest.approx(expected["score"], abs=1e-6), metric
        assert scorer.signature(metric) == expected["signature"]


def test_bootstrap_equals_that_of_sacrebleu(monkeypatch):
    from sacrebleu.metrics import BLEU, CHRF, TER
    from sacrebleu.significance import PairedTest

    monkeypatch.setenv("SACREBLEU_SEED", "77")
    metrics = {"BLEU": BLEU(), "chrF++": CHRF(word_order=2), "TER": TER()}
    theirs = PairedTest([("a", BEFORE), ("b", AFTER)], metrics, [REFERENCE], test_type="bs", n_samples=200)()[1]
    scorer = Scorer()
    for metric, name in (("BLEU", "BLEU"), ("chrF++", "chrF2++"), ("TER", "TER")):
        sides = [scorer.statistics(metric, side, REFERENCE) for side in (BEFORE, AFTER)]
        found = paired(scorer, metric, *sides, samples=200, seed=77)
        assert found.p == pytest.approx(theirs[name][1].p_value)
        assert found.low <= scorer.score(metric, sides[1]) - scorer.score(metric, sides[0]) <= found.high


words = st.lists(st.sampled_from("a b c d e f g".split()), max_size=60)


@settings(max_examples=400, deadline=None)
@given(words, words)
def test_edit_counts_equal_those_of_sacrebleu(hypothesis, reference):
    from sacrebleu.metrics.lib_ter import translation_edit_rate

    assert tuple(ter.counter()(hypothesis, reference)) == tuple(translation_edit_rate(hypothesis, reference))


def test_edit_counts_of_sentences_of_very_different_length():
    from sacrebleu.metrics.lib_ter import translation_edit_rate

    long, short = [f"w{n % 9}" for n in range(190)], ["w3", "w4", "x"]
    for pair in ((long, short), (short, long)):
        assert tuple(ter.counter()(*pair)) == tuple(translation_edit_rate(*pair))


@pytest.mark.parametrize("metric", METRICS)
def test_many_pairs_are_counted_in_order(metric):
    pairs = [(f"Le mot w{n} est là.", f"Ce mot w{n % 7} est ici.") for n in range(1200)]
    assert [list(row) for row in counting.rows(metric, pairs)] == [
        list(row) for pair in pairs for row in counting.rows(metric, [pair])
    ]


def test_sums_are_not_rounded():
    scorer = Scorer()
    rows = scorer.statistics("chrF++", BEFORE, REFERENCE)
    assert rows.dtype == np.float64


def test_nothing_changed_is_an_edit_rate_of_nothing():
    assert edit_rate(Scorer(), BEFORE, BEFORE) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("« Oui », dit-il.", '"Oui", dit-il.'),
        ("“Oui” ; non", '"Oui"; non'),
        ("l’été", "l'été"),
        ("10\u202f% de plus\u00a0!", "10% de plus!"),
        (" deux  espaces ", "deux espaces"),
    ],
)
def test_typography_is_made_plain(one, other):
    assert plain(one) == plain(other)


def test_words_stay_apart():
    assert plain("Il dit : oui") != plain("Il dit oui")
    assert plain('un " mot') == 'un " mot'
