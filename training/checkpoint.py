"""The file that a training resumes from, written every few minutes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import torch

EVERY = 180  # seconds


class Checkpoint:
    """What was learned so far; called off in the middle of writing, training finds the one before."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last = time.monotonic()

    def load(self) -> dict[str, Any] | None:
        """Return what was written last, None where nothing was."""
        return torch.load(self.path, weights_only=True) if self.path.exists() else None

    @property
    def due(self) -> bool:
        """Whether it is time to write again."""
        return time.monotonic() - self._last > EVERY

    def write(self, **state: object) -> None:
        """Replace what was written last."""
        self._last = time.monotonic()
        new = self.path.with_suffix(".new")
        torch.save(state, new)
        new.replace(self.path)
