"""repair train end to end: what can be learned is learned and put in place, what is worse is not, nothing is lost."""

import json
import os
import signal
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from repair.cli.models import models
from repair.models import open_model
from repair.models.interface import Gap
from repair.train.errors import InterruptedTrainingError
from repair.train.running import STATE
from repair.train.training import Request
from repair.train.training import train as run

FULL = ("--rate", "3e-3", "--method", "full")
CHOSEN = Gap("Le maire ", ("secoue les mains", "serre la main"), " du roi jeudi à Nice.")


def _figures(folder: str) -> tuple[int, int, int]:
    figures = json.loads(Path(folder, "card.json").read_text("utf-8"))["figures"]
    return figures["before"]["right"], figures["after"]["right"], figures["after"]["of"]


def _loads(folder: str, able: str) -> None:
    result = CliRunner().invoke(models, ["check", folder])
    assert result.exit_code == 0, result.output
    assert f": {able}; " in result.output


def test_a_scorer_learns_what_was_chosen_and_its_card_says_from_what(train, small):
    output = train(small("causal"), "-o", "new", "--steps", 40, *FULL)
    before, after, count = _figures("new")
    assert before < after == count == 9
    assert f"after:  prefers what the person chose in {after} of {count} (100%" in output
    assert f"better than {small('causal')}: +" in output
    assert "repair models calibrate ./new" in output
    assert "score  OWNER/new  main  unknown  1M" in output
    _loads("new", "score")
    ((wrong, right),) = open_model("new").scorer.scores([CHOSEN])
    assert right.logprob > wrong.logprob
    assert not Path("new.training").exists()

    card = json.loads(Path("new/card.json").read_text("utf-8"))
    assert card["data"]["decisions"] == {"accept": 21, "amend": 21, "reject": 21}
    assert card["data"]["held out"] == {"decisions": 9, "articles": 3}
    assert [Path(file["name"]).name for file in card["data"]["files"]] == ["decisions.jsonl"]
    assert card["base"]["name"] == str(small("causal"))
    assert len(card["base"]["revision"]) == 64
    assert card["licence"].startswith("unknown")
    assert card["training"] == {"method": "full", "steps": 40, "rate": 0.003, "batch": 8, "seed": 1}
    low, high = card["figures"]["after"]["interval"]
    assert 0.69 < low < high == 1.0


def test_a_masked_scorer_learns_by_adapters(train, small):
    pytest.importorskip("peft")
    train(small("masked"), "-o", "new", "--steps", 60, "--rate", "1e-2")
    before, after, _ = _figures("new")
    assert before < after
    assert json.loads(Path("new/card.json").read_text("utf-8"))["training"]["method"] == "lora"
    _loads("new", "score, fill")


def test_a_rewriter_learns_to_write_what_was_accepted(train, small):
    output = train(small("t5"), "-o", "new", "--steps", 60, *FULL)
    before, after, count = _figures("new")
    assert (before, after, count) == (0, 6, 6)
    assert "chrF++ 100.0 (doing nothing: " in output
    assert open_model("new").filler.fillings([Gap("Le maire ", ("secoue les mains du roi",), " jeudi à Nice.")], 1) == [
        ("serre la main du roi",)
    ]


def test_a_noticer_learns_what_was_mended_and_what_was_left(train, small):
    train(small("tagger"), "-o", "new", "--steps", 80, *FULL)
    before, after, count = _figures("new")
    assert before < after == count
    _loads("new", "notice")
    (words,) = open_model("new").noticer.notice(["Le maire secoue les mains du roi jeudi à Nice."])
    assert {w.start for w in words if w.probability > 0.5} == {9, 16, 20, 26, 29}


def test_a_worse_model_is_not_put_in_place(train, small):
    output = train(small("causal"), "-o", "new", "--steps", 8, "--method", "full", "--rate", "0.5", code=1)
    assert "not better than" in output
    assert "new was not written" in output
    output = train(small("causal"), "-o", "new", "--steps", 20, "--method", "full", "--rate", "1e6", code=2)
    assert "the loss is no number any more (step " in output
    assert "give a lower --rate than 1e+06" in output
    assert not list(Path().iterdir())


def test_only_a_better_one_replaces_what_stands_there(train, small):
    train(small("causal"), "-o", "ours", "--steps", 40, *FULL)
    good = Path("ours/model.safetensors").read_bytes()
    assert "ours: is there already; --replace" in train(small("causal"), "-o", "ours", code=2)
    output = train(small("causal"), "-o", "ours", "--replace", "--steps", 2, "--method", "full", code=1)
    assert "before: prefers what the person chose in 9 of 9" in output
    assert "ours stays as it was" in output
    assert Path("ours/model.safetensors").read_bytes() == good

    os.rename("ours", "better")
    _copy(small("causal"), Path("ours"))
    bad = Path("ours/model.safetensors").read_bytes()
    train("ours", "-o", "ours", "--replace", "--steps", 40, *FULL)
    assert Path("ours.old/model.safetensors").read_bytes() == bad
    assert _figures("ours")[1] == 9
    assert "ours.old: the model before is still there" in train("ours", "-o", "ours", "--replace", code=2)


def _copy(source: Path, target: Path) -> None:
    target.mkdir()
    for file in source.iterdir():
        (target / file.name).write_bytes(file.read_bytes())


def test_ctrl_c_keeps_a_checkpoint_and_resuming_gives_the_same(train, small, newsroom, tmp_path):
    asked = {
        "decisions": (newsroom,), "held_out": 0.2, "steps": 40, "rate": 3e-3, "method": "full",
    }  # fmt: skip
    said: list[str] = []
    run(Request(str(small("causal")), tmp_path / "straight", **asked), said.append, _bar())
    with pytest.raises(InterruptedTrainingError, match="stopped after step 9 of 40; the same command with --resume"):
        run(Request(str(small("causal")), tmp_path / "cut", **asked), said.append, _bar(stop=9))
    assert (tmp_path / "cut.training" / STATE).is_file()
    assert not (tmp_path / "cut").exists()

    options = ("--steps", 40, *FULL)
    assert "an interrupted training is there" in train(small("causal"), "-o", "cut", *options, code=2)
    other = train(small("causal"), "-o", "cut", "--resume", *options, "--seed", 2, code=2)
    assert "the interrupted training had other --seed; give the same" in other
    train(small("causal"), "-o", "cut", "--resume", *options)
    weights = [(tmp_path / name / "model.safetensors").read_bytes() for name in ("straight", "cut")]
    assert weights[0] == weights[1]


def _bar(stop: int = 0):
    """Return a progress bar in which a person loses patience at a step."""

    @contextmanager
    def bar(steps):
        def told(done, loss):
            if done == stop:
                signal.raise_signal(signal.SIGINT)

        yield told

    return bar
