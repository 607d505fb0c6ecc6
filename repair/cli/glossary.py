"""repair glossary: what is wrong in the tables, their examples, their terms, a new row."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from repair.batch.config import display
from repair.cli.common import ERROR, FOUND, OK, Failure, configuration, counted, emit, emit_json, use_color
from repair.core.finding import CATEGORIES
from repair.glossary import Derived, Glossary, GlossaryError, Problem, Term, append_row, builtin_paths, load, regional
from repair.glossary import audit as audit_rows
from repair.glossary import explain as explain_expressions
from repair.glossary import test as test_rows
from repair.languages import load as load_language

_CODE = "fr"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def glossary() -> None:
    """Check, test, list and extend the tables of terms.

    Without TABLES the commands take the built-in tables and those of the configuration. A folder stands for the CSV
    files in it.
    """


@glossary.command(short_help="Say what is wrong in the tables, by file and line.")
@click.argument("tables", nargs=-1)
def check(tables: tuple[str, ...]) -> None:
    """Say what is wrong in the tables, by file and line. Exits with 1 where something is."""
    found = _load(tables)
    _judge(audit_rows(found, load_language(_CODE)), f"{_rows(found)}: in order")


@glossary.command(short_help="Run the examples of every row.")
@click.argument("tables", nargs=-1)
@click.option("--deep", is_flag=True, help="Make sentences of all that is derived from expressions as well.")
def test(tables: tuple[str, ...], deep: bool) -> None:
    """Run the examples of every row: wrong sentences are found and repaired, right ones left alone.

    With --deep, each garble that is derived from an expression is tried in a form that is drawn: it has to be found,
    and what is put in its place left alone.
    """
    found, language = _load(tables), load_language(_CODE)
    examples = sum(len(term.bad) + len(term.good) + len(term.abroad) for term in found)
    problems = test_rows(found, language)
    if deep:
        from repair.glossary import drill

        problems += drill((term for term in found if term.derived), found, language)
    _judge(problems, f"{_rows(found)}: {counted(examples, 'example')} as written")


@glossary.command("list", short_help="List terms, or look words up.")
@click.argument("words", nargs=-1)
@click.option("--table", "tables", multiple=True, metavar="FILE", help="Look here only (repeatable).")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def list_terms(words: tuple[str, ...], tables: tuple[str, ...], form: str) -> None:
    """List the terms that name all WORDS, in French or English; without words, all of them."""
    found = _load(tables)
    terms = found.lookup(" ".join(words)) if words else found.terms
    if form == "json":
        emit_json([_record(term) for term in terms])
    else:
        emit(_lines(terms))
    if words and not terms:
        click.echo(f"no term with {' '.join(words)!r} in {_rows(found)}", err=True)
        raise SystemExit(FOUND)


@glossary.command(short_help="Show what is derived from an English expression.")
@click.argument("words", nargs=-1, required=True)
@click.option("--table", "tables", multiple=True, metavar="FILE", help="Look here only (repeatable).")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def explain(words: tuple[str, ...], tables: tuple[str, ...], form: str) -> None:
    """Show the wrong French that is derived from the expressions with all WORDS, and what human French decided.

    Behind each garble: how often human French has it, and whether it is reported always, beside its context, or never.
    """
    wanted = " ".join(words)
    try:
        found = list(explain_expressions([Path(t) for t in tables] or builtin_paths(_CODE), _CODE, wanted))
    except GlossaryError as error:
        raise Failure(str(error)) from None
    if form == "json":
        emit_json([_garble(one) for one in found])
    else:
        emit(_explained(found))
    if not found:
        click.echo(f"no expression with {wanted!r}", err=True)
        raise SystemExit(FOUND)


@glossary.command(short_help="Add a row that keeps its word, or try one.")
@click.argument("table")
@click.argument("paths", nargs=-1)
@click.option("--source", required=True, help="The wrong French, as a pattern.")
@click.option("--target", default="", help="The right French; empty for a hint without proposal.")
@click.option("--english", default="", help="The English that it comes from.")
@click.option("--category", type=click.Choice(CATEGORIES), default="calque", show_default=True)
@click.option("--trust", type=click.Choice(("safe", "review", "hint")), default="review", show_default=True)
@click.option("--context", default="", help="What must stand near for the row to fire.")
@click.option("--unless", default="", help="What silences the row.")
@click.option("--note", default="", help="A remark for reviewers.")
@click.option("--bad", multiple=True, help="A sentence in which it must fire (repeatable).")
@click.option("--repaired", multiple=True, help="That sentence as repaired, in the same order.")
@click.option("--good", multiple=True, help="A good sentence that must be left alone (repeatable).")
@click.option("--regional", default="", help="What is right elsewhere: 'CA=fin de semaine; BE' (BE alone: silence).")
@click.option("--dry-run", is_flag=True, help="Write nothing; show what the row finds in PATHS.")
@click.option("--color/--no-color", default=None, help="Colour, or none. By default a terminal gets it.")
def add(
    table: str,
    paths: tuple[str, ...],
    dry_run: bool,
    color: bool | None,
    bad: tuple[str, ...],
    repaired: tuple[str, ...],
    good: tuple[str, ...],
    **cells: str,
) -> None:
    """Add a row to TABLE, in its canonical order, once it keeps its word on its own examples.

    With --dry-run nothing is written, and what the row finds in the articles at PATHS is shown.
    """
    if paths and not dry_run:
        raise click.UsageError("PATHS go with --dry-run, which shows what the row finds there")
    if Path(table).is_dir() or not table.endswith(".csv"):
        raise click.UsageError(f"{table} must be a CSV file; it is made where it is not there")
    row = {**cells, "bad": " || ".join(bad), "repaired": " || ".join(repaired), "good": " || ".join(good)}
    try:
        alone, problems = _tried(table, row)
    except GlossaryError as error:
        raise Failure(f"the new row: {error.column + ': ' if error.column else ''}{error.message}") from None
    for message in problems:
        click.echo(f"the new row: {message}", err=True)
    if problems:
        click.echo("nothing was written", err=True)
        raise SystemExit(FOUND)
    if dry_run:
        _show_hits(alone, paths, use_color(color))
        return
    try:
        append_row(table, row)
    except GlossaryError as error:
        raise Failure(str(error)) from None
    except OSError as error:
        raise Failure(f"{table}: can't be written: {error.strerror}") from None
    click.echo(f"{table}: row added for {cells['source']!r}")


def _tried(table: str, row: dict[str, str]) -> tuple[Glossary, list[str]]:
    """Return a glossary of nothing but a new row, and what is wrong with it; a clash with its table is refused."""
    language = load_language(_CODE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(table).name
        if Path(table).exists():
            path.write_bytes(Path(table).read_bytes())
            append_row(path, row)
            path.unlink()
        append_row(path, row)
        alone = load((path,))
        return alone, [p.message for p in (*audit_rows(alone, language), *test_rows(alone, language))]


def _show_hits(alone: Glossary, paths: tuple[str, ...], color: bool) -> None:
    from repair.batch.discovery import discover
    from repair.batch.running import Runner
    from repair.cli.common import Session
    from repair.glossary import rule
    from repair.report import terminal

    if not paths:
        click.echo("the row keeps its word on its examples; name articles to see what it finds there")
        return
    settings = configuration(paths[0])
    runner = Runner(settings, only=(rule(alone, load_language(_CODE)),))
    run = Session(runner, list(discover(paths, settings.general.include, settings.general.exclude)))
    emit(terminal.findings(run.outcomes(runner.check), color=color, quiet=False))
    raise SystemExit(ERROR if run.errors else OK)


def _load(tables: tuple[str, ...]) -> Glossary:
    paths = [Path(t) for t in tables] or [
        *builtin_paths(_CODE),
        *(Path(g) for g in configuration(".").general.glossaries),
    ]
    for path in paths:
        if path.is_dir() and not any(path.glob("*.csv")):
            raise Failure(f"{path}: no CSV files in this folder")
    try:
        return load(paths)
    except GlossaryError as error:
        raise Failure(str(error)) from None


def _judge(problems: Sequence[Problem], fine: str) -> None:
    for problem in problems:
        where = f"{display(Path(problem.path))}:{problem.line}" if problem.path else problem.term
        click.echo(f"{where}: {problem.message}")
    if problems:
        click.echo(counted(len(problems), "problem"), err=True)
        raise SystemExit(FOUND)
    click.echo(fine)


def _rows(found: Glossary) -> str:
    return f"{counted(len(found), 'row')} in {counted(len({term.path for term in found}), 'table')}"


def _lines(terms: Sequence[Term]) -> Iterator[str]:
    for term in terms:
        target = term.target or "(no proposal)"
        english = f"  [{term.english}]" if term.english else ""
        abroad = f"  ({regional.shown(term.regional)})" if term.regional else ""
        place = f"{display(Path(term.path))}:{term.line}"
        yield f"{place}: {term.source} → {target}{abroad}{english}  {term.category}, {term.trust!s}"


def _explained(found: Sequence[Derived]) -> Iterator[str]:
    shown = ""
    for one in found:
        if one.expression.id != shown:
            shown = one.expression.id
            place = f"{display(Path(one.expression.path))}:{one.expression.line}"
            abroad = f"  ({regional.shown(one.expression.regional)})" if one.expression.regional else ""
            yield f"{place}: {one.expression.english} → {one.expression.target or '(no proposal)'}{abroad}"
        yield f"  {one.words}  ({one.count}: {one.decision})"


def _garble(one: Derived) -> dict[str, object]:
    return {
        "expression": one.expression.english,
        "target": one.expression.target,
        "regional": dict(one.expression.regional),
        "words": one.words,
        "count": one.count,
        "decision": one.decision,
    }


def _record(term: Term) -> dict[str, object]:
    return {
        "id": term.id,
        "source": term.source,
        "target": term.target,
        "regional": dict(term.regional),
        "english": term.english,
        "category": term.category,
        "trust": str(term.trust),
        "context": term.context,
        "unless": term.unless,
        "note": term.note,
        "file": term.path,
        "line": term.line,
    }
