"""repair models on folders and endpoints; what needs a hub is in test_hub.py, what needs nothing in the transcripts."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from repair.cli.models import models


def _repair(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(models, arguments)
    assert result.exit_code == code, result.output
    return result.output


def test_list_as_data():
    listed = json.loads(_repair("list", "--format", "json", "--role", "estimate"))
    assert [(m["role"], m["commercial"]) for m in listed] == [("estimate", False)]


def test_check_tells_what_each_can_do(tiny):
    folders = {kind: str(tiny(kind)) for kind in ("camembert", "gpt2", "llama", "bart", "marian")}
    lines = _repair("check", *folders.values()).splitlines()
    able = {line.partition("@")[0]: line.partition(": ")[2].partition(";")[0] for line in lines}
    assert able == {
        folders["camembert"]: "score, fill",
        folders["gpt2"]: "score",
        folders["llama"]: "score, generate",
        folders["bart"]: "score, fill",
        folders["marian"]: "translate",
    }


def test_check_goes_on_after_one_that_fails(tiny, tmp_path):
    output = _repair("check", str(tmp_path), str(tiny("gpt2")), code=2)
    assert "no config.json here" in output
    assert f"{tiny('gpt2')}@" in output


def test_weights_that_answer_no_numbers(tiny, tmp_path):
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(tiny("gpt2"))
    model.transformer.h[0].mlp.c_fc.weight.data.fill_(torch.nan)
    model.save_pretrained(tmp_path)
    AutoTokenizer.from_pretrained(tiny("gpt2")).save_pretrained(tmp_path)
    assert "its scores are no numbers" in _repair("check", str(tmp_path), code=2)


def test_calibrate_keeps_figures_and_says_where(tiny, tmp_path):
    figures = tmp_path / "figures.json"
    output = _repair("calibrate", str(tiny("gpt2")), "--limit", "100", "--output", str(figures))
    assert "prefers the right text in" in output
    assert f"kept in {figures}" in output
    (entry,) = json.loads(figures.read_text("utf-8")).values()
    assert entry["fitted"] + entry["held_out"] == 100
    assert [point["ratio"] for point in entry["points"]] == [3, 10, 30]


def test_what_does_not_score_is_not_calibrated(tiny):
    assert "does not score texts" in _repair("calibrate", str(tiny("marian")), code=2)


def test_an_endpoint_that_is_not_there():
    pytest.importorskip("httpx")
    assert "can't be reached: is it running?" in _repair("check", "http://127.0.0.1:9/v1#tiny", code=2)


def test_nothing_heavy_is_imported_to_list():
    code = (
        "import sys, click.testing, repair.models, repair.cli.models as m;"
        "click.testing.CliRunner().invoke(m.models, ['list']);"
        "print(*sorted({'torch', 'transformers', 'onnxruntime', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_help_and_check_import_nothing_of_models():
    code = (
        "import sys, click.testing, repair.cli as c;"
        "click.testing.CliRunner().invoke(c.main, ['--help']);"
        "print(*sorted({'torch', 'transformers', 'httpx', 'huggingface_hub', 'platformdirs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_show_tells_what_the_files_of_a_folder_say(tiny):
    shown = json.loads(_repair("show", str(tiny("gpt2")), "--format", "json"))
    assert (shown["here"], shown["calibration"]) == (True, None)
    assert len(shown["revision"]) == 64
    assert shown["size"] > 100_000


def test_show_does_not_load_what_is_damaged(tmp_path):
    (tmp_path / "config.json").write_text("{}", "utf-8")
    (tmp_path / "model.safetensors").write_bytes(b"garbage" * 100)
    assert "damaged weights" in _repair("show", str(tmp_path), code=2)
