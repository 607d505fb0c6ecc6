"""models.txt: which models there are, what they are good for, and what their licences allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from repair.models.errors import ModelError

ROLES = ("score", "rewrite", "notice", "estimate")
FILE = "models.txt"
_COLUMNS = ("role", "hub-id", "revision", "licence", "parameters", "memory")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)([MB])")
_MEMORY = re.compile(r"(\d+(?:\.\d+)?)([MG])B")
_RESEARCH = frozenset({"Mistral-Research"})


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list."""

    role: str
    name: str
    revision: str
    licence: str
    parameters: int
    memory: int  # bytes when loaded
    note: str
    line: int

    @property
    def commercial(self) -> bool:
        """Whether the licence allows commercial use."""
        return "-NC-" not in f"{self.licence}-" and self.licence not in _RESEARCH


def builtin_file() -> Path:
    """Return the list that comes with the program: in the package when installed, else at the top of the repository."""
    package = Path(str(resources.files("repair")))
    inside = package / FILE
    return inside if inside.is_file() else package.parent / FILE


def listed(path: Path | None = None) -> tuple[Listed, ...]:
    """Return the models of a list, by default the built-in one.

    Raises:
        ModelError: the file can't be read, or a line is wrong.
    """
    path = path or builtin_file()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ModelError(f"{path}: can't be read: {reason}") from None
    seen: dict[tuple[str, str], int] = {}
    found = []
    for model in _lines(text, path.name):
        first = seen.setdefault((model.role, model.name), model.line)
        if first != model.line:
            raise ModelError(f"{path.name}:{model.line}: {model.name} stands already on line {first} as {model.role}")
        found.append(model)
    return tuple(found)


def find(name: str) -> Listed | None:
    """Return what the built-in list says of a hub id; None where it does not name it."""
    return next((model for model in listed() if model.name == name), None)


def _lines(text: str, file: str) -> Iterator[Listed]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield _parse(line.strip(), f"{file}:{number}", number)


def _parse(line: str, place: str, number: int) -> Listed:
    cells = line.split(None, len(_COLUMNS))
    if len(cells) < len(_COLUMNS):
        missing = _COLUMNS[len(cells)]
        raise ModelError(f"{place}: no {missing}; a line is: {'  '.join(_COLUMNS)}  note")
    role, name, revision, licence, parameters, memory, *note = cells
    if role not in ROLES:
        raise ModelError(f"{place}: role {role!r} is none of {', '.join(ROLES)}")
    if not _HUB_ID.fullmatch(name):
        raise ModelError(f"{place}: {name!r} is no hub id; a hub id is OWNER/NAME")
    size, space = _SIZE.fullmatch(parameters), _MEMORY.fullmatch(memory)
    if not size:
        raise ModelError(f"{place}: parameters {parameters!r}: write 110M or 1.3B")
    if not space:
        raise ModelError(f"{place}: memory {memory!r}: write 0.5GB or 300MB")
    return Listed(
        role,
        name,
        revision,
        licence,
        round(float(size[1]) * {"M": 1e6, "B": 1e9}[size[2]]),
        round(float(space[1]) * {"M": 1e6, "G": 1e9}[space[2]]),
        note[0] if note else "",
        number,
    )
