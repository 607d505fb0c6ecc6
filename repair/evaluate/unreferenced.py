"""What can be said without a reference: language, length, repetition, and the findings that are left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from repair.core.text import Document, Segment
from repair.evaluate.repairing import Repaired
from repair.languages import detect

_WORD = re.compile(r"\w+")
_LINES = 40


def describe(repaired: Repaired, language: str) -> dict[str, Any]:
    """Return figures of both sides."""
    return {
        "before": {**_figures(repaired.before, language), "findings": _findings(repaired, after=False)},
        "after": {**_figures(repaired.after, language), "findings": _findings(repaired, after=True)},
    }


def _figures(lines: Sequence[str], language: str) -> dict[str, Any]:
    words = [_WORD.findall(line.lower()) for line in lines]
    total = sum(map(len, words))
    twice = sum(a == b for line in words for a, b in pairwise(line))
    runs = [tuple(line[i : i + 4]) for line in words for i in range(len(line) - 3)]
    within = sum(n - 1 for line in words for n in Counter(zip(*(line[k:] for k in range(4)), strict=False)).values())
    judged = []
    for start in range(0, len(lines), _LINES):
        part = [line for line in lines[start : start + _LINES] if line.strip()]
        document = Document("part", tuple(Segment(str(n), line) for n, line in enumerate(part)))
        judged.append((detect.judge(document, language).share, sum(len(line) for line in part)))
    size = sum(weight for _, weight in judged)
    return {
        "segments": len(lines),
        "words": total,
        "characters": sum(map(len, lines)),
        "language_share": sum(share * weight for share, weight in judged) / size if size else 0.0,
        "word_twice": twice,
        "repeated_4grams": within / len(runs) if runs else 0.0,
    }


def _findings(repaired: Repaired, *, after: bool) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for fixed in repaired.fixed:
        for finding in fixed.remaining if after else fixed.found:
            counts["typography" if finding.typography else str(finding.trust)] += 1
    return dict(counts)
