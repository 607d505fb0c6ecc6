"""repair check: what is wrong, where, why, and what would mend it."""

from __future__ import annotations

import click

from repair.batch.settings import LEVELS
from repair.cli.common import (
    configuration,
    emit,
    emit_json,
    explain,
    output_options,
    selection_options,
    session,
    use_color,
)
from repair.core.finding import Trust

FORMATS = ("text", "json", "jsonl", "sarif", "github")

WITHOUT_PATHS = """\
repair check shows what is wrong in articles. Give it files, folders or - for a pipe:

  repair check article.txt              findings with line and column, why, and the proposal
  repair check articles/                every text and Markdown file in a folder
  repair check --format json articles/  for programs
  cat article.txt | repair check -      through a pipe"""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    help="Exit with 1 from findings of this trust on (hint: any at all).  [default: review]",
)
@click.option(
    "--add-ignore", is_flag=True, help="Ignore what is found from now on: write its keys to the configuration."
)
@selection_options
@output_options
def check(
    paths: tuple[str, ...],
    form: str,
    fail_on: str | None,
    add_ignore: bool,
    stdin_name: str,
    quiet: bool,
    color: bool | None,
    typography: bool | None,
    **selection: object,
) -> None:
    """Show what is wrong in articles, grouped by file.

    PATHS are files, folders (hidden files are passed over) or - for standard input. Exits with 1 when something
    was found, with 2 when a file could not be read.
    """
    if not paths:
        explain("check", WITHOUT_PATHS)
    settings = configuration(paths[0], typography=typography, **selection)  # type: ignore[arg-type]
    run = session(paths, stdin_name, settings)
    outcomes = run.outcomes(run.runner.check)
    model = run.runner.model.report if run.runner.model else None
    if add_ignore:
        from repair.cli.ignoring import add

        add(settings, list(outcomes), quiet=quiet)
        run.exit(None)
    if form == "text":
        from repair.report import terminal

        emit(
            terminal.findings(
                outcomes, color=use_color(color), quiet=quiet, typography="list" if typography else "count"
            )
        )
    elif form == "json":
        from repair.report import json_report

        emit_json(json_report.report(outcomes, model))
    elif form == "jsonl":
        from repair.report import jsonl

        emit(jsonl.lines(outcomes, model))
    elif form == "sarif":
        from repair.report import sarif

        emit_json(sarif.report(list(outcomes), run.runner.rules(), model))
    else:
        from repair.report import github

        emit(github.lines(outcomes))
    run.say_model(quiet=quiet)
    run.exit(Trust[(fail_on or settings.general.fail_on).upper()])
