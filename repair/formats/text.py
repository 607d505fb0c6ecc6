"""Plain text: a line is a paragraph, or, in a hard-wrapped file, a block between blank lines."""

from __future__ import annotations

import re
from itertools import pairwise

from repair.core.text import Document, Segment
from repair.formats.base import Parsed, Piece, Source

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BLOCK = re.compile(r"[^\r\n]+(?:\r?\n[^\r\n]+)*")
_WRAPPED = 100  # no line of a hard-wrapped file is longer
_ENDS = (".", "!", "?", ":", ";", ",", "…", "»", "”", '"', ")")


class PlainText:
    """Text files."""

    name = "text"
    suffixes = (".txt", ".text", "")

    def parse(self, source: Source, name: str) -> Parsed:
        """Split `source` into paragraphs named p1, p2 … by the line on which they start."""
        text = source.text
        pattern = _BLOCK if hard_wrapped(text) else _LINE
        segments: list[Segment] = []
        pieces: dict[str, tuple[Piece, ...]] = {}
        line, done = 1, 0
        for match in pattern.finditer(text):
            words = match.group()
            stripped = words.strip()
            if not stripped:
                continue
            start = match.start() + words.index(stripped)
            line += text.count("\n", done, start)
            done = start
            key = f"p{line}"
            if key in pieces:  # two paragraphs on one line: a form feed or a lone CR between them
                key = f"p{line}.{start}"
            segments.append(Segment(key, stripped, kind=kind_of(stripped)))
            pieces[key] = (Piece(0, len(stripped), start),)
        return Parsed(source, Document(name, tuple(segments)), pieces)


def kind_of(block: str) -> str:
    """Guess whether a block is a heading: one line of few words that does not end like a sentence."""
    few = len(block) <= 120 and block.count(" ") < 14 and "\n" not in block
    return "heading" if few and not block.endswith(_ENDS) else "paragraph"


def hard_wrapped(text: str) -> bool:
    """Tell whether sentences run on over line ends: short lines in blocks, most cut in mid-sentence."""
    lines = text.splitlines()
    full = [line for line in lines if line.strip()]
    if len(full) < 4 or len(full) == len(lines) or max(map(len, full)) > _WRAPPED:
        return False
    inner = [a for a, b in pairwise(lines) if a.strip() and b.strip()]
    open_ended = [line for line in inner if len(line) > 50 and not line.rstrip().endswith(_ENDS[:3])]
    return len(inner) > 0 and len(open_ended) > len(inner) / 2
