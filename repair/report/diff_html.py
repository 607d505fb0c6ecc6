"""The prose diff as one self-contained HTML file that prints well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from repair.report.align import Operation
from repair.report.diff import Counts, Difference, Paragraph
from repair.report.html import opening
from repair.report.paint import CITED, plural, safe, visible

_QUOTED = re.compile(r'"([^"]*)"')
_SWITCHES = """\
<input class="switch" type="radio" name="view" id="view-inline" checked>
<input class="switch" type="radio" name="view" id="view-side">
<input class="switch" type="checkbox" id="only-changed">
<input class="switch" type="checkbox" id="show-typography">
"""


def page(differences: Sequence[Difference], title: str = "", *, language: str = "fr") -> str:
    """Return an HTML page with all differences and a summary on top; `language` is that of the texts.

    It loads nothing and runs nothing: the views are switched by style alone. Of each paragraph it holds the
    inline view, in which all <del> dropped leaves the text after, and all <ins> dropped the text before, and
    the two sides.
    """
    total = sum((d.counts for d in differences), Counts())
    heading = title or " · ".join(dict.fromkeys(d.after_name for d in differences)) or "Comparison"
    parts = [
        opening(_text(heading), "repair.report", "diff_html.css"),
        _SWITCHES,
        f'<div class="page">\n<header>\n<h1>{_text(heading)}</h1>\n',
        f'<p class="figures">{_figures(total, len(differences))}</p>\n',
        _rules(differences),
        _contents(differences),
        _controls(total),
        "</header>\n<main>\n",
    ]
    notes = _Notes()
    for number, difference in enumerate(differences, 1):
        parts += _file(difference, number, notes, language, alone=len(differences) == 1)
    parts.append("</main>\n<footer>Words marked by repair; struck out is deleted, underlined is inserted.</footer>\n")
    parts.append("</div>\n</body>\n</html>\n")
    return "".join(parts)


class _Notes:
    """Numbers the reasons through the page."""

    def __init__(self) -> None:
        self.last = 0

    def next(self) -> int:
        self.last += 1
        return self.last


def _text(text: str) -> str:
    return escape("".join(c if c in "\n\t\r" else safe(c) for c in text), quote=True).replace("\r", "&#13;")


def _figures(counts: Counts, number: int) -> str:
    def strong(phrase: str) -> str:
        figure, _, noun = phrase.partition(" ")
        return f"<b>{figure}</b> {noun}"

    parts = [f"{strong(plural(counts.changes, 'change'))} in {strong(plural(counts.sentences, 'sentence'))}"]
    if counts.typography:
        parts.append(f"{strong(plural(counts.typography, 'change'))} of typography")
    if number > 1:
        parts.append(strong(plural(number, "file")))
    return " · ".join(parts) if counts != Counts() else "The texts are the same."


def _rules(differences: Sequence[Difference]) -> str:
    counted: Counter[str] = Counter()
    for difference in differences:
        for op in difference.operations:
            if not op.typography:
                counted.update({difference.reasons[n].rule for n in op.reasons})
    items = "".join(f"<li><b>{n}</b> {_text(rule)}</li>" for rule, n in counted.most_common())
    return f'<ul class="rules" aria-label="Changes by rule">{items}</ul>\n' if items else ""


def _contents(differences: Sequence[Difference]) -> str:
    if len(differences) < 2:
        return ""
    items = "".join(
        f'<li><a href="#file-{n}">{_text(d.after_name)}</a> <span>{_figures(d.counts, 1)}</span></li>'
        for n, d in enumerate(differences, 1)
    )
    return f'<ul class="contents">{items}</ul>\n'


def _controls(counts: Counts) -> str:
    labels = ['<label for="view-inline">Inline</label>', '<label for="view-side">Side by side</label>']
    labels.append('<label for="only-changed">Changed paragraphs only</label>')
    if counts.typography:
        labels.append('<label for="show-typography">Typography</label>')
    legend = '<span class="legend"><del>deleted</del> <ins>inserted</ins></span>'
    return f'<div class="controls">{"".join(labels)}{legend}</div>\n'


def _file(difference: Difference, number: int, notes: _Notes, language: str, *, alone: bool) -> Iterator[str]:
    name = "" if alone else f"<h2>{_text(difference.after_name)}</h2>"
    label = _text(difference.after_name)
    yield f'<section class="file" id="file-{number}" lang="{_text(language)}" aria-label="{label}">{name}\n'
    yield f'<div class="heads"><span>{_text(difference.sides[0])}</span>'
    yield f"<span>{_text(difference.sides[1])}</span></div>\n"
    for paragraph in difference.paragraphs:
        yield _row(difference, paragraph, notes)
    yield "</section>\n"


def _row(difference: Difference, paragraph: Paragraph, notes: _Notes) -> str:
    kind = " heading" if paragraph.kind == "heading" else ""
    state = "" if paragraph.reworded else " typo" if paragraph.changed else " same"
    numbers: dict[tuple[int, ...], int] = {}
    views: dict[str, list[str]] = {"inline": [], "before": [], "after": []}
    listed: list[str] = []
    for op in paragraph.operations:
        mark = anchored = ""
        if op.reasons and not op.typography:
            first = op.reasons not in numbers
            n = notes.next() if first else numbers[op.reasons]
            mark = f'<sup><a href="#note-{n}" aria-label="note {n}">{n}</a></sup>'
            anchored = mark.replace("<a ", f'<a id="ref-{n}" ') if first else mark
            if first:
                numbers[op.reasons] = n
                listed.append(_note(difference, op, n))
        views["inline"].append(_inline(op, anchored))
        views["before"].append(_side("del", op.before, op, "" if op.after else mark))
        views["after"].append(_side("ins", op.after, op, mark if op.after else ""))
    notes_html = f'<ul class="notes" lang="en">{"".join(listed)}</ul>' if listed else ""
    line = next((n for n in reversed(paragraph.line) if n), "")
    return (
        f'<div class="row{state}{kind}"><span class="line">{line}</span>'
        f'<p class="inline">{"".join(views["inline"])}</p>'
        f'<p class="side">{"".join(views["before"])}</p>'
        f'<p class="side">{"".join(views["after"])}</p>'
        f"{notes_html}</div>\n"
    )


def _inline(op: Operation, mark: str) -> str:
    """Mark an operation; the number of its note stands before the space that ends it."""
    if not op.changed:
        return _text(op.before)
    if op.typography:
        shown = " → ".join(_text(visible(t) or "nothing") for t in (op.before, op.after))
        style = f' class="typo" title="{shown}"'
        return _marked("del", op.before, style) + _marked("ins", op.after, style)
    last, tag = (op.after, "ins") if op.after else (op.before, "del")
    words = last.rstrip() or last
    first = _marked("del", op.before) if op.after else ""
    return first + _marked(tag, words) + mark + _marked(tag, last[len(words) :], ' class="space"')


def _marked(tag: str, text: str, style: str = "") -> str:
    return f"<{tag}{style}>{_text(text)}</{tag}>" if text else ""


def _side(tag: str, text: str, op: Operation, mark: str) -> str:
    if not op.changed or op.typography or not text:
        return _text(text)
    words = text.rstrip() or text
    return _marked(tag, words) + mark + _text(text[len(words) :])


def _note(difference: Difference, op: Operation, number: int) -> str:
    reasons = [difference.reasons[n] for n in op.reasons]
    said = " ".join(f"{_message(r.message)} <code>{_text(r.rule)}</code>" for r in reasons)
    back = f'<a class="number" href="#ref-{number}" aria-label="back to change {number}">{number}</a>'
    return f'<li id="note-{number}">{back}{said}</li>'


def _message(text: str) -> str:
    return CITED.sub(r"<em>\1</em>", _text(_QUOTED.sub(r"“\1”", text)))
