"""What keeps a training from being done."""

from __future__ import annotations


class TrainError(Exception):
    """A training that can't be done: one line that says what, where, and what to do."""


class InterruptedTrainingError(Exception):
    """A training was stopped by its user; the message says how to go on."""
