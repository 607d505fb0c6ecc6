"""Put trained weights into the package: 8-bit integers, the graph that runs them, and the card that tells of them.

Weights are whole numbers with one scale a row, made real again when the session loads; sums stay in floats, so that an
answer does not depend on what else is in the batch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from repair.models.embedded import FOLDER
from repair.models.embedded.network import NARROWEST
from training.corpus import checksum
from training.scorer.network import SIZE

SMALL = 4096  # weights of fewer numbers stay floats


def graph(answering: torch.nn.Module, output: str, widest: int) -> onnx.ModelProto:
    """Return the ONNX graph, in floats, of a network that takes token numbers (rows, width).

    Args:
        answering: the network.
        output: the name of what it answers.
        widest: tokens of the longest row.
    """
    program = torch.onnx.export(
        answering.eval(),
        (torch.ones(2, 7, dtype=torch.long),),
        dynamo=True,
        input_names=["tokens"],
        output_names=[output],
        dynamic_shapes=({0: torch.export.Dim("rows"), 1: torch.export.Dim("width", min=NARROWEST, max=widest)},),
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


def card(
    model: torch.nn.Module,
    weights: bytes,
    about: str,
    *,
    seen: int,
    seed: int,
    texts: Mapping[str, str],
    recipe: str,
    own: Mapping[str, object] | None = None,
) -> dict[str, object]:
    """Return what a user should know of weights; the revision is their digest.

    Args:
        model: the network.
        weights: of it, as they go into the package.
        about: what it is and does, in a line.
        seen: tokens that it learned from.
        seed: of the training.
        texts: names and licences of what it learned from.
        recipe: path of the file that tells how it was made.
        own: what only this model has to tell.
    """
    return {
        "name": "embedded",
        "revision": hashlib.sha256(weights).hexdigest()[:12],
        "about": about,
        "parameters": sum(p.numel() for p in model.parameters()),
        "size": SIZE,
        **(own or {}),
        "licence": "MIT",
        "tokens": seen,
        "seed": seed,
        "texts": [{"name": name, "licence": licence, "sha256": checksum(name)} for name, licence in texts.items()],
        "recipe": recipe,
    }


def put(weights: tuple[str, bytes], about: tuple[str, dict[str, object]]) -> None:
    """Write weights and their card, each with its file name, into the package, and print the sizes of what is there."""
    (FOLDER / weights[0]).write_bytes(weights[1])
    (FOLDER / about[0]).write_text(json.dumps(about[1], indent=1) + "\n")
    print({p.name: p.stat().st_size for p in FOLDER.iterdir() if p.is_file()})
