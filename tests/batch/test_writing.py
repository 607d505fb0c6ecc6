"""Files are written whole, keep mode and links, and come back by the log."""

import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from repair.batch import writing
from repair.cli import main

WRONG, RIGHT = "Il part le 1 mai pour la ville.\n", "Il part le 1er mai pour la ville.\n"


def run(*args: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, list(args), catch_exceptions=False)
    assert result.exit_code == code, result.output
    return result


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "article.txt"
    path.write_text(WRONG)
    return path


def log_of(folder: Path) -> str:
    [log] = (folder / ".repair/logs").iterdir()
    return str(log)


def test_mode_stays(article: Path) -> None:
    article.chmod(0o640)
    run("fix", "--select", "date.first", "--in-place", "article.txt")
    assert article.read_text() == RIGHT
    assert stat.S_IMODE(article.stat().st_mode) == 0o640


def test_a_symbolic_link_stays_one(article: Path) -> None:
    link = article.with_name("link.txt")
    link.symlink_to("article.txt")
    run("fix", "--select", "date.first", "--in-place", "link.txt")
    assert link.is_symlink()
    assert article.read_text() == RIGHT
    run("undo", log_of(article.parent))
    assert link.is_symlink()
    assert article.read_text() == WRONG


def test_a_hard_link_stays_one(article: Path) -> None:
    other = article.with_name("other.txt")
    os.link(article, other)
    run("fix", "--select", "date.first", "--in-place", "article.txt")
    assert other.read_text() == RIGHT
    assert article.stat().st_ino == other.stat().st_ino


def test_nothing_is_half_written(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "replace", fail)
    result = run("fix", "--select", "date.first", "--in-place", "article.txt", code=2)
    assert "No space left" in result.output
    assert article.read_text() == WRONG
    assert sorted(p.name for p in article.parent.iterdir()) == [".repair", "article.txt"]


def test_without_a_log_nothing_is_written(article: Path) -> None:
    article.with_name(".repair").write_text("in the way")
    result = run("fix", "--select", "date.first", "--in-place", "article.txt", code=2)
    assert "change log can't be written" in result.output
    assert article.read_text() == WRONG


@pytest.mark.parametrize(
    "data",
    [
        WRONG.encode(),
        b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode(),
        b"\xff\xfe" + (WRONG + "é😀e\u0301").encode("utf-16-le"),
        ("É" + WRONG).encode("cp1252"),
        (WRONG + WRONG.strip() + " 😀").encode(),
        WRONG.replace(" pour", "\x85\u2028 pour").encode(),
    ],
)
def test_undo_gives_every_byte_back(article: Path, data: bytes) -> None:
    article.write_bytes(data)
    run("fix", "--select", "date.first", "--in-place", "article.txt")
    assert article.read_bytes() != data
    run("undo", log_of(article.parent))
    assert article.read_bytes() == data


def test_undo_removes_what_was_made(article: Path) -> None:
    run("fix", "--select", "date.first", "--output", "new/deep/", "article.txt")
    assert (article.parent / "new/deep/article.txt").read_text() == RIGHT
    run("undo", log_of(article.parent))
    assert not (article.parent / "new").exists()


def test_undo_puts_back_what_was_overwritten(article: Path) -> None:
    other = article.with_name("other.txt")
    other.write_bytes(b"\x00anything")
    run("fix", "--select", "date.first", "--output", "other.txt", "--force", "article.txt")
    assert other.read_text() == RIGHT
    run("undo", log_of(article.parent))
    assert other.read_bytes() == b"\x00anything"


def test_undo_from_another_folder(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("fix", "--select", "date.first", "--in-place", "article.txt")
    log = log_of(article.parent)
    monkeypatch.chdir("/")
    run("undo", log)
    assert article.read_text() == WRONG


def test_a_crash_between_log_and_file_is_no_harm(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("repair.batch.output.write", crash)
        CliRunner().invoke(main, ["fix", "--select", "date.first", "--in-place", "article.txt"])
    assert article.read_text() == WRONG
    assert "already" in run("undo", log_of(article.parent)).output
