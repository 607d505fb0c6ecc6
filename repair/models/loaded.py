"""A transformers model in memory with its tokenizer, and the one way in which it is asked for probabilities."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from repair.models import batching
from repair.models.batching import Progress
from repair.models.devices import Place
from repair.models.errors import ModelError
from repair.models.interface import Identity, Score

T = TypeVar("T")
R = TypeVar("R")

UNKNOWN = Score(0.0, 1)  # for every option of a gap that can't be read: none is better than another


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gives. `limit` is the most tokens it reads at once, `budget` those of a padded batch."""

    identity: Identity
    model: Any
    tokenizer: Any
    place: Place
    limit: int
    budget: int
    progress: Progress | None = None
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)  # its network answers one thread at a time

    def batched(
        self, items: Sequence[T], length: Callable[[T], int], work: Callable[[list[T]], Sequence[R]]
    ) -> list[R]:
        """Return what `work` makes of each item, batched by length; what goes wrong in torch is one line.

        Raises:
            ModelError: no memory, or the model failed.
        """
        import torch

        name = self.identity.name
        try:
            with self.lock, torch.inference_mode():
                return batching.run(items, length, work, budget=self.budget, progress=self.progress, name=name)
        except ModelError:
            raise
        except Exception as error:  # what models throw has no common base
            raise ModelError(f"{name}: fails on this text: {_first_line(error)}") from None

    def tensor(self, rows: Sequence[Sequence[int]], padding: int) -> Any:
        """Return rows of ids as a tensor on the device, padded on the right."""
        import torch

        longest = max(map(len, rows))
        return torch.tensor([[*row, *[padding] * (longest - len(row))] for row in rows], device=self.place.device)

    def padded(self, rows: Sequence[Sequence[int]]) -> dict[str, Any]:
        """Return input_ids and attention_mask of rows of ids, padded on the right."""
        padding = self.tokenizer.pad_token_id
        return {
            "input_ids": self.tensor(rows, 0 if padding is None else padding),
            "attention_mask": self.tensor([[1] * len(row) for row in rows], 0),
        }

    def logprobs(
        self, inputs: Mapping[str, Any], rows: Sequence[int], columns: Sequence[int], targets: Sequence[int]
    ) -> list[float]:
        """Return log P(target) at each (row, column) of the output."""
        return [float(p) for p in self.logprob_tensor(inputs, rows, columns, targets).tolist()]

    def logprob_tensor(
        self, inputs: Mapping[str, Any], rows: Sequence[int], columns: Sequence[int], targets: Sequence[int]
    ) -> Any:
        """Return log P(target) at each (row, column) of the output, as a tensor (on the CPU) to learn from.

        Only there the states are projected on the vocabulary: that is most of the memory, and of the time of a small
        model.
        """
        import torch

        picked = _log_softmax(self._states(inputs, torch.tensor(rows), torch.tensor(columns)))
        return picked[torch.arange(len(targets)), torch.tensor(targets)]

    def spans(self, inputs: Mapping[str, Any], spans: Sequence[tuple[int, Sequence[int]]]) -> list[Score]:
        """Return for each row the score of the ids that its output predicts from a column on: (column, ids)."""
        places = [(row, start + n) for row, (start, ids) in enumerate(spans) for n in range(len(ids))]
        if not places:
            return [UNKNOWN] * len(spans)
        targets = [i for _, ids in spans for i in ids]
        logprobs = iter(self.logprobs(inputs, [row for row, _ in places], [column for _, column in places], targets))
        return [Score(sum(next(logprobs) for _ in ids), len(ids)) if len(ids) else UNKNOWN for _, ids in spans]

    def likeliest(
        self, inputs: Mapping[str, Any], rows: Sequence[int], columns: Sequence[int], count: int
    ) -> list[list[tuple[int, float]]]:
        """Return the `count` likeliest ids at each (row, column) with their log-probabilities."""
        import torch

        logprobs = _log_softmax(self._states(inputs, torch.tensor(rows), torch.tensor(columns)))
        found = logprobs.topk(min(count, logprobs.shape[-1]))
        return [
            list(zip(i, v, strict=True)) for i, v in zip(found.indices.tolist(), found.values.tolist(), strict=True)
        ]

    def _states(self, inputs: Mapping[str, Any], row: Any, column: Any) -> Any:
        """Return the logits at some places, one line each."""
        projection = self.model.get_output_embeddings()
        picked = False

        def pick(module: Any, states: tuple[Any, ...]) -> Any:
            nonlocal picked
            if states[0].dim() != 3:
                return None
            picked = True
            return (states[0][row, column].unsqueeze(0), *states[1:])

        hook = projection.register_forward_pre_hook(pick) if projection is not None else None
        try:
            logits = self.model(**inputs).logits
        finally:
            if hook is not None:
                hook.remove()
        return logits[0] if picked else logits[row, column]


def _log_softmax(logits: Any) -> Any:
    return logits.float().log_softmax(-1).cpu()


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
