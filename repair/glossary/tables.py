"""Opening tables, with errors that say what is wrong."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from repair.glossary.errors import GlossaryError


def text(path: Path) -> str:
    """Return the contents of a table.

    Raises:
        GlossaryError: it can't be read.
    """
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise GlossaryError(f"can't be read: {error.strerror}", path) from error
    except UnicodeDecodeError as error:
        raise GlossaryError("is not UTF-8: save it as UTF-8", path) from error


def rows(path: Path) -> csv.DictReader[str]:
    """Return the rows of a table by the names of its columns; a missing cell is empty.

    Raises:
        GlossaryError: it can't be read.
    """
    return csv.DictReader(io.StringIO(text(path), newline=""), restval="")
