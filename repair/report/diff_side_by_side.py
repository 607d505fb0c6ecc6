"""The prose diff in two columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from repair.report.align import Operation
from repair.report.diff import Difference
from repair.report.diff_terminal import reasons, tally, trimmed
from repair.report.paint import Run, cells, paint, safe, terminal_width, visible, wrap

_GUTTER = "  "
_WIDEST = 84  # columns of one side


def lines(difference: Difference, *, color: bool, width: int | None = None) -> Iterator[str]:
    """Yield the lines of one difference in columns that fit `width` (default: the terminal's)."""
    if not difference.changed:
        return
    columns = terminal_width(width)
    number = len(str(max((n for p in difference.paragraphs for n in p.line if n), default=1)))
    side = min((columns - 2 * (number + 2) - len(_GUTTER)) // 2, _WIDEST)
    margin = " " * (number + 2)
    heads = [Run(_fitted(n, side), "bold") for n in difference.sides]
    yield from _rows([heads[0]], [heads[1]], ("", ""), side, margin, color=color)
    for paragraph in difference.paragraphs:
        where = tuple(str(n or "") for n in paragraph.line)
        for sentence in paragraph.sentences:
            if not any(o.changed and not o.typography for o in sentence):
                continue
            yield ""
            before, after = _side(sentence, "delete"), _side(sentence, "insert")
            yield from _rows(before, after, (where[0], where[1]), side, margin, color=color)
            yield from reasons(
                difference,
                sentence,
                margin,
                color=color,
                width=min(columns, 2 * (side + len(margin)) + 2),
                listed=False,
            )
            where = ("", "")
    yield ""
    for line in wrap([Run(tally(difference.counts), "dim")], columns, color=color):
        yield paint(line, color=color)


def _side(sentence: Iterable[Operation], style: str) -> list[Run]:
    """Return one side of a sentence."""
    runs = []
    for op in sentence:
        text = op.before if style == "delete" else op.after
        if text:
            blank = op.changed and not op.typography and not text.strip()
            runs.append(Run(visible(text) if blank else safe(text), style if op.changed and not op.typography else ""))
    return trimmed(runs)


def _rows(
    before: list[Run], after: list[Run], where: tuple[str, str], side: int, margin: str, *, color: bool
) -> Iterator[str]:
    empty: list[Run] = []
    columns = wrap(before, side, color=color), wrap(after, side, color=color)
    for left, right in zip_longest(*columns, fillvalue=empty):
        pad = " " * (side - sum(cells(r.text) for r in left))
        numbers = [Run(w.rjust(len(margin) - 2) + "  ", "dim") if w else Run(margin) for w in where]
        line = paint([numbers[0], *left, Run(pad + _GUTTER), numbers[1], *right], color=color)
        yield line.rstrip()
        where = ("", "")


def _fitted(name: str, side: int) -> str:
    """Return a path, its beginning cut off where it is too long."""
    name = safe(name)
    return name if cells(name) <= side else "…" + name[len(name) - side + 1 :]
