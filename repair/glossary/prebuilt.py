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
from typing import TYPE_CHECKING, Any

from repair.core.finding import Trust
from repair.glossary.term import Term

if TYPE_CHECKING:
    from repair.glossary.anchors import Needs

NAME = "prebuilt.json"
_FORMAT = 2
_MAKERS = ("attested", "calques", "expand", "expressions", "renderings")


@dataclass(frozen=True)
class Prebuilt:
    """The derived data of one language; empty where there is no file, or one that can't be used."""

    # Pattern -> the words that wake it, and those of which one must be beside them ("": any), blanks between.
    wakers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
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
        lists = found["words"]
        wakers = {source: (lists[first], lists[second]) for source, first, second in found["wakers"]}
        return Prebuilt(wakers, dict(found["expansions"]), found["tables"])
    except (OSError, ValueError, LookupError, TypeError):
        return Prebuilt()


def words_of(needs: Needs) -> tuple[str, str]:
    """Return the words that wake a pattern and those beside them, as the file has them."""
    return " ".join(sorted(needs.wakers)), " ".join(sorted(needs.companions))


def text(wakers: Mapping[str, tuple[str, str]], expansions: Mapping[str, Iterable[Term]], tables: str) -> str:
    """Return the contents of the file, a row a line."""
    number = {words: n for n, words in enumerate(sorted({words for pair in wakers.values() for words in pair}))}
    return "\n".join(
        (
            f'{{"format": {_FORMAT}, "tables": "{tables}", "words": [',
            ",\n".join(map(_json, number)),
            '], "wakers": [',
            ",\n".join(_json((source, *(number[words] for words in wakers[source]))) for source in sorted(wakers)),
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
