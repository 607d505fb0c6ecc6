"""The prose diff at a terminal: deletions and insertions interleaved in their sentence, reasons beneath."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from repair.report.align import Operation
from repair.report.diff import Counts, Difference
from repair.report.excerpts import excerpt
from repair.report.paint import Run, block, measure, message_runs, operation_runs, paint, plural, safe, terminal_width


def lines(
    difference: Difference,
    *,
    color: bool,
    typography: Literal["count", "list"] = "count",
    width: int | None = None,
) -> Iterator[str]:
    """Yield the lines of one difference; nothing when the texts are equal."""
    if not difference.changed:
        return
    columns = terminal_width(width)
    yield paint([Run(_title(difference), "bold")], color=color)
    listed = typography == "list"
    number = max((n for p in difference.paragraphs for n in p.line if n), default=1)
    indent = " " * (len(str(number)) + 4) if columns >= 60 else "  "
    for paragraph in difference.paragraphs:
        where = next((str(n) for n in paragraph.line if n), "")
        for sentence in paragraph.sentences:
            if not any(o.changed and (listed or not o.typography) for o in sentence):
                continue
            yield ""
            if where and columns < 60:
                yield paint([Run(f"  line {where}", "dim")], color=color)
                where = ""
            runs = [run for op in excerpt(sentence, typography=listed) for run in operation_runs(op, typography=listed)]
            yield from block(
                trimmed(runs),
                color=color,
                width=measure(columns),
                first=where.rjust(len(indent) - 2),
                indent=indent,
            )
            where = ""
            yield from reasons(difference, sentence, indent, color=color, width=measure(columns), listed=listed)
    yield ""
    yield paint([Run(tally(difference.counts, listed=listed), "dim")], color=color)


def _title(difference: Difference) -> str:
    names = dict.fromkeys((difference.before_name, difference.after_name))
    return safe(" → ".join(names))


def trimmed(runs: Sequence[Run]) -> list[Run]:
    """Drop the white space at the ends of a sentence where it does not change."""
    trimmed = list(runs)
    if trimmed and not trimmed[0].style:
        trimmed[0] = Run(trimmed[0].text.lstrip())
    if trimmed and not trimmed[-1].style:
        trimmed[-1] = Run(trimmed[-1].text.rstrip())
    return trimmed


def reasons(
    difference: Difference, sentence: Iterable[Operation], indent: str, *, color: bool, width: int, listed: bool
) -> Iterator[str]:
    """Yield why a sentence was changed."""
    shown = dict.fromkeys(n for o in sentence if o.changed and (listed or not o.typography) for n in o.reasons)
    rules: dict[str, list[str]] = {}
    for n in shown:
        rules.setdefault(difference.reasons[n].message, []).append(difference.reasons[n].rule)
    for message, names in rules.items():
        runs = [*message_runs(message), Run("  " + ", ".join(dict.fromkeys(names)), "dim")]
        yield from block(runs, color=color, width=width, first=f"{indent}· ", indent=f"{indent}  ")


def tally(counts: Counts, *, listed: bool = False) -> str:
    """Return a difference in figures."""
    parts = []
    if counts.changes:
        parts.append(f"{plural(counts.changes, 'change')} in {plural(counts.sentences, 'sentence')}")
    if counts.typography:
        where = "" if listed else " not shown"
        parts.append(f"{plural(counts.typography, 'change')} of typography{where}")
    return ", ".join(parts) or "no changes"
