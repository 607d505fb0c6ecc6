"""The embedded scorer: a small causal model of our own, in the package, run by onnxruntime."""

from repair.models.embedded.scorer import FOLDER, EmbeddedScorer
from repair.models.embedded.scorer import open_embedded as open

__all__ = ["FOLDER", "EmbeddedScorer", "open"]
