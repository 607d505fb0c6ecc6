"""Terms and glossaries: the rows of the tables, and what wakes them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from repair.core.finding import Trust
from repair.glossary.regional import Abroad, Regional, shown

COLUMNS = (
    "source", "target", "english", "category", "trust", "context", "unless", "note", "bad", "repaired", "good",
    "regional",
)  # fmt: skip
_SEPARATOR = re.compile(r"\s*\|\|\s*")


@dataclass(frozen=True, slots=True)
class Term:
    """One row: wrong words, the right ones, when, why, and examples of both kinds."""

    id: str
    source: str
    target: str = ""
    english: str = ""
    category: str = "calque"
    trust: Trust = Trust.REVIEW
    context: str = ""
    unless: str = ""
    note: str = ""
    bad: tuple[tuple[str, str], ...] = ()  # with the repaired sentence, "" where there is no proposal
    good: tuple[str, ...] = ()
    path: str = ""
    line: int = 0
    regional: Regional = ()  # what is right in other regions
    abroad: tuple[Abroad, ...] = ()  # examples of other regions

    def target_in(self, region: str) -> str | None:
        """Return what is right in a region, None where the words are good French there."""
        here = dict(self.regional).get(region)
        return self.target if here is None else here or None

    @property
    def derived(self) -> bool:
        """Whether it comes from a table of expressions."""
        return self.id.startswith("calques/")

    @property
    def origin(self) -> str:
        """What its suggestions say they come from."""
        return f"glossary:{self.id}"

    @property
    def message(self) -> str:
        """Why it is wrong, for a reviewer."""
        calque = f'Calque of "{self.english}".' if self.english else "The glossary has another word for this."
        return f"{calque} {self.note}".strip()


class Glossary:
    """Terms, immutable once read, in parts that may lie in a file until they are asked for. Add two to use both."""

    def __init__(self, *parts: Sequence[Term]) -> None:
        self.parts = tuple(part for part in parts if part)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All terms, in order."""
        return tuple(chain.from_iterable(self.parts))

    def __add__(self, other: Glossary) -> Glossary:
        return Glossary(*self.parts, *other.parts)

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms)

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    @cached_property
    def hash(self) -> str:
        """A short hash of what the tables say, for the signature of scores."""
        digest = hashlib.sha256()
        for t in self.terms:
            digest.update("\t".join((t.source, t.target, t.trust.name, t.context, t.unless)).encode())
            digest.update(shown(t.regional).encode())
        return digest.hexdigest()[:10]

    def lookup(self, text: str) -> tuple[Term, ...]:
        """Return the terms that name all words of `text` in source, target or English."""
        wanted = text.lower().split()
        return tuple(
            t for t in self.terms if all(w in f"{t.source} {t.target} {t.english} {t.id}".lower() for w in wanted)
        )


def sentences(cell: str) -> tuple[str, ...]:
    """Split a cell of example sentences."""
    if "||" not in cell:
        return (cell,) if cell else ()
    return tuple(filter(None, _SEPARATOR.split(cell)))


def merged(glossaries: Iterable[Glossary]) -> Glossary:
    """Return one glossary made of several."""
    return Glossary(*(part for glossary in glossaries for part in glossary.parts))
