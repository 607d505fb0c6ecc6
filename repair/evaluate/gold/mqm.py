"""MQM as JSON lines.

A line is a segment: {"doc", "seg", "src", "mt", "errors": [{"start", "len" (or "end"), "severity", "category",
"text"}]}; segments of one `doc` that follow one another are one text.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any

from repair.evaluate.gold.reading import Reading
from repair.evaluate.marks import Mark, Marked
from repair.evaluate.texts import one_line, parsed_lines

_Line = tuple[int, dict[str, Any]]


def read(reading: Reading, text: str) -> list[Marked]:
    """Return the texts of a file."""
    entries: list[_Line] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except json.JSONDecodeError as error:
            raise reading.fail(number, f"not JSON: {error.msg}") from None
        if not isinstance(entry, dict) or not isinstance(entry.get("mt"), str):
            raise reading.fail(number, 'a segment is {"mt": TEXT, "errors": [...]}')
        entries.append((number, entry))
    return [
        _document(reading, name, list(group)) for name, group in groupby(entries, lambda e: str(e[1].get("doc", "")))
    ]


def _document(reading: Reading, name: str, group: list[_Line]) -> Marked:
    targets = [one_line(entry["mt"]) for _, entry in group]
    sources = [one_line(str(entry.get("src", ""))) for _, entry in group]
    parsed, starts = parsed_lines(name, targets, sources)
    marks: list[Mark] = []
    for (line, entry), target, start in zip(group, targets, starts, strict=True):
        own = [_mark(reading, error, line) for error in entry.get("errors", ())]
        for m in reading.checked(own, target):
            marks.append(Mark(m.start + start, m.end + start, m.text, m.category, m.severity, line=line))
    return Marked(name, parsed, tuple(marks), False)


def _mark(reading: Reading, error: Any, line: int) -> Mark:
    try:
        start = int(error["start"])
        end = int(error["end"]) if "end" in error else start + int(error["len"])
        text, category = one_line(str(error.get("text", ""))), str(error["category"])
        return Mark(start, end, text, category, str(error.get("severity", "")).lower(), line=line)
    except (KeyError, TypeError, ValueError) as problem:
        raise reading.fail(line, f"an error needs start, len (or end) and category ({problem!r})") from None
