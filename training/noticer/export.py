"""Put the trained noticer into the package, beside the scorer, whose tokenizer it shares.

python -m training.noticer.export --threshold 0.97
"""

from __future__ import annotations

import argparse
import hashlib
import json

import onnx
import torch

from repair.models.embedded import FOLDER
from training.corpus import TEXTS, checksum
from training.noticer.network import CLASSES, Noticer
from training.noticer.train import CHECKPOINT, LONGEST, SEED
from training.scorer.export import quantized
from training.scorer.network import SIZE


class Shares(torch.nn.Module):
    """Token numbers (rows, width) in, the share of each class of each token out (rows, width, classes)."""

    def __init__(self, model: torch.nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Return shares that sum up to one."""
        return self.model(tokens).softmax(2)


def graph(model: torch.nn.Module) -> onnx.ModelProto:
    """Return the ONNX graph of a network, in floats."""
    program = torch.onnx.export(
        Shares(model.eval()),
        (torch.ones(2, 7, dtype=torch.long),),
        dynamo=True,
        input_names=["tokens"],
        output_names=["shares"],
        dynamic_shapes=({0: torch.export.Dim("rows"), 1: torch.export.Dim("width", min=3, max=LONGEST)},),
        verbose=False,
    )
    return program.model_proto


def main() -> None:
    """Write the graph and the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threshold", type=float, required=True, help="see benchmarks/noticing.py")
    options = parser.parse_args()
    saved = torch.load(CHECKPOINT, weights_only=True)
    model = Noticer()
    model.load_state_dict(saved["model"])
    weights = quantized(graph(model)).SerializeToString()
    (FOLDER / "noticer.onnx").write_bytes(weights)
    about = {
        "name": "embedded",
        "revision": hashlib.sha256(weights).hexdigest()[:12],
        "about": "token classifier of French, begun from the embedded scorer: marks words that do not belong",
        "parameters": sum(p.numel() for p in model.parameters()),
        "size": SIZE,
        "kinds": CLASSES[1:],
        "threshold": options.threshold,
        "licence": "MIT",
        "tokens": saved["seen"],
        "seed": SEED,
        "texts": [{"name": name, "licence": licence, "sha256": checksum(name)} for name, licence in TEXTS.items()],
        "recipe": "training/noticer/README.md",
    }
    (FOLDER / "noticer.json").write_text(json.dumps(about, indent=1) + "\n")
    print({p.name: p.stat().st_size for p in FOLDER.iterdir() if p.is_file()})


if __name__ == "__main__":
    main()
