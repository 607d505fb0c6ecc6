"""repair undo: take a run of fix back."""

from __future__ import annotations

import json
from pathlib import Path

import click

from repair.batch.changelog import LogError, logs
from repair.batch.changelog import undo as take_back
from repair.batch.config import display
from repair.cli.common import ERROR, Failure, configuration, files

_DONE = {"edit": "taken back", "create": "removed", "replace": "put back"}
_WOULD = {"edit": "would be taken back", "create": "would be removed", "replace": "would be put back"}


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("log", required=False)
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be done and do nothing.")
@click.option("-q", "--quiet", is_flag=True, help="Say only what went wrong.")
def undo(log: str | None, dry_run: bool, quiet: bool) -> None:
    """Take a run of fix back exactly, by the LOG it left (without one: list the logs).

    A file that has changed since is left alone and reported; the others are taken back all the same.
    """
    folder = configuration(".").folder
    if log is None:
        _list(folder)
        return
    path = Path(log)
    if not path.exists() and not path.is_absolute() and len(path.parts) == 1:
        named = [p for p in logs(folder) if p.name in (log, f"{log}.jsonl")]
        path = named[0] if named else path
    failed = False
    try:
        for undone in take_back(path, dry_run=dry_run):
            if undone.error:
                failed = True
                click.echo(f"{undone.path}: {undone.error}", err=True)
            elif not quiet:
                what = "is as before already" if undone.already else (_WOULD if dry_run else _DONE)[undone.action]
                click.echo(f"{undone.path}: {what}")
    except LogError as error:
        raise Failure(str(error)) from None
    raise SystemExit(ERROR if failed else 0)


def _list(folder: Path) -> None:
    found = logs(folder)
    if not found:
        click.echo(f"no logs in {display(folder)}; `repair fix --in-place` writes one")
        return
    for path in found:
        lines = path.read_text("utf-8", errors="replace").split("\n")
        try:
            at = json.loads(lines[0])["at"]
        except (ValueError, KeyError):
            at = "damaged"
        click.echo(f"{display(path)}  {at}  {files(sum(map(bool, lines)) - 1)}")
