"""Corpora by name: one small file says where each is to be had, under which licence, and its checksum."""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from repair.evaluate.errors import EvaluationError, MissingCorpusError
from repair.evaluate.texts import Columns, Parallel, read_plain, read_table

BUILTIN = Path(__file__).with_name("corpora.toml")
ENVIRONMENT = "REPAIR_DATA"
KINDS = ("lines", "table", "marked")


@dataclass(frozen=True)
class Corpus:
    """A corpus: `kind` says how its file is read, `apart` that its lines have nothing to do with one another."""

    name: str
    title: str
    kind: str
    path: str
    url: str
    licence: str
    sha256: str
    human: bool = False
    apart: bool = False
    decode: bool = False  # HTML entities, as the service returned them
    column: str = ""
    reference: str = ""
    source: str = ""
    where: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Catalogue:
    """The corpora there are, and the folder in which their files are looked for."""

    corpora: Mapping[str, Corpus]
    folder: Path

    def __contains__(self, name: str) -> bool:
        return name in self.corpora

    def file(self, name: str) -> Path:
        """Return the file of a corpus.

        Raises:
            MissingCorpusError: it is not here.
            EvaluationError: it is not the file that is meant.
        """
        corpus = self.corpora[name]
        path = self.folder / corpus.path
        if not path.is_file():
            raise MissingCorpusError(
                f"corpus {name} is not here ({path}): {corpus.title}; get it from {corpus.url} (licence: "
                f"{corpus.licence}), and say with --data or {ENVIRONMENT} where it is"
            )
        if corpus.sha256 and hashlib.sha256(path.read_bytes()).hexdigest() != corpus.sha256:
            raise EvaluationError(
                f"corpus {name}: {path} is another file than the one measured before (its SHA-256 differs)"
            )
        return path

    def read(self, name: str) -> Parallel:
        """Return the texts of a corpus.

        Raises:
            MissingCorpusError: it is not here.
            EvaluationError: it can't be read.
        """
        corpus = self.corpora[name]
        path = self.file(name)
        if corpus.kind == "lines":
            texts = read_plain(path)
        else:
            texts = read_table(path, Columns(corpus.column, corpus.reference, corpus.source, where=corpus.where))
        texts = Parallel(name, texts.hypothesis, texts.reference, texts.source, None, {"hypothesis": name})
        return texts.decoded() if corpus.decode else texts


def load(file: Path | None = None, folder: Path | None = None) -> Catalogue:
    """Return the catalogue of a file (the one that ships, where none is given).

    Raises:
        EvaluationError: the file can't be read.
    """
    path = file or BUILTIN
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise EvaluationError(f"{path}: can't be read as a list of corpora: {error}") from None
    given = os.environ.get(ENVIRONMENT)
    where = folder or (Path(given) if given else Path("data"))
    return Catalogue({name: _corpus(path, name, table) for name, table in data.items()}, where)


def _corpus(path: Path, name: str, table: Any) -> Corpus:
    try:
        corpus = Corpus(name=name, **table)
    except TypeError as error:
        raise EvaluationError(f"{path}: corpus {name}: {error}") from None
    if corpus.kind not in KINDS:
        raise EvaluationError(f"{path}: corpus {name}: no kind {corpus.kind!r}; known are {', '.join(KINDS)}")
    return corpus
