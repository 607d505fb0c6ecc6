"""Print what corruptions make of human French, to be read, and how fast.

python -m training.corruption.sample [--kind form] [--count 10] [--seed 1] [--speed]
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from random import Random

from training import corpus
from training.corruption.change import Mark, apply
from training.corruption.corrupting import CORRUPTIONS, corrupt
from training.corruption.sentence import Sentence


def lines(random: Random) -> Iterator[str]:
    """Yield sentences of all texts that are not held out, mixed."""
    texts = [corpus.sentences(name) for name in corpus.TEXTS]
    while texts:
        text = random.choice(texts)
        for line in islice(text, random.randint(1, 40), None):
            if not corpus.held_out(line) and 30 < len(line) < 200:
                yield line
                break
        else:
            texts.remove(text)


def show(wrong: str, marks: tuple[Mark, ...]) -> str:
    """Return a text with its marks in brackets."""
    for start, end, _ in sorted(marks, reverse=True):
        wrong = f"{wrong[:start]}⟦{wrong[start:end]}⟧{wrong[end:]}"
    return wrong


def main() -> None:
    """Print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", default="")
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--speed", action="store_true")
    args = parser.parse_args()
    random = Random(args.seed)
    if args.speed:
        speed(random)
        return
    wanted = [c for c in CORRUPTIONS if c.name.startswith(args.kind)]
    left = {c.name: args.count for c in wanted}
    tries: Counter[str] = Counter()
    shown: dict[str, list[str]] = {c.name: [] for c in wanted}
    for line in islice(lines(random), 20_000):
        s = Sentence(line)
        for c in wanted:
            if left[c.name]:
                tries[c.name] += 1
                change = c.function(s, random)
                if change is not None:
                    left[c.name] -= 1
                    made = apply(line, [(change, c)])
                    shown[c.name].append(f"{show(made.text, made.marks)}   ← {line[change.start : change.end]}")
        if not any(left.values()):
            break
    for c in wanted:
        print(f"\n## {c.name}: {len(shown[c.name])} of {tries[c.name]} sentences; {'sure' if c.sure else 'likely'}")
        print("\n".join(shown[c.name]))


def speed(random: Random) -> None:
    """Print sentences a second, and how often each corruption is made."""
    texts = list(islice(lines(random), 12_000))
    for line in texts[:2000]:
        corrupt(line, random)
    made: Counter[str] = Counter()
    began = time.process_time()
    done = [corrupt(line, random) for line in texts[2000:]]
    seconds = time.process_time() - began
    for one in done:
        made.update(one.names if one else ["none"])
    for name, count in made.most_common():
        print(f"{count:6} {name}")
    print(f"{len(done)} sentences, {len(done) / seconds:,.0f} a second of one core")


if __name__ == "__main__":
    main()
