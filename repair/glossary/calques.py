"""Tables of expressions as terms: reads them, their renderings and their counts, and expands them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from repair.glossary import attested, expressions, prebuilt, renderings
from repair.glossary.expand import expand, orders, variants
from repair.glossary.renderings import Renderings
from repair.glossary.term import Term

FOLDER, SUPPORT = prebuilt.FOLDER, prebuilt.SUPPORT
RENDERINGS = "renderings.csv"


def terms_of(path: Path, builtin: Path) -> list[Term]:
    """Return the terms of one table of expressions; `builtin` has the renderings where its folder has none.

    Raises:
        GlossaryError: the table, its renderings or its counts are wrong.
    """
    found = support(path, builtin)
    return list(expand(expressions.read(path, builtin), found.renderings, found.counts))


@dataclass(frozen=True, slots=True)
class Support:
    """What stands beside tables of expressions."""

    renderings: Renderings
    counts: Mapping[str, int]


def keys(folder: Path) -> Iterator[str]:
    """Yield what is counted: the keys of all variants of the tables of a folder, and of their patterns.

    Raises:
        GlossaryError: a table is wrong.
    """
    table = renderings.read(folder / RENDERINGS)
    for path in sorted(folder.glob("*.csv")):
        for expression in expressions.read(path) if path.name not in SUPPORT else ():
            for number, places in enumerate(orders(expression, table)):
                yield from (variant.key for variant in variants(expression, number, places))
            yield from (expression.written(pattern) for pattern in expression.also)


def support(path: Path, builtin: Path) -> Support:
    """Return the renderings and counts for a table: those of its folder, else the built-in ones."""
    folder = path.parent
    table = folder / RENDERINGS
    counts = attested.read(folder if (folder / attested.NAME).exists() else builtin).counts
    return Support(_renderings(table if table.exists() else builtin / RENDERINGS), counts)


def is_support(header: list[str]) -> bool:
    """Tell a table of renderings or subjects by its first line."""
    return tuple(header) in (renderings.COLUMNS, expressions.SUBJECT_COLUMNS)


def _renderings(path: Path) -> Renderings:
    return _read(path, path.stat().st_mtime_ns) if path.exists() else Renderings()


@lru_cache(maxsize=8)
def _read(path: Path, _version: int) -> Renderings:
    return renderings.read(path)
