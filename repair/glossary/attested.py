"""How often human French has what is derived from expressions: counted once, shipped without the texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from repair.glossary.errors import GlossaryError

NAME = "attested.tsv"


@dataclass(frozen=True)
class Attested:
    """Counts by variant; variants that were counted and never seen are not listed."""

    counts: Mapping[str, int] = field(default_factory=dict)
    digest: str = ""  # of all variants that were counted


def digest(keys: Iterable[str]) -> str:
    """Return what tells whether the counts are of these variants."""
    return hashlib.sha256("\n".join(sorted(set(keys))).encode()).hexdigest()[:16]


def written(pattern: str, context: str, unless: str) -> str:
    """Return what a pattern of the column `also` is counted under: it, and a digest of its conditions."""
    conditions = hashlib.sha256(f"{context}\n{unless}".encode()).hexdigest()[:8]
    return f"also {pattern} {conditions}"


def read(folder: Path) -> Attested:
    """Return the counts beside tables of expressions, none where there is no file.

    Raises:
        GlossaryError: a line is not a variant and a number.
    """
    path = folder / NAME
    if not path.exists():
        return Attested()
    head, *lines = path.read_text("utf-8").splitlines()
    counts = {}
    for number, line in enumerate(lines, 2):
        key, _, count = line.partition("\t")
        if not count.isdigit():
            raise GlossaryError("must be a variant, a tab, a number: run training/calques/attest.py", path, number)
        counts[key] = int(count)
    return Attested(counts, head.removeprefix("# "))


def write(folder: Path, counts: Mapping[str, int]) -> None:
    """Write the counts of variants; those never seen go into the digest only."""
    lines = [f"{key}\t{count}" for key, count in sorted(counts.items()) if count]
    (folder / NAME).write_text("\n".join((f"# {digest(counts)}", *lines)) + "\n", "utf-8")
