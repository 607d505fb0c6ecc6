"""Globs as people write them for files: `*.txt`, `archive/**`, `**/draft-*.md`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]]*\]|.", re.DOTALL)


def matches(path: str, globs: Iterable[str]) -> bool:
    """Tell whether one of `globs` names `path` (relative, with slashes) or a folder that it lies in.

    A glob without a slash is held to every part of the path; `**` crosses folders, `*` does not.
    """
    parts = path.removeprefix("./").split("/")
    heads = ["/".join(parts[:n]) for n in range(1, len(parts) + 1)]
    for glob in globs:
        pattern = _compiled(glob.removeprefix("./").rstrip("/") or glob)
        if any(pattern.fullmatch(part) for part in (heads if "/" in glob.strip("/") else parts)):
            return True
    return False


@cache
def _compiled(glob: str) -> re.Pattern[str]:
    parts = []
    for part in _PARTS.findall(glob):
        if part == "**/":
            parts.append("(?:.*/)?")
        elif part == "**":
            parts.append(".*")
        elif part == "*":
            parts.append("[^/]*")
        elif part == "?":
            parts.append("[^/]")
        elif len(part) > 1:
            inner = part[1:-1].replace("\\", "\\\\")
            parts.append("[" + ("^" + inner[1:] if inner.startswith("!") else inner.replace("^", "\\^")) + "]")
        else:
            parts.append(re.escape(part))
    return re.compile("".join(parts), re.DOTALL)
