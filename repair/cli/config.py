"""repair config: what is in force, and from where."""

from __future__ import annotations

import click

from repair.batch.config import FILE, PYPROJECT
from repair.cli.common import configuration, emit_json, selection_options


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("path", default=".", required=False)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@selection_options
def config(path: str, form: str, stdin_name: str, typography: bool | None, **selection: object) -> None:
    """Show the settings that hold for PATH (default: this folder), and where each comes from.

    They are read from the first repair.toml, or [tool.repair] in pyproject.toml, in the folder of PATH or above
    it; options on the command line go over them.
    """
    settings = configuration(path, typography=typography, **selection)  # type: ignore[arg-type]
    effective = settings.for_path(path)
    values = effective.values()
    if form == "json":
        emit_json(
            {
                "file": settings.name or None,
                "root": str(settings.root),
                "settings": {
                    key: {"value": value, "from": effective.origins.get(key, "default")}
                    for key, value in values.items()
                },
            }
        )
        return
    click.echo(f"configuration: {settings.name or f'none found ({FILE}, or [tool.repair] in {PYPROJECT})'}")
    click.echo(f"decisions and logs: {settings.folder}")
    shown = {key: _toml(value) for key, value in values.items()}
    width = max(len(text) for text in shown.values() if len(text) <= 40)
    for key, text in shown.items():
        click.echo(f"{key:18} {text:{width}}  {effective.origins.get(key, 'default')}")


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(k)} = {_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return str(value)
