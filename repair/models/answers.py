"""Answers of endpoints, kept by content: a second run asks nothing that the first one asked."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from repair.models.needs import need

T = TypeVar("T")

_SCHEMA = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT NOT NULL, at REAL NOT NULL)"
_BUSY = 20.0  # seconds that another process may hold the file


def default_path() -> Path:
    """Return where answers are kept: under REPAIR_CACHE, else in the user's folder for caches."""
    folder = os.environ.get("REPAIR_CACHE")
    return Path(folder or need("platformdirs").user_cache_path("repair", appauthor=False)) / "answers.sqlite3"


def key(*parts: Any) -> str:
    """Return the key of a question: a digest of everything that decides the answer."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Answers:
    """A file of answers. Where it can't be read or written, nothing is remembered, and work goes on."""

    def __init__(self, path: Path | None) -> None:
        """Use a file, made when first needed; with None nothing is remembered."""
        self.path = path

    def known(self, keys: Iterable[str], *, younger: float = float("inf")) -> dict[str, Any]:
        """Return the answers there are, by key, that are not older than so many seconds."""
        found: dict[str, Any] = {}

        def read(file: sqlite3.Connection) -> None:
            for one in keys:
                row = file.execute("SELECT answer, at FROM answers WHERE key = ?", (one,)).fetchone()
                if row and time.time() - row[1] <= younger:
                    found[one] = json.loads(row[0])

        self._run(read)
        return found

    def put(self, key: str, answer: Any) -> None:
        """Keep an answer."""
        row = (key, json.dumps(answer, ensure_ascii=False), time.time())
        self._run(lambda file: file.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row))

    def _run(self, work: Callable[[sqlite3.Connection], Any]) -> None:
        """Do something with the file, whole or not at all."""
        if self.path is None:
            return
        with contextlib.suppress(sqlite3.Error, OSError, ValueError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))  # answers hold words of articles
            with contextlib.closing(sqlite3.connect(self.path, timeout=_BUSY)) as file, file:
                file.execute(_SCHEMA)
                work(file)
