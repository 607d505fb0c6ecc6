"""What a model did in a run, counted once however often a text is checked."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field

LOG = logging.getLogger("repair.rewriters")


@dataclass
class Tally:
    """Counts by finding: (document, key of the finding), and for refusals the words that were refused."""

    chosen: set[tuple[str, str]] = field(default_factory=set)
    lowered: set[tuple[str, str]] = field(default_factory=set)
    proposed: set[tuple[str, str]] = field(default_factory=set)
    _refused: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def refuse(self, document: str, key: str, words: str, reason: str) -> None:
        """Count a refused answer and log it: where and why, its words only at the level DEBUG."""
        if (document, key, words) in self._refused:
            return
        self._refused[document, key, words] = reason
        LOG.info("%s: %s: an answer of the model was refused: %s", document, key, reason)
        LOG.debug("refused: %r", words)

    @property
    def refused(self) -> dict[str, int]:
        """How many answers were refused, by reason, the most frequent first."""
        counts = Counter(self._refused.values())
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

    @property
    def empty(self) -> bool:
        """Whether nothing was counted."""
        return not (self.chosen or self.lowered or self.proposed or self._refused)

    def summary(self) -> str:
        """Return the counts in words, as in "3 chosen, 2 proposed, 4 refused (3 numbers, 1 names)"."""
        refused = self.refused
        why = ", ".join(f"{count} {reason}" for reason, count in refused.items())
        parts = [
            f"{len(self.chosen)} chosen",
            f"{len(self.lowered)} lowered to a hint" if self.lowered else "",
            f"{len(self.proposed)} proposed",
            f"{sum(refused.values())} refused" + (f" ({why})" if why else ""),
        ]
        return ", ".join(filter(None, parts))
