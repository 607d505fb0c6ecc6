"""What is known of models, in lines for people and in fields for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from repair.cli.common import counted
from repair.models.listing import Listed, builtin_file

if TYPE_CHECKING:
    from repair.models.calibration import Calibration
    from repair.models.hub import Cached


def table(models: Sequence[Listed], cached: dict[str, Cached]) -> Iterator[str]:
    """Yield a line a model."""
    width = max((len(m.name) for m in models), default=0)
    for m in models:
        here = f"{size(cached[m.name].size)} here" if m.name in cached else "not here"
        use = "" if m.commercial else "  (no commercial use)"
        yield f"{m.role:9}{m.name:{width}}  {_count(m.parameters):>5}  {here:13} {m.licence}{use}"


def figures(measured: Calibration) -> Iterator[str]:
    """Yield what was measured of a scorer."""
    yield f"prefers the right text in {measured.accuracy:.1%} of {counted(measured.held_out, 'pair')} ({measured.data})"
    for point in measured.points:
        if point.margin is None:
            yield f"{point.ratio}:1  no margin reaches this, as far as so many pairs can tell"
        else:
            precision = f"{point.precision:.1%}" if point.precision is not None else "none"
            yield (
                f"{point.ratio}:1  margin {point.margin:.4f}: {point.nearer} nearer, {point.farther} farther, "
                f"precision {precision}, {point.nearer / measured.held_out:.0%} of the pairs repaired"
            )


def record(model: Listed, here: Cached | None) -> dict[str, object]:
    """Return a listed model."""
    return {
        "name": model.name,
        "role": model.role,
        "revision": model.revision,
        "licence": model.licence,
        "commercial": model.commercial,
        "parameters": _count(model.parameters),
        "memory": model.memory,
        "note": model.note,
        **(_place(here) if here else {"here": False}),
    }


def other(here: Cached) -> dict[str, object]:
    """Return a model in the cache that is not listed."""
    return {"name": here.name, "licence": f"not in {builtin_file().name}", **_place(here)}


def _place(here: Cached) -> dict[str, object]:
    return {"here": True, "path": str(here.path), "size": here.size, "commits": list(here.commits)}


def of_folder(folder: str) -> dict[str, object]:
    """Return what the files of a model in a folder say."""
    from repair.models.weights import inspect

    weights = inspect(Path(folder), "save it again with save_pretrained()")
    return {
        "name": folder,
        "revision": weights.digest,
        "parameters": _count(weights.parameters),
        "here": True,
        "path": str(Path(folder).resolve()),
        "size": weights.size,
    }


def shown(value: object) -> list[str]:
    """Return a value in lines for people; whole numbers are bytes."""
    if isinstance(value, list):
        return [str(one) for one in value]
    if value is None or isinstance(value, bool):
        return ["yes" if value else "no"]
    return [size(value)] if isinstance(value, int) else [str(value)]


def _count(parameters: int) -> str:
    return f"{parameters / 1e9:.1f}B" if parameters >= 1e9 else f"{parameters / 1e6:.0f}M"


def size(count: float) -> str:
    """Return a number of bytes for people."""
    from repair.models.devices import gigabytes

    return gigabytes(count)
