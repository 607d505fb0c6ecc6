"""Speed, as ratios in one run: the rule layer to a bare re.findall, start-up to that of click.

    python benchmarks/speed.py [--profile]       # or: make bench-speed

The text is human French (the references of wmt08-12 and wmt22) repeated to 5 MB, in documents of 40 paragraphs;
without data, the sample articles are repeated.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import os
import pstats
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import silence

from repair.core.text import Document
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.languages import load
from repair.pipeline import Pipeline

ROOT = Path(__file__).resolve().parent.parent
SIZE = 5_000_000


def corpus(data: Path) -> list[Document]:
    """Return documents of SIZE characters in all."""
    try:
        documents = [
            *silence.documents(data, "ref", "wmt08,wmt09,wmt10,wmt11,wmt12"),
            *silence.documents(data, "wmt22", ""),
        ]
    except FileNotFoundError:
        print("no data here: the sample articles stand in")
        documents = list(silence.documents(data, "seeds", ""))
    size = sum(len(s.target) for d in documents for s in d)
    texts = ["\n".join(s.target for s in d) for d in documents] * (SIZE // size + 1)
    kept, total = [], 0
    for text in texts:
        if total > SIZE:
            break
        kept.append(PlainText().parse(Source(text), str(len(kept))).document)
        total += len(text)
    return kept


def seconds(work: Callable[[], object]) -> float:
    """Return the wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def process(*command: str) -> float:
    """Return the median processor time of a command over 7 runs, after one that is not counted: it writes byte code."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(8):
        before = _children()
        subprocess.run(command, capture_output=True, cwd=ROOT, check=False, env=environment)
        times.append(_children() - before)
    return statistics.median(times[1:])


def _children() -> float:
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--profile", action="store_true", help="print where the rule layer spends its time")
    args = parser.parse_args()
    documents = corpus(args.data)
    size = sum(len(s.target) for d in documents for s in d)
    gc.set_threshold(100_000, 20, 100)  # as the command does
    language = load("fr")
    pipeline = Pipeline(language, tuple(language.rules))
    for document in documents[:20]:
        pipeline.check(document)  # what is loaded and compiled once is not counted

    def fresh() -> list[Document]:
        return [PlainText().parse(Source("\n".join(s.target for s in d)), d.name).document for d in documents]

    if args.profile:
        profile = cProfile.Profile()
        sample = fresh()[: len(documents) // 5]
        profile.enable()
        for document in sample:
            pipeline.check(document)
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)
        return
    pattern = re.compile(r"\w+|\S")
    ratios, ours, bare = [], [], []
    for _ in range(3):
        copies = fresh()  # texts are folded and split anew
        bare.append(seconds(lambda c=copies: [pattern.findall(s.target) for d in c for s in d]))
        ours.append(seconds(lambda c=copies: [pipeline.check(d) for d in c]))
        ratios.append(ours[-1] / bare[-1])
    print(
        f"rule layer: {size / statistics.median(ours):,.0f} characters/s, "
        f"{statistics.median(ratios):.1f} times a bare findall ({size / statistics.median(bare):,.0f} characters/s); "
        f"runs {', '.join(f'{r:.1f}' for r in ratios)}"
    )
    repair = str(Path(sys.executable).with_name("repair"))
    click = process(sys.executable, "-c", "import click")
    shown = process(repair, "--help")
    print(f"repair --help: {shown:.3f} s, {shown / click:.2f} times import click ({click:.3f} s)")
    article = sorted((ROOT / "seeds").glob("000*.txt"))[0]
    for model in ("none", "embedded"):
        took = process(repair, "check", "--model", model, str(article))
        print(f"repair check of one article, cold, --model {model}: {took:.3f} s of processor time")


if __name__ == "__main__":
    main()
