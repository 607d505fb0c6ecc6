"""Quality and speed of the French morphology: python benchmarks/morphology.py --data ../shared/data [--test].

The figures for readings and gender are those of a held-out run: the tables are learned anew without a tenth of the
lexicon's lemmas (about a minute), and those lemmas are asked for. The shipped tables are learned from all lemmas.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from repair.languages.french import morphology
from repair.languages.french.morphology import readings, store


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds lexicon/ and text/")
    parser.add_argument("--cache", type=Path, default=Path("build/morphology-counts.pickle"))
    parser.add_argument("--test", action="store_true", help="report on the test part of the treebank too")
    parser.add_argument("--missed", type=int, default=0, help="print this many treebank words that were missed")
    arguments = parser.parse_args()
    speed()
    if not (arguments.data / "lexicon").is_dir():
        print(f"no lexicon in {arguments.data}: quality is not measured")
        return
    quality(arguments.data, arguments.cache)
    for part in ("dev", "test") if arguments.test else ("dev",):
        treebank(arguments.data, part, arguments.missed)


def speed() -> None:
    """Print loading time and the time of each question."""
    start = time.perf_counter()
    store.words()
    store.irregular()
    store.suffixes()
    print(f"loading the tables: {(time.perf_counter() - start) * 1000:.0f} ms")
    sample = list(store.words().index)[::7]
    for name, ask in (
        ("analyses", morphology.analyses),
        ("gender", morphology.gender),
        ("knows", morphology.knows),
        ("forms", lambda word: morphology.forms(word, "VERB")),
    ):
        start = time.perf_counter()
        for word in sample:
            ask(word)
        print(f"{name}: {(time.perf_counter() - start) / len(sample) * 1e6:.1f} µs a word, first time")


def quality(data: Path, cache: Path) -> None:
    """Print what the hand-written classes and the held-out tables are worth."""
    try:
        from training.morphology import build, evaluate, gold
    except ImportError as error:
        print(f"{error.name} is missing: quality is not measured")
        return
    score, verbs, whole = evaluate.conjugation(data)
    print(
        f"conjugation: {verbs} verbs, {whole} fully covered; forms: recall {score.recall:.4f}, "
        f"precision {score.precision:.4f}"
    )
    with tempfile.TemporaryDirectory() as folder:
        build.build(data, Path(folder), cache, hold_out=True)
        _fresh(Path(folder))
        lexicon = gold.read(data)
        for frequent in (True, False):
            what = "in the word list" if frequent else "all"
            full, coarse = evaluate.held_out_readings(lexicon, frequent)
            print(f"held-out forms ({what}): readings recall {full.recall:.3f} precision {full.precision:.3f}; "
                  f"lemma+pos recall {coarse.recall:.3f} precision {coarse.precision:.3f}")  # fmt: skip
            score, total = evaluate.held_out_gender(lexicon, frequent)
            print(f"held-out nouns ({what}, {total}): gender right {score.recall:.3f}, "
                  f"right when given {score.precision:.3f}")  # fmt: skip
        store.words(), store.irregular(), store.suffixes()
    _fresh(store.SHIPPED)


def _fresh(folder: Path) -> None:
    """Use the tables in `folder`, and forget what was answered by others."""
    store.use(folder)
    readings.forget()


def treebank(data: Path, part: str, missed: int) -> None:
    """Print how the shipped tables do on a part of the treebank."""
    from training.morphology import evaluate

    path = data / "text" / f"ud_sequoia_{part}.conllu.xz"
    if not path.exists():
        print(f"no {path.name}: not measured")
        return
    scores, wrong = evaluate.treebank(path)
    print(f"treebank {part}: " + ", ".join(f"{name} {score.recall:.4f}" for name, score in scores.items()))
    for word, count in wrong.most_common(missed):
        print(f"  {count:4} {word}")


if __name__ == "__main__":
    main()
