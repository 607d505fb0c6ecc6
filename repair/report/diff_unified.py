"""The unified diff, as `diff -u` prints it and `patch` applies it."""

from __future__ import annotations

from repair.rules.lazy import lazy

_LINE = lazy(r"[^\n]*\n|[^\n]+")
_UNFINISHED = "\n\\ No newline at end of file\n"


def text(before: str, after: str, before_name: str, after_name: str) -> str:
    """Return the unified diff of two decoded files, empty when they are equal.

    Line ends are as in the files, so write it without newline translation.
    """
    from difflib import unified_diff

    a, b = ([m.group() for m in _LINE.finditer(side)] for side in (before, after))
    lines = unified_diff(a, b, _name(before_name), _name(after_name))
    return "".join(line if line.endswith("\n") else line + _UNFINISHED for line in lines)


def _name(name: str) -> str:
    """Return a file name so that `patch` finds its end: quoted, or followed by a tab where it holds a blank."""
    if all(c.isprintable() and c not in '"\\' for c in name):
        return name + "\t" * (" " in name)
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(escapes.get(c, c) for c in name) + '"'
