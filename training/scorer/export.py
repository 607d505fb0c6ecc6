"""Put the trained scorer into the package, with the tokenizer that all embedded models share.

python -m training.scorer.export
"""

from __future__ import annotations

import shutil

import torch

from repair.models.embedded import FOLDER
from training.corpus import SCORED
from training.exporting import card, graph, put, quantized
from training.scorer.network import CONTEXT, network
from training.scorer.tokens import VOCABULARY, WORK
from training.scorer.train import CHECKPOINT, SEED


class Likelihood(torch.nn.Module):
    """Token numbers (rows, width) in, log-probability of each token but the first (rows, width - 1) out."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Return natural logarithms."""
        logits = self.model(input_ids=tokens[:, :-1], use_cache=False).logits
        chosen = logits.gather(2, tokens[:, 1:].unsqueeze(2)).squeeze(2)
        return chosen - logits.logsumexp(2)


def main() -> None:
    """Write the graph, the tokenizer and the card."""
    saved = torch.load(CHECKPOINT, weights_only=True)
    model = network(VOCABULARY)
    model.load_state_dict(saved["model"])
    model.config._attn_implementation = "eager"
    weights = quantized(graph(Likelihood(model), "logprobs", CONTEXT)).SerializeToString()
    about = card(
        model,
        weights,
        "causal language model of French, learned from scratch, to choose between readings of a sentence",
        seen=saved["seen"],
        seed=SEED,
        texts=SCORED,
        recipe="training/README.md",
    )
    shutil.copy(WORK / "tokenizer.json", FOLDER / "tokenizer.json")
    put(("scorer.onnx", weights), ("card.json", about))


if __name__ == "__main__":
    main()
