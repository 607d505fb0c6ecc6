"""Tables of expressions as terms: reads them, their renderings and their counts, and expands them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from repair.core.finding import Trust
from repair.glossary import attested, earned, expressions, prebuilt, renderings
from repair.glossary.earned import Earned
from repair.glossary.expand import decided, expand, orders, variants
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
    return list(expand(expressions.read(path, builtin), found.renderings, found.counts, earned.safe(found.earned)))


@dataclass(frozen=True, slots=True)
class Support:
    """What stands beside tables of expressions."""

    renderings: Renderings
    counts: Mapping[str, int]
    earned: Sequence[Earned] = ()


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
    """Return the renderings, counts and record for a table: those of its folder, else the built-in ones."""
    folder = path.parent
    table = folder / RENDERINGS
    counts = attested.read(folder if (folder / attested.NAME).exists() else builtin).counts
    record = folder / earned.NAME
    found = earned.read(record if record.exists() else builtin / earned.NAME)
    return Support(_renderings(table if table.exists() else builtin / RENDERINGS), counts, found)


def unearned(path: Path, builtin: Path) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong with the trust of a table's expressions: path, line, and what to do about it.

    Raises:
        GlossaryError: the table, its renderings or its counts are wrong.
    """
    found = support(path, builtin)
    own = path.parent / earned.NAME
    for expression in expressions.read(path, builtin):
        records = [one for one in found.earned if one.expression == expression.english]
        if expression.trust is not Trust.SAFE:
            continue
        if not records:
            yield (
                str(path),
                expression.line,
                f"column trust: safe needs a garble of {expression.english!r} in {earned.NAME}",
            )
        kept = {
            variant.key
            for number, places in enumerate(orders(expression, found.renderings))
            for variant in variants(expression, number, places)
            if decided(expression, found.counts.get(variant.key, 0)) is not None
        }
        for one in records:
            lack = one.lack or ("" if one.garble in kept else "is not derived from the expression")
            if lack:
                yield str(own), one.line, f"{one.garble!r} {lack}"


def is_support(header: list[str]) -> bool:
    """Tell a table of renderings or subjects by its first line."""
    return tuple(header) in (renderings.COLUMNS, expressions.SUBJECT_COLUMNS, earned.COLUMNS)


def _renderings(path: Path) -> Renderings:
    return _read(path, path.stat().st_mtime_ns) if path.exists() else Renderings()


@lru_cache(maxsize=8)
def _read(path: Path, _version: int) -> Renderings:
    return renderings.read(path)
