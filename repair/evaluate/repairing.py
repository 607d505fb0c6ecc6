"""Running the pipeline over parallel texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

from repair.core.finding import Trust
from repair.evaluate.texts import Parallel
from repair.fixpoint import Fixed, fix
from repair.pipeline import Pipeline

Progress = Callable[[Sequence[Any], str], AbstractContextManager[Iterable[Any]]]


def quiet(items: Sequence[Any], label: str) -> AbstractContextManager[Iterable[Any]]:
    """Show nothing."""
    return nullcontext(items)


@dataclass(frozen=True)
class Repaired:
    """Parallel texts with what the pipeline made of them, line by line."""

    texts: Parallel
    after: tuple[str, ...]
    fixed: tuple[Fixed, ...]

    @property
    def before(self) -> tuple[str, ...]:
        """The machine's words."""
        return self.texts.hypothesis

    @property
    def edited(self) -> list[int]:
        """The places of the lines that were changed."""
        return [i for i, (a, b) in enumerate(zip(self.before, self.after, strict=True)) if a != b]


def repair(pipeline: Pipeline, texts: Parallel, at_least: Trust, lines: int, progress: Progress = quiet) -> Repaired:
    """Repair all lines, in documents of `lines` lines (0: one document)."""
    after = list(texts.hypothesis)
    done = []
    with progress(list(texts.documents(lines)), "Repairing") as documents:
        for document in documents:
            fixed = fix(pipeline, document, at_least)
            done.append(fixed)
            for segment in fixed.after:
                after[int(segment.id)] = segment.target
    return Repaired(texts, tuple(after), tuple(done))
