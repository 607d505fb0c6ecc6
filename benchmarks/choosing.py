"""How often a scorer takes the right French rather than a garble, a wrong form or another corruption of it.

    python benchmarks/choosing.py [--model embedded|HUB-ID|PATH|FILE.npz ...] [--most 150] [--write FILE.tsv]

Beside each model stand the counts of `training/ngrams/build.py` (where the file is there) and a coin. Options are
compared as the program compares them (`repair.models.calibration.gain`); `--reward` gives tokens another reward.
`--write` writes the held-out pairs, wrong and right sentence a line, for `repair models calibrate`. Pairs of missing
words, prepositions and other senses were chosen by what was never seen in the texts that the counts are made of: there
the counts have an advantage.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from minimal_pairs import FORM, GARBLE, Pair, collect, held_out_lines, references

from repair.models.calibration import gain
from repair.models.errors import ModelError
from repair.models.interface import Gap, Identity, Score, Scorer
from repair.models.intervals import wilson
from repair.models.opening import open_model
from training.ngrams.scorer import NgramScorer

COUNTS = Path("training/work/ngrams.npz")


class Coin:
    """Takes one of two by a digest."""

    identity = Identity("coin")

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return scores of chance."""
        return [tuple(Score(sha256(b"coin" + r.encode()).digest()[0] / 256, 1) for r in gap.readings()) for gap in gaps]


def wins(scorer: Scorer, pairs: Sequence[Pair], reward: float | None = None) -> list[bool]:
    """Tell for each pair whether the right option is likelier, tokens rewarded with `reward` nats."""
    found = scorer.scores([p.gap for p in pairs])
    if reward is None:
        return [gain(wrong, right) > 0 for right, wrong in found]
    return [r.logprob - w.logprob + reward * (r.tokens - w.tokens) > 0 for r, w in found]


def opened(spec: str) -> Scorer:
    """Return the scorer of a model.

    Raises:
        ModelError: it can't be loaded, or does not score.
    """
    if spec == "coin":
        return Coin()
    if spec.endswith(".npz"):
        return NgramScorer(Path(spec))
    found = open_model(spec)
    if found is None or found.scorer is None:
        raise ModelError(f"{spec} does not score")
    return found.scorer


def table(title: str, pairs: dict[str, list[Pair]], scorers: dict[str, Scorer], reward: float | None) -> None:
    """Print a row a kind."""
    print(f"\n{title}\n")
    names = list(scorers)
    print("| kind | pairs | " + " | ".join(names) + " |\n| --- | ---: |" + " ---: |" * len(names))
    flat = [p for kind in pairs for p in pairs[kind]]
    results: dict[str, dict[str, list[bool]]] = {name: defaultdict(list) for name in names}
    speed = []
    for name, scorer in scorers.items():
        began = time.perf_counter()
        told = wins(scorer, flat, reward)
        speed.append(f"{name} {2 * len(flat) / (time.perf_counter() - began):,.0f}")
        for p, won in zip(flat, told, strict=True):
            for key in dict.fromkeys((p.kind, p.kind.split(".")[0], "all")):
                results[name][key].append(won)
    kinds = [k for k in dict.fromkeys(key for name in names for key in results[name]) if k not in (GARBLE, FORM, "all")]
    for kind in [k for k in (GARBLE, FORM) if pairs.get(k)] + sorted(kinds) + ["all"]:
        cells = [cell(results[name][kind]) for name in names]
        print(f"| {kind} | {len(results[names[0]][kind])} | " + " | ".join(cells) + " |")
    print(f"\nTexts a second: {', '.join(speed)}.")


def cell(told: Sequence[bool]) -> str:
    """Return a share with its interval."""
    low, high = wilson(sum(told), len(told))
    return f"{sum(told) / max(len(told), 1):.3f} ({low:.2f}-{high:.2f})"


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", action="append", default=[])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--most", type=int, default=150, help="pairs of a kind")
    parser.add_argument("--lines", type=int, default=12_000, help="held-out lines to look through")
    parser.add_argument("--show", type=int, default=0, help="pairs of a kind that are lost, printed")
    parser.add_argument("--reward", type=float, help="nats for each token, instead of the program's")
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    try:
        scorers = {spec: opened(spec) for spec in args.model}
    except ModelError as error:
        print(error, file=sys.stderr)
        return 2
    if COUNTS.exists():
        scorers["counts"] = NgramScorer(COUNTS)
    scorers["coin"] = Coin()
    held = collect(held_out_lines(args.data)[: args.lines], args.most, full=True)
    if args.write:
        lines = sorted(f"{p.wrong}\t{p.right}\n" for pairs in held.values() for p in pairs)
        args.write.write_text("".join(lines), encoding="utf-8")
    sets = (
        ("Held-out lines of the free texts", held),
        ("References of wmt12", collect(references(args.data), 10 * args.most, full=False)),
    )
    for title, pairs in sets:
        table(title, pairs, scorers, args.reward)
        for name in list(scorers)[:1] if args.show else ():
            for kind, found in pairs.items():
                lost = [p for p, won in zip(found, wins(scorers[name], found, args.reward), strict=True) if not won]
                for p in lost[: args.show]:
                    print(f"  lost by {name}, {kind}: {p.gap.before[-60:]}⟦{p.gap.options[0]} | {p.gap.options[1]}⟧")
    return 0


if __name__ == "__main__":
    sys.exit(main())
