"""Typography made plain, so that a guillemet neither wins nor loses a sentence."""

from __future__ import annotations

import re

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "′": "'"})
_OPENING = re.compile(r"[«“„]\s*|\s*[»”]")
_SPACES = re.compile(r"\s+")
_BEFORE = re.compile(r" (?=[;:!?%€$])")


def plain(text: str) -> str:
    """Return `text` with one kind of quotes, apostrophes and spaces, and no space before French punctuation."""
    text = _SPACES.sub(" ", text.translate(_APOSTROPHES)).strip()
    return _BEFORE.sub("", _OPENING.sub('"', text))
