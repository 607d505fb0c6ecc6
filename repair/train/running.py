"""The loop: steps over batches in an order that the seed fixes, checkpoints, and going on from one."""

from __future__ import annotations

import math
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from repair.models.batching import batches, out_of_memory
from repair.train.errors import InterruptedTrainingError, TrainError
from repair.train.learning import Work
from repair.train.network import Network

STATE = "state.pt"
_EVERY = 120.0  # seconds between checkpoints
_WARM = 0.1  # share of the steps over which the rate rises
_BUDGETS = {"cpu": 2048, "mps": 4096, "cuda": 16384}  # tokens that go through the network at once


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast it is learned."""

    steps: int
    rate: float
    batch: int
    seed: int


def learn(network: Network, work: Work, plan: Plan, folder: Path, told: Callable[[int, float], None]) -> None:
    """Train, from the checkpoint in `folder` where there is one; a repeat on a CPU gives the same weights.

    `told` gets the steps done and the last loss. Ctrl-C ends it after the step at hand, with a checkpoint.

    Raises:
        InterruptedTrainingError: it was stopped.
        TrainError: no memory, a loss that is no number, or a checkpoint that can't be written.
    """
    import torch

    parameters = network.parameters
    optimizer = torch.optim.AdamW(parameters.values(), lr=plan.rate, weight_decay=0.01)
    done = _load(folder / STATE, parameters, optimizer)
    saved = time.monotonic()
    network.loaded.model.train()
    with _stopping() as stopped:
        while done < plan.steps:
            for group in optimizer.param_groups:
                group["lr"] = plan.rate * _share(done, plan.steps)
            loss = _step(network, work, plan, done, optimizer)
            done += 1
            told(done, loss)
            if stopped.is_set() and done < plan.steps:
                _save(folder, done, parameters, optimizer)
                raise InterruptedTrainingError(f"stopped after step {done} of {plan.steps}")
            if time.monotonic() - saved > _EVERY:
                _save(folder, done, parameters, optimizer)
                saved = time.monotonic()
    network.loaded.model.eval()


def _step(network: Network, work: Work, plan: Plan, done: int, optimizer: Any) -> float:
    """Do one step and return its loss."""
    import torch

    torch.manual_seed(plan.seed * 1_000_003 + done)
    examples = _batch(work.count, plan, done)
    budget = _BUDGETS[network.loaded.place.device.partition(":")[0]]
    optimizer.zero_grad(set_to_none=True)
    total = 0.0
    try:
        for places in batches([work.cost(e) for e in examples], budget):
            part = [examples[p] for p in places]
            loss = work.loss(part, Random(f"{plan.seed} {done} {part[0]}")) / len(examples)
            loss.backward()
            total += float(loss.detach())
    except (MemoryError, RuntimeError) as error:
        if out_of_memory(error):
            raise TrainError(f"{network.name}: no memory to train it; take --method lora or a smaller model") from None
        raise
    if not math.isfinite(total):
        raise TrainError(f"the loss is no number any more (step {done + 1}): give a lower --rate than {plan.rate:g}")
    torch.nn.utils.clip_grad_norm_(list(network.parameters.values()), 1.0)
    optimizer.step()
    return total


def _batch(count: int, plan: Plan, done: int) -> list[int]:
    """Return the examples of a step: each example once a round, in an order of its own."""
    size = min(plan.batch, count)
    picked: list[int] = []
    place = done * size
    while len(picked) < size:
        order = list(range(count))
        Random(f"{plan.seed} {place // count}").shuffle(order)
        taken = order[place % count :][: size - len(picked)]
        picked += taken
        place += len(taken)
    return list(dict.fromkeys(picked))


def _share(done: int, steps: int) -> float:
    """Return the share of the full rate: rising, then falling to nothing."""
    warm = max(1, round(steps * _WARM))
    return min((done + 1) / warm, (steps - done) / max(1, steps - warm + 1), 1.0)


def _save(folder: Path, done: int, parameters: dict[str, Any], optimizer: Any) -> None:
    import torch

    state = {"done": done, "parameters": parameters, "optimizer": optimizer.state_dict()}
    fresh = folder / f"{STATE}.new"
    try:
        torch.save(state, fresh)
        os.replace(fresh, folder / STATE)
    except (OSError, RuntimeError) as error:
        raise TrainError(f"{folder}: the checkpoint can't be written: {error}") from None


def _load(path: Path, parameters: dict[str, Any], optimizer: Any) -> int:
    """Take a checkpoint up, and return how many steps it has; 0 without one."""
    import torch

    if not path.is_file():
        return 0
    try:
        state = torch.load(path, weights_only=True, map_location="cpu")
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(state["parameters"][name])
        optimizer.load_state_dict(state["optimizer"])
        return int(state["done"])
    except Exception as error:  # what is thrown at damaged files has no common base
        what = str(error).partition("\n")[0][:120]
        raise TrainError(
            f"{path}: can't go on from this checkpoint ({what}); delete its folder to begin anew"
        ) from None


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """Give an event that Ctrl-C sets; a second Ctrl-C interrupts as usual."""
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    known: dict[signal.Signals, Any] = {}

    def stop(number: int, frame: object) -> None:
        stopped.set()
        signal.signal(number, known[signal.Signals(number)])

    for caught in (signal.SIGINT, signal.SIGTERM):
        known[caught] = signal.signal(caught, stop)
    try:
        yield stopped
    finally:
        for caught, before in known.items():
            signal.signal(caught, before)
