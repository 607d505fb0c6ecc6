"""The one error of the glossary layer."""

from __future__ import annotations

from pathlib import Path


class GlossaryError(ValueError):
    """What is wrong in a table: where (file, line, column) and what to do about it."""

    def __init__(self, message: str, path: Path | str = "", line: int = 0, column: str = "") -> None:
        self.message, self.path, self.line, self.column = message, str(path), line, column
        place = ":".join(str(part) for part in (path, line or "") if part)
        super().__init__(": ".join(filter(None, (place, column and f"column {column}", message))))
