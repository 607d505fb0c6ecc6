"""The noticer as training left it, before it is exported: for measures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer

from repair.models.embedded.noticer import LONGEST, noticed
from repair.models.embedded.reading import read
from repair.models.interface import Identity, Noticed
from training.noticer.network import KINDS, Noticer
from training.noticer.train import logits, tensors
from training.scorer.tokens import WORK

ROWS = 48  # sentences of a batch


class TrainedNoticer:
    """A `repair.models.interface.Noticer` of a checkpoint."""

    threshold = 0.9

    def __init__(self, checkpoint: Path) -> None:
        saved = torch.load(checkpoint, weights_only=True)
        self.identity = Identity(checkpoint.name, str(saved["seen"]))
        self._tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
        self._model = Noticer()
        self._model.load_state_dict(saved["model"])

    @torch.no_grad()
    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        """Return the words of each text."""
        found: list[tuple[Noticed, ...]] = [()] * len(texts)
        readings = read(self._tokenizer, list(texts))
        order = sorted(range(len(texts)), key=lambda i: len(readings[i].tokens))
        for start in range(0, len(order), ROWS):
            chosen = order[start : start + ROWS]
            tokens, _ = tensors([(readings[i].tokens[:LONGEST], []) for i in chosen])
            shares = logits(self._model, tokens).softmax(2).numpy()
            for i, words in zip(chosen, noticed([readings[i] for i in chosen], shares, KINDS), strict=True):
                found[i] = words
        return found
