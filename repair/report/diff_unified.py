"""The unified diff, as `diff -u` prints it and `patch` applies it."""

from __future__ import annotations


def text(before: str, after: str, before_name: str, after_name: str) -> str:
    """Return the unified diff of two decoded files, empty when they are equal; write it without newline translation."""
    raise NotImplementedError
