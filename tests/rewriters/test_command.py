"""--model on the command line: what it says, what reports hold, and what a model that fails leaves standing."""

import json
import logging
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from repair.cli import main
from repair.models.errors import ModelError
from repair.models.interface import Identity, Noticed
from repair.models.opened import Opened
from repair.rewriters import noticing, team

TEXT = "Le roi touche les paumes du roi. La réunion a lieu le 1 mai à Paris.\n"
TABLE = """\
source,target,bad,repaired,good
[toucher] les paumes,[saluer] la paume | [serrer] la main,Il touche les paumes.,Il salue la paume.,Il touche la paume.
"""


class Doubtful:
    """The figures of a model that doubts everything."""

    def margin(self, ratio: int) -> float:
        return -99.0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "g.csv").write_text(TABLE)
    return tmp_path


class Choosing:
    """Figures at which the likelier proposal goes first, and nothing is vetoed."""

    def margin(self, ratio: int) -> float | None:
        return 0.0 if ratio < 10 else None


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch, scorer) -> None:
    """Make `--model bigrams/toy` mean the scorer of the tests, calibrated to choose."""

    def opener(name: str, **more: object) -> Opened | None:
        if name != "bigrams/toy":
            raise ModelError(f"{name}: not here")
        return Opened(scorer.identity, scorer=scorer)

    monkeypatch.setattr(team, "open_model", opener)
    monkeypatch.setattr("repair.rewriters.judging.margin_for", lambda identity: Choosing())


def run(*arguments: str):
    """Run a command on the article, without a model where none is named: whatever the default is."""
    if "--model" not in arguments:
        arguments += ("--model", "none")
    return CliRunner().invoke(main, [*arguments, "--glossary", "g.csv", "a.txt"])


def test_check_says_what_the_model_did(folder: Path, counted: None) -> None:
    result = run("check", "--model", "bigrams/toy")
    assert result.stderr == "model bigrams@1a2b3c4d5e6f: 1 chosen, 0 proposed, 0 refused\n"
    assert run("check", "--model", "bigrams/toy", "--quiet").stderr == ""


def test_a_scorer_that_was_never_calibrated_has_no_say_and_says_so(folder: Path, counted: None, monkeypatch) -> None:
    monkeypatch.setattr("repair.rewriters.judging.margin_for", lambda identity: None)
    result = run("check", "--model", "bigrams/toy")
    says = "has no say: repair models calibrate bigrams/toy measures whether it earns one"
    assert result.stderr == f"model bigrams@1a2b3c4d5e6f {says}\n"
    assert result.stdout == run("check").stdout


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif"])
def test_reports_hold_what_the_model_did(folder: Path, counted: None, form: str) -> None:
    result = run("check", "--model", "bigrams/toy", "--format", form)
    report = json.loads(result.stdout.splitlines()[-1] if form == "jsonl" else result.stdout)
    if form == "sarif":
        report = report["runs"][0]["properties"]
    assert report["model"] == {
        "name": "bigrams/toy", "revision": "1a2b3c4d5e6f7a8b", "prompt": None, "asked": True, "took_part": True,
        "error": None, "chosen": 1, "lowered": 0, "proposed": 0, "refused": {},
    }  # fmt: skip
    assert "model" not in json.loads(run("check", "--format", "json").stdout)


class Careless:
    """Answers with a sentence that has another figure."""

    identity = Identity("careless")

    def answers(self, prompts, tokens: int) -> list[str]:
        return ['{"sentence": "La dette progresse de 4 points."}' for _ in prompts]


@pytest.mark.parametrize("level", ["", "info", "debug", "loud"])
def test_the_log_says_what_was_refused_and_the_words_only_when_asked(
    folder: Path, monkeypatch, scorer, caplog, level: str
) -> None:
    monkeypatch.setenv("REPAIR_LOG", level)
    monkeypatch.setattr(
        team, "open_model", lambda name, **more: Opened(Careless.identity, scorer=scorer, generator=Careless())
    )
    (folder / "g.csv").write_text(
        "source,target,trust,bad,repaired,good\n"
        "[faire] des pas géants,,hint,Il fait des pas géants.,,Il fait des pas.\n"
    )
    (folder / "a.txt").write_text("La dette fait des pas géants de 3 points.\n")
    logger = logging.getLogger("repair")
    try:
        result = run("check", "--model", "x/y", "--language", "fr")
    finally:
        logger.setLevel(logging.NOTSET)
    if level == "loud":
        assert result.stderr == "Error: REPAIR_LOG is 'loud'; give info or debug\n"
        return
    assert result.stderr == "model careless: 0 chosen, 0 proposed, 1 refused (1 outside)\n"
    assert ("an answer of the model was refused: outside" in caplog.text) is bool(level)
    assert ("progresse" in caplog.text) is (level == "debug")


def test_several_articles_are_one_question(folder: Path, counted: None, scorer) -> None:
    for name in ("b", "c", "d"):
        (folder / f"{name}.txt").write_text(TEXT.replace("Le roi", f"Le roi {name.upper()}"))
    (folder / "e.txt").write_bytes(b"\xff\xfe\x00")
    (folder / "english.txt").write_text("The king shakes the hands of the other king, and they all go home with him.\n")
    result = run(
        "check", "--model", "bigrams/toy", "--format", "json", "b.txt", "e.txt", "c.txt", "english.txt", "d.txt"
    )
    assert scorer.calls == 1
    assert len(scorer.asked) == 4
    files = {f["path"]: f for f in json.loads(result.stdout)["files"]}
    assert sum(bool(f["error"]) for f in files.values()) == 1
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        alone = run("check", "--model", "bigrams/toy", "--format", "json", name)
        assert files[name] in json.loads(alone.stdout)["files"]
    piped = CliRunner().invoke(
        main, ["check", "--glossary", "g.csv", "--model", "bigrams/toy", "-", "a.txt"], input=TEXT
    )
    assert piped.stdout.count("serre la main") == 2


@pytest.mark.parametrize("error", [ModelError("lost"), ZeroDivisionError("a bug\nof two lines")])
def test_a_model_may_fail_on_the_way(folder: Path, counted: None, monkeypatch, scorer, error: Exception) -> None:
    sound = scorer.scores

    def scores(gaps):
        if any("Reims" in gap.before for gap in gaps):
            raise error
        return sound(gaps)

    monkeypatch.setattr(scorer, "scores", scores)
    monkeypatch.setattr("repair.cli.common.AHEAD", 1)
    (folder / "b.txt").write_text(TEXT.replace("Le roi", "À Reims, le roi"))
    (folder / "c.txt").write_text(TEXT)
    result = run("check", "--model", "bigrams/toy", "b.txt", "c.txt")
    assert result.exit_code == 1
    assert "b.txt" in result.stdout
    assert "c.txt" in result.stdout
    [line] = result.stderr.splitlines()
    if isinstance(error, ModelError):
        assert line.startswith("model bigrams/toy did not take part: lost")
    else:
        assert "it failed (ZeroDivisionError: a bug); REPAIR_DEBUG=1" in line
    later = CliRunner().invoke(main, ["check", "--glossary", "g.csv", "--model", "bigrams/toy", "c.txt", "b.txt"])
    assert later.stderr.startswith("model bigrams/toy took no further part: ")
    assert later.stderr.endswith("(before that: 1 chosen, 0 proposed, 0 refused)\n")


def test_fix_takes_what_the_model_chose(folder: Path, counted: None, scorer) -> None:
    assert "salue la paume" in run("fix", "--trust", "review", "--output", "-").stdout
    result = run("fix", "--trust", "review", "--output", "-", "--model", "bigrams/toy")
    assert result.stdout == "Le roi serre la main du roi. La réunion a lieu le 1er mai à Paris.\n"
    calls = scorer.calls
    result = run("fix", "--output", "-", "--model", "bigrams/toy")
    assert result.stderr == "--model bigrams/toy has no say here: --trust safe applies what rules hold safe\n"
    assert scorer.calls == calls
    (folder / "repair.toml").write_text('model = "bigrams/toy"\n')
    configured = CliRunner().invoke(main, ["fix", "--trust", "review", "--output", "-", "--glossary", "g.csv", "a.txt"])
    assert "serre la main" in configured.stdout


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("fix",), "it marks hints, and --trust safe applies what rules hold safe"),
        (("check", "--select", "date"), "the selection leaves out all that it marks"),
        (("check", "--ignore", "noticed"), "the selection leaves out all that it marks"),
    ],
)
def test_a_noticer_that_can_say_nothing_is_not_opened_and_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], why: str
) -> None:
    monkeypatch.setattr(noticing, "open_model", lambda *_, **__: pytest.fail("opened"))
    (folder / "b.txt").write_text(TEXT)
    result = run(*arguments, "--model", "none", "--noticer", "embedded", "a.txt", "b.txt")
    assert [line for line in result.stderr.splitlines() if "noticer" in line] == [
        f"--noticer embedded has no say here: {why}"
    ]
    assert "noticer" not in run(*arguments, "--model", "none", "--noticer", "embedded", "--quiet").stderr
    (folder / "repair.toml").write_text('noticer = "embedded"\n')
    assert "noticer" not in run(*arguments, "--model", "none").stderr


class Marking:
    """Finds one word strange."""

    identity, threshold = Identity("marking", "1"), 0.5

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        places = [text.find("mangé") for text in texts]
        return [(Noticed(at, at + 5, 0.9, "calque"),) if at >= 0 else () for at in places]


def test_what_people_amend_where_the_noticer_marks_is_applied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noticing, "open_model", lambda *_, **__: Opened(Marking.identity, noticer=Marking()))
    article = folder / "b.txt"
    article.write_text("Le ministre a mangé la proposition de loi hier soir à Paris.\n")
    amended = article.read_text().replace("mangé", "adopté")
    options = ("--model", "none", "--noticer", "marking", "b.txt")
    reviewed = CliRunner().invoke(main, ["review", *options], input="e\nadopté\nn\n")
    assert "noticed.calque" in reviewed.stdout
    decided = ("fix", "--decisions", ".repair/decisions.jsonl", "--output", "-")
    result = CliRunner().invoke(main, [*decided, *options])
    assert (result.stdout, result.stderr) == (amended, "")
    reviewed = CliRunner().invoke(main, ["review", *options], input="y\n")
    assert article.read_text() == amended, reviewed.output


@pytest.mark.parametrize("model", ["./nowhere", "what is this", "owner/no-such-model", "bigrams/toy"])
def test_a_model_that_fails_leaves_the_rules_standing(folder: Path, monkeypatch, scorer, model: str) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")

    def break_down(gaps: object) -> None:
        raise ModelError("bigrams/toy: lost its way")

    if model == "bigrams/toy":
        monkeypatch.setattr(scorer, "scores", break_down)
        monkeypatch.setattr(team, "open_model", lambda name, **more: Opened(scorer.identity, scorer=scorer))
        monkeypatch.setattr("repair.rewriters.judging.margin_for", lambda identity: Choosing())
    plain, result = run("check", "--format", "json"), run("check", "--format", "json", "--model", model)
    assert result.exit_code == plain.exit_code == 1
    assert result.stderr.startswith(f"model {model} did not take part: ")
    assert result.stderr.count("\n") == 1
    report, without = json.loads(result.stdout), json.loads(plain.stdout)
    assert report["files"] == without["files"]
    assert report["model"]["took_part"] is False
    assert report["model"]["error"] in result.stderr
    assert "1er mai" in run("fix", "--output", "-", "--model", model).stdout
    assert run("check", "--quiet", "--model", model).stderr.count("\n") == 1


def test_review_shows_what_the_model_doubts(folder: Path, counted: None, monkeypatch) -> None:
    monkeypatch.setattr("repair.rewriters.judging.margin_for", lambda identity: Doubtful())
    (folder / "a.txt").write_text("Le roi touche les paumes du roi.\n")
    result = CliRunner().invoke(
        main, ["review", "--model", "bigrams/toy", "--glossary", "g.csv", "a.txt"], input="1\ny\n"
    )
    shown = " ".join(result.stdout.split())
    assert "1 {+serre la main+} The words as they stand are likelier to bigrams@1a2b3c4d5e6f." in shown
    assert "glossary.term · hint" in shown
    assert (folder / "a.txt").read_text() == "Le roi serre la main du roi.\n"
    assert (folder / ".repair/decisions.jsonl").is_file()


def test_evaluate_measures_with_the_model_or_not_at_all(folder: Path, counted: None) -> None:
    (folder / "b.txt").write_text("Le roi serre la main du roi.\n")
    (folder / "a.txt").write_text("Le roi touche les paumes du roi.\n")
    asked = ("evaluate", "--reference", "b.txt", "--no-save", "--format", "json", "--samples", "40")
    scores = json.loads(run(*asked, "--model", "bigrams/toy").stdout)
    assert scores["signature"]["model"] == "bigrams@1a2b3c4d5e6f"
    assert scores["results"]["scores"] != json.loads(run(*asked).stdout)["results"]["scores"]
    failed = run(*asked, "--model", "nobody/nothing")
    assert failed.exit_code == 2
    assert failed.output.count("\n") == 1


def test_a_plan_measures_what_the_model_changed(folder: Path, counted: None) -> None:
    (folder / "b.txt").write_text("Le roi serre la main du roi.\nLe maire salue la paume du roi.\n")
    (folder / "mt.txt").write_text("Le roi touche les paumes du roi.\nLe maire touche les paumes du roi.\n")
    (folder / "plan.toml").write_text(
        '[[run]]\ntitle = "News"\nhypothesis = "mt.txt"\nreference = "b.txt"\nmodel = "bigrams/toy"\n'
    )
    asked = ("evaluate", "--plan", "plan.toml", "--glossary", "g.csv", "--samples", "40", "--model", "none")
    result = CliRunner().invoke(main, asked)
    assert "## News: because of the model\n" in result.stdout
    assert "2 sentences are repaired otherwise because of the model: 1 nearer" in result.stdout
    assert "| Le maire touche les paumes du roi. | Le maire salue la paume du roi. | Le maire serre" in result.stdout
    assert "model:bigrams@1a2b3c4d5e6f" in result.stdout


def test_config_shows_the_model(folder: Path) -> None:
    (folder / "model").mkdir()
    (folder / "deep").mkdir()
    (folder / "repair.toml").write_text('model = "model"\n')
    for place, shown in ((".", '"model"'), ("deep", '"model"')):
        assert f"model              {shown}" in CliRunner().invoke(main, ["config", place]).output
    (folder / "repair.toml").write_text("model = 3\n")
    assert "repair.toml: model is 3; give" in CliRunner().invoke(main, ["config"]).output


def test_without_a_model_no_code_of_models_is_imported(folder: Path) -> None:
    code = (
        "import sys\nfrom repair.cli import main\n"
        "try:\n    main(['check', '--model', 'none', 'a.txt'])\nexcept SystemExit:\n    pass\n"
        "heavy = [n for n in sys.modules if n.startswith(('repair.models', 'repair.rewriters.', 'numpy', 'logging'))]\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
