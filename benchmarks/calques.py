"""What the calque engine costs as its tables grow, as ratios in one run.

    python benchmarks/calques.py [--sizes 1000,10000,100000] [--expressions 3000]

Expressions of two made-up English words are given eight renderings each out of the words that the texts have, which is
the hardest case; a glossary of so many variants is compiled and run beside the built-in one over the human French of
news (or the sample articles, where there is no data). Then as many expressions as are asked for are written to a table
beside copies of the built-in ones, and new processes load them all, with what `make glossary` derives and without.
"""

from __future__ import annotations

import argparse
import gc
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from speed import corpus

from repair.core.rule import Context, Passage, SegmentCheck
from repair.core.text import Document
from repair.glossary import Glossary, builtin, prebuild, prebuilt, rule
from repair.glossary.expand import expand
from repair.glossary.expressions import Expression, Word
from repair.glossary.files import builtin_folder
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
    known = french.phrasing
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


def run(check: SegmentCheck, documents: list[Document]) -> float:
    """Return the processor time that a rule takes over documents."""
    french = load("fr")
    began = time.process_time()
    for document in documents:
        passages = tuple(Passage(segment, place) for place, segment in enumerate(document))
        context = Context(document, passages, french)
        for passage in passages:
            list(check(passage, context))
    return time.process_time() - began


def growth(sizes: list[int], documents: list[Document], nouns: list[str], adjectives: list[str]) -> None:
    """Print what tables of these sizes cost beside the built-in ones: the fastest of seven runs, taken in turns."""
    checks = []
    for size in sizes:
        glossary = builtin("fr") + made(size, nouns, adjectives)
        began = time.process_time()
        check = rule(glossary, load("fr")).check
        assert check
        checks.append((size, len(glossary), time.process_time() - began, check))
    runs: dict[int, list[float]] = {size: [] for size in sizes}
    for _ in range(8):  # the first compiles what wakes
        for size, _, _, check in checks:
            runs[size].append(run(check, documents))
    first = min(runs[sizes[0]][1:])
    for size, patterns, compiled, _ in checks:
        best = min(runs[size][1:])
        print(
            f"{size} variants in {patterns} patterns: compiled in {compiled:.2f} s, "
            f"run in {best:.3f} s, {best / first:.2f} times the first"
        )


_LOADING = """
import time
began = time.process_time()
from pathlib import Path
from repair.glossary import builtin, files, rule
from repair.languages import load
imported = time.process_time()
files.builtin_folder = lambda code: Path({folder!r})
rule(builtin("fr"), load("fr"))
print(imported - began, time.process_time() - imported)
"""


def cold(folder: Path) -> tuple[float, float]:
    """Return the median processor time in which new processes import the glossary, and load the tables of a folder."""
    command = [sys.executable, "-c", _LOADING.format(folder=str(folder))]
    runs = []
    for _ in range(6):
        printed = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT).stdout
        runs.append(tuple(map(float, printed.split())))
    imported, loaded = zip(*runs[1:], strict=True)
    return statistics.median(imported), statistics.median(loaded)


def start(number: int, nouns: list[str], adjectives: list[str]) -> None:
    """Print how long it takes to load the built-in tables and a table of `number` expressions."""
    pick = random.Random(2)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(shutil.copytree(builtin_folder("fr"), Path(scratch) / "fr"))
        with (folder / prebuilt.FOLDER / "renderings.csv").open("a", encoding="utf-8") as file:
            for n in range(number):
                file.write(f"like{n},a,{';'.join(f'{w}:a' for w in pick.sample(adjectives, EACH))}\n")
                file.write(f"head{n},n,{';'.join(f'{w}:n' for w in pick.sample(nouns, EACH))}\n")
        with (folder / prebuilt.FOLDER / "made.csv").open("w", encoding="utf-8") as file:
            file.write("expression,target,bad,repaired,good\n")
            file.writelines(f"like{n}/a head{n}/n,[chose:n],Un mot.,Une chose.,Une phrase.\n" for n in range(number))
        paths = [*folder.glob("*.csv"), *(folder / prebuilt.FOLDER).glob("*.csv")]
        tables = [path for path in paths if path.name not in prebuilt.SUPPORT]
        made = prebuild.derived(folder, tables, load("fr"))
        prebuild.write(folder / prebuilt.NAME, made)
        imported, ready = cold(folder)
        (folder / prebuilt.NAME).unlink()
        print(
            f"{number} expressions beside the built-in tables, {len(made):,} bytes: a new process imports the glossary "
            f"in {imported * 1000:.0f} ms, loads it in {ready * 1000:.0f} ms; "
            f"without the file in {cold(folder)[1] * 1000:.0f} ms"
        )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--expressions", type=int, default=3000)
    args = parser.parse_args()
    gc.set_threshold(100_000, 20, 100)  # as the command does
    documents = corpus(args.data)[:100]
    nouns, adjectives = words(documents)
    growth([int(size) for size in args.sizes.split(",")], documents, nouns, adjectives)
    start(args.expressions, nouns, adjectives)


if __name__ == "__main__":
    main()
