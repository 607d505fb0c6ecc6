"""What the kinds of training share: rows of tokens to be guessed, and what a kind owes the loop."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any, NamedTuple, Protocol

from repair.models.loaded import Loaded
from repair.train.figures import Figures


class Row(NamedTuple):
    """Tokens that are read, and those that the output should say at some columns."""

    ids: tuple[int, ...]
    columns: tuple[int, ...]
    targets: tuple[int, ...]


class Work(Protocol):
    """One kind of training: what it learns from, what it minds, what it is measured by."""

    @property
    def count(self) -> int:
        """How many examples there are."""
        ...

    def cost(self, example: int) -> int:
        """Return the tokens that an example takes."""
        ...

    def loss(self, examples: Sequence[int], random: Random) -> Any:
        """Return the sum of the losses of some examples, a tensor. `random` is the same in a repeat."""
        ...

    def figures(self) -> Figures:
        """Measure on what is held out.

        Raises:
            ModelError: the model could not answer.
        """
        ...


def logprobs(loaded: Loaded, rows: Sequence[Row]) -> list[Any]:
    """Return the log-probabilities of each row's targets."""
    places = [(n, column) for n, row in enumerate(rows) for column in row.columns]
    targets = [target for row in rows for target in row.targets]
    inputs = loaded.padded([row.ids for row in rows])
    found = loaded.logprob_tensor(inputs, [n for n, _ in places], [column for _, column in places], targets)
    return list(found.split([len(row.targets) for row in rows]))
