"""Margins: chosen on one half, counted on the other, kept by model, and taken for the weights they were measured on."""

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("platformdirs")

from repair.cli.model_pairs import shipped_pairs
from repair.models import ModelError
from repair.models.calibrating import Pair, calibrate, count, read_pairs, smallest_margin
from repair.models.calibration import REWARD, Calibration, Point, gain, keep, margin_for, user_file
from repair.models.interface import Gap, Identity, Score
from repair.models.intervals import wilson

GAINS = st.lists(st.floats(-5, 5).map(lambda g: round(g, 3)), max_size=80)


@given(GAINS, st.sampled_from([1, 3, 10]))
def test_a_margin_surely_keeps_its_ratio_on_what_it_was_chosen_on(gains, ratio):
    def sure(margin):
        better, worse = count(gains, margin)
        return wilson(worse, better + worse)[1] <= 1 / (1 + ratio)

    margin = smallest_margin(gains, ratio)
    enough = [m for m in sorted({0.0, *map(abs, gains)}) if count(gains, m)[0] >= 3 * ratio]
    kept = [m for m in enough if count(gains, m)[0] >= ratio * count(gains, m)[1]]
    if margin is None:
        assert not any(sure(m) and all(larger in kept for larger in enough if larger >= m) for m in enough)
    else:
        assert sure(margin)
        assert all(m in kept for m in enough if m >= margin)


def test_a_certain_scorer_needs_no_margin_and_a_coin_has_none():
    assert smallest_margin([1.0] * 120, 30) == 0.0
    chance = random.Random(1)
    assert smallest_margin([chance.gauss(0, 1) for _ in range(2000)], 10) is None


def test_little_evidence_is_none():
    assert smallest_margin([2.0] * 11, 3) is None
    assert smallest_margin([2.0] * 12, 3) == 0.0
    assert smallest_margin([2.0] * 28 + [-2.0] * 10, 3) is None, "no more than 2.8 to one"
    assert smallest_margin([2.0] * 30 + [-2.0] * 10, 3) is None, "three to one, but on so few that may be chance"
    assert smallest_margin([3.0] * 12 + [2.0] * 30 + [-2.0] * 10, 3) == 2.0


class Reader:
    """A scorer that knows some right words, by how much, and is wrong about others."""

    identity = Identity("reader", "1")

    def __init__(self, weights):
        self.weights = weights

    def scores(self, gaps):
        return [tuple(Score(2 * self.weights.get(option, 0.0), 2) for option in gap.options) for gap in gaps]


def _pairs(words):
    return [Pair(f"Le {n} est faux ici.", f"Le {n} est {word} ici.") for n, word in enumerate(words)]


def test_figures_are_those_of_the_other_half():
    chance = random.Random(3)
    words = {f"mot{n}": chance.gauss(1.0, 1.0) for n in range(2_000)}
    pairs = _pairs(words)
    figures = calibrate(Reader(words), pairs, "test")
    assert figures.fitted + figures.held_out == 2_000
    assert 0.4 < figures.fitted / 2_000 < 0.6
    assert figures.accuracy == pytest.approx(0.84, abs=0.03)  # of a normal distribution one deviation above 0
    margins = [figures.margin(ratio) for ratio in (3, 10, 30)]
    assert margins == sorted(margins)
    assert margins[-1] > margins[0]
    for point in figures.points:
        assert point.nearer >= 0.5 * point.ratio * point.farther  # not chosen on them, but not far from them
        assert point.precision == pytest.approx(point.nearer / (point.nearer + point.farther))
    assert figures == calibrate(Reader(words), reversed(pairs), "test")


def test_a_sentence_is_in_one_half_with_all_its_wrong_forms():
    words = {f"mot{n}": 1.0 for n in range(200)}
    pairs = _pairs(words)
    twice = pairs + [replace(p, wrong=p.wrong.replace("faux", "nul")) for p in pairs]
    once, both = calibrate(Reader(words), pairs, "test"), calibrate(Reader(words), twice, "test")
    assert (both.fitted, both.held_out) == (2 * once.fitted, 2 * once.held_out)


def test_too_few_pairs():
    with pytest.raises(ModelError, match="30 pairs are too few to calibrate on: at least 80 are needed"):
        calibrate(Reader({}), _pairs(map(str, range(30))), "test")


@pytest.mark.parametrize(
    ("wrong", "right", "gap"),
    [
        ("Il secoue les mains.", "Il serre la main.", Gap("Il ", ("secoue les mains", "serre la main"), ".")),
        ("L’arbre est grand.", "L'arbre est grande.", Gap("L'arbre est ", ("grand", "grande"), ".")),
        ("Il a dit ça.", "Il dit ça.", Gap("Il ", ("a dit", "dit"), " ça.")),
        ("Un.", "Deux.", Gap("", ("Un", "Deux"), ".")),
    ],
)
def test_a_pair_is_a_gap_of_whole_words(wrong, right, gap):
    assert Pair(wrong, right).gap() == gap


@given(st.text("ab '", max_size=12), st.text("ab '", max_size=12))
def test_a_gap_reads_as_its_pair(wrong, right):
    assert Pair(wrong, right).gap().readings() == (wrong, right)


def test_pairs_of_a_file(tmp_path):
    file = tmp_path / "pairs.tsv"
    file.write_text("\ufeffun faux\tun juste\n\nautre faux\tautre juste\n", "utf-8")
    assert read_pairs(file) == [Pair("un faux", "un juste"), Pair("autre faux", "autre juste")]
    file.write_text("un faux\tun juste\nfaux seul\n", "utf-8")
    with pytest.raises(ModelError, match=r"pairs.tsv:2: a line holds a wrong and a right sentence"):
        read_pairs(file)
    with pytest.raises(ModelError, match="can't be read: No such file"):
        read_pairs(tmp_path / "none.tsv")


def test_shipped_pairs_are_many_and_differ_in_words():
    pairs = shipped_pairs()
    assert len(pairs) > 1000
    assert len(set(pairs)) == len(pairs)
    assert all(pair.wrong != pair.right for pair in pairs)


FIGURES = Calibration((Point(3, 0.25, 90, 10), Point(10, None, 0, 0)), 0.9, 100, 100, "test")


def test_figures_are_kept_by_model_and_hold_for_its_weights():
    one, other = Identity("a/b", "1" * 40), Identity("c/d", "2" * 40)
    assert margin_for(one) is None
    assert keep(one, FIGURES) == user_file()
    keep(other, replace(FIGURES, accuracy=0.5))
    assert margin_for(one) == FIGURES
    assert margin_for(other).accuracy == 0.5
    assert margin_for(replace(one, revision="3" * 40)) is None
    assert (FIGURES.margin(), FIGURES.margin(10)) == (0.25, None)


def test_figures_of_another_unit_are_not_taken():
    identity = Identity("a/b", "1")
    path = keep(identity, FIGURES)
    entries = json.loads(path.read_text("utf-8"))
    entries["a/b"]["version"] = 0
    path.write_text(json.dumps(entries), "utf-8")
    assert margin_for(identity) is None


@pytest.mark.parametrize("content", ["{", "[]", '{"a/b": 1}', '{"a/b": {"version": 1, "revision": "1"}}'])
def test_a_damaged_file_counts_as_empty_and_is_not_overwritten(content):
    user_file().parent.mkdir(parents=True)
    user_file().write_text(content, "utf-8")
    assert margin_for(Identity("a/b", "1")) is None
    if content in ("{", "[]"):
        with pytest.raises(ModelError, match="no table of figures"):
            keep(Identity("a/b", "1"), FIGURES)
        assert user_file().read_text("utf-8") == content


def test_a_folder_that_can_not_be_written(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("REPAIR_CONFIG", str(tmp_path / "file" / "below"))
    with pytest.raises(ModelError, match="can't be written"):
        keep(Identity("a/b"), FIGURES)


def test_gain_rewards_tokens():
    assert gain(Score(-10.0, 5), Score(-3.0, 2)) == pytest.approx(7.0 - 3 * REWARD)
    assert gain(Score(-10.0, 5), Score(-10.0, 5)) == 0.0


def test_an_interval_of_a_share():
    assert wilson(9, 10) == pytest.approx((0.596, 0.982), abs=0.001)
    assert wilson(0, 0) == (0.0, 1.0)
