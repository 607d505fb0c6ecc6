"""What wakes a term: the forms of its rarest word, chosen without compiling the pattern."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import cast

from repair.core.language import Language
from repair.glossary.matcher import anchor, paradigm
from repair.glossary.pattern import Element, Option, Pattern
from repair.glossary.phrasing import Phrasing, phrasing


def wakers(pattern: Pattern, language: Language) -> frozenset[str]:
    """Return the words of which one must occur before the pattern is tried."""
    key = cast(Hashable, language)
    candidates = [e for g in pattern.groups if not g.optional for e in g.elements if e.fixed]
    best = candidates[0]
    if len(candidates) > 1:
        best = max(candidates, key=lambda element: _rarity(element, key))
    if len(best.options) == 1:
        return _forms(best.options[0], key)
    return frozenset().union(*(_forms(option, key) for option in best.options))


@lru_cache(maxsize=16384)
def _rarity(element: Element, key: Hashable) -> float:
    words = phrasing(cast(Language, key))
    return min(_score(option, words) for option in element.options) - 0.5 * (len(element.options) - 1)


def _score(option: Option, words: Phrasing) -> float:
    """Return how rare a word probably is: long ones are, verbs have many forms, function words are everywhere."""
    text = option.text if " " not in option.text else max(option.text.split(), key=len)
    if len(text) < 3 or text[-1] == "'" or _is_closed(text, words):
        return -10.0
    if text in words.common or text in words.clitics or text in words.subjects or text in words.numerals:
        return -5.0 + len(text) / 10
    verb = option.kind == "lemma" and option.pos in ("VERB", "") and text.endswith(("er", "ir", "re"))
    return len(text) - (4.0 if verb else 0.5 if option.kind == "lemma" else 0.0)


def _is_closed(text: str, words: Phrasing) -> bool:
    return len(text) < 12 and any((text,) in listed for listed in words.closed.values())


@lru_cache(maxsize=16384)
def _forms(option: Option, key: Hashable) -> frozenset[str]:
    language = cast(Language, key)
    if option.kind == "lemma":
        return frozenset([anchor(form.lower()) for form, _ in paradigm(option, language)])
    text = max(option.text.lower().split(), key=len)
    elided = phrasing(language).elided.get(text)
    return frozenset(anchor(form) for form in (text, elided) if form)
