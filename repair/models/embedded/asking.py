"""How the embedded models are asked: rows of tokens, padded to one width."""

from __future__ import annotations

from typing import Any

from repair.models.embedded.files import PAD

NARROWEST = 3  # tokens: what the graphs take at least


def ask(session: Any, rows: list[list[int]]) -> Any:
    """Return what a model says of rows of tokens: an array with as many rows.

    Args:
        session: the model, as `files.session` opens it.
        rows: tokens, of any lengths.
    """
    import numpy as np

    tokens = np.full((len(rows), max(NARROWEST, *map(len, rows))), PAD, dtype=np.int64)
    for place, ids in enumerate(rows):
        tokens[place, : len(ids)] = ids
    return session.run(None, {"tokens": tokens})[0]
