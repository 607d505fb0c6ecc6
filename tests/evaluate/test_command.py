"""The command as people use it."""

import json

import pytest
from click.testing import CliRunner

from repair.cli import main

MT = "Le président a secoué les mains du roi.\nRien à dire.\nIl est arrivé à 13 heures. 18:54 HAE.\n"
REF = "Le président a serré la main du roi.\nRien à dire.\nIl est arrivé à 18 h 54 HAE.\n"


@pytest.fixture
def call(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REPAIR_DATA", raising=False)
    (tmp_path / "mt.txt").write_text(MT, "utf-8")
    (tmp_path / "ref.txt").write_text(REF, "utf-8")

    def run(*arguments, code=0):
        done = CliRunner().invoke(main, ["evaluate", *arguments])
        assert done.exit_code == code, (done.output, done.exception)
        return done

    return run


def test_with_a_reference(call):
    done = call("mt.txt", "--reference", "ref.txt", "--samples", "50")
    assert "2 of 3 segments were changed" in done.stdout
    assert "| raw              | BLEU (higher is better)" in done.stdout
    assert "|seed:12345|bs:50|" in done.stdout
    assert "saved; compare later with: repair evaluate --against .repair/runs/" in done.stderr


def test_without_a_reference(call):
    assert "Without a reference" in call("mt.txt", "--no-save").stdout


def test_json_is_a_run(call, tmp_path):
    done = call("mt.txt", "-r", "ref.txt", "--samples", "50", "--format", "json", "--save", "run.json")
    run = json.loads(done.stdout)
    assert run == json.loads((tmp_path / "run.json").read_text("utf-8"))
    assert run["kind"] == "reference"


def test_html_to_a_file(call, tmp_path):
    call("mt.txt", "-r", "ref.txt", "--samples", "50", "--format", "html", "-o", "report.html", "--no-save")
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_against_a_run(call):
    call("mt.txt", "-r", "ref.txt", "--samples", "50", "--save", "run.json")
    assert "Every figure is the same." in call("--against", "run.json", "--no-save").stdout
    done = call("mt.txt", "-r", "ref.txt", "--samples", "50", "--trust", "safe", "--against", "run.json", "--no-save")
    assert "Not the same: trust review → safe." in done.stdout
    assert "no longer changed" in done.stdout


def test_a_table(call, tmp_path):
    rows = ["id\tmt\tref", *(f"a\t{m}\t{r}" for m, r in zip(MT.splitlines(), REF.splitlines(), strict=True)), "b\tx\ty"]
    (tmp_path / "mt.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    arguments = ("mt.tsv", "--column", "mt", "--reference-column", "ref", "--where", "id=a", "--samples", "50")
    assert "2 of 3 segments were changed" in call(*arguments, "--save", "run.json").stdout
    assert "Every figure is the same." in call("--against", "run.json", "--no-save").stdout


def test_gold(call, tmp_path):
    start = MT.index("secoué")
    entry = {"start": start, "end": start + 16, "category": "calque", "repairs": ["serré la main"]}
    (tmp_path / "marks.json").write_text(json.dumps({"article": "mt.txt", "annotations": [entry]}), "utf-8")
    done = call("--gold", "marks.json", "--save", "run.json")
    assert "1 text with 1 marks" in done.stdout
    assert "repaired as an editor accepts" in done.stdout
    assert "Every figure is the same." in call("--against", "run.json", "--no-save").stdout


def test_silence_and_judging(call, tmp_path):
    arguments = ("--silence", "mt.txt", "--ledger", "l.jsonl", "--no-save")
    done = call(*arguments, "--sheet", "sheet.txt")
    assert "Nobody has judged yet" in done.stdout
    sheet = (tmp_path / "sheet.txt").read_text("utf-8")
    (tmp_path / "sheet.txt").write_text(sheet.replace(" ?", " alarm"), "utf-8")
    assert "written to l.jsonl" in call(*arguments, "--judge", "sheet.txt").stderr
    done = call(*arguments)
    assert "Nobody has judged yet" not in done.stdout
    assert "### False alarms" in done.stdout


def test_a_plan(call, tmp_path):
    plan = """
    title = "Results"
    intro = ["Of now."]
    [[run]]
    title = "News"
    hypothesis = "mt.txt"
    reference = "ref.txt"
    [[run]]
    title = "Human"
    silence = "wmt22"
    """
    (tmp_path / "plan.toml").write_text(plan, "utf-8")
    done = call("--plan", "plan.toml", "--samples", "50", "-q")
    assert done.stdout.startswith("# Results\n\nOf now.\n\n## News\n")
    assert "corpus wmt22 is not here (data/text/" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("mt.txt", "-r", "short.txt"), "mt.txt:3: no line 3 in short.txt"),
        (("none.txt",), "none.txt: no such file, and no corpus of that name"),
        (("mt.txt", "-r", "none.txt"), "none.txt: no such file"),
        (("mt.txt", "ref.txt"), "give one file"),
        (("--gold",), "repair evaluate --gold marked.json"),
        (("--gold", "mt.txt"), "mt.txt:1: not a format of marked texts"),
        (("--gold", "--silence", "x"), "exclude each other"),
        (("mt.txt", "--judge", "x"), "--judge goes with --silence"),
        (("mt.txt", "--where", "a=b"), "say with --column"),
        (("mt.txt", "--against", "mt.txt"), "mt.txt: not a saved run"),
        (("mt.txt", "--select", "nothing"), "no rule, family or category 'nothing'"),
        (("mt.txt", "--grammalecte", "none"), "no folder grammalecte"),
        (("mqm_wmt20", "--no-save"), "repair evaluate --gold mqm_wmt20"),
        (("--plan", "plan.toml"), "run 1: unknown key 'gild'"),
        ((), "repair evaluate measures whether repairs help"),
    ],
)
def test_bad_input(call, tmp_path, arguments, message):
    (tmp_path / "short.txt").write_text("un\ndeux\n", "utf-8")
    (tmp_path / "plan.toml").write_text("[[run]]\ngild = []\n", "utf-8")
    assert message in call(*arguments, code=2).stderr


def test_a_missing_corpus_is_said(call):
    done = call("wmt12.google")
    assert "corpus wmt12.google is not here" in done.stderr
    assert "licence: MPL-2.0" in done.stderr
