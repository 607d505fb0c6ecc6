"""Put the trained scorer into the package: weights as 8-bit integers, the graph that gives log-probabilities, the card.

    python -m training.scorer.export

Weights are whole numbers with one scale a row, made real again when the session loads; sums stay in floats, so that a
score does not depend on what else is in the batch.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.corpus import SCORED, checksum
from training.scorer.network import SIZE, network
from training.scorer.tokens import VOCABULARY, WORK
from training.scorer.train import CHECKPOINT, SEED

PACKAGE = Path(__file__).resolve().parents[2] / "repair" / "models" / "embedded"
SMALL = 4096  # weights of fewer numbers stay floats


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


def graph(model: torch.nn.Module) -> onnx.ModelProto:
    """Return the ONNX graph of a network, in floats."""
    rows, width = torch.export.Dim("rows"), torch.export.Dim("width", min=3, max=256)
    program = torch.onnx.export(
        Likelihood(model.eval()),
        (torch.ones(2, 7, dtype=torch.long),),
        dynamo=True,
        input_names=["tokens"],
        output_names=["logprobs"],
        dynamic_shapes=({0: rows, 1: width},),
        verbose=False,
    )
    return program.model_proto


def quantized(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return the graph with its large weights as int8 and a scale a row, each made real once at load."""
    kept, nodes = [], []
    for weights in model.graph.initializer:
        values = numpy_helper.to_array(weights)
        if values.dtype != np.float32 or values.ndim != 2 or values.size < SMALL:
            kept.append(weights)
            continue
        scale = np.abs(values).max(axis=1, keepdims=True) / 127 + 1e-12
        name = weights.name
        kept += [
            numpy_helper.from_array(np.round(values / scale).astype(np.int8), f"{name}_whole"),
            numpy_helper.from_array(scale.astype(np.float32), f"{name}_scale"),
        ]
        nodes += [
            helper.make_node("Cast", [f"{name}_whole"], [f"{name}_real"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}_real", f"{name}_scale"], [name]),
        ]
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)
    body = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *body])
    del model.graph.value_info[:]
    # The exporter notes where in whose folders each node comes from.
    for part in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.initializer,
        *model.graph.input,
        *model.graph.output,
    ):
        del part.metadata_props[:]
        part.doc_string = ""
    return model


def card(model: torch.nn.Module, weights: bytes, seen: int) -> dict[str, object]:
    """Return what a user should know of the weights; the revision is their digest."""
    return {
        "name": "embedded",
        "revision": hashlib.sha256(weights).hexdigest()[:12],
        "about": "causal language model of French, learned from scratch, to choose between readings of a sentence",
        "parameters": sum(p.numel() for p in model.parameters()),
        "size": SIZE,
        "licence": "MIT",
        "tokens": seen,
        "seed": SEED,
        "texts": [{"name": name, "licence": licence, "sha256": checksum(name)} for name, licence in SCORED.items()],
        "recipe": "training/README.md",
    }


def main() -> None:
    """Write the graph, the tokenizer and the card."""
    saved = torch.load(CHECKPOINT, weights_only=True)
    model = network(VOCABULARY)
    model.load_state_dict(saved["model"])
    model.config._attn_implementation = "eager"
    PACKAGE.mkdir(exist_ok=True)
    weights = quantized(graph(model)).SerializeToString()
    (PACKAGE / "scorer.onnx").write_bytes(weights)
    shutil.copy(WORK / "tokenizer.json", PACKAGE / "tokenizer.json")
    about = card(model, weights, saved["seen"])
    (PACKAGE / "card.json").write_text(json.dumps(about, indent=1) + "\n")
    print({p.name: p.stat().st_size for p in PACKAGE.iterdir() if p.is_file()})


if __name__ == "__main__":
    main()
