"""From a form back to the base forms it may come from: candidates only, which the caller verifies."""

from __future__ import annotations

import re
from functools import lru_cache

from repair.languages.french.morphology import compounds
from repair.languages.french.morphology.conjugation import Slot, conjugate
from repair.languages.french.morphology.nominal import AFTER_VOWEL, FEMININES, PLURALS, SECOND_PLURALS, feminine, plural

_FUTURE = "ai as a ons ez ont ais ait ions iez aient"
ER_ENDINGS = frozenset(
    (
        "e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent asse asses ât assions assiez assent ant "
        "é ée és ées er " + " ".join("er" + e for e in _FUTURE.split())
    ).split()
)
IR_ENDINGS = frozenset(
    (
        "is it issons issez issent issais issait issions issiez issaient îmes îtes irent isse isses ît issant "
        "i ie ies ir " + " ".join("ir" + e for e in _FUTURE.split())
    ).split()
)
# No infinitive in -er has a stem in these: they are endings themselves (aimer-ai, aimai-ent).
_NO_STEM = ("ai", "èr", "eri", "ge", "eray")
_GRAVE = re.compile(r"è([^aeiouy]{1,2}|[gq]u|gn|ch)$")
_SINGULARS = {many: one for table in (PLURALS, SECOND_PLURALS) for one, many in table.items()}
_MASCULINES = {her: him for him, her in FEMININES.items() if him != her and him not in AFTER_VOWEL}


@lru_cache(maxsize=16384)
def infinitives(form: str) -> tuple[str, ...]:
    """Return the infinitives in -er and -ir (like finir) that `form` may belong to."""
    found: list[str] = []
    for length in range(1, min(9, len(form) - 1)):
        ending, stem = form[-length:], form[:-length]
        if ending in ER_ENDINGS:
            found += [base + "er" for base in _bases(stem) if _may_be_stem(base)]
        if ending in IR_ENDINGS:
            found.append(stem + "ir")
    return tuple(dict.fromkeys(found))


def _may_be_stem(base: str) -> bool:
    if _GRAVE.search(base):
        return False
    return not base.endswith(_NO_STEM) and not (base.endswith("er") and not base.endswith("rer"))


def _bases(stem: str) -> list[str]:
    """Return the stems of infinitives in -er that may change into `stem` before an ending."""
    bases = [stem]
    if stem.endswith("ç"):
        bases.append(stem[:-1] + "c")
    elif stem.endswith("ge"):
        bases.append(stem[:-1])
    elif stem.endswith(("ai", "oi", "ui")):
        bases.append(stem[:-1] + "y")
    elif stem.endswith(("ell", "ett")):
        bases.append(stem[:-1])
    elif stem.endswith(("nverr", "nv")):
        bases.append(stem[: -3 if stem.endswith("err") else len(stem)] + "oy")
    elif match := _GRAVE.search(stem):
        before, after = stem[: match.start()], match.group(1)
        bases += [before + "e" + after, before + "é" + after]
    return bases


@lru_cache(maxsize=4096)
def paradigm_index(lemma: str) -> dict[str, tuple[Slot, ...]]:
    """Return the slots of each form of a verb."""
    index: dict[str, tuple[Slot, ...]] = {}
    for form, slot in conjugate(lemma):
        index[form] = (*index.get(form, ()), slot)
    return index


def singulars(form: str) -> list[str]:
    """Return the words that have `form` as their plural; the form itself is no candidate here."""
    found = [_SINGULARS[form]] if form in _SINGULARS else []
    candidates = []
    if form.endswith("aux"):
        candidates = [form[:-3] + "al", form[:-1], form[:-3] + "ail"]
    elif form.endswith("x") or (form.endswith("s") and len(form) > 2):
        candidates = [form[:-1]]
    if "-" in form:
        candidates += compounds.singulars(form, singulars)
    return found + [c for c in candidates if plural(c) == form and c not in found]


_FEMININE_ENDINGS = (
    ("trice", ("teur",)),
    ("euse", ("eur", "eux")),
    ("eure", ("eur",)),
    ("elle", ("el", "eau")),
    ("eille", ("eil",)),
    ("enne", ("en",)),
    ("onne", ("on",)),
    ("ette", ("et",)),
    ("ète", ("et",)),
    ("ère", ("er",)),
    ("ve", ("f",)),
    ("ique", ("ic",)),
    ("guë", ("gu",)),
    ("ouse", ("oux",)),
)


def masculines(form: str) -> list[str]:
    """Return the words that have `form` as their feminine singular."""
    found = [_MASCULINES[form]] if form in _MASCULINES else []
    candidates = [form[:-1]] if form.endswith("e") else []
    for ending, others in _FEMININE_ENDINGS:
        if form.endswith(ending):
            candidates += [form[: -len(ending)] + other for other in others]
    return found + [c for c in candidates if len(c) > 1 and feminine(c) == form and c not in found]
