"""What can't be trained is refused in one line that says what to do, and nothing is written."""

import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("none", "none is no model to train"),
        ("embedded", "embedded: its weights (ONNX, 8 bits) can't be trained; training/ of the source"),
        ("http://localhost:8080/v1", "an endpoint can't be trained; give the model itself"),
        ("someone/never-fetched", "repair models pull someone/never-fetched"),
    ],
)
def test_models_that_are_no_weights(train, model, message):
    assert message in train(model, "-o", "new", code=2)
    assert not list(Path().iterdir())


def test_onnx_weights(train, tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "noticer.onnx").write_bytes(b"")
    assert "ONNX weights can't be trained; training/ of the source" in train("there", "-o", "new", code=2)


def test_a_role_that_a_model_does_not_have(train, small):
    output = train(small("causal"), "-o", "new", "--role", "rewrite", code=2)
    assert "can't be trained to rewrite (it has no chat template), only to score" in output


def test_no_torch(train, small, monkeypatch):
    model = small("causal")
    monkeypatch.setitem(sys.modules, "torch", None)
    assert "torch is not installed: pip install 'repair[train]'" in train(model, "-o", "new", code=2)


def test_no_adapters(train, small, monkeypatch):
    monkeypatch.setattr("repair.train.network.adapters", lambda: False)
    output = train(small("causal"), "-o", "new", "--method", "lora", code=2)
    assert "peft is not installed: pip install 'repair[train]', or train with --method full" in output
    assert not list(Path().iterdir())


def test_no_decisions(train, small, tmp_path):
    assert "no decisions here" in train(small("causal"), "-o", "new", decisions=tmp_path, code=2)
    (tmp_path / "decisions.jsonl").write_text("", "utf-8")
    assert "holds no decisions; repair review makes them" in train(
        small("causal"), "-o", "new", decisions=tmp_path, code=2
    )


def test_few_decisions(train, small, tmp_path, newsroom):
    log = tmp_path / "decisions.jsonl"
    lines = (newsroom / ".repair" / "decisions.jsonl").read_text("utf-8").splitlines(keepends=True)
    log.write_text("".join(lines[:12]), "utf-8")
    output = train(small("causal"), "-o", "new", decisions=log, code=2)
    assert "12 decisions are too few to learn from: at least 20 are needed" in output
    log.write_text("nonsense\n" + "".join(lines), "utf-8")
    assert f"{log}:1: this line is no decision" in train(small("causal"), "-o", "new", decisions=log, code=2)


def test_corruptions_need_texts(train, small):
    assert "--corruptions N and --texts FILE go together" in train(
        small("causal"), "-o", "new", "--corruptions", 10, code=2
    )


def test_what_stands_in_the_way(train, small, tmp_path):
    (tmp_path / "new").mkdir()
    assert "new: is there already" in train(small("causal"), "-o", "new", code=2)
    assert "new: is no folder of a model" in train(small("causal"), "-o", "new", "--replace", code=2)
