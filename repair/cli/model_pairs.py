"""Pairs of a wrong and a right sentence out of the examples of tables and rules: to calibrate scorers on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from repair.models.calibrating import Pair

# What a language model can judge. Clocks, numbers and signs are matters of form, not of likelihood.
_WORDING = frozenset({"calque", "grammar", "untranslated", "terminology", "brand", "name", "repetition", "heading"})
_SHORTEST = 4  # letters of words that are looked for in good sentences


def shipped_pairs(code: str = "fr") -> list[Pair]:
    """Return the pairs of the built-in tables and rules of a language, each once."""
    from repair.glossary import builtin
    from repair.languages import load

    found: dict[Pair, None] = {}
    for term in builtin(code).terms:
        if term.category in _WORDING:
            found |= dict.fromkeys(_pairs(term.bad, term.good))
    for rule in load(code).rules:
        if rule.category in _WORDING and not rule.typography:
            bad = [(b.text, b.repaired) for b in rule.bad if b.repaired]
            found |= dict.fromkeys(_pairs(bad, [g.text for g in rule.good]))
    return list(found)


def _pairs(bad: Iterable[tuple[str, str | None]], good: Iterable[str]) -> Iterator[Pair]:
    """Yield each wrong sentence with its repair, and each good one beside what the same change would make of it."""
    good = list(good)
    for wrong, right in bad:
        if right:
            pair = Pair(wrong, right)
            yield pair
            options = pair.gap().options
            for sentence in good:
                for here, there in (options, options[::-1]):
                    spoilt = _changed(sentence, here, there)
                    if spoilt:
                        yield Pair(spoilt, sentence)


def _changed(sentence: str, here: str, there: str) -> str:
    """Return a sentence with other words in the place of some; empty where they don't stand in it."""
    if len(here) < _SHORTEST:
        return ""
    changed, count = re.subn(rf"(?<!\w){re.escape(here)}(?!\w)", lambda _: there, sentence, count=1)
    return changed if count else ""
