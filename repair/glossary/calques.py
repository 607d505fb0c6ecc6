"""Tables of expressions as terms: reads them, their renderings and their counts, and expands them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from repair.glossary import attested, expressions, renderings
from repair.glossary.expand import expand
from repair.glossary.renderings import Renderings
from repair.glossary.term import Term

FOLDER = "calques"
RENDERINGS = "renderings.csv"


def terms_of(path: Path, builtin: Path) -> list[Term]:
    """Return the terms of one table of expressions; `builtin` has the renderings where its folder has none.

    Raises:
        GlossaryError: the table, its renderings or its counts are wrong.
    """
    folder = path.parent
    table = folder / RENDERINGS
    counts = attested.read(folder if (folder / attested.NAME).exists() else builtin).counts
    return list(expand(expressions.read(path), _renderings(table if table.exists() else builtin / RENDERINGS), counts))


def is_support(header: list[str]) -> bool:
    """Tell a table of renderings by its first line."""
    return tuple(header) == renderings.COLUMNS


def _renderings(path: Path) -> Renderings:
    return _read(path, path.stat().st_mtime_ns) if path.exists() else Renderings()


@lru_cache(maxsize=8)
def _read(path: Path, _version: int) -> Renderings:
    return renderings.read(path)
