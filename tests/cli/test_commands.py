"""What transcripts can't show: colour, imports, odd names, a reader that goes away, a rule that fails."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from repair.cli import _COMMANDS, main

HEAVY = ("langdetect", "ftfy", "repair.batch", "repair.languages", "json", "difflib", "tomllib")
WRONG = "Il part le 1 mai pour la ville.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(WRONG)
    return tmp_path


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom repair.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules]\nassert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.parametrize("name", _COMMANDS)
def test_every_command_has_help(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 5


@pytest.mark.parametrize(
    ("options", "environment", "colored"),
    [
        ([], {}, False),
        (["--color"], {}, True),
        (["--color"], {"NO_COLOR": "1"}, True),
        (["--no-color"], {}, False),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix"])
def test_colour(folder: Path, command: str, options: list[str], environment: dict[str, str], colored: bool) -> None:
    result = CliRunner().invoke(main, [command, *options, "a.txt"], env={"NO_COLOR": None, **environment})
    assert ("\x1b[" in result.output) is colored


def test_a_reader_may_go_away(folder: Path) -> None:
    for number in range(30):
        (folder / f"b{number}.txt").write_text(WRONG * 50)
    command = f"{sys.executable} -c 'from repair.cli import main; main()' check . | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_name_that_is_not_utf8(folder: Path) -> None:
    name = b"caf\xe9.txt".decode(errors="surrogateescape")
    Path(name).write_text(WRONG)
    for arguments in (["check", "."], ["check", "--format", "json", "."], ["fix", "--in-place", name]):
        done = subprocess.run(
            [sys.executable, "-c", "from repair.cli import main; main()", *arguments], capture_output=True, check=False
        )
        assert done.returncode in (0, 1)
        assert b"Traceback" not in done.stderr
    [log] = (folder / ".repair/logs").iterdir()
    assert CliRunner().invoke(main, ["undo", str(log)]).exit_code == 0
    assert Path(name).read_text() == WRONG


def test_a_rule_that_fails_is_a_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a bug\nof two lines")

    monkeypatch.setattr("repair.rules.engine.Engine.run", fail)
    result = CliRunner().invoke(main, ["check", "a.txt"])
    assert result.exit_code == 2
    assert "a.txt: repair itself failed on this file (ValueError: a bug)" in result.output


def test_a_broken_glossary_ends_the_run_before_anything_is_written(folder: Path) -> None:
    (folder / "g.csv").write_text("source,target\nx,y,z\n")
    result = CliRunner().invoke(main, ["fix", "--in-place", "--glossary", "g.csv", "a.txt"])
    assert result.exit_code == 2
    assert result.output.count("\n") == 1
    assert "g.csv:2" in result.output
    assert (folder / "a.txt").read_text() == WRONG


def test_a_closed_terminal_encoding_is_no_crash(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from repair.cli import main; main()", "check", "a.txt"],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": "/usr/bin:/bin"},
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
