"""What a format owes: a document to repair, and a way to splice edits back into the original file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from repair.core.edit import Edit, splice
from repair.core.text import Document, Span

OPAQUE = "\ufffc"  # stands in a segment for what is not text: code, an image, a formula


class FormatError(Exception):
    """A file can't be read in its format; the message says what is wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a segment that maps one to one to the file (`start` in the segment, `at` in the decoded file).

    A piece that may not be edited (an OPAQUE) has `fixed` set; it covers `extent` code points of the file.
    """

    start: int
    length: int
    at: int
    fixed: bool = False
    extent: int = 0


@dataclass(frozen=True)
class Source:
    """A file as it was read: its decoded text and what is needed to write it back byte for byte."""

    text: str  # decoded, without byte order mark, line ends as they are
    encoding: str = "utf-8"
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """Return `text` as bytes of this file's encoding, with its byte order mark.

        Raises:
            FormatError: the encoding lacks a character of the text.
        """
        try:
            return self.bom + text.encode(self.encoding)
        except UnicodeEncodeError as error:
            char = error.object[error.start]
            raise FormatError(
                f"{char!r} can't be written in {self.encoding}; convert the file to UTF-8 first"
            ) from None


@dataclass(frozen=True)
class Parsed:
    """A file in parts: the document for rules, and for each segment the pieces that map it to the file."""

    source: Source
    document: Document
    pieces: dict[str, tuple[Piece, ...]]

    def locate(self, segment_id: str, span: Span) -> Span | None:
        """Return the place of `span` in the decoded file; None where it does not map one to one."""
        pieces = self.pieces[segment_id]
        place = bisect_right([p.start for p in pieces], span.start) - 1
        for piece in pieces[max(place - 1, 0) : place + 1]:
            inside = piece.start <= span.start and span.end <= piece.start + piece.length
            if inside and not piece.fixed:
                start = piece.at + span.start - piece.start
                return Span(start, start + len(span))
        return None

    def render(self, edits: Iterable[Edit]) -> str:
        """Return the decoded file with edits of segments spliced in; all else is unchanged.

        Raises:
            FormatError: an edit crosses markup or touches what may not be edited.
        """
        changes = []
        for edit in edits:
            span = self.locate(edit.segment_id, edit.span)
            if span is None:
                raise FormatError(f"the change to {edit.text!r} crosses markup and can't be written back")
            changes.append((span, edit.text))
        return splice(self.source.text, changes)


class Format(Protocol):
    """A file format."""

    name: str
    suffixes: tuple[str, ...]

    def parse(self, source: Source, name: str) -> Parsed:
        """Split a decoded file into segments.

        Raises:
            FormatError: the file is not of this format.
        """
        ...
