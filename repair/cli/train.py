"""repair train: a model fine-tuned on a team's own decisions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from repair.cli.common import FOUND, OK, F, Failure, configuration, explain

ROLES = ("score", "rewrite", "notice")
INTERRUPTED = 130  # what a shell returns after Ctrl-C

WITHOUT_MODEL = """\
repair train teaches a model what you decided in repair review. Give it a model and a folder for the new one:

  repair train almanach/camembert-base --output our-scorer     fetched with: repair models pull
  repair train our-scorer --output our-scorer --replace        later, with more decisions"""


def _options(command: F) -> F:
    """Add the options, in the order of --help."""
    for decorate in reversed(
        (
            click.argument("model", required=False),
            click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FOLDER", help="The new model."),
            click.option("--decisions", multiple=True, type=click.Path(path_type=Path), metavar="PATH",
                         help="A log, or the folder of a project (repeatable).  [default: the project here]"),
            click.option("--corruptions", type=click.IntRange(0), default=0, metavar="N",
                         help="Learn from up to N sentences of --texts too, spoilt as the tables know it."),
            click.option("--texts", multiple=True, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
                         help="Good French of yours, for --corruptions (repeatable)."),
            click.option("--role", type=click.Choice(ROLES), help="What it learns.  [default: what it is made for]"),
            click.option("--method", type=click.Choice(("lora", "full")),
                         help="Adapters, or all weights.  [default: lora where peft is installed]"),
            click.option("--steps", type=click.IntRange(1), metavar="N", help="[default: three rounds of all]"),
            click.option("--rate", type=click.FloatRange(0, min_open=True), metavar="X",
                         help="Learning rate.  [default: 2e-4 (lora), 3e-5 (full)]"),
            click.option("--batch", type=click.IntRange(1), default=8, show_default=True, help="Examples a step."),
            click.option("--held-out", type=click.FloatRange(0.01, 0.5), default=0.1, show_default=True,
                         help="Share of the articles to measure on."),
            click.option("--seed", type=click.IntRange(0), default=1, show_default=True),
            click.option("--device", default="", help="cpu, cuda, cuda:1 or mps.  [default: the best there is]"),
            click.option("--resume", is_flag=True, help="Go on with an interrupted training."),
            click.option("--replace", is_flag=True,
                         help="FOLDER holds a model: compare with it, and replace it if the new one is better."),
            click.option("-q", "--quiet", is_flag=True, help="No progress, no advice; only the figures."),
        )
    ):  # fmt: skip
        command = decorate(command)
    return command


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@_options
def train(model: str | None, output: Path | None, quiet: bool, **options: Any) -> None:
    """Teach MODEL what was accepted, amended and rejected in repair review.

    \b
    MODEL is a hub id (fetched before) or a folder, and learns what it is made for:
      score    to find likelier what you chose          masked and causal models
      rewrite  to write what you accepted or wrote      T5, BART; models with a chat template
      notice   to mark what you mended, and only that   token classifiers

    Some articles are held out. MODEL is measured on their decisions before and after; only if it became better is
    FOLDER written, with a card (card.json) of data, figures, licence and base. Ctrl-C keeps a checkpoint for --resume.

    \b
      repair review articles/                                       decide; 20 decisions at least, better 500
      repair train almanach/camembert-base -o our-scorer
      repair models calibrate our-scorer --pairs pairs.tsv          when it is to be believed
      repair check --model ./our-scorer article.txt

    Needs pip install 'repair[train]'. Exits with 1 where the model did not become better, 130 after Ctrl-C.
    """
    if model is None or output is None:
        explain("train", WITHOUT_MODEL)
    from repair.batch.errors import ConfigError
    from repair.batch.selection import UnknownNameError
    from repair.evaluate.errors import EvaluationError
    from repair.models.errors import ModelError
    from repair.review.store import StoreError
    from repair.train.errors import InterruptedTrainingError, TrainError
    from repair.train.training import Request
    from repair.train.training import train as run

    decisions = options.pop("decisions") or (configuration(".").root,)
    given = {name: value for name, value in options.items() if value is not None}
    request = Request(model, output, decisions, examples=_examples, **given)
    try:
        result = run(request, click.echo, lambda steps: _bar(steps, quiet=quiet))
    except (TrainError, ModelError, StoreError, ConfigError, UnknownNameError, EvaluationError) as error:
        raise Failure(str(error)) from None
    except InterruptedTrainingError as stop:
        click.echo(str(stop), err=True)
        raise SystemExit(INTERRUPTED) from None
    if not result.better:
        where = f"{output} stays as it was" if output.exists() else f"{output} was not written"
        click.echo(f"{where}; more decisions, other --steps or another --rate may help")
        raise SystemExit(FOUND)
    click.echo(f"written to {output}")
    if not quiet:
        for line in _advice(result.role, str(output), result.card):
            click.echo(line, err=True)
    raise SystemExit(OK)


def _examples() -> list[Any]:
    from repair.cli.model_pairs import shipped_pairs

    return list(shipped_pairs())


@contextmanager
def _bar(steps: int, *, quiet: bool) -> Iterator[Callable[[int, float], None]]:
    """Show steps and the loss where people look on."""
    bar: Any
    with click.progressbar(
        length=steps,
        label="Training",
        file=sys.stderr,
        hidden=quiet or not sys.stderr.isatty(),
        item_show_func=lambda loss: None if loss is None else f"loss {loss:.2f}",
    ) as bar:

        def told(done: int, loss: float) -> None:
            bar.update(done - bar.pos, loss)

        yield told


def _advice(role: str, folder: str, card: dict[str, Any]) -> Iterator[str]:
    """Yield how the model is used now."""
    from repair.models.devices import gigabytes

    path = folder if "/" in folder else f"./{folder}"
    yield ""
    yield f"repair models check {path}{' ' * 15}loads it and asks it something"
    if role == "score":
        yield f"repair models calibrate {path}{' ' * 11}by how much it must prefer a text to be believed"
        if card["data"]["corruptions"]:
            yield "  (with --pairs of your own: it has learned from the tables that are asked by default)"
    yield f"repair check --{'noticer' if role == 'notice' else 'model'} {path} ARTICLE.txt"
    parameters = card["parameters"]
    count = f"{parameters / 1e9:.1f}B" if parameters >= 1e9 else f"{max(1, round(parameters / 1e6))}M"
    memory = gigabytes(max(1e6, parameters * (4 if parameters <= 5e8 else 2) * 1.1)).replace(" ", "")
    yield "its line in models.txt, once it is on the hub:"
    licence = card["licence"].partition(":")[0]
    yield f"  {role}  OWNER/{Path(folder).name}  main  {licence}  {count}  {memory}  trained on our decisions"
