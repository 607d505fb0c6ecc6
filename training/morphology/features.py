"""What is known of a candidate base form: its company in text, its attested inflections, its ending."""

from __future__ import annotations

import math
from collections import Counter

from repair.languages.french.morphology import inverse, nominal
from repair.languages.french.morphology.conjugation import conjugate
from training.morphology.counts import CONTEXTS
from training.morphology.suffixes import Counts, estimate

# Slots of a verb whose forms seldom belong to another word.
_TELLING = frozenset({("ind.impf", "3", "s"), ("ind.impf", "3", "p"), ("ind.past", "3", "s"), ("ind.past", "3", "p"),
                      ("ind.fut", "3", "s"), ("cond", "3", "s"), ("part.pres", "", ""), ("ind.pres", "2", "p"),
                      ("ind.pres", "1", "p")})  # fmt: skip
_ENDINGS = (
    "s",
    "x",
    "e",
    "er",
    "ir",
    "re",
    "é",
    "ée",
    "ant",
    "ment",
    "aux",
    "ait",
    "a",
    "i",
    "u",
    "ent",
    "ais",
    "t",
)
_WIDTH = len(CONTEXTS)
Contexts = dict[str, list[int]]


def _logit(share: float) -> float:
    share = min(0.99, max(0.01, share))
    return math.log(share / (1 - share))


def _company(word: str, forms: Counter[str], contexts: Contexts) -> list[float]:
    row = contexts.get(word, [0] * _WIDTH)
    total = forms.get(word, 0)
    return [n / (total + 3) for n in row] + [math.log1p(n) / 5 for n in row]


def features(
    word: str, forms: Counter[str], contexts: Contexts, suffixes: Counts, bits: int | None = None
) -> list[float]:
    """Return the feature vector of `word`; `bits` are its flags when the suffix model has counted it."""
    values = [math.log1p(forms.get(word, 0)) / 5, 1.0 if word in forms else 0.0, len(word) / 10]
    values += _company(word, forms, contexts)
    values += [_logit(share) / 3 for share in estimate(suffixes, word, bits)]
    values += [1.0 if word.endswith(ending) else 0.0 for ending in _ENDINGS]
    values.append(1.0 if "-" in word else 0.0)
    many = nominal.plural(word)
    values += _related(many if many != word else "", forms, contexts)
    her = nominal.feminine(word)
    values += _related(her if her != word else "", forms, contexts)
    singular = max(inverse.singulars(word), key=lambda w: forms.get(w, 0), default="")
    values += _related(singular, forms, contexts)
    masculine = max(inverse.masculines(word), key=lambda w: forms.get(w, 0), default="")
    values += _related(masculine, forms, contexts)
    infinitive = max(inverse.infinitives(word), key=lambda w: forms.get(w, 0) if w != word else -1, default="")
    values += _related(infinitive if infinitive != word else "", forms, contexts)
    values += _paradigm(word, forms, contexts)
    return values


def _related(word: str, forms: Counter[str], contexts: Contexts) -> list[float]:
    """Return what is known of a related form: whether there is one, how often, in which company."""
    if not word:
        return [0.0] * (3 + _WIDTH)
    total = forms.get(word, 0)
    row = contexts.get(word, [0] * _WIDTH)
    return [1.0, math.log1p(total) / 5, 1.0 if total else -1.0, *(n / (total + 3) for n in row)]


def _paradigm(word: str, forms: Counter[str], contexts: Contexts) -> list[float]:
    """Return how much of the paradigm is attested that `word` has as an infinitive."""
    if not word.endswith(("er", "ir", "re", "ïr")):
        return [0.0] * 4
    telling = {f for f, s in conjugate(word) if (s.tense, s.person, s.number) in _TELLING}
    if not telling:
        return [0.0] * 4
    finite = CONTEXTS.index("finite")
    attested = [f for f in telling if f in forms]
    verbal = sum(contexts.get(f, [0] * _WIDTH)[finite] for f in attested)
    total = sum(forms[f] for f in attested)
    return [1.0, len(attested) / len(telling), math.log1p(total) / 5, math.log1p(verbal) / 5]
