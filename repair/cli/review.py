"""repair review: one finding at a time, in its sentence."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

import click

from repair.batch.changelog import ChangeLog
from repair.batch.config import display
from repair.batch.output import write_in_place
from repair.batch.running import Repaired
from repair.cli.common import (
    ERROR,
    FOUND,
    OK,
    Failure,
    configuration,
    explain,
    files,
    selection_options,
    session,
    use_color,
)
from repair.core.decision import Decision
from repair.report.outcome import Outcome
from repair.review.store import StoreError

WITHOUT_PATHS = """\
repair review asks about one finding at a time. Give it files or folders:

  repair review article.txt                                        y accepts, n rejects, ? explains the keys
  repair fix --decisions .repair/decisions.jsonl -i article.txt    applies what was accepted, later"""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1)
@click.option("--by", metavar="NAME", help="Who decides, for the log.  [default: the user's name]")
@click.option("--color/--no-color", default=None, help="Colour, or none. By default a terminal gets it.")
@selection_options
def review(
    paths: tuple[str, ...],
    by: str | None,
    color: bool | None,
    stdin_name: str,
    typography: bool | None,
    **selection: object,
) -> None:
    """Decide finding by finding, in its sentence.

    Decisions are kept in .repair/decisions.jsonl: what was rejected stays silent in later runs. At the end the diff
    is shown and can be written. Exits with 1 while findings are open. Typography is asked about with --typography only.
    """
    if not paths:
        explain("review", WITHOUT_PATHS)
    if "-" in paths:
        raise click.UsageError("review reads its answers from standard input; give files")
    settings = configuration(paths[0], typography=typography, **selection)  # type: ignore[arg-type]
    run = session(paths, stdin_name, settings)
    outcomes = list(run.outcomes(run.runner.check))
    for outcome in outcomes:
        if outcome.error or outcome.skipped:
            why = outcome.error or f"skipped: {outcome.skipped}"
            click.echo(f"{outcome.path}: {why}", err=True)
    run.say_model(quiet=False)
    if not typography:
        outcomes = _without_typography(outcomes)
    previews: dict[str, Repaired] = {}

    def preview(outcome: Outcome, decisions: Mapping[str, Decision]) -> Outcome:
        previews[outcome.path] = run.runner.decide(outcome, decisions)
        return previews[outcome.path].outcome

    def write(decided: Sequence[Outcome]) -> None:
        log = ChangeLog(settings.folder, settings.root)
        written = 0
        for outcome in decided:
            repaired = previews[outcome.path]
            done = write_in_place(repaired, log) if repaired.changed else repaired.outcome
            if not repaired.changed and not done.error:
                continue
            written += not done.error
            if done.error:
                run.errors += 1
                click.echo(f"{done.path}: {done.error}", err=True)
        if log.begun:
            click.echo(f"{files(written)} written; take it back with: repair undo {display(log.path)}")

    from repair.review import terminal

    try:
        reviewed = terminal.run(
            outcomes,
            run.runner.decisions(),
            input=sys.stdin,
            output=sys.stdout,
            color=use_color(color),
            by=by or _user(),
            preview=preview,
            write=write,
        )
    except StoreError as error:
        raise Failure(str(error)) from None
    raise SystemExit(ERROR if run.errors else FOUND if reviewed.open else OK)


def _without_typography(outcomes: list[Outcome]) -> list[Outcome]:
    """Leave out what is no question of words, and say so."""
    kept = [replace(o, findings=tuple(f for f in o.findings if not f.typography)) for o in outcomes]
    places = sum(len(o.findings) for o in outcomes) - sum(len(o.findings) for o in kept)
    if places:
        word = "place" if places == 1 else "places"
        click.echo(
            f"typography in {places} {word} is not asked about (--typography asks; repair fix mends it)", err=True
        )
    return kept


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user: a container with a bare number
        return "unknown"
