"""Measures the morphology against the lexicon (held-out lemmas) and against the treebank."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from repair.core.language import Analysis
from repair.languages.french import morphology
from training.morphology import gold
from training.morphology.build import SEED
from training.morphology.ranking import tagged


@dataclass(slots=True)
class Score:
    """Sums of right, made and wanted items."""

    right: float = 0
    made: float = 0
    wanted: float = 0

    def add(self, right: float, made: float, wanted: float) -> None:
        """Add one case."""
        self.right += right
        self.made += made
        self.wanted += wanted

    @property
    def recall(self) -> float:
        """Share of what was wanted that was made."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def precision(self) -> float:
        """Share of what was made that was wanted."""
        return self.right / self.made if self.made else 0.0


def held_out_readings(lexicon: gold.Gold, frequent: bool) -> tuple[Score, Score]:
    """Score the readings of forms all of whose lemmas were held out: full readings, and lemma with part of speech.

    With `frequent`, only forms of the word list count; otherwise all of them.
    """
    full, coarse = Score(), Score()
    for form, wanted in lexicon.readings.items():
        if not all(gold.held_out(lemma, SEED) for lemma in lexicon.lemmas[form]):
            continue
        if frequent and not morphology.frequency(form):
            continue
        made = {a for a in morphology.analyses(form) if a.pos in ("NOUN", "ADJ", "VERB", "ADV")}
        full.add(len(made & wanted), len(made), len(wanted))
        pairs, gold_pairs = ({(a.lemma, a.pos) for a in readings} for readings in (made, wanted))
        coarse.add(len(pairs & gold_pairs), len(pairs), len(gold_pairs))
    return full, coarse


def held_out_gender(lexicon: gold.Gold, frequent: bool) -> tuple[Score, int]:
    """Score the gender of held-out nouns of one gender; an empty answer counts as not made."""
    score, total = Score(), 0
    for form, wanted in lexicon.readings.items():
        genders = {a.gender for a in wanted if a.pos == "NOUN" and a.number != "p"}
        if len(genders) != 1 or "" in genders:
            continue
        if not all(gold.held_out(lemma, SEED) for lemma in lexicon.lemmas[form]):
            continue
        if frequent and not morphology.frequency(form):
            continue
        made = morphology.gender(form)
        total += 1
        score.add(float(made in genders), float(bool(made)), 1)
    return score, total


def conjugation(data: Path) -> tuple[Score, int, int]:
    """Score the hand-written verb classes on all verbs of the lexicon; also verbs, and verbs fully covered.

    Left out: the forms in -è and -é of the inverted first person ("chantè-je", "dussé-je").
    """
    wanted: dict[str, set[tuple[str, Analysis]]] = {}
    for form, lemma, tag in gold.rows(data):
        if tag[0] != "V" or (form.endswith(("è", "é")) and tag[-2:] == ["1", "s"]):
            continue
        for reading in gold._readings(lemma, tag):
            wanted.setdefault(lemma, set()).add((form, reading))
    score, whole = Score(), 0
    for lemma, rows in wanted.items():
        pos = next(iter(rows))[1].pos
        made = set(morphology.forms(lemma, pos))
        score.add(len(made & rows), len(made), len(rows))
        whole += rows <= made
    return score, len(wanted), whole


_GENDER = {"Masc": "m", "Fem": "f"}
_NUMBER = {"Sing": "s", "Plur": "p"}


def treebank(path: Path, worst: int = 0) -> tuple[dict[str, Score], Counter[str]]:
    """Score the readings of treebank tokens; also count the words that were missed.

    Names, numbers and symbols are left out, and so are the lemmas of pronouns, for which treebanks differ.
    """
    scores = {name: Score() for name in ("lemma+pos", "first pos", "gender", "number", "knows")}
    missed: Counter[str] = Counter()
    for form, lemma, pos, features in tagged(path):
        if pos in ("PUNCT", "SYM", "PROPN", "X", "NUM", "_") or any(c.isdigit() for c in form):
            continue
        made = morphology.analyses(form)
        verbal = ("VERB", "AUX")
        right = [
            a
            for a in made
            if (a.lemma == lemma or pos == "PRON") and (a.pos == pos or (a.pos in verbal and pos in verbal))
        ]
        scores["lemma+pos"].add(bool(right), 1, 1)
        if not right:
            missed[f"{form}/{lemma}/{pos}"] += 1
        first = made[0].pos if made else ""
        scores["first pos"].add(first == pos or (first in verbal and pos in verbal), 1, 1)
        scores["knows"].add(morphology.knows(form), 1, 1)
        for name, values in (("gender", _GENDER), ("number", _NUMBER)):
            value = values.get(features.get(name.capitalize(), ""), "")
            if value and right:
                scores[name].add(any(getattr(a, name) in ("", value) for a in right), 1, 1)
    return scores, missed
