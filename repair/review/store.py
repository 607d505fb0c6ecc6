"""Where decisions are kept: an append-only log, a line of JSON each."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from repair.core.decision import Decision, Quote, Verdict
from repair.core.finding import Finding
from repair.core.text import Document
from repair.review.matching import match

VERSION = 1
FOLDER = ".repair"


class StoreError(Exception):
    """The log of decisions can't be read or written; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision with its article: its path, relative to the root of the project, and a hash of its text.

    The path finds it again after the text changed, the hash after the file moved; what came through a pipe
    has no path.
    """

    article: str
    digest: str
    decision: Decision


class DecisionStore:
    """The log of one project (`.repair/decisions.jsonl`), or the file given to `fix --decisions`.

    The latest decision about a finding holds; one with the verdict RESET takes those before it back.
    """

    def __init__(self, path: Path, root: Path | None = None, *, renamed: Mapping[str, str] | None = None) -> None:
        """Keep paths of articles relative to `root` (default: the folder that holds `.repair`).

        `renamed` maps former rule families to those of today.
        """
        self.path = path
        folder = path.resolve().parent
        self.root = (root or (folder.parent if folder.name == FOLDER else folder)).resolve()
        self._renamed = renamed or {}
        self._read: tuple[tuple[int, int], tuple[Entry, ...]] | None = None

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries, oldest first.

        Raises:
            StoreError: the file can't be read, or a line of it is no decision. A last line that was cut off
                while it was written is passed over.
        """
        try:
            stat = self.path.stat()
            state = (stat.st_mtime_ns, stat.st_size)
            if self._read is None or self._read[0] != state:
                self._read = state, tuple(self._parse(self.path.read_bytes()))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise StoreError(f"{self.path}: can't be read: {error.strerror}") from None
        return self._read[1]

    def add(self, article: str, document: Document, decision: Decision) -> None:
        """Append a decision.

        Raises:
            StoreError: the log can't be written.
        """
        entry = Entry(self.article(article), digest(document), decision)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab+") as file, _locked(file.fileno()):
                _mend_end(file)
                file.write(json.dumps(_as_dict(entry), ensure_ascii=False).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise StoreError(f"{self.path}: decisions can't be kept: {error.strerror}") from None

    def for_document(self, article: str, document: Document, findings: Sequence[Finding]) -> Mapping[str, Decision]:
        """Return the decisions that hold in an article, by key of the finding they are about now.

        This is what `fix(pipeline, document, trust, decisions)` takes. Raises StoreError.
        """
        path, text = self.article(article), digest(document)
        held: dict[str, Decision] = {}
        for entry in self.entries():
            same_text = entry.digest == text
            if not (same_text or (path and entry.article == path)):
                continue
            key = match(entry.decision, document, findings, same_text=same_text, renamed=self._renamed)
            if key is None:
                continue
            if entry.decision.verdict is Verdict.RESET:
                held.pop(key, None)
            else:
                held[key] = entry.decision
        return held

    def silenced(self, article: str, document: Document, findings: Sequence[Finding]) -> frozenset[str]:
        """Return the keys of findings that a person has rejected. Raises StoreError."""
        held = self.for_document(article, document, findings)
        return frozenset(key for key, decision in held.items() if decision.verdict is Verdict.REJECT)

    def article(self, path: str) -> str:
        """Return the name under which an article is kept; empty for a pipe."""
        if path in ("", "-"):
            return ""
        resolved = Path(path).resolve()
        if resolved.is_relative_to(self.root):
            return resolved.relative_to(self.root).as_posix()
        return resolved.as_posix()

    def _parse(self, data: bytes) -> Iterator[Entry]:
        lines = data.split(b"\n")
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield _from_dict(json.loads(line.decode()))
            except (ValueError, KeyError, TypeError) as error:
                if number == len(lines):
                    return
                what = f"{type(error).__name__}: {error}" if isinstance(error, KeyError) else str(error)
                raise StoreError(
                    f"{self.path}:{number}: this line is no decision ({what}); mend or delete it"
                ) from None


def digest(document: Document) -> str:
    """Return a hash of the words of a document."""
    text = "\n".join(segment.target for segment in document)
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def _mend_end(file: BinaryIO) -> None:
    """Put the end of a log right that a writer left without newline: finish a whole line, drop a torn one."""
    size = file.seek(0, os.SEEK_END)
    if not size:
        return
    file.seek(-1, os.SEEK_END)
    if file.read(1) == b"\n":
        return
    file.seek(0)
    last = file.read().rpartition(b"\n")[2]
    try:
        _from_dict(json.loads(last.decode()))
    except (ValueError, KeyError, TypeError):
        file.truncate(size - len(last))
    else:
        file.write(b"\n")


def _as_dict(entry: Entry) -> dict[str, Any]:
    decision = entry.decision
    return {
        "version": VERSION,
        "article": entry.article,
        "digest": entry.digest,
        "key": decision.key,
        "verdict": decision.verdict.value,
        "edits": [list(edit) for edit in decision.edits],
        "exact": decision.quote.exact,
        "prefix": decision.quote.prefix,
        "suffix": decision.quote.suffix,
        "by": decision.by,
        "at": decision.at,
    }


def _from_dict(line: Any) -> Entry:
    if not isinstance(line, dict):
        raise ValueError("not an object")
    if line.get("version", VERSION) != VERSION:
        raise ValueError(f"version {line['version']} is not known")
    edits = tuple((int(start), int(end), str(text)) for start, end, text in line["edits"])
    if any(start > end for start, end, _ in edits):
        raise ValueError("an edit ends before it starts")
    quote = Quote(str(line["exact"]), str(line.get("prefix", "")), str(line.get("suffix", "")))
    verdict = Verdict(line["verdict"])
    decision = Decision(str(line["key"]), verdict, edits, quote, str(line.get("by", "")), str(line.get("at", "")))
    return Entry(str(line.get("article", "")), str(line.get("digest", "")), decision)


@contextlib.contextmanager
def _locked(handle: int) -> Iterator[None]:
    """Keep other processes from appending meanwhile, where the system can."""
    try:
        import fcntl
    except ImportError:  # Windows: an append of one line is all there is
        yield
        return
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)
