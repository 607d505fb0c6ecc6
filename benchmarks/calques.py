"""What the calque engine costs as its tables grow, as ratios in one run.

    python benchmarks/calques.py [--sizes 1000,10000,100000]

Expressions of two made-up English words are given eight renderings each out of the words that the texts have, which is
the hardest case; a glossary of so many variants is compiled and run beside the built-in one over the human French of
news (or the sample articles, where there is no data).
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from pathlib import Path

from speed import corpus

from repair.core.rule import Context, Passage
from repair.core.text import Document
from repair.glossary import Glossary, builtin, rule
from repair.glossary.expand import expand
from repair.glossary.expressions import Expression, Word
from repair.glossary.phrasing import phrasing
from repair.glossary.renderings import Rendering, Renderings
from repair.languages import load

ROOT = Path(__file__).resolve().parent.parent
EACH = 8  # renderings of a word
PATTERNS = 2 * EACH * EACH  # variants of an expression: two orders


def words(documents: list[Document]) -> tuple[list[str], list[str]]:
    """Return nouns and adjectives that the texts have: the hardest case, since every pattern may wake.

    Forms of words of grammar are left out (pas, son, est): no table has them as renderings of a noun.
    """
    french = load("fr")
    known = phrasing(french)
    little = {part for phrases in known.closed.values() for phrase in phrases for part in phrase} | known.common
    seen = {w.lower() for d in documents for s in d for w in s.target.split() if w.isalpha()}
    seen = {w for w in seen if not (w in little or w in known.clitics or known.is_adverb(w) or len(w) < 3)}
    nouns = sorted({a.lemma for w in seen for a in french.analyses(w) if a.pos == "NOUN"})
    adjectives = sorted({a.lemma for w in seen for a in french.analyses(w) if a.pos == "ADJ"})
    return nouns, adjectives


def made(size: int, nouns: list[str], adjectives: list[str]) -> Glossary:
    """Return a glossary of about `size` variants."""
    pick = random.Random(1)
    table: dict[tuple[str, str], tuple[Rendering, ...]] = {}
    expressions = []
    for n in range(size // PATTERNS):
        table[f"head{n}", "n"] = tuple(Rendering(w, "n") for w in pick.sample(nouns, EACH))
        table[f"like{n}", "a"] = tuple(Rendering(w, "a") for w in pick.sample(adjectives, EACH))
        pair = (Word(f"like{n}", "a"), Word(f"head{n}", "n"))
        expressions.append(Expression(f"made:{n}", pair, "[chose:n]"))
    return Glossary(tuple(expand(expressions, Renderings(table), {})))


def seconds(glossary: Glossary, documents: list[Document]) -> tuple[float, float]:
    """Return the time to compile, and the median time of five runs, in seconds of the processor."""
    french = load("fr")
    began = time.process_time()
    terms = rule(glossary, french)
    compiled = time.process_time() - began
    runs = []
    for _ in range(6):
        began = time.process_time()
        for document in documents:
            passages = tuple(Passage(segment, place) for place, segment in enumerate(document))
            context = Context(document, passages, french)
            for passage in passages:
                if terms.check:
                    list(terms.check(passage, context))
        runs.append(time.process_time() - began)
    return compiled, statistics.median(runs[1:])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--sizes", default="1000,10000,100000")
    args = parser.parse_args()
    gc.set_threshold(100_000, 20, 100)  # as the command does
    documents = corpus(args.data)[:100]
    nouns, adjectives = words(documents)
    first = 0.0
    for size in map(int, args.sizes.split(",")):
        glossary = builtin("fr") + made(size, nouns, adjectives)
        compiled, run = seconds(glossary, documents)
        first = first or run
        print(
            f"{size} variants in {len(glossary)} patterns: compiled in {compiled:.2f} s, "
            f"run in {run:.2f} s, {run / first:.2f} times the first"
        )


if __name__ == "__main__":
    main()
