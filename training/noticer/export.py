"""Put the trained noticer into the package, beside the scorer, whose tokenizer it shares.

python -m training.noticer.export --threshold 0.97
"""

from __future__ import annotations

import argparse

import torch

from repair.models.embedded.noticer import LONGEST
from training.corpus import TEXTS
from training.exporting import card, graph, put, quantized
from training.noticer.network import KINDS, Noticer
from training.noticer.train import CHECKPOINT, SEED


class Shares(torch.nn.Module):
    """Token numbers (rows, width) in, the share of each class of each token out (rows, width, classes)."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Return shares that sum up to one."""
        return self.model(tokens).softmax(2)


def main() -> None:
    """Write the graph and the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threshold", type=float, required=True, help="see benchmarks/noticing.py")
    options = parser.parse_args()
    saved = torch.load(CHECKPOINT, weights_only=True)
    model = Noticer()
    model.load_state_dict(saved["model"])
    weights = quantized(graph(Shares(model), "shares", LONGEST)).SerializeToString()
    about = card(
        model,
        weights,
        "token classifier of French, begun from the embedded scorer: marks words that do not belong",
        seen=saved["seen"],
        seed=SEED,
        texts=TEXTS,
        recipe="training/noticer/README.md",
        own={"kinds": KINDS, "threshold": options.threshold},
    )
    put(("noticer.onnx", weights), ("noticer.json", about))


if __name__ == "__main__":
    main()
