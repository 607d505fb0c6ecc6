"""Sorted lines `key<TAB>value` in a mapped file: a value is found without reading the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from mmap import mmap

_BLOCK = 2048  # bytes between the lines that are looked at first
_MANY = 5000  # keys from which on it is quicker to have all in memory


class Section:
    """Lines from `start` to `end` of a file, sorted by key."""

    def __init__(self, data: mmap | bytes, start: int, end: int) -> None:
        self._data, self._start, self._end = data, start, end
        self._asked = 0
        self._all: dict[str, str] | None = None

    @cached_property
    def _steps(self) -> tuple[list[str], list[int]]:
        """The keys of some lines, and where these lines begin."""
        data, place = self._data, self._start
        keys: list[str] = []
        places: list[int] = []
        while place < self._end:
            keys.append(data[place : data.find(b"\t", place)].decode())
            places.append(place)
            place = data.find(b"\n", min(place + _BLOCK, self._end - 1)) + 1
        places.append(self._end)
        return keys, places

    def get(self, key: str) -> str | None:
        """Return the value of a key."""
        if self._all is not None:
            return self._all.get(key)
        self._asked += 1
        if self._asked > _MANY:
            text = self._data[self._start : self._end].decode()
            self._all = dict(line.split("\t", 1) for line in text.split("\n")[:-1])
        keys, places = self._steps
        at = bisect_right(keys, key)
        if not at:
            return None
        block = b"\n" + self._data[places[at - 1] : places[at]]
        wanted = f"\n{key}\t".encode()
        found = block.find(wanted)
        return block[found + len(wanted) : block.find(b"\n", found + 1)].decode() if found >= 0 else None


def lines(values: Mapping[str, str]) -> bytes:
    """Return the lines of a section; neither keys nor values may hold tabs or line ends."""
    return "".join(f"{key}\t{values[key]}\n" for key in sorted(values)).encode()
