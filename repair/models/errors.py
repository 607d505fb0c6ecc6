"""What goes wrong with models."""

from __future__ import annotations


class ModelError(Exception):
    """A model that can't be had or can't answer: one line that says what, where, and what to do."""
