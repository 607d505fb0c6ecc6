"""Where sentences end."""

from __future__ import annotations

from collections.abc import Iterator

from repair.rules.lazy import lazy

_END = lazy(r"(\w*)[.!?…]+(?:\s?[»”\"’')\]])*\s+(?=(?:[«“\"(–—-]\s?)?[A-ZÀ-ÖØ-Þ])")
_ABBREVIATIONS = frozenset(
    (
        "M",
        "MM",
        "Mme",
        "Mlle",
        "Me",
        "Dr",
        "Pr",
        "St",
        "Ste",
        "Mr",
        "Mrs",
        "Ms",
        "Jr",
        "Sr",
        "art",
        "p",
        "vol",
        "av",
    )
)


def ends(text: str) -> Iterator[int]:
    """Yield where a sentence ends and another begins."""
    for match in _END.finditer(text):
        word = match.group(1)
        if word not in _ABBREVIATIONS and not (len(word) == 1 and word.isupper()):
            yield match.end()
