"""Where a model runs and in which precision: what fits, and what is quick there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repair.models.errors import ModelError

_SMALL = 500_000_000  # parameters up to which float32 costs little and gives the same result on every device
_ROOM = 1.15  # activations and the copies that loading makes
_CGROUP = Path("/sys/fs/cgroup")


@dataclass(frozen=True, slots=True)
class Place:
    """A device of torch and a precision."""

    device: str
    dtype: str  # an attribute of torch: float32, bfloat16, float16


def choose(parameters: int, name: str, wanted: str = "") -> Place:
    """Return where a model of so many parameters runs: the device asked for, else the best that has room for it.

    Raises:
        ModelError: the device is not there, or no device has the room.
    """
    wanted = wanted or os.environ.get("REPAIR_DEVICE", "")
    short = ""
    for device in (wanted,) if wanted else _devices():
        place = Place(device, _dtype(device, parameters))
        needed, free = int(parameters * _bytes(place.dtype) * _ROOM), _free(device)
        if free is None or needed <= free:
            return place
        short = short or f"{name} needs {gigabytes(needed)} of memory, {device} has {gigabytes(free)} free"
    raise ModelError(f"{short}: take a smaller model, or an endpoint by its URL")


def gigabytes(size: float) -> str:
    """Return a number of bytes for people."""
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{size / 1e6:.1f} MB"


def _devices() -> tuple[str, ...]:
    torch = _torch()
    if torch.cuda.is_available():
        return ("cuda", "cpu")
    if torch.backends.mps.is_available():
        return ("mps", "cpu")
    return ("cpu",)


def _dtype(device: str, parameters: int) -> str:
    if parameters <= _SMALL:
        return "float32"
    torch = _torch()
    if device.startswith("cuda") and not torch.cuda.is_bf16_supported():
        return "float16"
    return "float16" if device.startswith("mps") else "bfloat16"


def _bytes(dtype: str) -> int:
    return 4 if dtype == "float32" else 2


def _free(device: str) -> int | None:
    """Return the free memory of a device in bytes; None where that can't be told."""
    torch = _torch()
    try:
        kind = torch.device(device).type
    except RuntimeError:
        raise ModelError(f"no device {device!r}: write cpu, cuda, cuda:1 or mps") from None
    if kind == "cuda":
        if not torch.cuda.is_available():
            raise ModelError(f"no device {device!r}: torch sees no CUDA here; write cpu")
        try:
            return int(torch.cuda.mem_get_info(device)[0])
        except (RuntimeError, AssertionError, ValueError):
            raise ModelError(f"no device {device!r}: torch sees {torch.cuda.device_count()} CUDA devices") from None
    if kind == "mps" and not torch.backends.mps.is_available():
        raise ModelError(f"no device {device!r}: torch sees no MPS here; write cpu")
    if kind not in ("cpu", "mps"):
        raise ModelError(f"no device {device!r}: write cpu, cuda, cuda:1 or mps")
    return free_memory()


def free_memory() -> int | None:
    """Return the main memory that can still be had, within the limits of a container; None where that can't be told."""
    found = [size for size in (_available(), _container()) if size is not None]
    return min(found, default=None)


def _available() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError):
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def _container() -> int | None:
    try:
        limit, used = ((_CGROUP / f"memory.{what}").read_text().strip() for what in ("max", "current"))
        reclaimed = (line.split() for line in (_CGROUP / "memory.stat").read_text().splitlines())
        cache = next((int(value) for key, value in reclaimed if key == "inactive_file"), 0)
        return int(limit) - int(used) + cache
    except (OSError, ValueError):  # no container, or one without limit
        return None


def _torch() -> Any:
    from repair.models.needs import need

    return need("torch")
