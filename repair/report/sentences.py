"""Operations by sentence: what a reader takes in at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from repair.report.align import Operation
from repair.rules.sentences import ends


def sentences(operations: Iterable[Operation]) -> tuple[tuple[Operation, ...], ...]:
    """Group operations by sentence, dividing unchanged text only: a change is never cut in two."""
    groups: list[list[Operation]] = [[]]
    for operation in operations:
        if operation.changed:
            groups[-1].append(operation)
            continue
        done = 0
        for end in ends(operation.before):
            text = operation.before[done:end]
            groups[-1].append(replace(operation, before=text, after=text))
            groups.append([])
            done = end
        if rest := operation.before[done:]:
            groups[-1].append(replace(operation, before=rest, after=rest))
    return tuple(tuple(g) for g in groups if g)
