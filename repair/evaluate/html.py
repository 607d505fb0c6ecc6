"""A report as one self-contained HTML page: tables, and charts as inline SVG. It loads and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from repair.evaluate.report import Cell, Chart, Part, Report, Section, Table, Text, shown
from repair.report.html import opening

_CODE = re.compile(r"`([^`]*)`")
_TERM = re.compile(r"\*([^*]+)\*")
_ROW, _GAP, _LEFT, _WIDTH, _END = 15, 9, 230, 440, 70  # of charts, in pixels


def render(report: Report, language: str = "fr") -> str:
    """Return the page; `language` is that of the texts it quotes."""
    parts = [
        opening(escape(report.title), "repair.evaluate", "html.css"),
        f"<main>\n<h1>{escape(report.title)}</h1>\n",
        *(f"<p>{_prose(p)}</p>\n" for p in report.intro),
    ]
    if len(report.sections) > 2:
        links = "".join(f'<li><a href="#s{n}">{escape(s.title)}</a></li>' for n, s in enumerate(report.sections, 1))
        parts.append(f'<nav aria-label="Contents"><ol>{links}</ol></nav>\n')
    for number, section in enumerate(report.sections, 1):
        parts += _section(section, number, language, alone=len(report.sections) == 1)
    parts.append("</main>\n</body>\n</html>\n")
    return "".join(parts)


def _prose(text: str) -> str:
    marked = _CODE.sub(r"<code>\1</code>", escape(text, quote=False))
    return _TERM.sub(r"<em>\1</em>", marked)


def _section(section: Section, number: int, language: str, *, alone: bool) -> Iterator[str]:
    heading = "" if alone else f"<h2>{escape(section.title)}</h2>\n"
    yield f'<section id="s{number}">\n{heading}'
    for part in section.parts:
        yield _part(part, language)
    if section.signature:
        yield f'<p class="signature"><code>{escape(section.signature)}</code></p>\n'
    yield "</section>\n"


def _part(part: Part, language: str) -> str:
    if isinstance(part, Text):
        return f"<p>{_prose(part.text)}</p>\n"
    if isinstance(part, Chart):
        return chart(part)
    return _table(part, language)


def _table(table: Table, language: str) -> str:
    title = f"<h3>{escape(table.title)}</h3>\n" if table.title else ""
    note = f"<p>{_prose(table.note)}</p>\n" if table.note else ""
    if not table.rows:
        return f"{title}{note}<p>None.</p>\n"
    right = [all(not isinstance(row[n], str) for row in table.rows) for n in range(len(table.columns))]
    head = "".join(
        f'<th scope="col"{" class=number" if number else ""}>{escape(c)}</th>'
        for c, number in zip(table.columns, right, strict=True)
    )
    body = "".join(f"<tr>{''.join(_cells(table, row, language))}</tr>\n" for row in table.rows)
    kind = ' class="prose"' if table.prose else ""
    opened = f'{title}{note}<div class="scroll"><table{kind}>\n<thead><tr>{head}</tr></thead>\n'
    return f"{opened}<tbody>\n{body}</tbody></table></div>\n"


def _cells(table: Table, row: tuple[Cell, ...], language: str) -> Iterator[str]:
    for column, cell in zip(table.columns, row, strict=True):
        signed = column.startswith(("difference", "gain", "Gain"))
        text = escape(shown(cell, table.digits.get(column, 2), signed=signed))
        if isinstance(cell, str) or (cell is None and table.prose):
            quoted = f' lang="{language}"' if table.prose and isinstance(cell, str) and len(cell) > 30 else ""
            yield f"<td{quoted}>{text}</td>"
        else:
            worse = column.lower().startswith("gain") and text.startswith("−")
            yield f'<td class="number{" minus" if worse else ""}">{text}</td>'


def chart(chart: Chart) -> str:
    """Return bars as a figure."""
    values = [v for _, group in chart.bars for v in group]
    most, least = max((*values, 0.0)), min((*values, 0.0))
    span = (most - least) or 1.0
    scale = _WIDTH / span
    zero = _LEFT - least * scale + (24 if least < 0 else 0)
    both_ways = least < 0 <= most and len(chart.series) == 2
    lines_each = 1 if both_ways else len(chart.series)
    height = len(chart.bars) * (_ROW * lines_each + _GAP) + _GAP
    width = _LEFT + _WIDTH + _END + (24 if least < 0 else 0)
    marks: list[str] = []
    top = _GAP
    for label, group in chart.bars:
        middle = top + _ROW * lines_each / 2
        shown_label = label if len(label) <= 34 else label[:33] + "…"
        marks.append(f'<text class="label" x="{_LEFT - 10}" y="{middle + 4:.1f}">{escape(shown_label)}</text>')
        for n, value in enumerate(group):
            y = top + (0 if both_ways else n * _ROW)
            marks.append(_bar(value, zero, scale, y, n, chart.unit))
        top += _ROW * lines_each + _GAP
    axis = f'<line class="axis" x1="{zero:.1f}" x2="{zero:.1f}" y1="2" y2="{height - 2}"/>'
    legend = "".join(f'<span class="s{n}">{escape(name)}</span>' for n, name in enumerate(chart.series))
    keys = f'<div class="legend">{legend}</div>' if len(chart.series) > 1 else ""
    return (
        f"<figure><figcaption>{escape(chart.title)}</figcaption>{keys}\n"
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(chart.title)}">{axis}{"".join(marks)}</svg></figure>\n'
    )


def _bar(value: float, zero: float, scale: float, y: float, series: int, unit: str) -> str:
    if not value:
        return ""
    size = max(abs(value) * scale, 1.0)
    x = zero if value > 0 else zero - size
    digits = 0 if float(value).is_integer() or abs(value) >= 10 else 1
    text = f"{abs(value):,.{digits}f}{' ' + unit if unit else ''}"
    place = f'x="{x + size + 4:.1f}"' if value > 0 else f'class="left" x="{x - 4:.1f}"'
    return (
        f'<rect class="s{series}" x="{x:.1f}" y="{y}" width="{size:.1f}" height="{_ROW - 2}"/>'
        f'<text {place} y="{y + _ROW - 4}">{text}</text>'
    )
