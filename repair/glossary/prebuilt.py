"""What is derived from the built-in tables, shipped beside them: which words wake which pattern, and expansions.

Both are only a saving of time. Patterns that the file lacks are read when they are needed, and expansions count only
while the tables of expressions are those that they were made of. `training/glossary/build.py` writes the file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from repair.core.finding import Trust
from repair.glossary.term import Term

NAME = "prebuilt.json"
_FORMAT = 1
_MAKERS = ("attested", "calques", "expand", "expressions", "renderings")


@dataclass(frozen=True)
class Prebuilt:
    """The derived data of one language; empty where there is no file, or one that can't be used."""

    wakers: Mapping[str, str] = field(default_factory=dict)  # pattern -> the words that wake it, blanks between
    expansions: Mapping[str, Sequence[Sequence[Any]]] = field(default_factory=dict)  # by file name
    tables: str = ""  # digest of the folder that the expansions come from

    def terms(self, path: Path) -> list[Term] | None:
        """Return the terms of a table of expressions; None unless they were derived from the tables as they are."""
        rows = self.expansions.get(path.name)
        if rows is None or self.tables != _digest(path.parent, _versions(path.parent)):
            return None
        return [_term(row, str(path)) for row in rows]


def digest(folder: Path) -> str:
    """Return a digest of the tables that expansions are made of, and of the modules that make them."""
    made = hashlib.sha256()
    for path in _inputs(folder):
        read_ = path.read_bytes().replace(b"\r\n", b"\n")
        made.update(f"{path.name} {len(read_)}\n".encode())
        made.update(read_)
    return made.hexdigest()[:16]


def _inputs(folder: Path) -> list[Path]:
    tables = sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".tsv"))
    modules = (Path(__file__).with_name(f"{name}.py") for name in _MAKERS)
    return [*tables, *(path for path in modules if path.exists())]


def _versions(folder: Path) -> tuple[tuple[str, int], ...]:
    return tuple((path.name, path.stat().st_mtime_ns) for path in _inputs(folder))


@lru_cache(maxsize=2)
def _digest(folder: Path, _versions: object) -> str:
    return digest(folder)


@lru_cache(maxsize=8)
def read(path: Path) -> Prebuilt:
    """Return what a file says; nothing where it is missing, broken, or of another version of the program."""
    try:
        found = json.loads(path.read_bytes())
        if found["format"] != _FORMAT:
            return Prebuilt()
        wakers = {source: words for words, sources in found["wakers"] for source in sources}
        return Prebuilt(wakers, dict(found["expansions"]), found["tables"])
    except (OSError, ValueError, KeyError, TypeError):
        return Prebuilt()


def text(wakers: Mapping[str, Iterable[str]], expansions: Mapping[str, Iterable[Term]], tables: str) -> str:
    """Return the contents of the file, a row a line."""
    groups: dict[str, list[str]] = {}
    for source in sorted(wakers):
        groups.setdefault(" ".join(sorted(wakers[source])), []).append(source)
    return "\n".join(
        (
            f'{{"format": {_FORMAT}, "tables": "{tables}", "wakers": [',
            ",\n".join(_json(group) for group in groups.items()),
            '], "expansions": [',
            ",\n".join(
                f"[{_json(name)}, [\n" + ",\n".join(_json(_row(t)) for t in terms) + "]]"
                for name, terms in sorted(expansions.items())
            ),
            "]}\n",
        )
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(term: Term) -> tuple[object, ...]:
    return (
        term.id, term.source, term.target, term.english, term.category, int(term.trust), term.context, term.unless,
        term.note, term.bad, term.good, term.line,
    )  # fmt: skip


def _term(row: Sequence[Any], path: str) -> Term:
    *texts, bad, good, line = row
    name, source, target, english, category, trust, context, unless, note = texts
    return Term(
        name, source, target, english, category, _TRUST[trust], context, unless, note,
        tuple(map(tuple, bad)), tuple(good), path, line,
    )  # fmt: skip


_TRUST = {int(t): t for t in Trust}
