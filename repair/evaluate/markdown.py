"""A report as Markdown that reads well at a terminal too."""

from __future__ import annotations

from collections.abc import Iterator

from repair.evaluate.report import Report, Section, Table, Text, shown

_WIDEST = 60  # of a cell that others are aligned to


def render(report: Report) -> str:
    """Return the report."""
    lines = [f"# {report.title}", ""]
    for paragraph in report.intro:
        lines += [paragraph, ""]
    for section in report.sections:
        lines += _section(section, alone=len(report.sections) == 1)
    return "\n".join(lines).rstrip() + "\n"


def _section(section: Section, *, alone: bool) -> Iterator[str]:
    if not alone:
        yield f"## {section.title}"
        yield ""
    for part in section.parts:
        if isinstance(part, Text):
            yield part.text
            yield ""
        elif isinstance(part, Table):
            yield from _table(part)
    if section.signature:
        yield f"`{section.signature}`"
        yield ""


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"### {table.title}"
        yield ""
    if table.note:
        yield table.note
        yield ""
    if not table.rows:
        yield "None."
        yield ""
        return
    digits = [table.digits.get(c, 2) for c in table.columns]
    signed = [c.startswith(("difference", "gain", "Gain")) for c in table.columns]
    rows = [
        [_escaped(shown(c, d, signed=s)) for c, d, s in zip(row, digits, signed, strict=True)] for row in table.rows
    ]
    numeric = [all(not isinstance(row[n], str) for row in table.rows) for n in range(len(table.columns))]
    widths = [min(max(len(head), 3, *(len(row[n]) for row in rows)), _WIDEST) for n, head in enumerate(table.columns)]

    def line(cells: list[str]) -> str:
        padded = (c.rjust(w) if right else c.ljust(w) for c, w, right in zip(cells, widths, numeric, strict=True))
        return "| " + " | ".join(padded).rstrip() + " |"

    yield line(list(table.columns))
    rules = ("-" * (w - 1) + ":" if right else "-" * w for w, right in zip(widths, numeric, strict=True))
    yield "| " + " | ".join(rules) + " |"
    for row in rows:
        yield line(row)
    yield ""


def _escaped(cell: str) -> str:
    return cell.replace("|", "\\|").replace("\n", " ")
