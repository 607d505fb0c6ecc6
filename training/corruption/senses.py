"""French words by the English words that they render: other senses of the same English word, and the English itself.

From the project's own table of renderings, and from the Wiktionary table of REPAIR_DATA where there is one (training
only; nothing of it is shipped).
"""

from __future__ import annotations

import csv
import lzma
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from repair.glossary import builtin_paths, renderings
from repair.languages.french.morphology import frequency, knows
from training import corpus
from training.corruption.sentence import FRENCH, word

_PARTS = {"n": "NOUN", "v": "VERB", "adj": "ADJ", "adv": "ADV", "a": "ADJ", "r": "ADV"}
_NOISE = re.compile(r"\{[^}]*\}|\[[^\]]*\]|\([^)]*\)")
_RUDE = frozenset("ass cum cunt fuck shag shit bang".split())
_SYNONYMS = 2  # English words in common: then they say much the same
_LEAST = 100  # times in 18 million words: what a machine would choose
_DULL = frozenset(
    "monsieur numéro faire avoir être mettre prendre donner chose homme aller venir dire pouvoir vouloir devoir".split()
)
Key = tuple[str, str]  # French lemma, part of speech


def _wiktionary() -> Iterator[tuple[str, str, list[str]]]:
    """Yield English word, part of speech, French words of one sense."""
    path = corpus.DATA / "lexicon/wiktionary_en_fr.tsv.xz"
    if not path.exists():
        return
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["pos"] in _PARTS and row["headword"].isalpha() and row["headword"].islower():
                french = [w.strip().removeprefix("se ") for w in _NOISE.sub("", row["translations"]).split(",")]
                yield row["headword"], _PARTS[row["pos"]], [w for w in french if w.isalpha() and w.islower()]


def _table() -> Iterator[tuple[str, str, list[str]]]:
    """Yield the same of the project's table, each rendering a sense."""
    folder = next(path.parent for path in builtin_paths("fr") if path.parent.name == "calques")
    for (english, pos), found in renderings.read(folder / "renderings.csv").words.items():
        if pos in ("n", "v", "a", "r") and english.isalpha() and english.islower():
            for r in found:
                if r.text.isalpha() and r.text.islower():
                    yield english, _PARTS[pos], [r.text]


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[Key, tuple[str, ...]], dict[Key, tuple[str, ...]]]:
    """Return French word -> words of other senses, and French word -> English words."""
    senses: dict[Key, list[frozenset[str]]] = defaultdict(list)
    alike: dict[Key, set[str]] = defaultdict(set)
    english: dict[Key, dict[str, int]] = defaultdict(dict)
    for source, rows in (("wiktionary", _wiktionary()), ("table", _table())):
        for head, pos, french in rows:
            senses[head, pos].append(frozenset(french))
            for rank, w in enumerate(french):
                english[w, pos][head] = min(english[w, pos].get(head, 9), rank)
                if source == "wiktionary":
                    alike[w, pos].update(french)
    others: dict[Key, set[str]] = defaultdict(set)
    for (_, pos), groups in senses.items():
        for a, b in product(groups, groups):
            if a is not b and not a & b:
                for w in a:
                    others[w, pos] |= b
    found: dict[Key, tuple[str, ...]] = {}
    for (w, pos), options in others.items():
        if w in _DULL:
            continue
        near = alike[w, pos]
        two = near.union(*(alike[x, pos] for x in near))
        names_of = english[w, pos].keys()
        kept = sorted(
            o
            for o in options - two - _DULL
            if _usual(o, pos)
            and o[:4] != w[:4]
            and "oe" not in o
            and len(names_of & english[o, pos].keys()) < _SYNONYMS
        )
        if kept:
            found[w, pos] = tuple(kept)
    names = {}
    for key, heads in english.items():
        foreign = [e for e in heads if len(e) > 2 and e not in _RUDE and not knows(e) and not word(e).readings]
        best = min((heads[e] for e in foreign), default=0)
        names[key] = tuple(sorted(e for e in foreign if heads[e] == best))
    return found, {key: heads for key, heads in names.items() if heads}


@lru_cache(maxsize=100_000)
def _usual(lemma: str, pos: str) -> bool:
    return frequency(lemma) >= _LEAST and any(a.pos == pos and a.lemma == lemma for a in FRENCH.analyses(lemma))


def others(lemma: str, pos: str) -> tuple[str, ...]:
    """Return lemmas that render an English word of `lemma` in another sense, and never in the same."""
    return _tables()[0].get((lemma, pos), ())


def english(lemma: str, pos: str) -> tuple[str, ...]:
    """Return English words for a French one that are no French words: those that it renders first of all."""
    return _tables()[1].get((lemma, pos), ())


@lru_cache(maxsize=1)
def irregular() -> dict[tuple[str, str], str]:
    """Return English forms by lemma and tag: VBD, VBN, VBG, VBZ, NNS; empty where there are no data."""
    path = corpus.DATA / "lexicon/english_form_lemma_tag.tsv.xz"
    found: dict[tuple[str, str], str] = {}
    if path.exists():
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                form, lemma, tag = line.rstrip("\n").split("\t")[:3]
                if tag in ("VBD", "VBN", "VBG", "VBZ", "NNS"):
                    found.setdefault((lemma, tag), form)
    return found
