"""The embedded models: a small scorer and a small noticer of our own, in the package, run by onnxruntime."""

from repair.models.embedded.files import FOLDER
from repair.models.embedded.noticer import EmbeddedNoticer, open_noticer
from repair.models.embedded.scorer import EmbeddedScorer
from repair.models.embedded.scorer import open_embedded as open

__all__ = ["FOLDER", "EmbeddedNoticer", "EmbeddedScorer", "open", "open_noticer"]
