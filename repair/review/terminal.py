"""Review at a terminal: one finding at a time in its sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from repair.core.decision import Decision
from repair.report.outcome import Outcome
from repair.review.store import DecisionStore


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a review came to: how many findings are decided and open, and whether files were written."""

    decided: int
    open: int
    written: bool


def run(
    outcomes: Sequence[Outcome],
    store: DecisionStore,
    *,
    input: TextIO,
    output: TextIO,
    color: bool,
    by: str,
    preview: Callable[[Outcome, Mapping[str, Decision]], Outcome],
    write: Callable[[Sequence[Outcome]], None],
    width: int | None = None,
) -> Reviewed:
    """Ask about every open finding; show the diff of what was accepted and offer to write it.

    Args:
        outcomes: of `check`, with findings; those with an error or skipped are passed over.
        store: gets each decision at once; what it holds already is not asked again.
        input, output: a terminal (single keys, prefilled line editing) or pipes (a line an answer).
        color: whether `output` may be coloured.
        by: who decides, for the log.
        preview: returns an outcome with `fixed`, by decisions (`fix(pipeline, document, trust, decisions)`).
        write: writes the previewed outcomes; it reports by itself and raises what it wants.
        width: of the output; that of the terminal by default.
    """
    raise NotImplementedError
