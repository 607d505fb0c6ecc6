"""The signature that every figure carries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from repair import __version__

_PARTS = ("core", "rules", "languages", "glossary", "rewriters", "pipeline.py", "fixpoint.py")
_SHORT = 10


def short(digest: str) -> str:
    """Return a hash as it is printed."""
    return digest[:_SHORT]


@cache
def rules_hash() -> str:
    """Return a hash of everything that decides what is found and repaired: code and the data that ships with it."""
    root = Path(__file__).resolve().parent.parent
    paths: list[Path] = []
    for part in _PARTS:
        path = root / part
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        paths += [p for p in found if p.is_file() and "__pycache__" not in p.parts]
    return of_files(paths, root)


def of_files(paths: Iterable[Path], root: Path | None = None) -> str:
    """Return a hash of files: their names and what they hold."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.relative_to(root) if root else path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def signature(*, data: str, model: str, glossaries: Iterable[Path], settings: Mapping[str, object]) -> dict[str, str]:
    """Return the signature by part; `settings` are what else decides the figures (trust, seed, samples)."""
    return {
        "repair": __version__,
        "rules": short(rules_hash()),
        "glossary": short(of_files(sorted(glossaries, key=lambda p: p.name))),
        "model": model,
        "data": short(data),
        **{key: str(value) for key, value in settings.items()},
    }


def line(parts: Mapping[str, str]) -> str:
    """Return a signature in one line."""
    return "|".join(f"{key}:{value}" for key, value in parts.items())
