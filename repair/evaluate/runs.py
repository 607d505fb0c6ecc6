"""Saved runs: what was measured, to be compared with later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from repair.evaluate.errors import EvaluationError

VERSION = 1
FOLDER = "runs"


def name(run: Mapping[str, Any]) -> str:
    """Return the file name of a run: when it was, and what it holds."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%f")[:-3] + "Z"
    digest = hashlib.sha256(json.dumps(run, sort_keys=True).encode()).hexdigest()[:4]
    return f"{stamp}-{digest}.json"


def save(run: Mapping[str, Any], path: Path) -> None:
    """Write a run.

    Raises:
        EvaluationError: it can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(run, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise EvaluationError(f"{path}: the run can't be saved: {error.strerror}") from None


def load(path: Path) -> dict[str, Any]:
    """Read a run.

    Raises:
        EvaluationError: it is none.
    """
    try:
        run = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise EvaluationError(f"{path}: the run can't be read: {error.strerror}") from None
    except ValueError:
        raise EvaluationError(f"{path}: not a saved run") from None
    if not isinstance(run, dict) or run.get("version") != VERSION or "results" not in run:
        raise EvaluationError(f"{path}: not a saved run of this version; `repair evaluate` saves one")
    return run
