"""What is learned from and what is measured on: never the same article, never the same sentence."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from repair.core.text import fold
from repair.train.cases import Case
from repair.train.errors import TrainError

FEWEST = 20  # decisions
FEWEST_HELD = 5


def split(cases: Sequence[Case], share: float) -> tuple[list[Case], list[Case]]:
    """Return the cases to learn from and those held out, about `share` of the articles, and some decisions at least.

    Which articles are held out depends on their names alone: more decisions later leave them where they are, unless
    too few decisions would be held out.

    Raises:
        TrainError: there are too few decisions or articles.
    """
    if len(cases) < FEWEST:
        raise TrainError(f"{_some(len(cases))} too few to learn from: at least {FEWEST} are needed (repair review)")
    sizes = Counter(case.group for case in cases)
    if len(sizes) < 2:
        raise TrainError("all decisions are on one article, so none can be held out to measure on: decide on another")
    held: set[str] = set()
    order = sorted(sizes, key=_share)
    for group in order[:-1]:
        if _share(group) >= share and sum(sizes[g] for g in held) >= FEWEST_HELD:
            break
        if 2 * sizes[group] <= len(cases):
            held.add(group)
    measured = [case for case in cases if case.group in held]
    if len(measured) < FEWEST_HELD:
        raise TrainError(
            f"{_some(len(measured))} too few to measure on: one article has nearly all of them; decide on others"
        )
    return apart([case for case in cases if case.group not in held], measured), measured


def apart(cases: Iterable[Case], held: Iterable[Case]) -> list[Case]:
    """Return the cases of which no sentence is held out."""
    seen = {_plain(text) for case in held for text in (case.original, case.accepted)}
    return [case for case in cases if not seen & {_plain(case.original), _plain(case.accepted)}]


def _share(group: str) -> float:
    """Return a number from 0 to 1 that depends on the name of an article alone."""
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:6], "big") / 2**48


def _plain(text: str) -> str:
    return " ".join(fold(text).lower().split())


def _some(count: int) -> str:
    return f"{count} decision is" if count == 1 else f"{count} decisions are"
