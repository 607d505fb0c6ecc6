"""Learns the shipped tables: python -m training.morphology.build DATA --out FOLDER [--hold-out]."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from repair.languages.french.morphology import inverse, store
from repair.languages.french.morphology.conjugation import WHOLE, _models, conjugate
from training.morphology import counts, gold, ranking, suffixes
from training.morphology.features import Contexts, features
from training.morphology.network import Matrix, Network

SEED = 2026
THRESHOLD = 0.5
STRICT = 0.8  # for base forms that the texts lack
# In how many listed forms an unlisted base form must show.
_ATTESTED = 2


def candidates(forms: Counter[str]) -> list[str]:
    """Return every word that may be a base form: the listed ones, and what their forms may come from."""
    found = dict.fromkeys(forms)
    support: Counter[str] = Counter()
    for form in forms:
        bases = {*inverse.singulars(form), *inverse.infinitives(form)}
        for one in (form, *inverse.singulars(form)):
            bases.update(inverse.masculines(one))
        support.update(bases)
    found.update(dict.fromkeys(sorted(base for base, n in support.items() if n >= _ATTESTED and len(base) > 3)))
    for base in (w for f in forms for w in inverse.singulars(f) if len(w) > 3):
        found.setdefault(base)
    return list(found)


def train(
    lexicon: gold.Gold, forms: Counter[str], contexts: Contexts, hold_out: bool
) -> tuple[dict[str, int], dict[str, str]]:
    """Return the flags of all base forms, and the compact suffix model."""

    def hidden(word: str) -> bool:
        return hold_out and any(gold.held_out(lemma, SEED) for lemma in lexicon.lemmas.get(word, ()))

    known = {w: bits for w, bits in lexicon.flags.items() if not hidden(w)}
    model = suffixes.count(known)
    words = candidates(forms)
    x = np.array([features(w, forms, contexts, model, known.get(w)) for w in words], np.float32)
    bits = [known.get(w, 0) for w in words]
    y = np.array([[1.0 if b & flag else 0.0 for flag in store.FLAGS] for b in bits], np.float32)
    open_ = np.array([not hidden(w) for w in words])
    # A word that the lexicon lacks may still be one: it counts less as a counter-example.
    weight = np.array([1.0 if w in lexicon.readings else 0.3 for w in words], np.float32)
    total = np.zeros_like(y)
    for seed in (1, 2, 3):
        network = Network(x.shape[1], y.shape[1], seed=SEED + seed)
        network.fit(x[open_], y[open_], weight[open_])
        total += network.predict(x) / 3
    flags = {w: _bits(row, THRESHOLD if w in forms else STRICT) for w, row in zip(words, total, strict=True)}
    _drop_phantoms(flags, forms)
    return flags, suffixes.compact(model)


def _drop_phantoms(flags: dict[str, int], forms: Counter[str]) -> None:
    """Drop infinitives made of other infinitives: jaillir-er, fondr-er, which "jaillira" and "fondre" suggest."""
    for word, bits in flags.items():
        inside = flags.get(word[:-2], 0) | flags.get(word[:-1], 0)
        if bits & inside & store.VERB and word.endswith("er") and word not in forms:
            flags[word] = bits & ~store.VERB


def _bits(row: Matrix, threshold: float) -> int:
    return sum(flag for flag, share in zip(store.FLAGS, row, strict=True) if share > threshold)


def irregular_forms(flags: dict[str, int]) -> dict[str, str]:
    """Return the forms of all verbs of hand-written models: those named there, and those found in text."""
    exact, patterns = _models()
    lemmas = {name for name in exact if "#" not in name} | set(WHOLE)
    lemmas |= {name for name in patterns if name in flags}
    for word, bits in flags.items():
        if bits & store.VERB and word.endswith(tuple(patterns)):
            lemmas.add(word)
    lemmas |= {lemma[:-4] + "itre" for lemma in lemmas if lemma.endswith("aître")}
    lemmas -= {"être", "avoir"}
    table: dict[str, set[str]] = {}
    for lemma in sorted(lemmas):
        for form, _ in conjugate(lemma):
            table.setdefault(form, set()).add(lemma)
    return {form: ",".join(sorted(found)) for form, found in table.items()}


def main() -> None:
    """Learn and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("build/morphology-counts.pickle"))
    parser.add_argument("--hold-out", action="store_true", help="leave a tenth of the lemmas out, for the benchmark")
    arguments = parser.parse_args()
    build(arguments.data, arguments.out, arguments.cache, arguments.hold_out)


def build(data: Path, out: Path, cache: Path, hold_out: bool) -> None:
    """Learn from `data` and write the tables to `out`."""
    forms, contexts = counts.cached(data, cache)
    lexicon = gold.read(data)
    flags, model = train(lexicon, forms, contexts, hold_out)
    likeliest = ranking.learn(data, forms, contexts)
    table: dict[str, tuple[int, int]] = {}
    for word in dict.fromkeys((*forms, *flags)):
        bits = flags.get(word, 0)
        if word not in forms and not bits:
            continue
        code = store.LIKELIEST.index(likeliest.get(word, ""))
        table[word] = (forms.get(word, 0), bits | code << 5)
    store.write(out, table, irregular_forms(flags), model)
    print(f"{len(table)} words, {sum(1 for w in flags if flags[w])} base forms, {len(model)} endings")


if __name__ == "__main__":
    main()
