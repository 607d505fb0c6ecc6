"""The project's own annotation format.

{"article": PATH, "annotations": [{"start", "end", "text", "category", "repairs", "needs_english", "severity"}]};
offsets are code points in the decoded file; PATH is looked for here and in the folders above the annotation file.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from repair.evaluate.errors import EvaluationError
from repair.evaluate.gold.reading import Reading
from repair.evaluate.marks import WEIGHTS, Mark, Marked
from repair.evaluate.texts import read_text
from repair.formats import registry
from repair.formats.base import Source

_START = re.compile(r'"start"\s*:')


def read(reading: Reading, text: str) -> list[Marked]:
    """Return the article of an annotation file with its marks."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise reading.fail(error.lineno, f"not JSON: {error.msg}") from None
    if not isinstance(data, dict) or not isinstance(data.get("annotations"), list) or "article" not in data:
        raise reading.fail(1, 'an annotation file is {"article": PATH, "annotations": [...]}')
    lines = [text.count("\n", 0, m.start()) + 1 for m in _START.finditer(text)]
    marks = []
    for number, entry in enumerate(data["annotations"]):
        line = lines[number] if number < len(lines) else 1
        marks.append(_mark(reading, entry, line))
    path = _article(reading, str(data["article"]))
    parsed = registry.for_path(str(path)).parse(Source(read_text(path)), str(data["article"]))
    checked = reading.checked(marks, parsed.source.text)
    return [Marked(str(data["article"]), parsed, checked, any(m.repairs for m in checked))]


def _mark(reading: Reading, entry: Any, line: int) -> Mark:
    try:
        severity = str(entry.get("severity", ""))
        mark = Mark(
            int(entry["start"]),
            int(entry["end"]),
            str(entry.get("text", "")),
            str(entry["category"]),
            severity,
            tuple(map(str, entry.get("repairs", ()))),
            bool(entry.get("needs_english", False)),
            line,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise reading.fail(line, f"an annotation needs start, end and category ({error!r})") from None
    if severity and severity not in WEIGHTS:
        raise reading.fail(line, f"no severity {severity!r}; known are {', '.join(WEIGHTS)}")
    return mark


def _article(reading: Reading, name: str) -> Path:
    for folder in (Path(), *reading.path.resolve().parents):
        if (folder / name).is_file():
            return folder / name
    raise EvaluationError(f"{reading.path}: its article {name} is neither here nor in a folder above it")
