"""Tables of English expressions with their right French: what the expander derives the wrong French from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from repair.core.finding import CATEGORIES, Trust
from repair.glossary import attested, regional, tables
from repair.glossary.errors import GlossaryError
from repair.glossary.gates import split_gate
from repair.glossary.pattern import parse, parse_target
from repair.glossary.regional import Abroad, Regional
from repair.glossary.renderings import PARTS, Rendering, renderings
from repair.glossary.term import sentences

COLUMNS = (
    "expression", "target", "category", "trust", "context", "doubtful", "unless", "renderings", "also", "except",
    "note", "bad", "repaired", "good", "regional",
)  # fmt: skip
SUBJECTS = "subjects.csv"
SUBJECT_COLUMNS = ("subject", "words")
_SUBJECT = re.compile(r"@(\w+)")
_TRUST = {t.name.lower(): t for t in Trust}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of an expression with its part of speech."""

    text: str
    pos: str


@dataclass(frozen=True, slots=True)
class Expression:
    """One row: English, right French, when, and examples."""

    id: str
    words: tuple[Word, ...]
    target: str
    category: str = "calque"
    trust: Trust = Trust.REVIEW
    context: str = ""
    doubtful: str = ""  # what garbles that human French has now and then need
    unless: str = ""
    renderings: Mapping[str, tuple[Rendering, ...]] = field(default_factory=dict)  # instead of those of the table
    also: tuple[str, ...] = ()  # garbles that no composition gives, as patterns
    exceptions: frozenset[str] = frozenset()  # keys of variants that are good French
    note: str = ""
    bad: tuple[tuple[str, str], ...] = ()
    good: tuple[str, ...] = ()
    path: str = ""
    line: int = 0
    regional: Regional = ()  # what is right in other regions
    abroad: tuple[Abroad, ...] = ()  # examples of other regions

    @property
    def english(self) -> str:
        """The expression without its parts of speech."""
        return " ".join(word.text for word in self.words)

    def written(self, pattern: str) -> str:
        """Return what one of the patterns of `also` is counted under."""
        return attested.written(pattern, self.context, self.unless)


def is_expressions(header: list[str]) -> bool:
    """Tell a table of expressions from one of terms by its first line."""
    return "expression" in (name.strip().lower() for name in header)


def read(path: Path, builtin: Path | None = None) -> list[Expression]:
    """Return the expressions of a table; `builtin` has the subjects where its folder has none.

    Raises:
        GlossaryError: the file can't be read, or a row is wrong.
    """
    rows = tables.rows(path)
    for name in rows.fieldnames or ():
        if name not in COLUMNS:
            raise GlossaryError(f"there is no such column; use {', '.join(COLUMNS)}", path, 1, repr(name))
    own = path.parent / SUBJECTS
    subjects = subjects_of(own if own.exists() or builtin is None else builtin / SUBJECTS)
    found: list[Expression] = []
    seen: dict[str, int] = {}
    for row in rows:
        if None in row:
            raise GlossaryError(f"has more cells than {len(COLUMNS)}: quote those with commas", path, rows.line_num)
        if any((cell or "").strip() for cell in row.values()):
            found.append(_expression(row, path, rows.line_num, seen, subjects))
    return found


def subjects_of(path: Path) -> Mapping[str, str]:
    """Return the conditions that stand for subjects: one of their words occurs in the document."""
    if not path.exists():
        return {}
    return {row["subject"]: "doc: " + "/".join(row["words"].split()) for row in tables.rows(path)}


def _expression(
    row: dict[str, str], path: Path, line: int, seen: dict[str, int], subjects: Mapping[str, str]
) -> Expression:
    cells = {c: (row.get(c) or "").strip() for c in COLUMNS}
    column = "expression"
    try:
        words = parse_expression(cells["expression"])
        column = "category"
        if (cells["category"] or "calque") not in CATEGORIES:
            raise GlossaryError(f"{cells['category']!r} is none of {', '.join(CATEGORIES)}")
        column = "trust"
        trust = _TRUST.get((cells["trust"] or "review").lower())
        if trust is None:
            raise GlossaryError(f"{cells['trust']!r} is none of safe, review, hint")
        column = "target"
        parse_target(cells["target"])
        for column in ("context", "doubtful", "unless"):
            cells[column] = _SUBJECT.sub(partial(_subject, subjects), cells[column])
            for conditions in split_gate(cells[column]):
                for _, pattern in conditions:
                    parse(pattern, slots=True)
        column = "also"
        also = tuple(p.strip() for p in cells["also"].split(";") if p.strip())
        for pattern in also:
            parse(pattern)
        column = "renderings"
        own = {}
        for part in filter(None, (p.strip() for p in cells["renderings"].split("|"))):
            word, equals, french = part.partition("=")
            if not equals or word.strip() not in {w.text for w in words}:
                raise GlossaryError(f"{part!r}: write word=mot:n;mot:a, with a word of the expression")
            own[word.strip()] = renderings(french)
        if len(words) == 1 and not cells["context"]:
            column = "context"
            raise GlossaryError("a single word needs the context in which its sense is the wrong one")
        column = "regional"
        said = regional.read(cells["regional"])
        bad, repaired, good = sentences(cells["bad"]), sentences(cells["repaired"]), sentences(cells["good"])
        shown = regional.examples(bad, repaired, good, cells["target"], said, trust)
    except GlossaryError as error:
        raise GlossaryError(error.message, path, line, error.column or column) from error
    english = " ".join(word.text for word in words)
    name = f"calques/{path.name.removesuffix('.csv')}:{english}"
    seen[name] = seen.get(name, 0) + 1
    return Expression(
        id=f"{name}#{seen[name]}" if seen[name] > 1 else name,
        words=words,
        target=cells["target"],
        category=cells["category"] or "calque",
        trust=trust,
        context=cells["context"],
        doubtful=cells["doubtful"],
        unless=cells["unless"],
        renderings=own,
        also=also,
        exceptions=frozenset(p.strip() for p in cells["except"].split(";") if p.strip()),
        note=cells["note"],
        bad=shown.bad,
        good=shown.good,
        path=str(path),
        line=line,
        regional=said,
        abroad=shown.abroad,
    )


def _subject(subjects: Mapping[str, str], match: re.Match[str]) -> str:
    if match[1] not in subjects:
        raise GlossaryError(f"there is no subject {match[1]!r}: use {', '.join(sorted(subjects))}")
    return subjects[match[1]]


def parse_expression(text: str) -> tuple[Word, ...]:
    """Read an expression: words with their part of speech behind a stroke (`set/v in/p stone/n`)."""
    words = []
    for piece in text.split():
        match = re.fullmatch(r"([\w'’.-]+)/(\w)", piece)
        if not match or match[2] not in PARTS:
            listed = ", ".join(f"/{letter} {name}" for letter, name in PARTS.items())
            raise GlossaryError(f"{piece!r}: write each word with its part of speech ({listed})")
        words.append(Word(match[1], match[2]))
    if not any(word.pos in "nvarx" for word in words):
        raise GlossaryError("has no word that carries content")
    return tuple(words)
