"""What people see, as files. UPDATE_GOLDEN=1 writes them anew; look at them before you commit."""

import os
from pathlib import Path

import pytest

from repair.report import diff_html, diff_side_by_side, diff_terminal, github, terminal
from repair.report.diff import outcome_diff
from repair.report.outcome import Outcome

FOLDER = Path(__file__).parent / "golden"


def outputs(outcome):
    others = [Outcome("b.txt", error="no such file"), Outcome("c.txt", skipped="reads as English")]
    difference = outcome_diff(outcome)
    return {
        "findings-90.txt": terminal.findings([outcome, *others], color=False, width=90),
        "findings-40.txt": terminal.findings([outcome], color=False, width=40),
        "findings-color.txt": terminal.findings([outcome, *others], color=True, width=90),
        "findings-quiet.txt": terminal.findings([outcome, *others], color=False, quiet=True, typography="list"),
        "github.txt": github.lines([outcome, *others]),
        "diff-90.txt": diff_terminal.lines(difference, color=False, width=90),
        "diff-40.txt": diff_terminal.lines(difference, color=False, width=40, typography="list"),
        "diff-color.txt": diff_terminal.lines(difference, color=True, width=90, typography="list"),
        "side-100.txt": diff_side_by_side.lines(difference, color=False, width=100),
        "side-color.txt": diff_side_by_side.lines(difference, color=True, width=100),
        "page.html": [diff_html.page([difference, difference], "Two files").partition("<body>")[2]],
    }


@pytest.mark.parametrize(
    "name",
    [
        *("findings-90.txt", "findings-40.txt", "findings-color.txt", "findings-quiet.txt", "github.txt"),
        *("diff-90.txt", "diff-40.txt", "diff-color.txt", "side-100.txt", "side-color.txt", "page.html"),
    ],
)
def test_output(name, repaired):
    shown = "".join(f"{line}\n" for line in outputs(repaired())[name])
    file = FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        FOLDER.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")
