"""Marot tables: a line is a marked error, <v>...</v> stands around it in the target.

Columns: system, doc, docSegId, globalSegId, rater, source, target, category, severity, metadata. What one rater
marked in one document of one system is one text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from repair.evaluate.gold.reading import Reading
from repair.evaluate.marks import Mark, Marked
from repair.evaluate.texts import one_line, parsed_lines

_TAG = re.compile(r"</?v>")
_LEAST = 9
_NO_ERROR = ("no-error", "")


@dataclass
class _Segment:
    line: int
    target: str
    source: str
    marks: list[Mark] = field(default_factory=list)


def read(reading: Reading, text: str) -> list[Marked]:
    """Return the texts of a table."""
    documents: dict[tuple[str, str, str], dict[str, _Segment]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        cells = line.rstrip("\r").split("\t")
        if not line.strip() or cells[:2] == ["system", "doc"]:
            continue
        if len(cells) < _LEAST:
            raise reading.fail(number, f"{len(cells)} columns; a Marot table has ten (metadata may be missing)")
        system, doc, seg, _, rater, source, marked, category, severity = cells[:_LEAST]
        if not rater:  # a row of metadata
            continue
        target, place = _stripped(reading, marked, number)
        segments = documents.setdefault((doc, system, rater), {})
        segment = segments.setdefault(seg, _Segment(number, target, _TAG.sub("", source)))
        if segment.target != target:
            raise reading.fail(number, f"another target for segment {seg} than in line {segment.line}")
        named = category.strip()
        if named.lower() in _NO_ERROR or place is None:
            continue  # no error, or one in the source
        segment.marks.append(Mark(*place, "", named, severity.strip().lower(), line=number))
    result = []
    for (doc, system, rater), segments in documents.items():
        listed = list(segments.values())
        name = f"{doc} ({system}, {rater})"
        parsed, starts = parsed_lines(name, [one_line(s.target) for s in listed], [one_line(s.source) for s in listed])
        marks = [
            Mark(m.start + at, m.end + at, m.text, m.category, m.severity, line=m.line)
            for segment, at in zip(listed, starts, strict=True)
            for m in reading.checked(segment.marks, one_line(segment.target))
        ]
        result.append(Marked(name, parsed, tuple(marks), False))
    return result


def _stripped(reading: Reading, marked: str, line: int) -> tuple[str, tuple[int, int] | None]:
    """Return the target without tags, and the place that they marked."""
    tags = list(_TAG.finditer(marked))
    target = _TAG.sub("", marked)
    if not tags:
        return target, None
    if [t.group() for t in tags[:2]] != ["<v>", "</v>"] or len(tags) > 2:
        raise reading.fail(line, "mark one place, as in: C'est <v>une</v> exemple")
    return target, (tags[0].start(), tags[1].start() - len("<v>"))
