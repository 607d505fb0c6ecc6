"""What is derived from the built-in tables, shipped beside them in one file: their terms, and the words that wake them.

The file is mapped into memory; only the terms that wake are read from it. Of a table that has changed since (its
digest differs) nothing is taken, so results are the same without the file. `training/glossary/build.py` writes it.

It is text: a line with format, size of the header and checksum of the rest; the header in JSON; then four sections
(see `Section`): word -> groups, group -> terms with their lists of second words, list -> words, term -> its row.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, overload

from repair.core.finding import Trust
from repair.glossary.regional import Abroad
from repair.glossary.sections import Section
from repair.glossary.term import Term

NAME = "prebuilt.txt"
FOLDER = "calques"  # of the tables of expressions
SUPPORT = (
    "attested.tsv",
    "renderings.csv",
    "safe.csv",
    "subjects.csv",
)  # what tables of expressions depend on beside themselves
FORMAT = b"repair-glossary-4"
SECTIONS = ("words", "groups", "lists", "rows")
_MAKERS = (
    "attested",
    "calques",
    "earned",
    "expand",
    "expressions",
    "files",
    "regional",
    "renderings",
    "tables",
    "term",
)
TRUST = {int(t): t for t in Trust}


@dataclass(frozen=True, slots=True)
class Woken:
    """A term in the file: the table it is in and its number there."""

    table: str
    number: int
    seconds: str  # the list of words of which one must be there too, "" for none


class Prebuilt:
    """The file of one language, open."""

    def __init__(self, data: mmap.mmap | bytes, start: int, header: Mapping[str, Any]) -> None:
        self.language: str = header["language"]
        self._tables: Mapping[str, Sequence[Any]] = header["tables"]
        made = []
        for name in SECTIONS:
            end = start + header["sections"][name]
            made.append(Section(data, start, end))
            start = end
        self._words, self._groups, self._lists, self._rows = made
        self._seconds: dict[str, frozenset[str]] = {"": frozenset()}

    def shelf(self, name: str, path: Path, digest: str) -> Shelf | None:
        """Return the terms of a table; None unless they were derived from one with that digest."""
        derived_from, length, trust = self._tables.get(name, ("", 0, 0))
        return Shelf(self, name, str(path), length, TRUST[trust]) if derived_from == digest else None

    def woken(self, word: str) -> Iterator[Woken]:
        """Yield the terms that a word wakes."""
        for group in (self._words.get(word) or "").split():
            for item in (self._groups.get(group) or "").split():
                term, _, seconds = item.partition("=")
                table, _, number = term.rpartition(":")
                yield Woken(table, int(number), seconds)

    def seconds(self, name: str) -> frozenset[str]:
        """Return a list of second words."""
        found = self._seconds.get(name)
        if found is None:
            found = self._seconds[name] = frozenset((self._lists.get(name) or "").split())
        return found

    def row(self, table: str, number: int) -> Sequence[Any]:
        """Return what the file says of a term."""
        found: list[Any] = json.loads(self._rows.get(f"{table}:{number}") or "")
        return found


class Shelf(Sequence[Term]):
    """The terms of one table in the file, read when they are asked for."""

    def __init__(self, prebuilt: Prebuilt, name: str, path: str, length: int, trust: Trust) -> None:
        self.prebuilt, self.name, self.trust = prebuilt, name, trust
        self._path, self._length = path, length

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, number: int) -> Term: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Term]: ...
    def __getitem__(self, number: int | slice) -> Term | Sequence[Term]:
        if isinstance(number, slice):
            return [self[n] for n in range(self._length)[number]]
        return _term(self.prebuilt.row(self.name, range(self._length)[number]), self._path)


@cache
def code_digest() -> str:
    """Return a digest of the modules that make terms of tables."""
    paths = (Path(__file__).with_name(f"{name}.py") for name in _MAKERS)
    return _digest(path for path in paths if path.exists())


def table_name(path: Path, folder: Path) -> str:
    """Return what the file calls a table."""
    return path.relative_to(folder).with_suffix("").as_posix()


def digests(tables: Iterable[Path]) -> dict[Path, str]:
    """Return digests of all that the terms of tables are made of, but for the code."""
    beside: dict[Path, str] = {}
    found = {}
    for path in tables:
        folder = path.parent
        if folder not in beside:
            beside[folder] = _digest(filter(Path.exists, (folder / name for name in SUPPORT)))
        found[path] = _digest((path,), beside[folder])
    return found


def _digest(paths: Iterable[Path], beside: str = "") -> str:
    made = hashlib.sha256(beside.encode())
    for path in paths:
        read_ = path.read_bytes().replace(b"\r\n", b"\n")
        made.update(f"{path.name} {len(read_)}\n".encode())
        made.update(read_)
    return made.hexdigest()[:16]


def read(path: Path) -> Prebuilt | None:
    """Open a file; None where it is missing, broken, or of another version of the program."""
    try:
        with path.open("rb") as file:
            first = file.readline().split()
            if len(first) != 3 or first[0] != FORMAT:
                return None
            header = json.loads(file.read(int(first[1])))
            start = file.tell()
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        with memoryview(data) as view, view[start:] as body:
            intact = zlib.crc32(body) == int(first[2])
        return Prebuilt(data, start, header) if intact and header["code"] == code_digest() else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _term(row: Sequence[Any], path: str) -> Term:
    *texts, bad, good, line, regional, abroad = row
    name, source, target, english, category, trust, context, unless, note = texts
    return Term(
        name, source, target, english, category, TRUST[trust], context, unless, note,
        tuple(map(tuple, bad)), tuple(good), path, line,
        tuple(map(tuple, regional)), tuple(Abroad(*one) for one in abroad),
    )  # fmt: skip
