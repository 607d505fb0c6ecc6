"""What a report is made of, whatever it is printed as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Cell = str | int | float | None


@dataclass(frozen=True)
class Table:
    """A table; `digits` says how many decimals the floats of a column have (2, where nothing is said)."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    digits: dict[str, int] = field(default_factory=dict)
    prose: bool = False  # cells of running text: wide, and in the language of the texts


@dataclass(frozen=True)
class Chart:
    """Bars, a group of them a label; negative values go left."""

    title: str
    series: tuple[str, ...]
    bars: tuple[tuple[str, tuple[float, ...]], ...]
    unit: str = ""


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


Part = Table | Chart | Text


@dataclass(frozen=True)
class Section:
    """A part of a report with its own signature."""

    title: str
    signature: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Report:
    """All that is printed."""

    title: str
    sections: tuple[Section, ...]
    intro: Sequence[str] = ()


def shown(cell: Cell, digits: int = 2, *, signed: bool = False) -> str:
    """Return a cell as it is printed."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        text = f"{cell:{'+' if signed else ''},.{digits}f}"
        return text.replace("-", "−") if text.strip("-+0.,") else f"{0:.{digits}f}"
    if isinstance(cell, int):
        return f"{cell:,}"
    return cell
