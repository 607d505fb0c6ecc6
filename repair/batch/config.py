"""The configuration file: where it is found, what it sets, and the settings of one path."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from repair.batch.errors import ConfigError
from repair.batch.globs import matches
from repair.batch.settings import Settings, read_table

FILE = "repair.toml"
PYPROJECT = "pyproject.toml"
FOLDER = ".repair"  # of decisions and logs


@dataclass(frozen=True)
class Configuration:
    """The settings of a run: defaults, then a file, then overrides by path, then the command line."""

    file: Path | None = None
    values: Mapping[str, Any] | None = None
    overrides: tuple[Mapping[str, Any], ...] = ()
    command_line: Mapping[str, Any] | None = None
    start: Path = Path()

    @cached_property
    def root(self) -> Path:
        """The folder of the project: that of the configuration file, else one that has decisions, else here."""
        if self.file:
            return self.file.parent
        for folder in _upwards(self.start):
            if (folder / FOLDER).is_dir():
                return folder
        return Path.cwd()

    @property
    def folder(self) -> Path:
        """Where decisions and logs are kept."""
        return self.root / FOLDER

    @cached_property
    def general(self) -> Settings:
        """The settings that hold where no override does."""
        return self._with_command_line(self._of_file)

    def relative(self, path: str) -> str:
        """Return a path as seen from the project's folder, with slashes."""
        return os.path.relpath(os.path.realpath(path), os.path.realpath(self.root)).replace(os.sep, "/")

    def ignored(self, path: str) -> frozenset[str]:
        """Return the keys of findings that are ignored in a file: `key`, or `path:key` for one file."""
        keys = self.for_path(path).ignored
        here = self.relative(path) if any(":" in key for key in keys) else ""
        pairs = (entry.rpartition(":") for entry in keys)
        return frozenset(key for file, _, key in pairs if file in ("", here))

    def active(self, path: str) -> tuple[int, ...]:
        """Return the numbers (from 0) of the overrides that hold for a path."""
        if not self.overrides:
            return ()
        relative = self.relative(path)
        return tuple(n for n, o in enumerate(self.overrides) if matches(relative, o["paths"]))

    def for_overrides(self, active: tuple[int, ...]) -> Settings:
        """Return the settings with some overrides in force, the later ones over the earlier."""
        settings = self._of_file
        for number in active:
            override = dict(self.overrides[number])
            paths = ", ".join(override.pop("paths"))
            settings = settings.changed(f"{self.name} (override for {paths})", override)
        return self._with_command_line(settings)

    def for_path(self, path: str) -> Settings:
        """Return the settings that hold for a path."""
        return self.for_overrides(self.active(path))

    @property
    def name(self) -> str:
        """The configuration file as people see it."""
        return display(self.file) if self.file else ""

    @cached_property
    def _of_file(self) -> Settings:
        return Settings().changed(self.name, self.values) if self.values else Settings()

    def _with_command_line(self, settings: Settings) -> Settings:
        return settings.changed("command line", self.command_line) if self.command_line else settings


def load(start: str | Path, command_line: Mapping[str, Any] | None = None) -> Configuration:
    """Return the configuration for files at `start`: the first repair.toml or [tool.repair] on the way up.

    Raises:
        ConfigError: the file can't be read, or holds what is unknown.
    """
    begin = Path(os.path.realpath(start))
    begin = begin if begin.is_dir() else begin.parent
    for folder in _upwards(begin):
        for name in (FILE, PYPROJECT):
            file = folder / name
            if not file.is_file():
                continue
            table = read_toml(file)
            if name == PYPROJECT:
                table = table.get("tool", {}).get("repair")
                if table is None:
                    continue
            where = display(file) + (": tool.repair" if name == PYPROJECT else "")
            values, overrides = read_table(table, where)
            for part in (values, *overrides):
                if "glossaries" in part:
                    part["glossaries"] = tuple(display(folder / g) for g in part["glossaries"])
            for key in ("model", "noticer"):
                if key in values and (folder / values[key]).is_dir():
                    values[key] = display(folder / values[key])
            return Configuration(file, values, tuple(overrides), command_line, begin)
    return Configuration(command_line=command_line, start=begin)


def read_toml(file: Path) -> dict[str, Any]:
    """Return what a TOML file holds.

    Raises:
        ConfigError: it can't be read.
    """
    import tomllib

    try:
        return tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{display(file)}: not TOML: {error}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{display(file)}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{display(file)}: can't be read: {error.strerror}") from None


def display(path: Path) -> str:
    """Return `path` as seen from the working directory where that is short, else in full."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith(os.path.join("..", "..", "..")) else relative


def _upwards(start: Path) -> tuple[Path, ...]:
    return (start, *start.parents)
