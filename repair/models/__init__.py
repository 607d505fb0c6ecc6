"""Models: the list, the cache, loading, scoring, generating, remote endpoints, and the embedded scorer."""

from repair.models.errors import ModelError
from repair.models.opened import Opened
from repair.models.opening import open_model

__all__ = ["ModelError", "Opened", "open_model"]
