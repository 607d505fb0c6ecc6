"""Prepositions in the place of others, as English has them."""

from __future__ import annotations

from random import Random

from repair.languages.french.morphology import elides
from training.corruption.attested import Attested, attested
from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import like, marked
from training.corruption.sentence import DETERMINERS, Sentence

_OTHERS = {
    "à": ("de", "dans", "sur", "pour", "par"), "de": ("à", "pour", "par", "avec", "depuis"), "d'": ("à", "pour"),
    "dans": ("de", "à", "sur"), "en": ("dans", "à", "sur"), "sur": ("de", "à", "dans", "pour"),
    "par": ("de", "à", "pour", "avec"), "pour": ("de", "à", "par"), "avec": ("de", "à", "par"),
    "contre": ("de", "avec", "pour"), "chez": ("à", "dans"), "vers": ("pour", "de"), "sans": ("dehors",),
}  # fmt: skip
_CONTRACTED = {("de", "le"): "du", ("à", "le"): "au", ("de", "les"): "des", ("à", "les"): "aux"}
_INFINITIVE = {"à": ("de", "pour"), "de": ("à", "pour"), "d'": ("à", "pour")}


def infinitive(s: Sentence, random: Random) -> Change | None:
    """Before an infinitive: "il décide à partir", "prêt de partir"."""
    known = attested()
    found = []
    for n in range(1, len(s) - 1):
        low = s.lower[n]
        if low not in _INFINITIVE or s.words[n + 1].infinitive is None or s.words[n + 1].first != "VERB":
            continue
        before = s.words[n - 1]
        if not before.known or not (before.verb or before.adjective is not None) or before.common < 60:
            continue
        new = some(random, _INFINITIVE[low])
        if new and not _governs(s.lower[n - 1], low, new, known):
            found.append((n, new))
    chosen = some(random, found)
    return _put(s, *chosen) if chosen else None


def _governs(before: str, old: str, new: str, known: Attested) -> bool:
    return any(
        known.count(before, form) * 20 >= known.count(before, old) for form in ((new, "d'") if new == "de" else (new,))
    )


def governed(s: Sentence, random: Random) -> Change | None:
    """Behind a verb, noun or adjective that was never seen with it: "il dépend sur le temps"."""
    known = attested()
    found = []
    for n in range(1, len(s) - 1):
        low = s.lower[n]
        if low not in _OTHERS or not s.spaced(n - 1, n + 1):
            continue
        before, after = s.words[n - 1], s.words[n + 1]
        if before.common < 60 or not before.known or not (before.verb or before.noun or before.adjective):
            continue
        if s.lower[n + 1] not in DETERMINERS and after.noun is None and not s.forms[n + 1][0].isupper():
            continue
        for new in _OTHERS[low]:
            shown = "d'" if new == "de" and elides(s.forms[n + 1]) else new
            merged = _CONTRACTED.get((new, s.lower[n + 1]), shown)
            if not any(known.count(s.lower[n - 1], x) for x in {new, shown, merged, "d'" if new == "de" else new}):
                found.append((n, new))
    chosen = some(random, found)
    return _put(s, *chosen) if chosen else None


def idiom(s: Sentence, random: Random) -> Change | None:
    """In a set phrase of preposition and noun: "dans général", "à particulier"."""
    known = attested()
    found = []
    for n in range(len(s) - 1):
        low, after = s.lower[n], s.lower[n + 1]
        if low not in ("en", "à", "par", "sur", "sous", "dans") or not s.spaced(n, n + 1) or s.at(n - 1).endswith("'"):
            continue
        w = s.words[n + 1]
        if not w.known or w.common < 100 or w.first not in ("NOUN", "ADJ", "ADV") or s.forms[n + 1][0].isupper():
            continue
        if known.count(low, after) < 20:
            continue
        found += [
            (n, new) for new in ("en", "à", "par", "sur", "dans", "pour") if new != low and not known.count(new, after)
        ]
    chosen = some(random, found)
    return _put(s, *chosen) if chosen else None


def _put(s: Sentence, n: int, new: str) -> Change:
    """Put a preposition in the place of word `n`; it contracts and elides with what follows."""
    after = s.lower[n + 1]
    merged = _CONTRACTED.get((new, after))
    if merged and s.spaced(n, n + 1) and not (n + 2 < len(s) and s.words[n + 2].infinitive is not None):
        return marked(s.starts[n], s.ends[n + 1], like(s.forms[n], merged))
    start = s.starts[n + 1]
    if new == "de" and elides(s.forms[n + 1]):
        return Change(s.starts[n], start, like(s.forms[n], "d'"), ((0, 2),))
    return Change(s.starts[n], start, like(s.forms[n], new) + " ", ((0, len(new)),))
