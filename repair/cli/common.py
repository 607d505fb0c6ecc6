"""What commands share: options, colour, and the run over articles with its exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeVar

import click

from repair.batch import config
from repair.batch.config import Configuration
from repair.batch.discovery import Article, Problem, discover
from repair.batch.errors import ConfigError
from repair.batch.running import Runner
from repair.batch.selection import UnknownNameError
from repair.batch.settings import LANGUAGES
from repair.core.finding import Trust
from repair.report.outcome import Outcome
from repair.review.store import StoreError
from repair.rewriters import DEFAULT, NOTICER

F = TypeVar("F", bound=Callable[..., Any])

OK, FOUND, ERROR = 0, 1, 2
MANY = 20  # files that are worth a progress bar
AHEAD = 16  # files about which a model is asked in one call


class Failure(click.ClickException):
    """A run that can't go on: one line, exit code 2."""

    exit_code = ERROR


def output_options(command: F) -> F:
    """Add --quiet and --color/--no-color."""
    command = click.option(
        "--color/--no-color",
        default=None,
        help="Colour, or none. By default a terminal gets it, unless NO_COLOR is set.",
    )(command)
    return click.option("-q", "--quiet", is_flag=True, help="Leave out summaries and reasons.")(command)


def selection_options(command: F) -> F:
    """Add the options that say which rules, terms and files take part."""
    for decorate in reversed(
        (
            click.option(
                "--select",
                multiple=True,
                callback=_names,
                metavar="NAMES",
                help="Only these rules, families or categories (comma-separated, repeatable).",
            ),
            click.option(
                "--ignore",
                multiple=True,
                callback=_names,
                metavar="NAMES",
                help="Not these rules, families or categories.",
            ),
            click.option(
                "--glossary",
                "glossaries",
                multiple=True,
                metavar="FILE",
                help="A table of terms beside the built-in ones (repeatable).",
            ),
            click.option(
                "--language",
                type=click.Choice(LANGUAGES),
                help="auto skips articles that are less than one third French; fr takes all.  [default: auto]",
            ),
            click.option(
                "--typography/--no-typography",
                default=None,
                help="List typography one by one, or leave it out. By default it is counted.",
            ),
            click.option(
                "--include",
                multiple=True,
                metavar="GLOB",
                help="In folders, take these files only, of any suffix.",
            ),
            click.option("--exclude", multiple=True, metavar="GLOB", help="In folders, pass these over."),
            click.option(
                "--model",
                metavar="MODEL",
                help="Who chooses and proposes beside the rules: none, embedded, a hub id, a path or a URL.  "
                f"[default: {DEFAULT}]",
            ),
            click.option(
                "--noticer",
                metavar="MODEL",
                help="Who marks words that no rule knows, as hints: none, embedded, a hub id or a path.  "
                f"[default: {NOTICER}]",
            ),
            click.option(
                "--stdin-name",
                default="",
                metavar="NAME",
                help="File name for what comes through a pipe: decides its format.",
            ),
        )
    ):
        command = decorate(command)
    return command


def _names(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for part in value for name in part.split(",") if name.strip())


def use_color(wanted: bool | None) -> bool:
    """Tell whether standard output gets colour."""
    if wanted is not None:
        return wanted
    return not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def configuration(
    start: str,
    *,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    glossaries: tuple[str, ...] = (),
    language: str | None = None,
    typography: bool | None = None,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    model: str | None = None,
    noticer: str | None = None,
) -> Configuration:
    """Return the configuration for a run whose first path is `start`."""
    given: dict[str, Any] = {
        "select": select,
        "ignore": ignore,
        "glossaries": glossaries,
        "language": language,
        "include": include,
        "exclude": exclude,
        "model": model,
        "noticer": noticer,
        "style.typography": False if typography is False else None,
    }
    given = {key: value for key, value in given.items() if value not in (None, ())}
    try:
        return config.load("." if start == "-" else start, given)
    except ConfigError as error:
        raise Failure(str(error)) from None


@dataclass
class Session:
    """A run over articles: what is to be read, what came of it so far, and the exit code that follows."""

    runner: Runner
    found: list[Article | Problem]
    errors: int = 0
    trusts: set[Trust] = field(default_factory=set)

    @property
    def articles(self) -> list[Article]:
        """What is to be read."""
        return [f for f in self.found if isinstance(f, Article)]

    def outcomes(self, work: Callable[[Article], Outcome]) -> Iterator[Outcome]:
        """Yield the outcome of each path in turn, with a progress bar where there are many and people look on."""
        if len(self.found) > MANY and sys.stderr.isatty():
            with click.progressbar(self.found, label="Reading", file=sys.stderr) as bar:
                if sys.stdout.isatty():  # the bar and the report would write over each other
                    yield from list(self._each(bar, work))
                else:
                    yield from self._each(bar, work)
        else:
            yield from self._each(self.found, work)

    def _each(self, found: Iterable[Article | Problem], work: Callable[[Article], Outcome]) -> Iterator[Outcome]:
        for place, item in enumerate(found):
            if place % AHEAD == 0 and len(self.articles) > 1:
                self.runner.look_ahead(a for a in self.found[place : place + AHEAD] if isinstance(a, Article))
            if isinstance(item, Problem):
                outcome = Outcome(item.path, error=item.message)
            else:
                try:
                    outcome = work(item)
                except (ConfigError, UnknownNameError, StoreError) as error:
                    raise Failure(str(error)) from None
            self.note(outcome)
            yield outcome

    def note(self, outcome: Outcome) -> None:
        """Count an outcome."""
        self.errors += bool(outcome.error)
        self.trusts.update(f.trust for f in outcome.findings)

    def say_model(self, *, quiet: bool) -> None:
        """Say on standard error what the model did, once all is done; with `quiet` only that it failed.

        The default model that did nothing is not worth a line.
        """
        self._say_noticer(quiet=quiet)
        model = self.runner.model
        if model is None:
            return
        wanted = not quiet and ("model" in self.runner.configuration.general.origins or not model.tally.empty)
        if (model.failure or wanted) and (text := model.summary()):
            click.echo(text, err=True)

    def _say_noticer(self, *, quiet: bool) -> None:
        noticing = self.runner.noticing
        if noticing is None:
            return
        asked_for = "noticer" in (self.runner.configuration.command_line or ())
        if noticing.failure:
            click.echo(f"noticer {noticing.name} did not take part: {noticing.failure}", err=True)
        elif asked_for and not self.runner.notices and not quiet:
            what = "the selection leaves out all that it marks"
            click.echo(f"--noticer {noticing.name} has no say here: {what}", err=True)

    def exit(self, level: Trust | None) -> NoReturn:
        """End the command: 2 after an error, 1 where a finding reaches `level`, else 0."""
        code = ERROR if self.errors else FOUND if level is not None and any(t >= level for t in self.trusts) else OK
        raise SystemExit(code)


def session(paths: tuple[str, ...], stdin_name: str, settings: Configuration) -> Session:
    """Find the articles and set up the rules; a wrong selection or glossary ends here, before anything is read."""
    runner = Runner(settings, stdin_name, progress=_progress if sys.stderr.isatty() else None)
    general = settings.general
    try:
        for active in ((), *((n,) for n in range(len(settings.overrides)))):
            runner.pipeline(active)
    except (ConfigError, UnknownNameError) as error:
        raise Failure(str(error)) from None
    if runner.model:
        _log(os.environ.get("REPAIR_LOG", ""))
    return Session(runner, list(discover(paths, general.include, general.exclude)))


def _log(level: str) -> None:
    """Show what is logged: with info which answers of a model were refused and why, with debug their words too."""
    if not level:
        return
    import logging

    if level not in ("info", "debug"):
        raise Failure(f"REPAIR_LOG is {level!r}; give info or debug")
    logging.basicConfig(format="%(message)s")
    logging.getLogger("repair").setLevel(level.upper())


def _progress(done: int, count: int) -> None:
    """Show how far the model is in the last line of a terminal, and clear the line when it is done."""
    text = f"model: {done}/{count}" if done < count else ""
    click.echo(f"\r\033[K{text}", err=True, nl=False)


def explain(command: str, text: str) -> NoReturn:
    """End a command that was called without paths: say how it is used."""
    click.echo(text, err=True)
    click.echo(f"\nAll options: repair {command} --help", err=True)
    raise SystemExit(ERROR)


def emit(lines: Iterable[str]) -> None:
    """Print lines as they come. Colour was decided before, so escape sequences pass."""
    for line in lines:
        click.echo(line, color=True)


def emit_json(value: object) -> None:
    """Print a JSON object."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def counted(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it is not one."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def files(count: int) -> str:
    """Return a number of files in words."""
    return counted(count, "file")
