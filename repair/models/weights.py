"""Weights in the safetensors format, looked at without loading them: how many, whether whole, and which."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from math import prod
from pathlib import Path

from repair.models.errors import ModelError

_LONGEST_HEADER = 100_000_000  # bytes, the limit of the format
_SAMPLE = 1 << 20  # bytes read from the middle and the end of a file for its digest


@dataclass(frozen=True, slots=True)
class Weights:
    """What stands in the weight files of a folder."""

    files: tuple[Path, ...]
    parameters: int
    size: int  # bytes
    digest: str  # of headers, sizes and samples: cheap, and other weights have another


def inspect(folder: Path, again: str) -> Weights:
    """Return what a folder holds; `again` says in the error what to do where the files are damaged.

    Raises:
        ModelError: no weights, weights that are cut off, or no safetensors.
    """
    if not (folder / "config.json").is_file():
        raise ModelError(f"{folder}: no config.json here, so no model")
    files = _files(folder, again)
    parameters = 0
    digest = hashlib.sha256()
    for path in files:
        parameters += _read(path, digest, again)
    return Weights(files, parameters, sum(f.stat().st_size for f in files), digest.hexdigest())


def _files(folder: Path, again: str) -> tuple[Path, ...]:
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        try:
            names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
        except (ValueError, KeyError, AttributeError, OSError):
            raise ModelError(f"{index}: damaged; {again}") from None
        for name in names:
            if not (folder / name).is_file():
                raise ModelError(f"{folder}: {name} is missing; {again}")
        return tuple(folder / name for name in names)
    if (folder / "model.safetensors").is_file():
        return (folder / "model.safetensors",)
    if any(folder.glob("*.safetensors")):
        raise ModelError(f"{folder}: no model.safetensors among its weight files")
    if any(folder.glob("*.bin")) or any(folder.glob("*.pt")):
        raise ModelError(f"{folder}: only pickled weights here, and they are not read; save them as safetensors")
    raise ModelError(f"{folder}: no model.safetensors here; {again}")


def _read(path: Path, digest: hashlib._Hash, again: str) -> int:
    """Check a file against its header, add it to the digest, and return its number of parameters."""
    damaged = ModelError(f"{path}: damaged weights; {again}")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(size, _LONGEST_HEADER):
                raise damaged
            raw = file.read(length)
            header = json.loads(raw)
            tensors = [value for key, value in header.items() if key != "__metadata__"]
            if size != 8 + length + max((t["data_offsets"][1] for t in tensors), default=0):
                raise damaged
            digest.update(raw + size.to_bytes(8, "little"))
            for start in (8 + length, size // 2, max(8 + length, size - _SAMPLE)):
                file.seek(start)
                digest.update(file.read(_SAMPLE))
    except OSError as error:
        raise ModelError(f"{path}: can't be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise damaged from None
    return sum(prod(t["shape"]) for t in tensors)
