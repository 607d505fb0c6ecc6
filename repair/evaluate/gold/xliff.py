"""XLIFF with its:locQualityIssue: <mrk its:locQualityIssueType=...> in targets (XLIFF 1.2 and 2)."""

from __future__ import annotations

from typing import Any

from repair.evaluate.gold.reading import Reading
from repair.evaluate.marks import Mark, Marked
from repair.evaluate.texts import one_line, parsed_lines

ITS = "{http://www.w3.org/2005/11/its}"
_SEVERITIES = ((25, "minor"), (75, "major"), (100, "critical"))  # of 0 to 100, as ITS 2.0 has it


def read(reading: Reading, text: str) -> list[Marked]:
    """Return the file as one text, a unit a line."""
    from xml.parsers import expat

    parser = _Parser(reading)
    machine = expat.ParserCreate(namespace_separator="}")
    machine.StartElementHandler = parser.start
    machine.EndElementHandler = parser.end
    machine.CharacterDataHandler = parser.data
    machine.StartDoctypeDeclHandler = parser.refuse
    parser.machine = machine
    try:
        machine.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise reading.fail(error.lineno, f"not XML: {expat.errors.messages[error.code]}") from None
    if not parser.lines:
        raise reading.fail(1, "no <target> in this file; marks stand in targets")
    parsed, starts = parsed_lines(reading.path.name, parser.lines, parser.sources)
    marks = [
        Mark(m.start + at, m.end + at, m.text, m.category, m.severity, m.repairs, line=m.line)
        for own, at, line in zip(parser.marks, starts, parser.lines, strict=True)
        for m in reading.checked(own, line)
    ]
    checked = tuple(marks)
    return [Marked(reading.path.name, parsed, checked, any(m.repairs for m in checked))]


class _Parser:
    """Collects sources, targets and the marks in them."""

    def __init__(self, reading: Reading) -> None:
        self.machine: Any = None
        self.lines: list[str] = []
        self.sources: list[str] = []
        self.marks: list[list[Mark]] = []
        self._reading = reading
        self._inside = ""
        self._text = ""
        self._source = ""
        self._open: list[tuple[int, dict[str, str], int] | None] = []
        self._own: list[Mark] = []

    def refuse(self, *_: object) -> None:
        """Refuse a document type: nothing is expanded or loaded."""
        raise self._reading.fail(self.machine.CurrentLineNumber, "a document type declaration is not read; remove it")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        local = name.rpartition("}")[2]
        if local in ("source", "target") and not self._inside:
            self._inside, self._text, self._own = local, "", []
        elif local == "mrk" and self._inside == "target":
            issue = {k.rpartition("}")[2]: v for k, v in attributes.items() if k.startswith(ITS[1:])}
            has = any(key.startswith("locQualityIssue") for key in issue)
            self._open.append((len(self._text), issue, self.machine.CurrentLineNumber) if has else None)

    def data(self, text: str) -> None:
        """Take text."""
        if self._inside:
            self._text += text

    def end(self, name: str) -> None:
        """Close an element."""
        local = name.rpartition("}")[2]
        if local == "mrk" and self._inside == "target":
            opened = self._open.pop()
            if opened:
                self._mark(*opened)
        elif local == self._inside:
            text = one_line(self._text)
            if local == "source":
                self._source = text
            else:
                self.lines.append(text)
                self.sources.append(self._source)
                self.marks.append(self._own)
                self._source = ""
            self._inside = ""

    def _mark(self, start: int, issue: dict[str, str], line: int) -> None:
        severity = ""
        if given := issue.get("locQualityIssueSeverity"):
            try:
                number = float(given)
            except ValueError:
                raise self._reading.fail(line, f"its:locQualityIssueSeverity is {given!r}, not 0 to 100") from None
            severity = next((name for limit, name in _SEVERITIES if number <= limit), "critical")
        kind = issue.get("locQualityIssueType", "other")
        self._own.append(Mark(start, len(self._text), "", kind, severity, line=line))
