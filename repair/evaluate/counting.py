"""Counting matches of sentences with their references, on all processors where there is enough to count."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import Any

from repair.evaluate import ter

METRICS = ("BLEU", "chrF++", "TER")
Pair = tuple[str, str]  # hypothesis and reference
Row = Sequence[float]
_WORTH = 500  # pairs that are worth a process
_PARTS = 4  # a process, so that one that is late holds up little


@cache
def metric(name: str) -> Any:
    """Return a metric of sacrebleu, set up as its command line does."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    # force: sentences that look tokenised get no warning line on standard error
    made = BLEU(force=True) if name == "BLEU" else CHRF(word_order=2) if name == "chrF++" else TER()
    made.num_refs = 1
    return made


def rows(name: str, pairs: Sequence[Pair]) -> list[Row]:
    """Return the counts of each pair."""
    workers = min(os.cpu_count() or 1, len(pairs) // _WORTH)
    if workers > 1:
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        size = len(pairs) // (_PARTS * workers) + 1
        parts = [pairs[i : i + size] for i in range(0, len(pairs), size)]
        try:
            with ProcessPoolExecutor(workers) as pool:
                return [row for part in pool.map(_rows, [name] * len(parts), parts) for row in part]
        except (OSError, BrokenProcessPool):  # no processes to be had here
            pass
    return _rows(name, pairs)


def _rows(name: str, pairs: Sequence[Pair]) -> list[Row]:
    made = metric(name)
    if name == "TER":
        count, words = ter.counter(), made._preprocess_segment
        return [count(words(h).split(), words(r).split()) for h, r in pairs]
    found: list[Row] = made._extract_corpus_statistics([h for h, _ in pairs], [[r for _, r in pairs]])
    return found
