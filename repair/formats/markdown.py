"""Markdown: paragraphs, headings, items and cells; code, addresses, tags and front matter stay untouched."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from repair.core.text import Document, Segment
from repair.formats.base import OPAQUE, Parsed, Piece, Source
from repair.formats.markdown_inline import OPAQUE_PART, parts

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_ITEM = re.compile(r"([ \t]*)([-*+]|(\d{1,9})[.)])([ \t]+|$)(\[[ xX]\][ \t]+)?")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)")
_CLOSING_MARKS = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_BREAK = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_FENCE = re.compile(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,}|\$\$(?=[ \t]*$))")
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]]+\]:[ \t]*\S")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:[ \t]*")
_DELIMITER_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CELL = re.compile(r"(?:\\.|`+[^`]*`+|[^|\\])+", re.DOTALL)
_RAW = re.compile(r" {0,3}<(?:(?P<name>script|pre|style|textarea)\b|(?P<comment>!--)|\?|![A-Z])", re.IGNORECASE)
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int  # without the line end
    after: int
    number: int


@dataclass
class _Builder:
    """A segment that grows: its text and how it maps to the file."""

    text: str = ""
    pieces: list[Piece] = field(default_factory=list)

    def add(self, words: str, at: int) -> None:
        """Append text that stands in the file at `at`."""
        last = self.pieces[-1] if self.pieces else None
        if last and not last.fixed and last.at + last.length == at:
            self.pieces[-1] = Piece(last.start, last.length + len(words), last.at)
        elif words:
            self.pieces.append(Piece(len(self.text), len(words), at))
        self.text += words

    def fix(self, char: str, at: int, extent: int) -> None:
        """Append a character that stands for what may not be edited."""
        self.pieces.append(Piece(len(self.text), 1, at, fixed=True, extent=extent))
        self.text += char


class Markdown:
    """Markdown files, as CommonMark and GitHub read them."""

    name = "markdown"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")

    def parse(self, source: Source, name: str) -> Parsed:
        """Split `source` into the blocks that a reader sees, named by the line on which they start."""
        segments: list[Segment] = []
        pieces: dict[str, tuple[Piece, ...]] = {}
        for kind, number, builder in _Blocks(source.text).read():
            trimmed = _trimmed(builder)
            if not trimmed or not _LETTER.search(trimmed.text):
                continue
            key = f"p{number}"
            if key in pieces:
                key = f"p{number}.{trimmed.pieces[0].at}"
            segments.append(Segment(key, trimmed.text, kind=kind))
            pieces[key] = tuple(trimmed.pieces)
        return Parsed(source, Document(name, tuple(segments)), pieces)


class _Blocks:
    """One pass over the lines of a file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [
            _Line(m.start(), m.start() + len(m.group().rstrip("\r\n")), m.end(), number)
            for number, m in enumerate(_LINE.finditer(text), 1)
            if m.group()
        ]
        self._block: list[tuple[int, int, int]] = []  # the lines of the open block: start, end, line end
        self._kind = "paragraph"
        self._number = 0
        self._quotes = 0  # depth of quotation of the open block
        self._items = 0  # where the text of the list item begins that we are in

    def read(self) -> Iterator[tuple[str, int, _Builder]]:
        """Yield (kind, line number, segment) for each block."""
        place = self._front_matter()
        while place < len(self._lines):
            line = self._lines[place]
            start, quotes = self._unquoted(line)
            rest = self._text[start : line.end]
            if quotes != self._quotes and not (self._block and quotes == 0 and rest.strip()):
                yield from self._flush()
                self._quotes = quotes
            if not rest.strip():
                yield from self._flush()
                place += 1
                continue
            if not self._block and not rest[0].isspace() and not _ITEM.match(rest):
                self._items = 0
            fence = _FENCE.match(rest)
            raw = _RAW.match(rest)
            if fence or raw:
                yield from self._flush()
                place = self._after_fence(place, fence[1]) if fence else self._after_raw(place, raw, start)
                continue
            if not self._block and self._is_code(rest):
                place += 1
                continue
            if self._is_table(place, rest):
                yield from self._flush()
                place = yield from self._table(place)
                continue
            yield from self._line(line, start, rest)
            place += 1
        yield from self._flush()

    def _line(self, line: _Line, start: int, rest: str) -> Iterator[tuple[str, int, _Builder]]:
        if self._block and self._kind == "paragraph" and _UNDERLINE.match(rest):
            self._kind = "heading"
            yield from self._flush()
            return
        if _BREAK.match(rest) or (not self._block and _DEFINITION.match(rest)):
            yield from self._flush()
            return
        heading = _HEADING.match(rest)
        if heading:
            yield from self._flush()
            words = _CLOSING_MARKS.sub("", rest[heading.end() :])
            self._open("heading", line, start + heading.end(), start + heading.end() + len(words))
            yield from self._flush()
            return
        note = _NOTE.match(rest)
        if note:
            yield from self._flush()
            self._open("paragraph", line, start + note.end(), line.end)
            return
        item = _ITEM.match(rest)
        if item and self._starts_item(item):
            yield from self._flush()
            self._items = item.end()
            self._open("item", line, start + item.end(), line.end)
            return
        if self._block:
            begin = start + len(rest) - len(rest.lstrip(" \t"))
            self._block.append((begin, line.end, line.after))
            return
        indent = len(rest) - len(rest.lstrip(" \t"))
        self._open("item" if self._items else "paragraph", line, start + indent, line.end)

    def _open(self, kind: str, line: _Line, start: int, end: int) -> None:
        self._kind, self._number = kind, line.number
        self._block = [(start, end, line.after)]

    def _starts_item(self, item: re.Match[str]) -> bool:
        if not self._items and _width(item[1]) > 3:
            return False
        if not self._block or self._items:
            return True
        return item[3] in (None, "1") and bool(item[4])

    def _is_code(self, rest: str) -> bool:
        indent = _width(rest[: len(rest) - len(rest.lstrip(" \t"))])
        if self._items and _ITEM.match(rest) and indent < self._items + 4:
            return False
        return indent >= (self._items or 0) + 4

    def _unquoted(self, line: _Line) -> tuple[int, int]:
        match = _QUOTE.match(self._text, line.start, line.end)
        return (match.end(), match.group().count(">")) if match else (line.start, 0)

    def _front_matter(self) -> int:
        if not self._lines:
            return 0
        mark = self._text[self._lines[0].start : self._lines[0].end].rstrip()
        if mark not in ("---", "+++"):
            return 0
        ends = ("---", "...") if mark == "---" else ("+++",)
        for place, line in enumerate(self._lines[1:], 1):
            if self._text[line.start : line.end].rstrip() in ends:
                return place + 1
        return 0

    def _after_fence(self, place: int, mark: str) -> int:
        for later in range(place + 1, len(self._lines)):
            start, quotes = self._unquoted(self._lines[later])
            rest = self._text[start : self._lines[later].end].strip()
            if quotes < self._quotes:
                return later
            if rest.startswith(mark) and not rest.strip(mark[0]):
                return later + 1
        return len(self._lines)

    def _after_raw(self, place: int, raw: re.Match[str] | None, start: int) -> int:
        assert raw is not None
        end = f"</{raw['name'].lower()}>" if raw["name"] else "-->" if raw["comment"] else ">"
        found = self._text.lower().find(end, start + raw.end())
        if found < 0:
            return len(self._lines) if raw["name"] or raw["comment"] else place + 1
        while place < len(self._lines) and self._lines[place].after <= found:
            place += 1
        return place + 1

    def _is_table(self, place: int, rest: str) -> bool:
        if "|" not in rest or place + 1 >= len(self._lines):
            return False
        start, quotes = self._unquoted(self._lines[place + 1])
        below = self._text[start : self._lines[place + 1].end]
        return quotes == self._quotes and "-" in below and "|" in below and bool(_DELIMITER_ROW.match(below))

    def _table(self, place: int) -> Generator[tuple[str, int, _Builder], None, int]:
        """Yield the cells of a table; return the line after it."""
        first = place
        while place < len(self._lines):
            line = self._lines[place]
            start, quotes = self._unquoted(line)
            rest = self._text[start : line.end]
            if not rest.strip() or quotes != self._quotes or (place > first + 1 and "|" not in rest):
                break
            if place != first + 1:
                for cell in _CELL.finditer(self._text, start, line.end):
                    self._open("cell", line, cell.start(), cell.end())
                    yield from self._flush()
            place += 1
        return place

    def _flush(self) -> Iterator[tuple[str, int, _Builder]]:
        block, self._block = self._block, []
        kind, self._kind = self._kind, "paragraph"
        if block:
            yield kind, self._number, self._build(block)

    def _build(self, block: list[tuple[int, int, int]]) -> _Builder:
        joined = _Builder()
        for number, (start, end, after) in enumerate(block):
            if number + 1 == len(block):
                joined.add(self._text[start:end], start)
                continue
            following = block[number + 1][0]
            words = self._text[start:end]
            if following == after and not words.endswith(("  ", "\\", "\t")):
                joined.add(self._text[start:after], start)
                continue
            kept = words.removesuffix("\\").rstrip()
            joined.add(kept, start)
            joined.fix("\n", start + len(kept), following - start - len(kept))
        return _visible(joined)


def _visible(joined: _Builder) -> _Builder:
    """Return what a reader sees of a block whose line prefixes are gone."""
    result = _Builder()
    done = 0
    for kind, start, end in parts(joined.text):
        _copy(joined, done, start, result)
        if kind == OPAQUE_PART:
            first, last = _at(joined, start), _at(joined, end - 1)
            result.fix(OPAQUE, first, last + 1 - first)
        done = end
    _copy(joined, done, len(joined.text), result)
    return result


def _copy(joined: _Builder, start: int, end: int, result: _Builder) -> None:
    for piece in joined.pieces:
        a, b = max(start, piece.start), min(end, piece.start + piece.length)
        if a >= b:
            continue
        if piece.fixed:
            result.fix(joined.text[a:b], piece.at, piece.extent)
        else:
            result.add(joined.text[a:b], piece.at + a - piece.start)


def _at(joined: _Builder, place: int) -> int:
    for piece in joined.pieces:
        if piece.start <= place < piece.start + piece.length:
            return piece.at if piece.fixed else piece.at + place - piece.start
    raise AssertionError(place)


def _trimmed(builder: _Builder) -> _Builder | None:
    """Return the segment without blanks and opaque marks at its ends."""
    text = builder.text
    words = text.strip(f"{OPAQUE} \t\r\n\u00a0\u202f")
    if not words:
        return None
    start = text.index(words)
    result = _Builder()
    _copy(builder, start, start + len(words), result)
    return result


def _width(indent: str) -> int:
    return len(indent.expandtabs(4))
