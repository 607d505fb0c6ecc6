"""What machine translation makes of English words: every French word it may choose, wrong homographs included."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from repair.core.text import fold
from repair.glossary import tables
from repair.glossary.errors import GlossaryError
from repair.glossary.pattern import SLOTS

COLUMNS = ("english", "pos", "french")
PARTS = {
    "n": "noun",
    "v": "verb",
    "a": "adjective",
    "r": "adverb",
    "p": "preposition",
    "o": "particle that a French verb may swallow",
    "d": "determiner",
    "x": "word",
}
_RENDERING = re.compile(r"(?P<text>[^:\s]+)(?::(?P<pos>n[mf]?|v|a|pp|inf))?")


_CONTRACTED = {"_de": ("_de", "_du", "_des", "_d'"), "_à": ("_à", "_au", "_aux"), "qu'à": ("qu'à", "qu'au", "qu'aux")}


def _contracted(text: str) -> list[tuple[str, str]]:
    """Return the ends that a preposition may have before an article."""
    return next(([(end, e) for e in ends] for end, ends in _CONTRACTED.items() if text.endswith(end)), [("", "")])


@dataclass(frozen=True, slots=True)
class Rendering:
    """One French word for an English one: a lemma where it has a part of speech, else words or a slot."""

    text: str
    pos: str = ""

    @property
    def source(self) -> str:
        """The word as the pattern language writes it."""
        if self.pos:
            return f"[{self.text}:{self.pos}]"
        return "/".join(self.text.removesuffix(end) + made for end, made in _contracted(self.text))

    def __str__(self) -> str:
        return self.text.replace("_", " ")


@dataclass(frozen=True)
class Renderings:
    """A table of renderings, by English word and part of speech."""

    words: Mapping[tuple[str, str], tuple[Rendering, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.words)

    def of(self, word: str, pos: str) -> tuple[Rendering, ...]:
        """Return the renderings of a word (of its singular, where it has none of its own), none for unknown words."""
        word, pos = word.lower(), "p" if pos == "o" else pos
        for form in (word, word.removesuffix("s"), word.removesuffix("es")) if pos == "n" else (word,):
            if (form, pos) in self.words:
                return self.words[form, pos]
        return ()


def renderings(cell: str) -> tuple[Rendering, ...]:
    """Read a list of renderings: `premier:a; tout_premier:a`.

    Raises:
        GlossaryError: one of them can't be read.
    """
    found = []
    for part in filter(None, (p.strip() for p in fold(cell).split(";"))):
        match = _RENDERING.fullmatch(part)
        if not match or (part.isupper() and part not in SLOTS and len(part) > 1):
            raise GlossaryError(f"{part!r} is no rendering: write mot:n, mot:v, mot:a, mot:pp, or mot_mot")
        found.append(Rendering(match["text"], match["pos"] or ""))
    return tuple(dict.fromkeys(found))


def read(path: Path) -> Renderings:
    """Return the renderings of a table; rows of one word add up.

    Raises:
        GlossaryError: the file can't be read, or a row is wrong.
    """
    rows = tables.rows(path)
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise GlossaryError(f"the first line must be {','.join(COLUMNS)}", path, 1)
    words: dict[tuple[str, str], tuple[Rendering, ...]] = {}
    for row in rows:
        word, pos, french = ((row[c] or "").strip() for c in COLUMNS)
        if pos not in PARTS or not word:
            raise GlossaryError(f"{pos!r} is none of {', '.join(PARTS)}", path, rows.line_num, "pos")
        try:
            made = renderings(french)
        except GlossaryError as error:
            raise GlossaryError(error.message, path, rows.line_num, "french") from error
        if not made:
            raise GlossaryError("is empty", path, rows.line_num, "french")
        words[word, pos] = tuple(dict.fromkeys((*words.get((word, pos), ()), *made)))
    return Renderings(words)
