"""What a reader sees of a Markdown block: text, without emphasis marks, link addresses, tags and code."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

TEXT, OPAQUE_PART, HIDDEN = "text", "opaque", "hidden"

_TOKEN = re.compile(
    r"""
    (?P<escape>\\[!-/:-@\[-`{-~])
  | (?P<code>(?<!`)(?P<ticks>`+)(?!`)(?:[^`]|(?!(?P=ticks)(?!`))`+)*?(?<!`)(?P=ticks)(?!`))
  | (?P<auto><[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*>|<[\w.+-]+@[\w.-]+>)
  | (?P<comment><!--.*?-->)
  | (?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*)?/?>)
  | (?P<url>(?:https?://|ftp://|www\.)[^\s<>\[\]"”»]*[^\s<>\[\]"”».,;:!?'’)*_~])
  | (?P<image>!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]]*\])?)
  | (?P<note>\[\^[^\]\s]+\])
  | (?P<run>\*+|_+|~~)
    """,
    re.VERBOSE | re.DOTALL,
)
_LINK = re.compile(
    r"""\[(?!\^)(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]
    (?P<tail>\(\s*(?:<[^<>\n]*>|(?:[^()\s<>]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[[^\[\]]*\])
    """,
    re.VERBOSE | re.DOTALL,
)
_PHRASING = frozenset("a abbr b bdi bdo cite del em i ins mark q s small span strong sub sup u".split())


@dataclass(slots=True)
class _Run:
    """A run of emphasis marks that may pair with another."""

    start: int
    mark: str
    opens: bool
    closes: bool


def parts(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield (kind, start, end) for each part of a block that is not plain text, in order, without overlap."""
    found: list[tuple[str, int, int]] = []
    runs: list[_Run] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind = match.lastgroup
        if match["escape"]:
            found.append((HIDDEN, start, start + 1))
        elif match["code"] or match["auto"] or match["url"] or match["image"]:
            found.append((OPAQUE_PART, start, end))
        elif match["comment"] or match["note"]:
            found.append((HIDDEN, start, end))
        elif match["tag"]:
            found.append((HIDDEN if match["name"].lower() in _PHRASING else OPAQUE_PART, start, end))
        elif kind == "run":
            runs.append(_run(text, start, end))
    links = _links(text, sorted((start, end) for _, start, end in found))
    inside = _Cover(links)
    found = [part for part in found if not inside.covers(part[1])] + [(HIDDEN, a, b) for a, b in links]
    runs = [run for run in runs if not inside.covers(run.start)]
    found += ((HIDDEN, a, b) for a, b in _pairs(runs))
    found.sort(key=lambda part: part[1])
    done = 0
    for kind, start, end in found:
        if start >= done:
            yield kind, start, end
            done = end


class _Cover:
    """Ranges without overlap, asked whether one of them covers a place."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._ranges = sorted(ranges)
        self._starts = [start for start, _ in self._ranges]

    def covers(self, place: int) -> bool:
        """Tell whether a range covers `place`."""
        found = bisect_right(self._starts, place) - 1
        return found >= 0 and place < self._ranges[found][1]


def _links(text: str, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is hidden of links: the opening bracket, and all behind the words."""
    code = _Cover(taken)
    hidden: list[tuple[int, int]] = []
    for match in _LINK.finditer(text):
        opening, tail = match.start(), match.end("words")
        if not code.covers(opening) and not code.covers(tail):
            hidden += ((opening, opening + 1), (tail, match.end()))
    return hidden


def _run(text: str, start: int, end: int) -> _Run:
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    left = not after.isspace() and (_is_word(after) or not _is_word(before))
    right = not before.isspace() and (_is_word(before) or not _is_word(after))
    if text[start] == "_":  # inside a word it is a letter
        left, right = left and not (right and _is_word(before)), right and not (left and _is_word(after))
    return _Run(start, text[start:end], left, right)


def _is_word(char: str) -> bool:
    return char.isalnum()


def _pairs(runs: list[_Run]) -> Iterator[tuple[int, int]]:
    """Yield the places of the marks that pair: an opening run with the next closing one of the same length."""
    open_runs: list[_Run] = []
    for run in runs:
        if run.closes:
            place = next((n for n in reversed(range(len(open_runs))) if open_runs[n].mark == run.mark), None)
            if place is not None:
                opener = open_runs[place]
                del open_runs[place:]
                yield opener.start, opener.start + len(opener.mark)
                yield run.start, run.start + len(run.mark)
                continue
        if run.opens:
            open_runs.append(run)
