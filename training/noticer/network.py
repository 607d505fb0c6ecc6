"""The network of the noticer: the scorer's, reading in both directions, with a class for every token."""

from __future__ import annotations

from pathlib import Path

import torch

from training.scorer.network import network
from training.scorer.tokens import VOCABULARY

KINDS = ("calque", "leftover", "missing", "form", "scramble", "preposition")  # of corruptions; the others have rules
CLASSES = ("", *KINDS)  # the first: nothing is wrong


class Noticer(torch.nn.Module):
    """Token numbers (rows, width) in, a logit for each class of each token out (rows, width, classes).

    A word is judged at its first token.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = network(VOCABULARY).model
        self.head = torch.nn.Linear(self.body.config.hidden_size, len(CLASSES))
        for layer in self.body.layers:
            layer.self_attn.is_causal = False

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Return logits; padding (0) is not looked at."""
        seen = (tokens != 0)[:, None, None, :].expand(-1, 1, tokens.shape[1], -1)
        return self.head(self.body(tokens, attention_mask=seen, use_cache=False).last_hidden_state)

    def start_from(self, scorer: Path) -> None:
        """Take over what the scorer has learned of words and sentences."""
        saved = torch.load(scorer, weights_only=True)["model"]
        self.body.load_state_dict({k.removeprefix("model."): v for k, v in saved.items() if k.startswith("model.")})
