"""The files of the embedded models, and how they are opened."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from repair.models.errors import ModelError

FOLDER = Path(__file__).resolve().parent
PAD, START = 0, 1  # tokens


@contextmanager
def in_one_line(folder: Path) -> Iterator[None]:
    """Say in one line, as a ModelError, what went wrong with the files in a folder."""
    try:
        yield
    except Exception as error:  # each library has its own for a broken file
        what = " ".join(str(error).split())[:120]
        raise ModelError(
            f"embedded model: {folder} can't be loaded ({what}); install repair again, or use --model none"
        ) from error


def card(folder: Path, name: str) -> dict[str, Any]:
    """Return a card."""
    found = json.loads((folder / name).read_bytes())
    if not isinstance(found, dict):
        raise TypeError(f"{name} holds no object")
    return found


@lru_cache(maxsize=1)
def tokenizer(folder: Path) -> Any:
    """Return the tokenizer that all embedded models share, read once."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def session(folder: Path, name: str) -> Any:
    """Return a model, ready to run."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = min(4, os.cpu_count() or 1)
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
