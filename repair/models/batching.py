"""Work in batches of similar length, as large as memory allows: the results do not depend on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from repair.models.errors import ModelError

T = TypeVar("T")
R = TypeVar("R")

Progress = Callable[[int, int], None]  # done, of how many


def batches(lengths: Sequence[int], budget: int) -> Iterator[list[int]]:
    """Yield positions, longest first, so that each batch padded to its longest holds at most `budget` tokens.

    An item that is longer than the budget makes a batch of its own.
    """
    batch: list[int] = []
    longest = 0
    for position in sorted(range(len(lengths)), key=lambda p: (-lengths[p], p)):
        longest = longest or max(1, lengths[position])
        if batch and (len(batch) + 1) * longest > budget:
            yield batch
            batch, longest = [], max(1, lengths[position])
        batch.append(position)
    if batch:
        yield batch


def run(
    items: Sequence[T],
    length: Callable[[T], int],
    work: Callable[[list[T]], Sequence[R]],
    *,
    budget: int,
    progress: Progress | None = None,
    name: str = "the model",
) -> list[R]:
    """Return what `work` makes of each item, in the order of the items.

    A batch for which there is no memory is halved until it fits.

    Raises:
        ModelError: there is no memory even for one item.
    """
    results: dict[int, R] = {}
    waiting = list(reversed(list(batches([length(item) for item in items], budget))))
    while waiting:
        batch = waiting.pop()
        made = None
        try:
            made = work([items[p] for p in batch])
        except (MemoryError, RuntimeError) as error:
            if not out_of_memory(error):
                raise
        if made is None:  # no longer while the error is held, which holds what fills the memory
            _release()
            if len(batch) == 1:
                size = length(items[batch[0]])
                raise ModelError(f"{name}: no memory left for a text of {size} tokens: take a smaller model")
            half = len(batch) // 2
            waiting += (batch[half:], batch[:half])
            continue
        results.update(zip(batch, made, strict=True))
        if progress:
            progress(len(results), len(items))
    return [results[p] for p in range(len(items))]


def out_of_memory(error: BaseException) -> bool:
    """Tell whether an error of Python, torch or CUDA means that memory ran out."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or "out of memory" in text or "can't allocate memory" in text


def _release() -> None:
    import sys

    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
