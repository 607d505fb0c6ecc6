"""Reading and writing tables: CSV, UTF-8, one file a subject, with clear errors by file and line."""

from __future__ import annotations

import csv
import io
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from repair.core.finding import CATEGORIES, Trust
from repair.glossary import earned, prebuilt, regional, tables
from repair.glossary.errors import GlossaryError
from repair.glossary.term import COLUMNS, Glossary, Term, sentences
from repair.glossary.validate import validate

_REQUIRED = ("source",)
_CODE = "fr"
_TRUST = {t.name.lower(): t for t in Trust}


def load(paths: Iterable[Path | str], *, strict: bool = True) -> Glossary:
    """Return the glossary of tables; a folder stands for the CSV files in it but the record of SAFE (see `earned`).

    `strict` reads the patterns of all rows at once, so that a wrong one is an error here; otherwise `audit` names
    all that are wrong, and a run that comes to need one fails.

    Raises:
        GlossaryError: a file can't be read, or a row is wrong.
    """
    files: list[Path] = []
    for path in map(Path, paths):
        files += sorted(p for p in path.glob("*.csv") if p.name != earned.NAME) if path.is_dir() else [path]
    seen: dict[str, int] = {}
    terms = tuple(term for file in files for term in read(file, seen))
    if strict:
        for term in terms:
            validate(term)
    return Glossary(terms)


def builtin_folder(code: str) -> Path:
    """Return the folder of the tables that come with the program, in the wheel or beside the checkout."""
    package = Path(__file__).resolve().parents[1]
    shipped = package / "glossaries" / code
    return shipped if shipped.is_dir() else package.parent / "glossaries" / code


def builtin_paths(code: str) -> tuple[Path, ...]:
    """Return the tables of terms that come with the program, those of expressions last."""
    folder = builtin_folder(code)
    found = (*sorted(folder.glob("*.csv")), *sorted((folder / prebuilt.FOLDER).glob("*.csv")))
    return tuple(path for path in found if path.name not in prebuilt.SUPPORT)


@cache
def builtin(code: str) -> Glossary:
    """Return the glossary that comes with the program for a language.

    Tables that are as they were when `prebuilt` was written are not read; their terms lie in its file.
    """
    folder, paths = builtin_folder(code), builtin_paths(code)
    made = prebuilt.read(folder / prebuilt.NAME)
    if made is None:
        return Glossary(*map(read, paths))
    digests = prebuilt.digests(paths)
    return Glossary(
        *(made.shelf(prebuilt.table_name(path, folder), path, digests[path]) or read(path) for path in paths)
    )


def read(path: Path, seen: dict[str, int] | None = None) -> list[Term]:
    """Return the terms of one table. `seen` counts ids over several tables."""
    from repair.glossary import calques, expressions

    seen = {} if seen is None else seen
    reader = csv.reader(io.StringIO(tables.text(path), newline=""), strict=True)
    terms: list[Term] = []
    try:
        header = next(reader, None)
        if header and expressions.is_expressions(header):
            return calques.terms_of(path, builtin_folder(_CODE) / calques.FOLDER)
        if header and calques.is_support(header):
            return []
        columns = _columns(header, path)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                terms.append(_term(cells, columns, path, reader.line_num, seen))
    except csv.Error as error:
        raise GlossaryError(
            f"not CSV: {error}; put cells with commas in double quotes", path, reader.line_num
        ) from error
    return terms


def _columns(header: list[str] | None, path: Path) -> list[str]:
    if not header:
        raise GlossaryError(f"is empty: the first line must be {','.join(COLUMNS)}", path, 1)
    names = [name.strip().lower() for name in header]
    for name in names:
        if name not in COLUMNS:
            raise GlossaryError(f"there is no such column; use {', '.join(COLUMNS)}", path, 1, repr(name))
    for name in _REQUIRED:
        if name not in names:
            raise GlossaryError("is missing from the first line", path, 1, name)
    if len(set(names)) < len(names):
        raise GlossaryError("a column is there twice", path, 1)
    return names


def _term(cells: list[str], columns: list[str], path: Path, line: int, seen: dict[str, int]) -> Term:
    if len(cells) > len(columns):
        raise GlossaryError(
            f"has {len(cells)} cells for {len(columns)} columns: put cells with commas in double quotes",
            path,
            line,
        )
    row = {column: cell.strip() for column, cell in zip(columns, cells, strict=False)}
    cell = defaultdict(str, row).__getitem__

    def wrong(column: str, message: str) -> GlossaryError:
        return GlossaryError(message, path, line, column)

    source = cell("source")
    if not source:
        raise wrong("source", "is empty: write the wrong French")
    category = cell("category") or "calque"
    if category not in CATEGORIES:
        raise wrong("category", f"{category!r} is none of {', '.join(CATEGORIES)}")
    trust = _TRUST.get((cell("trust") or "review").lower())
    if trust is None:
        raise wrong("trust", f"{cell('trust')!r} is none of safe, review, hint")
    try:
        said = regional.read(cell("regional"))
        bad, repaired, good = sentences(cell("bad")), sentences(cell("repaired")), sentences(cell("good"))
        shown = regional.examples(bad, repaired, good, cell("target"), said, trust)
    except GlossaryError as error:
        raise wrong(error.column or "regional", error.message) from error
    name = f"{path.name.removesuffix('.csv')}:{source}"
    number = seen[name] = seen.get(name, 0) + 1
    return Term(
        id=f"{name}#{number}" if number > 1 else name,
        source=source,
        target=cell("target"),
        english=cell("english"),
        category=category,
        trust=trust,
        context=cell("context"),
        unless=cell("unless"),
        note=cell("note"),
        bad=shown.bad,
        good=shown.good,
        path=str(path),
        line=line,
        regional=said,
        abroad=shown.abroad,
    )


def order(row: Mapping[str, str]) -> tuple[str, str, str]:
    """Return what rows are sorted by in a table: the English, then the French."""
    english = row.get("english", "") or row.get("expression", "")
    return (english.casefold(), row.get("source", "").casefold(), row.get("context", "").casefold())


def append_row(path: Path | str, row: Mapping[str, str]) -> Path:
    """Add a row to a table (made where there is none) in canonical order; all is written or nothing.

    Raises:
        GlossaryError: the row or the table is wrong; the file is as it was then.
    """
    path = Path(path)
    if path.exists() and _columns_of(path) != COLUMNS:
        raise GlossaryError("is a table of expressions: write the row in an editor", path)
    rows = _rows(path) if path.exists() else []
    new = {column: row.get(column, "").strip() for column in COLUMNS}
    unknown = sorted(set(row) - set(COLUMNS))
    if unknown:
        raise GlossaryError(f"there is no column {unknown[0]!r}; use {', '.join(COLUMNS)}", path)
    validate(_term([new[c] for c in COLUMNS], list(COLUMNS), path, 0, {}))
    if any((r["source"], r["context"], r["unless"]) == (new["source"], new["context"], new["unless"]) for r in rows):
        raise GlossaryError(f"has a row for {new['source']!r} already", path)
    write(path, [*rows, new])
    return path


def tidy(path: Path | str) -> None:
    """Write a table again, its rows in canonical order."""
    write(Path(path), _rows(Path(path)), _columns_of(Path(path)))


def is_table(path: Path) -> bool:
    """Tell whether a file is a table of expressions."""
    return _columns_of(path) != COLUMNS


def _columns_of(path: Path) -> tuple[str, ...]:
    from repair.glossary import expressions

    header = next(csv.reader(io.StringIO(tables.text(path), newline="")), [])
    return expressions.COLUMNS if expressions.is_expressions(header) else COLUMNS


def _rows(path: Path) -> list[dict[str, str]]:
    read(path)
    columns = _columns_of(path)
    return [
        {c: (row.get(c) or "").strip() for c in columns}
        for row in tables.rows(path)
        if any((v or "").strip() for v in row.values())
    ]


def write(path: Path, rows: Iterable[Mapping[str, str]], columns: tuple[str, ...] = COLUMNS) -> None:
    """Write a table through a temporary file, its rows in canonical order."""
    import tempfile

    text = io.StringIO(newline="")
    rows = sorted(rows, key=order)
    if not any(row.get("regional") for row in rows):
        columns = tuple(column for column in columns if column != "regional")
    writer = csv.DictWriter(text, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text.getvalue())
        os.chmod(temporary, path.stat().st_mode if path.exists() else 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
