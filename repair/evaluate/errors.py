"""What goes wrong with the input of an evaluation."""

from __future__ import annotations


class EvaluationError(Exception):
    """The input can't be used; the message names the file and the line, and says what to do."""


class MissingCorpusError(Exception):
    """A named corpus is not on this machine; the message says where to get it."""
