"""Where settings come from, and what is said of wrong ones."""

from pathlib import Path

import pytest

from repair.batch.config import load
from repair.batch.errors import ConfigError
from repair.batch.ignoring import add
from repair.core.style import HouseStyle


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a/b").mkdir(parents=True)
    return tmp_path


def test_defaults(folder: Path) -> None:
    settings = load(".").for_path("x.txt")
    assert settings.style == HouseStyle()
    assert settings.fail_on == "review"
    assert load(".").root == folder


def test_the_nearest_file_holds(folder: Path) -> None:
    (folder / "repair.toml").write_text('fail-on = "safe"')
    (folder / "a/pyproject.toml").write_text('[tool.repair]\nfail-on = "hint"')
    (folder / "a/b/pyproject.toml").write_text("[tool.other]\nx = 1")
    assert load("a/b/x.txt").general.fail_on == "hint"
    assert load(".").general.fail_on == "safe"


def test_overrides_and_command_line(folder: Path) -> None:
    (folder / "repair.toml").write_text(
        'ignore = ["time"]\nglossaries = ["g.csv"]\n[style]\nclock = "18h54"\nnames = {"Kiev" = "Kyïv"}\n'
        '[[overrides]]\npaths = ["a/**"]\nignore = ["case"]\nstyle = {variant = "fr-CA", names = {"A" = "B"}}\n'
    )
    configuration = load("a/b", {"ignore": ("number",), "style.typography": False})
    here, there = configuration.for_path("a/b/x.txt"), configuration.for_path("x.txt")
    assert here.ignore == ("time", "case", "number")
    assert there.ignore == ("time", "number")
    assert here.style.variant == "fr-CA"
    assert here.style.clock == "18h54"
    assert not here.style.typography
    assert dict(here.style.names) == {"Kiev": "Kyïv", "A": "B"}
    assert here.glossaries == ("g.csv",)
    assert here.origins["ignore"] == "repair.toml, repair.toml (override for a/**), command line"


def test_glossaries_are_relative_to_the_file(folder: Path) -> None:
    (folder / "a/repair.toml").write_text('glossaries = ["g.csv"]')
    assert load("a/b").general.glossaries == ("a/g.csv",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ignroe = ["x"]', "unknown key 'ignroe'; did you mean 'ignore'"),
        ('[style]\nvarient = "fr-CA"', "unknown key 'varient'; did you mean 'variant'"),
        ('clock = "18h54"', "belongs in \\[style\\]"),
        ('[style]\nselect = ["x"]', "belongs above \\[style\\]"),
        ('[style]\nclock = "18:54"', "give one of"),
        ("[style]\ntypography = 1", "true or false"),
        ('[style]\nnames = ["x"]', "table of spellings"),
        ("style = 1", "table"),
        ("select = 1", "list of strings"),
        ("overrides = 1", "write them as tables"),
        ('[[overrides]]\npaths = "x"', "needs paths"),
        ('[[overrides]]\npaths = ["x"]\nfail-on = "safe"', "override 1: unknown key 'fail-on'"),
        ("x = ", "not TOML"),
    ],
)
def test_what_is_wrong_is_said(folder: Path, text: str, message: str) -> None:
    (folder / "repair.toml").write_text(text)
    with pytest.raises(ConfigError, match=message) as caught:
        load(".")
    assert str(caught.value).startswith("repair.toml: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# a remark\n[style]\nclock = '18h54'\n",
        'ignored = []\nselect = ["x"]\n',
        'ignored = ["a/1/1"]\n',
        'ignored = [\n    "a/1/1",  # ] a remark\n    "b/]/1"\n]\n[style]\nclock = "18h54"',
        'select = ["x"]  # [\n',
    ],
)
def test_keys_are_added_and_all_else_stays(folder: Path, text: str) -> None:
    file = folder / "repair.toml"
    file.write_text(text)
    before = load(".").general
    assert add(load("."), [("x/2/1", "mot"), ("a/1/1", "autre")])[1] in (1, 2)
    after = load(".").general
    assert set(after.ignored) == {*before.ignored, "x/2/1", "a/1/1"}
    assert after.style == before.style
    assert after.select == before.select
    assert all(line in file.read_text() for line in text.splitlines() if "ignored" not in line and '"b/' not in line)


def test_what_cannot_be_changed_safely_is_left(folder: Path) -> None:
    text = '[tool]\nrepair = {select = ["x"]}\n'
    (folder / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError, match="add to `ignored` yourself"):
        add(load("."), [("x/2/1", "mot")])
    assert (folder / "pyproject.toml").read_text() == text
