"""The whole of `repair train`: from decisions to a better model in its place, or none, and the words that say so."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repair.models.calibrating import Pair
from repair.train import card
from repair.train.data import Data, gather
from repair.train.errors import InterruptedTrainingError, TrainError
from repair.train.figures import Figures, difference
from repair.train.learning import Work
from repair.train.lessons import Lessons, lessons
from repair.train.network import FULL, LORA, Network, adapters, open_network
from repair.train.placing import Output
from repair.train.running import STATE, Plan, learn

ROUNDS = 3  # over the examples, where no number of steps is given
_STEPS = (20, 2000)  # then, at least and at most
RATES = {LORA: 2e-4, FULL: 3e-5}

Say = Callable[[str], None]
Bar = Callable[[int], AbstractContextManager[Callable[[int, float], None]]]  # steps in all -> told of each


@dataclass(frozen=True)
class Request:
    """What is asked for; empty and 0 leave a choice to the program."""

    model: str
    output: Path
    decisions: tuple[Path, ...]
    texts: tuple[Path, ...] = ()
    corruptions: int = 0
    examples: Callable[[], Iterable[Pair]] = tuple  # wrong and right sentences, to spoil texts with
    role: str = ""
    method: str = ""
    steps: int = 0
    rate: float = 0.0
    batch: int = 8
    held_out: float = 0.1
    seed: int = 1
    device: str = ""
    resume: bool = False
    replace: bool = False


@dataclass(frozen=True)
class Result:
    """What came of it: whether the model was better and stands in its place, its role, and its card."""

    better: bool
    role: str
    card: dict[str, Any]


def train(request: Request, say: Say, bar: Bar) -> Result:
    """Train a model on decisions; put it in its place if it is better on those held out.

    Raises:
        TrainError: it can't be done.
        InterruptedTrainingError: its user stopped it.
        ModelError, StoreError: the model or the decisions can't be read.
        ConfigError, UnknownNameError: the settings of a project can't be read.
    """
    output = Output.at(request.output)
    output.refuse(replace=request.replace, resume=request.resume)
    if bool(request.corruptions) != bool(request.texts):
        raise TrainError("--corruptions N and --texts FILE go together: good French of yours is spoilt")
    data = gather(
        request.decisions,
        request.texts,
        request.corruptions,
        request.examples,
        share=request.held_out,
        seed=request.seed,
    )
    say(data.said())
    network = open_network(request.model, request.role, request.device)
    own = lessons(network, data.known([*data.learned, *data.spoilt]), data.known(data.held))
    work = own.work(network)
    method = request.method or (LORA if adapters() else FULL)
    plan = _plan(request, work, method)
    say(f"{network.loaded.identity} ({network.skills.about}) learns to {network.role} from {work.count} examples")
    kept = output.begin(_settings(network, method, plan, data))
    try:
        return _trained(request, output, network, own, work, method, plan, kept, data, say, bar)
    except BaseException:
        if not (output.work / STATE).is_file():
            output.clear()
        raise


def _trained(
    request: Request,
    output: Output,
    network: Network,
    own: Lessons,
    work: Work,
    method: str,
    plan: Plan,
    kept: dict[str, Any],
    data: Data,
    say: Say,
    bar: Bar,
) -> Result:
    standing = str(request.output) if request.output.exists() else request.model
    if "before" in kept:
        before = Figures.taken_up(kept["before"])
    else:
        before = _standing(standing, network, own, work, request)
        output.keep({**kept, "before": before.kept()})
    say(f"before: {own.measure} in {before.said()}")
    network.prepare(method, plan.seed)
    try:
        with bar(plan.steps) as told:
            learn(network, work, plan, output.work, told)
    except InterruptedTrainingError as stop:
        raise InterruptedTrainingError(f"{stop}; the same command with --resume goes on from there") from None
    network.finish()
    after = work.figures()
    better = after.beats(before)
    say(f"after:  {own.measure} in {after.said()}")
    say(f"{'better' if better else 'not better'} than {standing}: {difference(before, after)}")
    content = card.card(network, plan, data, own.measure, before, after, standing)
    if better:
        made = output.work / "made"
        try:
            network.save(made)
            card.write(made, content)
        except Exception as error:  # safetensors has an error of its own for a full disk
            raise TrainError(f"{made}: the model can't be written: {str(error).partition(chr(10))[0]}") from None
        output.put(made)
    output.clear()
    return Result(better, network.role, content)


def _standing(standing: str, network: Network, own: Lessons, work: Work, request: Request) -> Figures:
    """Return the figures of the model that the new one has to beat."""
    if standing == request.model:
        return work.figures()
    other = open_network(standing, network.role, request.device)
    if (other.skills.filler is None) != (network.skills.filler is None):
        raise TrainError(f"{standing}: works otherwise than {request.model}, so the two can't be compared")
    return own.measuring(other).figures()


def _plan(request: Request, work: Work, method: str) -> Plan:
    rounds = -(-ROUNDS * work.count // request.batch)
    steps = request.steps or min(max(rounds, _STEPS[0]), _STEPS[1])
    return Plan(steps, request.rate or RATES[method], request.batch, request.seed)


def _settings(network: Network, method: str, plan: Plan, data: Data) -> dict[str, Any]:
    """Return what must be the same where an interrupted training goes on."""
    seen = repr(([*data.learned, *data.spoilt], data.held)).encode()
    return {
        "model": str(network.loaded.identity),
        "role": network.role,
        "--method": method,
        "--steps": plan.steps,
        "--rate": plan.rate,
        "--batch": plan.batch,
        "--seed": plan.seed,
        "decisions or texts": hashlib.sha256(seen).hexdigest(),
    }
