"""What a model changed: the same texts with and without it, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from repair.evaluate.comparing import compare
from repair.evaluate.report import Part, Section, Table, Text
from repair.evaluate.signature import line

_SAME = 1e-9


def effect(without: Mapping[str, Any], with_model: Mapping[str, Any]) -> dict[str, Any]:
    """Return the lines that two runs over the same texts repaired otherwise, and how many came nearer or farther.

    `gain` is in points of chrF++, typography made plain, against the repair without the model.
    """
    lines = [entry for entry in compare(without, with_model)["lines"] if entry["gain"] is not None]
    gains = [entry["gain"] for entry in lines]
    return {
        "nearer": sum(g > _SAME for g in gains),
        "farther": sum(g < -_SAME for g in gains),
        "same": sum(abs(g) <= _SAME for g in gains),
        "gain": sum(gains),
        "lines": lines,
    }


def section(run: Mapping[str, Any], *, show: int) -> Section:
    """Return the effect of a model as a section, the losses listed (`show` of them at most; 0: all)."""
    found = run["results"]["model"]
    parts: list[Part] = [
        Text(
            f"{found['nearer'] + found['farther'] + found['same']:,} sentences are repaired otherwise because of the "
            f"model: {found['nearer']:,} nearer to the reference by chrF++ (typography plain) than without it, "
            f"{found['farther']:,} farther, {found['same']:,} the same; {found['gain']:+.1f} points in all."
        )
    ]
    losses = sorted((e for e in found["lines"] if e["gain"] < -_SAME), key=lambda e: e["gain"])
    if losses:
        rows = tuple((e["line"], e["gain"], e["text"], e["then"], e["now"]) for e in losses[: show or None])
        note = f"{len(losses)} in all." if len(losses) > len(rows) else ""
        parts.append(Table("Farther", ("line", "gain", "text", "without", "with"), rows, note, prose=True))
    return Section(f"{run['title']}: because of the model", line(run["signature"]), tuple(parts))
