"""Which glossary rows have the facts that SAFE needs, by the human French texts.

    python benchmarks/earned.py [glossaries/fr/press.csv ...] [--cache FILE.npz]

A row of calque may be SAFE when each of its content words is common in human French (100 times in 22 million words)
and they never stand together within five words of one another there, and when people tried to write good French
with it and failed (its `good` sentences and the near misses in tests/cases). This prints the first half: for every
row the counts of its content words, how often they meet, and the verdict; rows that are SAFE without it come first.
Garbles of expressions have their own record (calques/safe.csv), which `repair glossary check` holds them to.
"""

from __future__ import annotations

import argparse
import dataclasses
import lzma
import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from repair.core.finding import Trust
from repair.core.language import Language
from repair.core.text import fold
from repair.glossary import builtin_paths, load
from repair.glossary import earned as record
from repair.glossary.files import builtin_folder
from repair.glossary.gates import split_gate
from repair.glossary.pattern import Element, parse
from repair.glossary.term import Term
from repair.languages import load as load_language
from repair.languages.french.morphology.closed import is_closed

NEAR = 5
WORD = re.compile(r"[^\W\d_]+")


class Texts:
    """The words of the human texts, by place; lines lie far apart."""

    def __init__(self, data: Path, cache: Path | None) -> None:
        if cache and cache.exists():
            saved = np.load(cache, allow_pickle=True)
            self.words: dict[str, int] = {w: i for i, w in enumerate(saved["words"])}
            self.order, self.starts = saved["order"], saved["starts"]
            return
        ids: dict[str, int] = {}
        tokens: list[np.ndarray] = []
        gap = np.full(NEAR + 1, -1, dtype=np.int32)
        for path in (*sorted(data.glob("text/cc0_*.txt.xz")), data / "text/eltec_novels.txt.xz"):
            with lzma.open(path, "rt", encoding="utf-8") as file:
                for line in file:
                    found = [ids.setdefault(w, len(ids)) for w in WORD.findall(fold(line).lower())]
                    tokens += (np.array(found, dtype=np.int32), gap)
        stream = np.concatenate(tokens)
        self.words = ids
        self.order = np.argsort(stream, kind="stable").astype(np.int32)
        self.starts = np.searchsorted(stream[self.order], np.arange(len(ids) + 1)).astype(np.int64)
        if cache:
            np.savez(cache, words=np.array(list(ids), dtype=object), order=self.order, starts=self.starts)

    def places(self, forms: Iterable[str]) -> np.ndarray:
        """Return where any of `forms` stands, in order."""
        known = [self.words[f] for f in forms if f in self.words]
        found = [self.order[self.starts[i] : self.starts[i + 1]] for i in known]
        return np.sort(np.concatenate(found)) if found else np.array([], dtype=np.int32)


def meetings(first: np.ndarray, second: np.ndarray) -> int:
    """Count the places of `first` with one of `second` within NEAR words."""
    if not len(first) or not len(second):
        return 0
    at = np.searchsorted(second, first)
    after = second[np.minimum(at, len(second) - 1)]
    before = second[np.maximum(at - 1, 0)]
    near = (np.abs(after - first) <= NEAR) | (np.abs(first - before) <= NEAR)
    return int(near.sum())


def content(element: Element, language: Language) -> frozenset[str] | None:
    """Return the word forms of an element that carries content, None of one of grammar."""
    forms: set[str] = set()
    for option in element.options:
        if option.kind not in ("word", "lemma"):
            return None
        if option.kind == "lemma":
            forms.update(f for f, _ in language.forms(option.text, ""))
            forms.add(option.text)
        else:
            forms.update(option.text.replace("'", " ").replace("_", " ").split())
    words = {w for f in forms for w in WORD.findall(fold(f).lower())}
    telling = {w for w in words if not is_closed(w) and len(w) > 2}
    return frozenset(telling) or None


def neighbours(context: str, language: Language) -> frozenset[str]:
    """Return the content words that must stand beside the match; none where another condition will do as well."""
    words: set[str] = set()
    for conditions in split_gate(context):
        near = [parse(pattern, slots=True) for where, pattern in conditions if where in ("before", "after")]
        telling = [f for pattern in near for e in pattern.elements if (f := content(e, language))]
        if not telling:
            return frozenset()
        words |= min(telling, key=len)
    return frozenset(words)


def counts(term: Term, texts: Texts, language: Language) -> tuple[list[int], int]:
    """Return how often human French has each content word of a row, and how often two of them meet (-1: only one)."""
    elements = [e for g in parse(term.source).groups if not g.optional for e in g.elements]
    sets = [forms for e in elements if (forms := content(e, language))]
    if beside := neighbours(term.context, language):
        sets.append(beside)
    found = [texts.places(forms) for forms in sets]
    together = min((meetings(a, b) for i, a in enumerate(found) for b in found[i + 1 :]), default=-1)
    return [len(f) for f in found], together


def main() -> None:
    """Print the verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tables", nargs="*", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true", help="fill in the counts of glossaries/fr/safe.csv")
    args = parser.parse_args()
    language = load_language("fr")
    texts = Texts(args.data, args.cache)
    terms = load(args.tables or [path for path in builtin_paths("fr") if path.parent.name != "calques"])
    if args.write:
        path = builtin_folder("fr") / record.NAME
        rows = {term.source: term for term in terms}
        made = [_counted(one, *counts(rows[one.expression], texts, language)) for one in record.read(path)]
        record.write(path, made)
        print(*(f"{one.expression!r} {one.lack}" for one in made if one.lack), sep="\n")
        return
    lines = []
    for term in terms:
        words, together = counts(term, texts, language)
        earned = len(words) > 1 and min(words) >= record.COMMON and together == 0
        single = "|" not in term.target and bool(term.target)
        verdict = "earned" if earned and single else "earned, alternatives" if earned else "no"
        wrong = term.trust is Trust.SAFE and not earned
        lines.append((not wrong, verdict, str(term.trust), words, together, term.id))
    for fine, verdict, trust, words, together, name in sorted(lines, key=lambda line: (line[0], line[1], line[5])):
        print(f"{'' if fine else 'NOT EARNED '}{verdict:21} {trust:6} words {words} together {together}  {name}")


def _counted(one: record.Earned, words: list[int], together: int) -> record.Earned:
    return dataclasses.replace(one, words=min(words, default=0), together=max(together, 0))


if __name__ == "__main__":
    main()
