"""The log of a run of fix: what was changed, with hashes, and how it is taken back."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from repair import __version__
from repair.batch.running import Repaired, digest
from repair.batch.writing import WriteError, write
from repair.core.edit import splice
from repair.core.text import Span
from repair.formats.base import FormatError, Source

FOLDER = "logs"
SUFFIX = ".jsonl"


class LogError(Exception):
    """A log can't be read or written; the message says where and what to do."""


class ChangeLog:
    """A log that is being written: a line of JSON a file, each on disk before its file is touched."""

    def __init__(self, folder: Path, root: Path, now: datetime | None = None) -> None:
        """Start a log below `folder`, paths relative to `root`; it is created with its first entry."""
        stamp = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S.%fZ")  # names sort by time
        self.path = folder / FOLDER / f"{stamp}-{secrets.token_hex(2)}{SUFFIX}"
        self._root = root
        self._begun = False

    @property
    def begun(self) -> bool:
        """Whether a file was logged."""
        return self._begun

    def edited(self, repaired: Repaired) -> None:
        """Log that a file is about to be repaired in place."""
        assert repaired.rendered is not None
        assert repaired.outcome.parsed is not None
        source = repaired.outcome.parsed.source
        shift = 0
        changes = []
        for span, text in repaired.rendered.changes:
            start = span.start + shift
            changes.append([start, start + len(text), span.of(source.text)])
            shift += len(text) - len(span)
        entry = {"action": "edit", "encoding": source.encoding, "bom": source.bom.hex(), "changes": changes}
        self._append(repaired.article.path, repaired.before, repaired.after, entry)

    def written(self, path: str, before: bytes | None, after: bytes) -> None:
        """Log that a file is about to be written anew, over `before` where it is there already."""
        missing = [str(p) for p in Path(path).parents if not p.exists()]  # innermost first
        entry: dict[str, Any] = {"action": "create", "folders": [self._relative(p) for p in missing]}
        if before is not None:
            entry = {"action": "replace", "content": base64.b64encode(before).decode()}
        self._append(path, before, after, entry)

    def _relative(self, path: str) -> str:
        return os.path.relpath(os.path.realpath(path), os.path.realpath(self._root))

    def _append(self, path: str, before: bytes | None, after: bytes, entry: dict[str, Any]) -> None:
        line = {
            "file": self._relative(path),
            "before": digest(before) if before is not None else None,
            "after": digest(after),
        }
        lines = [{**line, **entry}]
        if not self._begun:
            head = {"repair": __version__, "at": datetime.now(UTC).isoformat(timespec="seconds")}
            lines.insert(0, {"log": 1, **head, "root": os.path.relpath(self._root, self.path.parent)})
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with open(self.path, "a", encoding="utf-8", errors="surrogateescape") as log:
                for one in lines:
                    log.write(json.dumps(one, ensure_ascii=False) + "\n")
                log.flush()
                os.fsync(log.fileno())
        except OSError as error:
            raise LogError(
                f"{self.path}: the change log can't be written ({error.strerror}); {path} was left as it was"
            ) from None
        self._begun = True


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of one file: `error` says why it was left as it is; `already` that there was nothing to do."""

    path: str
    action: str
    error: str = ""
    already: bool = False


def undo(log: Path, *, dry_run: bool = False) -> Iterator[Undone]:
    """Take a run back, the last file first; a file that changed since is left alone and reported.

    Raises:
        LogError: the log can't be read.
    """
    root, entries = _load(log)
    for entry in reversed(entries):
        path = root / entry["file"]
        shown = os.path.relpath(path)
        try:
            restored, already = _restored(path, entry)
            if not already and not dry_run:
                if restored is None:
                    path.unlink()
                    _remove_empty(root / folder for folder in entry["folders"])
                else:
                    write(path, restored)
            yield Undone(shown, entry["action"], already=already)
        except (WriteError, FormatError, OSError) as error:
            yield Undone(shown, entry["action"], str(error))


def _load(log: Path) -> tuple[Path, list[dict[str, Any]]]:
    try:
        text = log.read_text("utf-8", errors="surrogateescape")
        lines = [json.loads(line) for line in text.split("\n") if line.strip()]
        head, entries = lines[0], lines[1:]
        if head["log"] != 1 or not all({"file", "action", "after"} <= entry.keys() for entry in entries):
            raise ValueError
        return log.parent / head["root"], entries
    except FileNotFoundError:
        raise LogError(f"{log}: no such log; `repair undo` without a name lists them") from None
    except OSError as error:
        raise LogError(f"{log}: can't be read: {error.strerror}") from None
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        raise LogError(f"{log}: this is no log of repair fix, or a damaged one") from None


def _restored(path: Path, entry: dict[str, Any]) -> tuple[bytes | None, bool]:
    """Return a file's bytes before the run (None: it was not there), and whether that is how it is now."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        if entry["action"] == "create":
            return None, True
        raise WriteError("is not there any more; nothing to take back") from None
    now = digest(data)
    if now == entry["before"]:
        return data, True
    if now != entry["after"]:
        raise WriteError("has changed since that run and was left alone; take the changes back by hand")
    if entry["action"] == "create":
        return None, False
    if entry["action"] == "replace":
        before = base64.b64decode(entry["content"])
    else:
        bom = bytes.fromhex(entry["bom"])
        source = Source(data[len(bom) :].decode(entry["encoding"]), entry["encoding"], bom)
        before = source.encode(splice(source.text, [(Span(a, b), old) for a, b, old in entry["changes"]]))
    if digest(before) != entry["before"]:
        raise WriteError("can't be taken back exactly (the log does not fit) and was left alone")
    return before, False


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):  # something else has come into it
            folder.rmdir()


def logs(folder: Path) -> list[Path]:
    """Return the logs of a project, the latest first."""
    return sorted((folder / FOLDER).glob(f"*{SUFFIX}"), reverse=True)
