"""Which files a run takes."""

from pathlib import Path

import pytest

from repair.batch.discovery import Article, Problem, discover
from repair.batch.globs import matches


@pytest.mark.parametrize(
    ("path", "glob", "expected"),
    [
        ("a/b.txt", "*.txt", True),
        ("a/b.txt", "a", True),
        ("a/b.txt", "b", False),
        ("a/b.txt", "a/*", True),
        ("a/c/b.txt", "a/*.txt", False),
        ("a/c/b.txt", "a/**/*.txt", True),
        ("a/b.txt", "a/**/*.txt", True),
        ("a/c/b.txt", "a/c", True),
        ("a/c/b.txt", "a/c/", True),
        ("x/a/c/b.txt", "a/c", False),
        ("x/a/c/b.txt", "**/a/c", True),
        ("b1.txt", "b[0-9].txt", True),
        ("bx.txt", "b[!0-9].txt", True),
        ("b.txt", "?.txt", True),
        ("b(1).txt", "b(1).txt", True),
    ],
)
def test_globs(path: str, glob: str, expected: bool) -> None:
    assert matches(path, [glob]) is expected


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b.txt", "a/c.md", "a/.hidden.txt", ".repair/x.txt", "a/d.html", "a/z/e.text"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str, **globs: tuple[str, ...]) -> list[str]:
    return [item.path for item in discover(paths, **globs) if isinstance(item, Article)]


def test_folders_are_walked(tree: Path) -> None:
    assert found(".") == ["b.txt", "a/c.md", "a/z/e.text"]


def test_globs_choose(tree: Path) -> None:
    assert found(".", include=("*.html",)) == ["a/d.html"]
    assert found(".", exclude=("a/z",)) == ["b.txt", "a/c.md"]


def test_a_file_is_listed_once(tree: Path) -> None:
    (tree / "link.txt").symlink_to("b.txt")
    assert found("b.txt", ".", "./b.txt", str(tree / "b.txt"), "link.txt") == ["b.txt", "a/c.md", "a/z/e.text"]


def test_a_named_file_is_taken_as_it_is(tree: Path) -> None:
    assert found("a/d.html", "a/.hidden.txt", exclude=("a",)) == ["a/d.html", "a/.hidden.txt"]


def test_links_that_loop_end(tree: Path) -> None:
    for number in range(5):
        (tree / "a" / f"up{number}").symlink_to("..")
    assert found(".") == ["b.txt", "a/c.md", "a/z/e.text"]


def test_problems_have_one_line(tree: Path) -> None:
    (tree / "dead.txt").symlink_to("nowhere")
    (tree / "empty").mkdir()
    problems = [item for item in discover(["nothing", "dead.txt", "empty"]) if isinstance(item, Problem)]
    assert [p.path for p in problems] == ["nothing", "dead.txt", "empty"]
    assert all(p.message and "\n" not in p.message for p in problems)


def test_a_link_to_another_folder_keeps_its_name(tree: Path) -> None:
    (tree / "a" / "other").symlink_to(tree / "a" / "z")
    assert found("a") == ["a/c.md", "a/other/e.text"]
