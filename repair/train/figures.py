"""How well a model agrees with what people chose, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb
from typing import Any

from repair.models.intervals import wilson

_UNSURE = 0.05  # more than this, and chance alone may have done it


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on the held-out decisions.

    `right` tells for each whether the model agrees with the person; `chrf` and `untouched` are chrF++ of its sentences
    and of the sentences as they stood against what the person wants (rewriters only).
    """

    right: tuple[bool, ...]
    chrf: float | None = None
    untouched: float | None = None

    @property
    def share(self) -> float:
        """Share of the decisions."""
        return sum(self.right) / len(self.right)

    def beats(self, other: Figures) -> bool:
        """Tell whether these figures are better: more decisions, or as many and a higher chrF++."""
        return (sum(self.right), self.chrf or 0.0) > (sum(other.right), other.chrf or 0.0)

    def said(self) -> str:
        """Return the figures in words."""
        low, high = wilson(sum(self.right), len(self.right))
        text = f"{sum(self.right)} of {len(self.right)} ({self.share:.0%}, 95 % interval {low:.0%} to {high:.0%})"
        if self.chrf is not None:
            text += f", chrF++ {self.chrf:.1f} (doing nothing: {self.untouched:.1f})"
        return text

    def kept(self) -> dict[str, object]:
        """Return all of it, for `taken_up`."""
        return {"right": list(self.right), "chrf": self.chrf, "untouched": self.untouched}

    @staticmethod
    def taken_up(kept: dict[str, Any]) -> Figures:
        """Return the figures that `kept` returned."""
        return Figures(tuple(kept["right"]), kept["chrf"], kept["untouched"])

    def record(self) -> dict[str, object]:
        """Return the figures for a card."""
        low, high = wilson(sum(self.right), len(self.right))
        known = {"right": sum(self.right), "of": len(self.right), "share": round(self.share, 4)}
        more = {"chrf++": round(self.chrf, 2), "chrf++ untouched": round(self.untouched or 0, 2)} if self.chrf else {}
        return {**known, "interval": [round(low, 4), round(high, 4)], **more}


def difference(before: Figures, after: Figures) -> str:
    """Return by how much figures on the same decisions differ, in words."""
    gained, lost = changes(before, after)
    points = 100 * (after.share - before.share)
    text = f"{points:+.1f} points ({gained} gained, {lost} lost)"
    if before.chrf is not None and after.chrf is not None:
        text += f", chrF++ {after.chrf - before.chrf:+.1f}"
    if gained > lost and sign_test(gained, lost) > _UNSURE:
        text += "; on so few decisions that may be chance"
    return text


def changes(before: Figures, after: Figures) -> tuple[int, int]:
    """Return how many decisions are right only after, and how many only before."""
    pairs = list(zip(before.right, after.right, strict=True))
    return sum(b < a for b, a in pairs), sum(b > a for b, a in pairs)


def sign_test(gained: int, lost: int) -> float:
    """Return how often chance alone would be at least as uneven (two-sided)."""
    count = gained + lost
    tail: float = sum(comb(count, k) for k in range(min(gained, lost) + 1)) / 2**count
    return min(1.0, 2 * tail)
