"""A model that is ready, and what it can do."""

from __future__ import annotations

from dataclasses import dataclass

from repair.models.interface import Filler, Generator, Identity, Noticer, Scorer, Translator


@dataclass(frozen=True, slots=True)
class Opened:
    """A model and what it can do; what it can't do is None."""

    identity: Identity
    scorer: Scorer | None = None
    filler: Filler | None = None
    generator: Generator | None = None
    translator: Translator | None = None
    noticer: Noticer | None = None
    about: str = ""  # architecture, size, device: for people

    def can(self) -> tuple[str, ...]:
        """Return what it can do, in words: score, fill, generate, translate, notice."""
        skills = {
            "score": self.scorer,
            "fill": self.filler,
            "generate": self.generator,
            "translate": self.translator,
            "notice": self.noticer,
        }
        return tuple(name for name, skill in skills.items() if skill is not None)
