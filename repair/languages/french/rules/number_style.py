"""A fact about a document: whether its numbers are written as in English or as in French."""

from __future__ import annotations

from dataclasses import dataclass

from repair.core.rule import Context
from repair.languages.french.countables import whole
from repair.rules.lazy import lazy

_ENGLISH = lazy(
    r"(?<![\w.,])(?:\d{1,3}(?:,\d{3}){2,}(?![\d,])"
    r"|\d{1,3}(?:,\d{3})+\.\d{1,2}(?!\d)"
    r"|\d{1,3}\.\d{1,2} ?(?:%|(?:millions?|milliards?|billions?|pour cent|points?|degrés|fois)\b)"
    r"|(?P<group>[1-9]\d{0,2},\d{3}) (?P<noun>[a-zàâçéèêëîïôûœ]+))"
)
_SIGN = lazy(r"(?<![\w$£€])(?<!\d )[$£€] ?\d")
_FRENCH = lazy(r"(?<![\w.,$£€])(?<![$£€] )(?:\d{1,4},\d{1,2}(?![\d,])|\d{1,3}(?: \d{3})+(?![\d])|\d+ ?[$€£](?! ?\d))")


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How often a document shows each style.

    `english` counts decimal points and thousands commas, `signs` currency signs before the amount, `french`
    decimal commas, thousands spaces and signs after the amount.
    """

    english: int
    signs: int
    french: int

    @property
    def is_english(self) -> bool:
        """The separators are English throughout."""
        return self.english > 0 and not self.french

    @property
    def looks_english(self) -> bool:
        """Separators or signs are English, and nothing is French."""
        return self.english + self.signs > 0 and not self.french

    @property
    def group(self) -> bool | None:
        """What "4,300" is here: True for thousands, None where that cannot be told."""
        return True if self.is_english else None


def number_style(context: Context) -> NumberStyle:
    """Count the evidence; ask for it by `context.fact(number_style)`."""
    english = signs = french = 0
    for passage in context.passages:
        if not any(c.isdigit() for c in passage.chars):
            continue
        for match in _ENGLISH.finditer(passage.text):
            english += match["group"] is None or match["noun"] in whole()
        signs += sum(1 for _ in _SIGN.finditer(passage.text))
        french += sum(1 for _ in _FRENCH.finditer(passage.text))
    return NumberStyle(english, signs, french)
