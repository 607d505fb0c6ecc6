"""repair fix: show the diff, or write what is repaired."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from repair.batch.changelog import ChangeLog
from repair.batch.config import display
from repair.batch.destinations import DestinationError, destinations
from repair.batch.discovery import Article
from repair.batch.output import write_in_place, write_to
from repair.batch.running import Repaired
from repair.cli.common import (
    ERROR,
    FOUND,
    OK,
    Failure,
    Session,
    configuration,
    counted,
    emit,
    explain,
    files,
    output_options,
    selection_options,
    session,
    use_color,
)
from repair.core.finding import Trust
from repair.report.outcome import Outcome
from repair.review.store import DecisionStore
from repair.rewriters import NONE

WITHOUT_PATHS = """\
repair fix repairs articles. Give it files, folders or - for a pipe:

  repair fix article.txt                      shows the diff and writes nothing
  repair fix --in-place article.txt           writes; `repair undo` takes it back
  repair fix --output repaired/ articles/     writes beside, in the same folders
  repair fix --trust review article.txt       also what a person should look at
  cat article.txt | repair fix - > fixed.txt  through a pipe"""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1)
@click.option("-i", "--in-place", is_flag=True, help="Write the files themselves; a change log is kept.")
@click.option(
    "-o", "--output", metavar="PLACE", help="Write to a folder (same tree), a file, or - for standard output."
)
@click.option("--force", is_flag=True, help="With --output, overwrite files that are there and differ.")
@click.option(
    "--trust",
    type=click.Choice(("safe", "review")),
    default="safe",
    show_default=True,
    help="safe applies what is sure; review also the best proposal where a person should look.",
)
@click.option("--decisions", metavar="FILE", help="Apply exactly what people accepted and amended in this file.")
@click.option("--diff", "show_diff", is_flag=True, help="Show the diff; exit with 1 where something changes.")
@selection_options
@output_options
def fix(
    paths: tuple[str, ...],
    in_place: bool,
    output: str | None,
    force: bool,
    trust: str,
    decisions: str | None,
    show_diff: bool,
    stdin_name: str,
    quiet: bool,
    color: bool | None,
    typography: bool | None,
    **selection: object,
) -> None:
    """Repair articles. Without --in-place or --output the diff is shown and nothing is written.

    PATHS are files, folders or -, which repairs standard input and prints the text. An article in another
    language is never repaired; under --output it is copied as it is. Exits with 0, with 1 where --diff shows a
    change, with 2 when a file could not be read or written.
    """
    if not paths:
        explain("fix", WITHOUT_PATHS)
    if not (in_place or output or show_diff) and paths == ("-",):
        output = "-"
    _refuse(paths, in_place, output, show_diff, force)
    if decisions or trust == "safe":  # a model has no say in these: it is not even opened
        what = "--decisions applies what people decided" if decisions else "--trust safe applies what rules hold safe"
        refused = {"model": what}
        if not decisions:  # people may have amended what it marks
            refused["noticer"] = f"it marks hints, and {what}"
        for option, why in refused.items():
            if selection[option] not in (None, NONE) and not quiet:
                click.echo(f"--{option} {selection[option]} has no say here: {why}", err=True)
            selection[option] = NONE
    settings = configuration(paths[0], typography=typography, **selection)  # type: ignore[arg-type]
    run = session(paths, stdin_name, settings)
    decided = None
    if decisions:
        if not Path(decisions).is_file():
            raise Failure(f"{decisions}: no such file of decisions; `repair review` makes one")
        decided = run.runner.decisions(Path(decisions))
    if output == "-" and len(run.articles) > 1:
        raise click.UsageError("--output - prints one article; give a folder for several")
    try:
        folders = any(Path(path).is_dir() for path in paths)
        places = destinations(run.articles, output, folders) if output and output != "-" else {}
    except DestinationError as error:
        raise Failure(str(error)) from None
    log = ChangeLog(settings.folder, settings.root)
    work = _Work(run, Trust[trust.upper()], decided, log, in_place, output, places, force)
    outcomes = run.outcomes(work)
    if output == "-" or ((in_place or output) and not show_diff):
        _report(outcomes, quiet=quiet)
    else:
        _show(outcomes, color=use_color(color), quiet=quiet, typography=bool(typography))
    run.say_model(quiet=quiet)
    if not quiet and output != "-":
        _summary(work, written=bool(in_place or output))
    code = ERROR if run.errors else FOUND if show_diff and work.changed else OK
    raise SystemExit(code)


def _refuse(paths: tuple[str, ...], in_place: bool, output: str | None, show_diff: bool, force: bool) -> None:
    if in_place and output:
        raise click.UsageError("--in-place and --output exclude each other")
    if in_place and "-" in paths:
        raise click.UsageError("--in-place needs files; standard input can only be printed (--output -)")
    if output == "-" and show_diff:
        raise click.UsageError("--diff and --output - both want standard output; choose one")
    if force and (not output or output == "-"):
        raise click.UsageError("--force goes with --output PLACE")
    if output == "":
        raise click.UsageError("--output needs a folder, a file or -")


class _Work:
    """Repairs one article after the other and puts each where it belongs."""

    def __init__(
        self,
        run: Session,
        trust: Trust,
        decided: DecisionStore | None,
        log: ChangeLog,
        in_place: bool,
        output: str | None,
        places: dict[str, Path],
        force: bool,
    ) -> None:
        self._run, self._trust, self._decided = run, trust, decided
        self.log, self._in_place, self._output, self._places, self._force = log, in_place, output, places, force
        self.changed = self.unchanged = self.skipped = self.failed = self.changes = self.dropped = 0

    def __call__(self, article: Article) -> Outcome:
        repaired = self._run.runner.fix(article, self._trust, self._decided)
        outcome = repaired.outcome
        if not outcome.error:
            outcome = self._put(repaired)
        if outcome.error:
            self.failed += 1
        elif outcome.skipped:
            self.skipped += 1
        elif repaired.changed:
            self.changed += 1
            self.changes += len(outcome.fixed.made) if outcome.fixed else 0
        else:
            self.unchanged += 1
        self.dropped += len(outcome.fixed.dropped) if outcome.fixed else 0
        return outcome

    def _put(self, repaired: Repaired) -> Outcome:
        if self._in_place:
            return write_in_place(repaired, self.log) if repaired.changed else repaired.outcome
        if self._output == "-":
            sys.stdout.buffer.write(repaired.after)
            sys.stdout.buffer.flush()
        elif self._output:
            return write_to(self._places[repaired.article.path], repaired, self.log, force=self._force)
        return repaired.outcome


def _report(outcomes: Iterator[Outcome], *, quiet: bool) -> None:
    """Say on standard error what went wrong; the rest is in the summary."""
    for outcome in outcomes:
        if outcome.error:
            click.echo(f"{outcome.path}: {outcome.error}", err=True)
        elif outcome.skipped and not quiet:
            click.echo(f"{outcome.path}: skipped: {outcome.skipped}", err=True)


def _show(outcomes: Iterator[Outcome], *, color: bool, quiet: bool, typography: bool) -> None:
    from repair.report import diff_terminal
    from repair.report.diff import outcome_diff

    shown = False
    for outcome in outcomes:
        _report(iter((outcome,)), quiet=quiet)
        if outcome.fixed and outcome.fixed.before != outcome.fixed.after:
            emit(("",) if shown else ())
            shown = True
            emit(diff_terminal.lines(outcome_diff(outcome), color=color, typography="list" if typography else "count"))


def _summary(work: _Work, *, written: bool) -> None:
    repairs = f" ({counted(work.changes, 'repair')})"
    counts = [
        (work.changed, ("changed" if written else "would change") + repairs),
        (work.unchanged, "unchanged"),
        (work.skipped, "skipped"),
        (work.failed, "not processed"),
    ]
    click.echo(", ".join(f"{files(count)} {what}" for count, what in counts if count) or "no files", err=True)
    if work.dropped:
        what = "proposal was" if work.dropped == 1 else "proposals were"
        click.echo(f"{work.dropped} {what} tried and dropped: see `repair check`", err=True)
    if work.log.begun:
        click.echo(f"take it back with: repair undo {display(work.log.path)}", err=True)
    elif not written and work.changed:
        click.echo("nothing was written; --in-place or --output PLACE writes", err=True)
