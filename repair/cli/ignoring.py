"""repair check --add-ignore."""

from __future__ import annotations

from collections.abc import Iterable

import click

from repair.batch.config import Configuration, display
from repair.batch.discovery import STDIN
from repair.batch.errors import ConfigError
from repair.batch.ignoring import add as add_keys
from repair.cli.common import Failure, counted
from repair.report.outcome import Outcome

_SHOWN = 50  # characters of a remark


def add(configuration: Configuration, outcomes: Iterable[Outcome], *, quiet: bool) -> None:
    """Write the keys of what was found to the configuration and say so."""
    keys: list[tuple[str, str]] = []
    for outcome in outcomes:
        if outcome.error:
            click.echo(f"{outcome.path}: {outcome.error}", err=True)
        if outcome.document is None:
            continue
        for finding in outcome.findings:
            words = " ".join(finding.span.of(outcome.document[finding.segment_id].target).split())
            words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
            entry = f"{configuration.relative(outcome.path)}:{finding.key}" if outcome.path != STDIN else finding.key
            keys.append((entry, "".join(c for c in words if c.isprintable())))
    try:
        file, count = add_keys(configuration, keys)
    except ConfigError as error:
        raise Failure(str(error)) from None
    if not quiet:
        click.echo(
            f"{counted(count, 'finding')} added to the ignore list in {display(file)}" if count else "nothing to add"
        )
