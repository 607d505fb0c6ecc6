"""One of the embedded models, ready to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from repair.models.embedded.files import PAD, in_one_line, session, tokenizer

NARROWEST = 3  # tokens: what the graphs take at least


class Network:
    """Weights and tokenizer, loaded when they are first needed."""

    def __init__(self, folder: Path, name: str) -> None:
        """Take the folder of the embedded models and the name of the weights in it."""
        self._folder, self._name = folder, name

    @cached_property
    def _parts(self) -> tuple[Any, Any]:
        with in_one_line(self._folder):
            return tokenizer(self._folder), session(self._folder, self._name)

    @property
    def tokenizer(self) -> Any:
        """The tokenizer.

        Raises:
            ModelError: it or the weights can't be loaded.
        """
        return self._parts[0]

    def ask(self, rows: Sequence[Sequence[int]]) -> Any:
        """Return what the network says of rows of tokens, padded to one width: an array with as many rows.

        Raises:
            ModelError: it can't be loaded.
        """
        import numpy as np

        tokens = np.full((len(rows), max(NARROWEST, *map(len, rows))), PAD, dtype=np.int64)
        for place, ids in enumerate(rows):
            tokens[place, : len(ids)] = ids
        return self._parts[1].run(None, {"tokens": tokens})[0]
