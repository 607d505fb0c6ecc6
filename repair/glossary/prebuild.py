"""Writing the file that `prebuilt` reads."""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from repair.core.language import Language
from repair.glossary import prebuilt
from repair.glossary.anchors import Needs
from repair.glossary.files import read
from repair.glossary.pattern import parse
from repair.glossary.prebuilt import FORMAT, SECTIONS
from repair.glossary.sections import lines
from repair.glossary.term import Term


@dataclass(frozen=True, slots=True)
class Table:
    """What the file is to say of one table."""

    digest: str
    terms: Sequence[Term]


def derived(folder: Path, paths: Iterable[Path], language: Language) -> bytes:
    """Return the file for the tables of a folder.

    Raises:
        GlossaryError: a table is wrong.
    """
    digests = prebuilt.digests(paths)
    tables = {prebuilt.table_name(path, folder): Table(digest, read(path)) for path, digest in digests.items()}
    sources = {term.source for table in tables.values() for term in table.terms}
    needs = {source: Needs(parse(source), language) for source in sources}
    words = {source: (need.wakers, need.companions) for source, need in needs.items()}
    return contents(language.code, tables, words)


def contents(
    language: str, tables: Mapping[str, Table], words: Mapping[str, tuple[Iterable[str], Iterable[str]]]
) -> bytes:
    """Return the file: tables by name, and for each pattern the words that wake it and those beside them."""
    rows: dict[str, str] = {}
    lists: dict[str, str] = {}
    groups: dict[str, list[str]] = {}
    by_word: dict[str, set[str]] = {}

    def listed(among: Iterable[str]) -> str:
        text = " ".join(sorted(among))
        name = hashlib.blake2b(text.encode(), digest_size=5).hexdigest()
        assert lists.setdefault(name, text) == text
        return name

    for table, made in tables.items():
        for number, term in enumerate(made.terms):
            first, second = map(frozenset, words[term.source])
            rows[f"{table}:{number}"] = json.dumps(_row(term), ensure_ascii=False, separators=(",", ":"))
            group = listed(first)
            groups.setdefault(group, []).append(f"{table}:{number}" + (f"={listed(second)}" if second else ""))
            for word in first:
                by_word.setdefault(word, set()).add(group)
    used = {item.partition("=")[2] for items in groups.values() for item in items}
    sections = (
        lines({word: " ".join(sorted(found)) for word, found in by_word.items()}),
        lines({group: " ".join(items) for group, items in groups.items()}),
        lines({name: text for name, text in lists.items() if name in used}),
        lines(rows),
    )
    header = {
        "language": language,
        "code": prebuilt.code_digest(),
        "sections": dict(zip(SECTIONS, map(len, sections), strict=True)),
        "tables": {
            name: (made.digest, len(made.terms), max((int(t.trust) for t in made.terms), default=0))
            for name, made in sorted(tables.items())
        },
    }
    shown = json.dumps(header).replace("], ", "],\n").encode() + b"\n"
    body = b"".join(sections)
    return b"%b %d %d\n%b%b" % (FORMAT, len(shown), zlib.crc32(body), shown, body)


def _row(term: Term) -> tuple[object, ...]:
    return (
        term.id, term.source, term.target, term.english, term.category, int(term.trust), term.context, term.unless,
        term.note, term.bad, term.good, term.line, term.regional,
        [(one.region, one.text, one.repaired) for one in term.abroad],
    )  # fmt: skip


def write(path: Path, made: bytes) -> None:
    """Put a new file in the place of the old one: who has that one open keeps it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(made)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
