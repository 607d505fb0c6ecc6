"""Parallel texts: a line is a segment; with references, sources and names of documents where there are any."""

from __future__ import annotations

import csv
import gzip
import hashlib
import html
import lzma
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from repair.core.text import Document, Segment
from repair.evaluate.errors import EvaluationError
from repair.formats.base import Parsed, Piece, Source
from repair.formats.text import kind_of

_BREAKS = str.maketrans(dict.fromkeys("\r\n\x0b\x0c\x85\u2028\u2029", " "))


@dataclass(frozen=True)
class Parallel:
    """Lines to evaluate: the machine's words, and for each line what belongs to it."""

    name: str
    hypothesis: tuple[str, ...]
    reference: tuple[str, ...] | None = None
    source: tuple[str, ...] | None = None
    names: tuple[str, ...] | None = None  # of the document each line belongs to
    inputs: Mapping[str, str] = field(default_factory=dict)  # what was read, to read it again

    def __len__(self) -> int:
        return len(self.hypothesis)

    @property
    def digest(self) -> str:
        """A hash of all that is evaluated."""
        parts = [self.hypothesis, self.reference or (), self.source or (), self.names or ()]
        joined = "\x1e".join("\n".join(part) for part in parts)
        return hashlib.sha256(joined.encode()).hexdigest()

    def documents(self, lines: int) -> Iterator[Document]:
        """Yield the documents: by name where there are names, else `lines` at a time (0: all). Ids are places."""
        for number, places in enumerate(self._groups(lines), 1):
            segments = tuple(
                Segment(str(i), text, self.source[i] if self.source else None, kind_of(text))
                for i in places
                if (text := self.hypothesis[i]).strip()
            )
            yield Document(f"{self.name}:{number}", segments)

    def _groups(self, lines: int) -> Iterator[Sequence[int]]:
        if self.names:
            start = 0
            for i in range(1, len(self) + 1):
                if i == len(self) or self.names[i] != self.names[start]:
                    yield range(start, i)
                    start = i
            return
        size = lines or len(self) or 1
        for start in range(0, len(self), size):
            yield range(start, min(start + size, len(self)))

    def decoded(self) -> Parallel:
        """Return the texts with the HTML entities of the machine's words decoded."""
        return replace(self, hypothesis=tuple(one_line(html.unescape(line)) for line in self.hypothesis))


def one_line(text: str) -> str:
    """Return `text` without line breaks; the length stays."""
    return text.translate(_BREAKS)


def read_text(path: Path) -> str:
    """Return what a UTF-8 file holds; .xz and .gz are unpacked.

    Raises:
        EvaluationError: it can't be read.
    """
    try:
        data = path.read_bytes()
        if path.suffix == ".xz":
            data = lzma.decompress(data)
        elif path.suffix == ".gz":
            data = gzip.decompress(data)
    except (OSError, lzma.LZMAError, EOFError) as error:
        raise EvaluationError(f"{path}: can't be read: {getattr(error, 'strerror', None) or error}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise EvaluationError(f"{path}:{line}: not UTF-8; save the file as UTF-8") from None


def read_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of a file, without their ends."""
    text = read_text(path)
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return tuple(line.removesuffix("\r") for line in lines)


def read_plain(hypothesis: Path, reference: Path | None = None, source: Path | None = None) -> Parallel:
    """Read files of which a line is a segment.

    Raises:
        EvaluationError: a file can't be read, is empty, or has another number of lines.
    """
    words = read_lines(hypothesis)
    if not words:
        raise EvaluationError(f"{hypothesis}: is empty; give a file with a segment a line")
    others = []
    for path in (reference, source):
        lines = read_lines(path) if path else None
        if path and lines is not None and len(lines) != len(words):
            first = min(len(lines), len(words)) + 1
            longer, shorter = (path, hypothesis) if len(lines) > len(words) else (hypothesis, path)
            raise EvaluationError(
                f"{longer}:{first}: no line {first} in {shorter}: {hypothesis} has {len(words)} lines, "
                f"{path} has {len(lines)}; a line is a segment, and both need the same number"
            )
        others.append(lines)
    inputs = {"hypothesis": str(hypothesis)}
    inputs |= {k: str(p) for k, p in (("reference", reference), ("source", source)) if p}
    return Parallel(hypothesis.name, words, others[0], others[1], None, inputs)


@dataclass(frozen=True)
class Columns:
    """Which columns of a table hold what, and which rows are taken (column to value)."""

    hypothesis: str
    reference: str = ""
    source: str = ""
    document: str = ""
    where: Mapping[str, str] = field(default_factory=dict)


def read_table(path: Path, columns: Columns) -> Parallel:
    """Read a table with a header, of tab-separated columns without quoting.

    Raises:
        EvaluationError: a column is missing, a row is short, or no row is left.
    """
    rows = csv.reader(read_text(path).split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE)
    header = next(rows, [])
    place = {name: n for n, name in enumerate(header)}
    wanted = [columns.hypothesis, columns.reference, columns.source, columns.document]
    for name in filter(None, (*wanted, *columns.where)):
        if name not in place:
            raise EvaluationError(f"{path}:1: no column {name!r}; there are {', '.join(header) or 'none'}")
    taken: list[list[str]] = []
    for number, row in enumerate(rows, 2):
        if not row:
            continue
        if len(row) != len(header):
            raise EvaluationError(f"{path}:{number}: {len(row)} columns where the header has {len(header)}")
        if all(row[place[name]] == value for name, value in columns.where.items()):
            taken.append(row)
    if not taken:
        where = ", ".join(f"{k}={v}" for k, v in columns.where.items())
        raise EvaluationError(f"{path}: no row{' with ' + where if where else ''}")

    def column(name: str) -> tuple[str, ...] | None:
        return tuple(one_line(row[place[name]]) for row in taken) if name else None

    inputs = {"hypothesis": str(path), "column": columns.hypothesis}
    for key, value in (("reference_column", columns.reference), ("source_column", columns.source)):
        inputs |= {key: value} if value else {}
    inputs |= {"document_column": columns.document} if columns.document else {}
    inputs |= {"where": " ".join(f"{k}={v}" for k, v in columns.where.items())} if columns.where else {}
    return Parallel(
        f"{path.name}:{columns.hypothesis}",
        column(columns.hypothesis) or (),
        column(columns.reference),
        column(columns.source),
        column(columns.document),
        inputs,
    )


def parsed_lines(name: str, lines: Sequence[str], sources: Sequence[str] | None = None) -> tuple[Parsed, list[int]]:
    """Return lines as a parsed text of one segment a line, and where each line starts in it."""
    segments: list[Segment] = []
    pieces: dict[str, tuple[Piece, ...]] = {}
    starts: list[int] = []
    at = 0
    for number, line in enumerate(lines, 1):
        starts.append(at)
        if line.strip():
            key = f"p{number}"
            segments.append(Segment(key, line, sources[number - 1] if sources else None, kind_of(line)))
            pieces[key] = (Piece(0, len(line), at),)
        at += len(line) + 1
    text = "\n".join(lines)
    return Parsed(Source(text), Document(name, tuple(segments)), pieces), starts
