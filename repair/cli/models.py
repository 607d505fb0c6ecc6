"""repair models: which models there are, which are here, fetching, trying, removing and calibrating them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from repair.cli.common import ERROR, OK, Failure, emit, emit_json
from repair.cli.model_facts import figures, of_folder, other, record, shown, size, table
from repair.models.errors import ModelError
from repair.models.listing import ROLES, builtin_file, find, listed

if TYPE_CHECKING:
    from repair.models.batching import Progress
    from repair.models.hub import Cached


class _Group(click.Group):
    """A group whose commands end with one line where a model can't be had."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ModelError as error:
            raise Failure(str(error)) from None


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
def models() -> None:
    """List, fetch, try and calibrate the models that can help.

    check, fix and review use the embedded model unless --model names another:

    \b
      --model none                     rules and glossary alone
      --model embedded                 the one that comes with the program
      --model almanach/camembert-base  from the hub, once it was fetched
      --model ./my-model               a folder: config.json, tokenizer.json, model.safetensors
      --model http://localhost:11434/v1#qwen3:4b
                                       an OpenAI-compatible endpoint and the model asked of it

    Only pull uses the network (and an endpoint that is asked by its URL). Models from the hub need
    pip install 'repair[models]', endpoints 'repair[remote]'. An endpoint's key is read from REPAIR_API_KEY, else
    OPENAI_API_KEY.

    \b
    A first model:
      repair models list
      repair models pull almanach/camembert-base
      repair models calibrate almanach/camembert-base
      repair check --model almanach/camembert-base ARTICLE.txt
    """


@models.command("list", short_help="List the models, and which of them are on this computer.")
@click.option("--role", type=click.Choice(ROLES), help="Only these: score chooses, rewrite proposes.")
@click.option("--here", is_flag=True, help="Only what is on this computer.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def list_models(role: str | None, here: bool, form: str) -> None:
    """List the models of models.txt by role, with size, licence and whether they are here; then others in the cache."""
    cached = {model.name: model for model in _cached()}
    chosen = [m for m in listed() if role in (None, m.role) and (m.name in cached or not here)]
    others = [] if role else [model for name, model in cached.items() if find(name) is None]
    if form == "json":
        emit_json([record(m, cached.get(m.name)) for m in chosen] + [other(m) for m in others])
        return
    emit(table(chosen, cached))
    for model in others:
        click.echo(f"{'other':9}{model.name}  {size(model.size)} here")
    if not chosen and not others:
        click.echo("none on this computer; fetch one with: repair models pull NAME", err=True)


@models.command(short_help="Show all that is known of a model.")
@click.argument("name")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def show(name: str, form: str) -> None:
    """Show all that is known of NAME: licence, size, where it is on this computer, and its calibration.

    NAME is a hub id, a folder or embedded.
    """
    known = _known(name)
    if not known:
        raise Failure(f"{name}: neither in {builtin_file().name} nor on this computer; what is: repair models list")
    if form == "json":
        emit_json(known)
        return
    for key, value in known.items():
        lines = shown(value)
        click.echo(f"{key + ':':13} {lines[0]}")
        emit(f"{'':13} {line}" for line in lines[1:])


@models.command(short_help="Fetch a model from the hub.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--revision", default="", help="Commit, tag, branch or refs/pr/NUMBER.  [default: that of models.txt]")
@click.option("-q", "--quiet", is_flag=True, help="No progress bars.")
def pull(names: tuple[str, ...], revision: str, quiet: bool) -> None:
    """Fetch models (or what is missing of them) from the Hugging Face hub into its cache.

    Only what loading needs is fetched: configuration, tokenizer and safetensors weights. HF_HOME says where the cache
    is, HF_ENDPOINT names a mirror, and `hf auth login` (or HF_TOKEN) opens models with conditions.
    """
    from repair.models import hub

    for name in names:
        model = find(name)
        if model and not model.commercial:
            click.echo(f"{name}: its licence, {model.licence}, forbids commercial use", err=True)
        folder = hub.pull(name, revision, bars=sys.stderr.isatty() and not quiet)
        total = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file())
        click.echo(f"{name}: {size(total)} in {folder}")


@models.command(short_help="Load models and ask them something.")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--device", default="", help="cpu, cuda, cuda:1 or mps.  [default: the best there is]")
@click.option("--allow-code", multiple=True, metavar="NAME", help="A model whose own Python code may run (repeatable).")
def check(names: tuple[str, ...], device: str, allow_code: tuple[str, ...]) -> None:
    """Load each NAME and ask it something; without NAMEs, all listed models that are on this computer.

    NAME is as for --model: a hub id, a folder, a URL or embedded. Says what each can do: score (choose between texts),
    fill (propose for a gap), generate (answer prompts), translate, notice (mark wrong words). Exits with 2 where one
    does not work.
    """
    from repair.models.opening import open_model
    from repair.models.trial import trial

    here = {model.name for model in _cached()} if not names else set()
    chosen = names or tuple(dict.fromkeys(m.name for m in listed() if m.name in here))
    if not chosen:
        click.echo("no listed model is on this computer; fetch one with: repair models pull NAME", err=True)
    code = OK
    for name in chosen:
        try:
            opened = open_model(name, device=device, code=allow_code, fresh=True)
            if opened is None:
                raise Failure("none is no model to check")
            trial(opened)
        except ModelError as error:
            click.echo(f"{error}", err=True)
            code = ERROR
        else:
            click.echo(f"{opened.identity}: {', '.join(opened.can())}; {opened.about}")
    raise SystemExit(code)


@models.command(short_help="Remove a model from the cache.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("-y", "--yes", is_flag=True, help="Don't ask.")
def remove(names: tuple[str, ...], yes: bool) -> None:
    """Remove models with all their revisions from the cache of the hub. Other programs share that cache."""
    from repair.models import hub

    cached = {model.name: model for model in _cached()}
    for name in names:
        if name in cached and not yes:
            click.confirm(f"Remove {name} ({size(cached[name].size)})?", abort=True, err=True)
        click.echo(f"{name}: {size(hub.remove(name))} freed")


@models.command(short_help="Measure by how much a model must prefer a text to be believed.")
@click.argument("name")
@click.option(
    "--pairs",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Wrong and right sentences, parted by a tab.  [default: the examples of tables and rules]",
)
@click.option(
    "--limit",
    type=click.IntRange(min=80),
    default=1000,
    show_default=True,
    help="At most so many pairs, spread evenly: more take longer and say more.",
)
@click.option("--device", default="", help="cpu, cuda, cuda:1 or mps.  [default: the best there is]")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Keep the figures here."
)
def calibrate(name: str, pairs: Path | None, limit: int, device: str, output: Path | None) -> None:
    """Measure by how much NAME must prefer one text to another to be believed, and keep the figures.

    A margin is chosen on half of the pairs: the smallest at which changes for the better outnumber those for the worse
    3, 10 and 30 to one. What is printed and kept was counted on the other half. NAME is as for --model; the figures
    hold for that revision of its weights alone.
    """
    from repair.models.calibrating import calibrate as measure
    from repair.models.calibrating import read_pairs
    from repair.models.calibration import keep
    from repair.models.opening import open_model

    if pairs:
        known, source = read_pairs(pairs), pairs.name
    else:
        from repair.cli.model_pairs import shipped_pairs

        known, source = shipped_pairs(), "examples"
    if len(known) > limit:
        known = [known[n * len(known) // limit] for n in range(limit)]
    opened = open_model(name, device=device, progress=_bar())
    if opened is None or opened.scorer is None:
        raise Failure(f"{name}: does not score texts, so there is nothing to calibrate")
    measured = measure(opened.scorer, known, source)
    if sys.stderr.isatty():
        click.echo("\r\033[K", nl=False, err=True)
    path = keep(opened.scorer.identity, measured, output)
    click.echo(f"{opened.identity}:")
    emit(f"  {line}" for line in figures(measured))
    click.echo(f"kept in {path}", err=True)


def _known(name: str) -> dict[str, object]:
    """Return what is known of a model of the hub, of a folder, or of the embedded one."""
    from repair.models.calibration import margin_for
    from repair.models.interface import Identity
    from repair.models.specs import Kind, parse

    kind = parse(name).kind
    if kind is Kind.NONE or kind is Kind.URL:
        raise Failure(f"{name}: nothing is known before it is asked: repair models check {name}")
    if kind is Kind.HUB:
        model, here = find(name), next((m for m in _cached() if m.name == name), None)
        known = record(model, here) if model else other(here) if here else {}
        identity = Identity(name, here.commits[0]) if here else None
    elif kind is Kind.FOLDER:
        known = of_folder(name)
        identity = Identity(name, str(known["revision"]))
    else:
        from repair.models.opening import open_model

        opened = open_model(name)
        assert opened
        identity = opened.identity
        known = {"name": name, "role": "score", "revision": identity.revision, "note": opened.about}
    if identity:
        measured = margin_for(identity)
        known["calibration"] = list(figures(measured)) if measured else None
    return known


def _cached() -> Sequence[Cached]:
    from repair.models import hub

    try:
        return hub.cached()
    except ModelError:  # without the package of the hub, nothing was fetched from it
        return ()


def _bar() -> Progress | None:
    """Return what shows progress where people look on."""
    if not sys.stderr.isatty():
        return None
    return lambda done, all_: click.echo(f"\rAsking the model: {done * 100 // max(all_, 1)} %", nl=False, err=True)
