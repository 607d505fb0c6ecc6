"""From the paths on the command line to the articles: each once, in a steady order."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from repair.batch.globs import matches
from repair.formats.registry import SUFFIXES

STDIN = "-"
NOT_THERE = "no such file or folder; check the spelling of the path"


@dataclass(frozen=True, slots=True)
class Article:
    """A file to read.

    `path` is as people see it, `relative` where it lies below the folder they named (its name alone for a file).
    """

    path: str
    relative: str

    @property
    def is_pipe(self) -> bool:
        """Whether the text comes from standard input."""
        return self.path == STDIN


@dataclass(frozen=True, slots=True)
class Problem:
    """A path that leads to no article, with the reason in one line."""

    path: str
    message: str


def discover(
    paths: Iterable[str], include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> Iterator[Article | Problem]:
    """Yield the articles that `paths` lead to, each file once under the first name it is met by.

    A file that is named is taken as it is. In folders hidden files are passed over, files are taken by their
    suffix or an `include` glob (with `include` given, only these), and `exclude` globs drop files and folders.
    """
    seen: set[tuple[int, int]] = set()
    for path in dict.fromkeys(paths):
        if path == STDIN:
            yield Article(STDIN, STDIN)
            continue
        try:
            info = os.stat(path)
        except OSError as error:
            yield Problem(path or "(an empty path)", _why(path, error))
            continue
        if not stat.S_ISDIR(info.st_mode):
            if (info.st_dev, info.st_ino) not in seen:
                seen.add((info.st_dev, info.st_ino))
                yield Article(path, Path(path).name)
            continue
        empty = True
        for found in _walk(path, "", {(info.st_dev, info.st_ino)}, tuple(include), tuple(exclude)):
            empty = False
            if isinstance(found, Problem):
                yield found
                continue
            article, file = found
            if file not in seen:
                seen.add(file)
                yield article
        if empty:
            wanted = ", ".join(include) if include else " ".join(f"*{s}" for s in SUFFIXES)
            yield Problem(path, f"no articles in this folder (looked for {wanted}); name files or use --include")


def _why(path: str, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "a link to a file that is not there" if os.path.islink(path) else NOT_THERE
    if isinstance(error, PermissionError):
        return "no permission to read it; change its mode or run as its owner"
    return f"can't be read: {error.strerror or error}"


def _walk(
    folder: str, below: str, walked: set[tuple[int, int]], include: tuple[str, ...], exclude: tuple[str, ...]
) -> Iterator[Problem | tuple[Article, tuple[int, int]]]:
    """Yield what lies in `folder`, files before folders; a folder in `walked` is not entered again: links loop."""
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield Problem(folder, _why(folder, error))
        return
    folders = []
    for name in names:
        path, relative = os.path.join("" if folder == "." else folder, name), f"{below}{name}"
        if name.startswith(".") or matches(relative, exclude) or (exclude and matches(_plain(path), exclude)):
            continue
        try:
            info = os.stat(path)
        except OSError as error:
            if _wanted(path, relative, include):
                yield Problem(path, _why(path, error))
            continue
        identity = (info.st_dev, info.st_ino)
        if stat.S_ISDIR(info.st_mode):
            folders.append((path, relative, identity))
        elif stat.S_ISREG(info.st_mode) and _wanted(path, relative, include):
            yield Article(path, relative), identity
    for path, relative, identity in folders:
        if identity not in walked:
            walked.add(identity)
            yield from _walk(path, f"{relative}/", walked, include, exclude)


def _wanted(path: str, relative: str, include: tuple[str, ...]) -> bool:
    if include:
        return matches(relative, include) or matches(_plain(path), include)
    return path.lower().endswith(SUFFIXES)


def _plain(path: str) -> str:
    return Path(path).as_posix()
