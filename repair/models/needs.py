"""Packages that only some models need: one line where one of them is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from repair.models.errors import ModelError


def need(module: str, extra: str = "models") -> Any:
    """Import a package that comes with an extra.

    Raises:
        ModelError: it is not installed, or it does not start.
    """
    try:
        return import_module(module)
    except ImportError as error:
        missing = (error.name or module).partition(".")[0]
        raise ModelError(f"{missing} is not installed: pip install 'repair[{extra}]'") from None


def quiet() -> None:
    """Keep transformers from printing bars and advice: what goes wrong arrives as a ModelError."""
    logging = need("transformers.utils.logging")
    logging.set_verbosity_error()
    logging.disable_progress_bar()
