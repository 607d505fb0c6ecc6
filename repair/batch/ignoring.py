"""Adding keys to the ignore list of a configuration file, all else in it left as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from repair.batch.config import FILE, PYPROJECT, Configuration, display, read_toml
from repair.batch.errors import ConfigError
from repair.batch.writing import WriteError, write

_LIST = re.compile(r"^ignored\s*=\s*\[", re.MULTILINE)
_TABLE = re.compile(r"^\s*\[", re.MULTILINE)
_SECTION = re.compile(r"^\[tool\.repair\][^\n]*\n?", re.MULTILINE)
_INSIDE = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|#[^\n]*|\]')


def add(configuration: Configuration, keys: Sequence[tuple[str, str]]) -> tuple[Path, int]:
    """Add (key, remark) pairs to `ignored`; return the file, made where there is none, and how many were new.

    Raises:
        ConfigError: the file can't be changed without touching what else it says.
    """
    file = configuration.file or configuration.root / FILE
    known = set((configuration.values or {}).get("ignored", ()))
    new = {key: remark for key, remark in keys if key not in known}
    if not new:
        return file, 0
    text = file.read_text("utf-8") if file.exists() else ""
    before = read_toml(file) if file.exists() else {}
    lines = "".join(f"    {_quoted(key)},  # {remark}\n" for key, remark in new.items())
    changed = _inserted(text, lines, file.name == PYPROJECT)
    if changed is None or _parsed(changed) != _expected(before, list(new), file.name == PYPROJECT):
        raise ConfigError(f"{display(file)}: could not be changed safely; add to `ignored` yourself: {', '.join(new)}")
    try:
        write(file, changed.encode())
    except UnicodeEncodeError:
        raise ConfigError(f"{display(file)}: can't hold a file name that is not UTF-8; rename the article") from None
    except WriteError as error:
        raise ConfigError(f"{display(file)} {error}") from None
    return file, len(new)


def _inserted(text: str, lines: str, pyproject: bool) -> str | None:
    begin, end = 0, len(text)
    if pyproject:
        section = _SECTION.search(text)
        if section is None:
            return None
        begin = section.end()
    table = _TABLE.search(text, begin)
    end = table.start() if table else end
    listed = _LIST.search(text, begin, end if not table else len(text))
    if listed and listed.start() < end:
        for part in _INSIDE.finditer(text, listed.end()):
            if part.group() == "]":
                head = text[: part.start()].rstrip(" \t")
                inner = text[listed.end() : part.start()]
                body = re.sub(r"#[^\n]*", "", inner).strip()
                if body and not body.endswith(","):
                    last = text.rindex(body[-1], listed.end(), part.start()) + 1
                    head = (text[:last] + "," + text[last : part.start()]).rstrip(" \t")
                return head + ("" if head.endswith("\n") else "\n") + lines + text[part.start() :]
        return None
    before = text[:begin]
    return before + ("" if not before or before.endswith("\n") else "\n") + f"ignored = [\n{lines}]\n" + text[begin:]


def _quoted(key: str) -> str:
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _parsed(text: str) -> dict[str, Any] | None:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _expected(before: dict[str, Any], keys: list[str], pyproject: bool) -> dict[str, Any]:
    if pyproject:
        tool = before["tool"]
        return {**before, "tool": {**tool, "repair": _expected(tool["repair"], keys, pyproject=False)}}
    return {**before, "ignored": [*before.get("ignored", ()), *keys]}
