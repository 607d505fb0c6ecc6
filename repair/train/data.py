"""From logs of decisions and texts to cases, learned from and held out, and to what the rules say of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from repair.core.decision import Verdict
from repair.models.calibrating import Pair
from repair.train import cases, corruptions
from repair.train.again import Known, Rules
from repair.train.cases import Case
from repair.train.errors import TrainError
from repair.train.split import apart, split

_VERDICTS = {Verdict.ACCEPT: "accepted", Verdict.AMEND: "amended", Verdict.REJECT: "rejected"}


@dataclass(frozen=True)
class Data:
    """Cases to learn from and to measure on, spoilt sentences beside them, the files, and the rules by article."""

    learned: Sequence[Case]
    held: Sequence[Case]
    spoilt: Sequence[Case]
    files: tuple[Path, ...]
    _rules: dict[str, Rules]
    _any: Rules

    def known(self, some: Sequence[Case]) -> list[Known]:
        """Return what the rules of its project say of each case."""
        return [self._rules.get(case.group, self._any).ask(case) for case in some]

    def said(self) -> str:
        """Return in words how much there is."""
        decided = [*self.learned, *self.held]
        counted = Counter(case.verdict for case in decided)
        counts = ", ".join(f"{counted[v]} {name}" for v, name in _VERDICTS.items())
        short = sum(not case.whole for case in decided)
        return (
            f"{len(decided)} decisions ({counts}) on {len({c.group for c in decided})} articles; "
            f"held out: {len(self.held)} on {len({c.group for c in self.held})}"
            + (f"; {short} known by their quote only, their article being gone or changed" if short else "")
            + (f"; {len(self.spoilt)} corruptions" if self.spoilt else "")
        )


def gather(
    logs: Iterable[Path],
    texts: tuple[Path, ...],
    count: int,
    examples: Callable[[], Iterable[Pair]],
    *,
    share: float,
    seed: int,
) -> Data:
    """Read decisions, hold out a share of their articles, and spoil up to `count` sentences of texts.

    Raises:
        TrainError: there are no decisions, too few, or texts that can't be read.
        StoreError: a log can't be read.
        ConfigError, UnknownNameError: the settings of a project can't be read.
    """
    found = cases.stores(logs)
    rules: dict[str, Rules] = {}
    decided: list[Case] = []
    for log in found:
        own = cases.read(log)
        project = Rules.of(log.root)
        rules |= {case.group: project for case in own}
        decided += own
    if not decided:
        raise TrainError(f"{found[0].path}: holds no decisions; repair review makes them")
    learned, held = split(decided, share)
    spoilt: list[Case] = []
    if count:
        swaps = corruptions.swaps(examples())
        spoilt = apart(corruptions.corrupted(cases.texts(texts), swaps, count, seed, rules[decided[0].group]), held)
        if not spoilt:
            raise TrainError(f"{texts[0]}: holds none of the right words of the tables, so there is nothing to spoil")
    files = (*(log.path for log in found), *texts)
    return Data(learned, held, spoilt, files, rules, rules[decided[0].group])
