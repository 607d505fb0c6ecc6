"""Where decisions are kept: an append-only log, a line of JSON each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from repair.core.decision import Decision
from repair.core.finding import Finding
from repair.core.text import Document


class StoreError(Exception):
    """The log of decisions can't be read or written; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision with its article: its path, relative to the folder that holds the log, and a hash of its text."""

    article: str
    digest: str
    decision: Decision


class DecisionStore:
    """The log of one project (`.repair/decisions.jsonl`), or the file given to `fix --decisions`."""

    def __init__(self, path: Path, root: Path | None = None) -> None:
        """Paths of articles are kept relative to `root` (default: the folder that holds `.repair`)."""
        self.path = path

    def add(self, article: str, document: Document, decision: Decision) -> None:
        """Append a decision. Raises StoreError."""
        raise NotImplementedError

    def for_document(
        self, article: str, document: Document, findings: Sequence[Finding]
    ) -> Mapping[str, Decision]:
        """Return the decisions that hold in an article, by key of the finding they are about now.

        This is what `fix(pipeline, document, trust, decisions)` takes. Raises StoreError.
        """
        raise NotImplementedError

    def silenced(self, article: str, document: Document, findings: Sequence[Finding]) -> frozenset[str]:
        """Return the keys of findings that a person has rejected. Raises StoreError."""
        raise NotImplementedError
