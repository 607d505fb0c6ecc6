"""repair diff: two versions of an article, word by word."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from repair.batch.reading import decode, read_bytes
from repair.batch.writing import WriteError, write
from repair.cli.common import FOUND, OK, Failure, emit_json, use_color
from repair.formats.base import FormatError

FORMATS = ("terminal", "side-by-side", "unified", "html", "json")


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("before")
@click.argument("after")
@click.option("--format", "form", type=click.Choice(FORMATS), default="terminal", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write the diff to a file.")
@click.option("--typography", is_flag=True, help="Show changes of typography one by one instead of counting them.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing: the exit code tells.")
@click.option("--color/--no-color", default=None, help="Colour, or none. By default a terminal gets it.")
def diff(
    before: str, after: str, form: str, output: str | None, typography: bool, quiet: bool, color: bool | None
) -> None:
    """Compare two versions of an article: deletions and insertions in their sentence.

    One of BEFORE and AFTER may be - for standard input. Exits with 1 where the texts differ.
    """
    if before == after == "-":
        raise click.UsageError("only one of the two can come through a pipe")
    old, new = _read(before), _read(after)
    if quiet and not output:
        raise SystemExit(FOUND if old != new else OK)
    from repair.report.diff import prose_diff

    difference = prose_diff(old, new, names=(before, after))
    colored = use_color(color) and not output
    counted = "list" if typography else "count"
    text = ""
    if form == "terminal":
        from repair.report import diff_terminal

        text = _joined(diff_terminal.lines(difference, color=colored, typography=counted))  # type: ignore[arg-type]
    elif form == "side-by-side":
        from repair.report import diff_side_by_side

        text = _joined(diff_side_by_side.lines(difference, color=colored))
    elif form == "unified":
        from repair.report import diff_unified

        text = diff_unified.text(old, new, before, after)
    elif form == "html":
        from repair.report import diff_html

        text = diff_html.page([difference], f"{before} – {after}")
    elif not output:
        from repair.report import diff_json

        emit_json(diff_json.report([difference]))
    else:
        import json

        from repair.report import diff_json

        text = json.dumps(diff_json.report([difference]), ensure_ascii=False, indent=2) + "\n"
    if output:
        try:
            write(Path(output), text.encode())
        except WriteError as error:
            raise Failure(f"{output} {error}") from None
    elif text:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(errors="surrogateescape"))
        sys.stdout.buffer.flush()
    raise SystemExit(FOUND if old != new else OK)


def _joined(lines: object) -> str:
    return "".join(f"{line}\n" for line in lines)  # type: ignore[attr-defined]


def _read(path: str) -> str:
    try:
        return decode(sys.stdin.buffer.read() if path == "-" else read_bytes(Path(path))).text
    except FormatError as error:
        raise Failure(f"{path}: {error}") from None
