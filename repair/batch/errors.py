"""What goes wrong with a configuration, and the name that may have been meant."""

from __future__ import annotations

from collections.abc import Iterable


class ConfigError(Exception):
    """The configuration can't be used; the message says where it stands, what is wrong and what to do."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return "; did you mean ...?" where a known name is close, else the empty string."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
