"""Learns which part of speech a form most often has, from the company it keeps."""

from __future__ import annotations

import lzma
import math
from collections import Counter
from pathlib import Path

import numpy as np

from repair.languages.french.morphology.store import LIKELIEST
from training.morphology.features import Contexts
from training.morphology.network import Network

TREEBANK = "text/ud_sequoia_train.conllu.xz"
_POS = LIKELIEST[1:]
_LEAST = 3


def tagged(path: Path) -> list[tuple[str, str, str, dict[str, str]]]:
    """Return form, lemma, part of speech and features of every token of a treebank."""
    found = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 8 or not columns[0].isdigit():
                continue
            features = dict(pair.split("=", 1) for pair in columns[5].split("|") if "=" in pair)
            found.append((columns[1], columns[2], columns[3], features))
    return found


def _features(word: str, contexts: Contexts) -> list[float]:
    row = contexts[word]
    total = sum(row) + 3
    endings = (
        "er",
        "ir",
        "re",
        "é",
        "ée",
        "és",
        "ées",
        "ment",
        "ant",
        "s",
        "e",
        "ait",
        "ent",
        "a",
        "tion",
        "ique",
    )
    return [n / total for n in row] + [math.log1p(total)] + [float(word.endswith(e)) for e in endings]


def learn(data: Path, forms: Counter[str], contexts: Contexts) -> dict[str, str]:
    """Return the likeliest part of speech of every form that is frequent enough to tell."""
    told: Counter[tuple[str, str]] = Counter()
    for form, _, pos, _ in tagged(data / TREEBANK):
        if pos in _POS and form.lower() in contexts:
            told[form.lower(), pos] += 1
    rows = list(told.items())
    x = np.array([_features(word, contexts) for (word, _), _ in rows], np.float32)
    y = np.array([[float(pos == p) for p in _POS] for (_, pos), _ in rows], np.float32)
    weight = np.array([math.log1p(n) for _, n in rows], np.float32)
    network = Network(x.shape[1], len(_POS), hidden=24, seed=7)
    network.fit(x, y, weight, epochs=20)
    words = [w for w in contexts if sum(contexts[w]) >= _LEAST]
    best = network.predict(np.array([_features(w, contexts) for w in words], np.float32)).argmax(1)
    return {w: _POS[int(i)] for w, i in zip(words, best, strict=True)}
