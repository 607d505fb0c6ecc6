"""repair evaluate: does it help? Figures against references, marked spans and human text."""

from __future__ import annotations

from pathlib import Path

import click

from repair.cli.common import F, Failure, configuration, explain
from repair.core.finding import Trust
from repair.rewriters import DEFAULT, NOTICER

FORMATS = ("markdown", "json", "html")

WITHOUT_PATHS = """\
repair evaluate measures whether repairs help. A line is a segment:

  repair evaluate mt.txt --reference human.txt           scores before, after, and the difference
  repair evaluate mt.txt                                 without a reference: language, length, repetition, findings
  repair evaluate mt.tsv --column mt --reference-column ref
  repair evaluate --gold marked.json marked.xlf          detection and repair against marked spans
  repair evaluate --silence human.txt                    what is said about good French
  repair evaluate --against .repair/runs/RUN.json        the same again: what changed since"""


def _options(command: F) -> F:
    """Add the options, in the order of --help."""
    for decorate in reversed(
        (
            click.argument("paths", nargs=-1),
            click.option("-r", "--reference", metavar="FILE", help="What a person wrote, line by line."),
            click.option("-s", "--source", metavar="FILE", help="What was translated, line by line."),
            click.option("--column", metavar="NAME", help="In a table (TSV): the column of the machine's words."),
            click.option("--reference-column", metavar="NAME", help="In a table: that of the reference."),
            click.option("--source-column", metavar="NAME", help="In a table: that of the source."),
            click.option("--document-column", metavar="NAME", help="In a table: what tells documents apart."),
            click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="In a table: these rows only."),
            click.option("--gold", is_flag=True, help="PATHS hold marked spans: annotations, MQM, Marot, XLIFF."),
            click.option("--overlaps", type=click.Choice(("error", "keep")), default="error", show_default=True,
                         help="Marks that overlap: an error, or taken as they are."),
            click.option("--silence", metavar="CORPUS", help="What is said about human text: a file, folder, corpus."),
            click.option("--apart", is_flag=True, help="With --silence: lines have nothing to do with one another."),
            click.option("--ledger", metavar="FILE", help="Verdicts on hits.  [default: .repair/ledger.jsonl]"),
            click.option("--judge", metavar="FILE", help="With --silence: take verdicts from lines of `hash verdict`."),
            click.option("--sheet", metavar="FILE", help="With --silence: write what nobody judged, to be judged."),
            click.option("--against", metavar="RUN", help="Compare with a saved run; without PATHS, do it again."),
            click.option("--plan", metavar="FILE", help="Do all evaluations of a file; the report holds them all."),
            click.option("--trust", type=click.Choice(("safe", "review")), default="review", show_default=True,
                         help="What is applied."),
            click.option("--model", metavar="MODEL", default=DEFAULT, show_default=True,
                         help="Chooses and proposes too: none, embedded, a hub id, a path or a URL."),
            click.option("--noticer", metavar="MODEL", default=NOTICER, show_default=True,
                         help="Marks words that no rule knows: none, embedded, a hub id or a path."),
            click.option("--lines", type=click.IntRange(0), default=40, show_default=True,
                         help="Lines that make a document (0: all of a file)."),
            click.option("--samples", type=click.IntRange(40), default=1000, show_default=True, help="Of bootstrap."),
            click.option("--seed", type=click.IntRange(0), default=12345, show_default=True, help="Of the bootstrap."),
            click.option("--grammalecte", metavar="FOLDER", help="Measure this checkout beside."),
            click.option("--languagetool", metavar="URL", help="Measure this server beside."),
            click.option("--data", metavar="FOLDER", help="Where named corpora are.  [default: $REPAIR_DATA or data]"),
            click.option("--corpora", metavar="FILE", help="Another list of corpora than the one that ships."),
            click.option("--format", "form", type=click.Choice(FORMATS), default="markdown", show_default=True),
            click.option("-o", "--output", metavar="FILE", help="Write the report there."),
            click.option("--save", metavar="FILE", help="Save the run there.  [default: in .repair/runs/]"),
            click.option("--no-save", is_flag=True, help="Don't save the run."),
            click.option("--show", type=click.IntRange(0), default=10, show_default=True, help="Examples shown."),
            click.option("--select", multiple=True, metavar="NAMES", help="Only these rules, families, categories."),
            click.option("--ignore", multiple=True, metavar="NAMES", help="Not these."),
            click.option("--glossary", "glossaries", multiple=True, metavar="FILE", help="Terms beside the built-in."),
            click.option("-q", "--quiet", is_flag=True, help="No progress, no notes."),
        )
    ):  # fmt: skip
        command = decorate(command)
    return command


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@_options
def evaluate(paths: tuple[str, ...], **options: object) -> None:
    """Measure whether repairs help: before, after, and the difference.

    PATHS is one file of the machine's words, a line a segment (or a table, or the name of a corpus), or with
    --gold any number of marked files. The report goes to standard output; the run is saved, to be compared with.
    Exits with 2 when an input can't be used.
    """
    from repair.cli.evaluating import Command
    from repair.evaluate.errors import EvaluationError, MissingCorpusError

    modes = [n for n in ("gold", "silence", "plan") if options[n]]
    if len(modes) > 1:
        raise click.UsageError(f"--{modes[0]} and --{modes[1]} exclude each other")
    if not paths and not options["silence"] and not options["plan"] and not options["against"]:
        explain("evaluate", WITHOUT_PATHS)
    _refuse(paths, modes, options)
    settings = configuration(
        ".",
        select=_split(options["select"]),
        ignore=_split(options["ignore"]),
        glossaries=options["glossaries"],  # type: ignore[arg-type]
        model=str(options["model"]),
        noticer=str(options["noticer"]),
    )
    try:
        Command(settings, options, Trust[str(options["trust"]).upper()]).run(paths)
    except MissingCorpusError as error:
        click.echo(str(error), err=True)
    except EvaluationError as error:
        raise Failure(str(error)) from None


def _split(values: object) -> tuple[str, ...]:
    return tuple(n.strip() for part in values for n in part.split(",") if n.strip())  # type: ignore[attr-defined]


def _refuse(paths: tuple[str, ...], modes: list[str], options: dict[str, object]) -> None:
    if len(paths) > 1 and "gold" not in modes:
        raise click.UsageError("give one file of the machine's words (or --gold with marked files)")
    if paths and ("silence" in modes or "plan" in modes):
        raise click.UsageError(f"--{modes[0]} says what is read; leave out {paths[0]}")
    for name in ("judge", "sheet", "apart"):
        if options[name] and "silence" not in modes:
            raise click.UsageError(f"--{name} goes with --silence")
    if options["save"] and options["no_save"]:
        raise click.UsageError("--save and --no-save exclude each other")
    if options["save"] and "plan" in modes:
        raise click.UsageError("--plan holds several runs; leave out --save")
    for name in ("reference", "source", "against", "plan"):
        value = options[name]
        if value and not Path(str(value)).is_file():
            raise Failure(f"{value}: no such file")
