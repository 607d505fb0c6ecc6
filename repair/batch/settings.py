"""What can be configured, and how a table of a configuration file becomes settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from repair.batch.errors import ConfigError, suggestion
from repair.core.style import HouseStyle
from repair.rewriters import DEFAULT, NOTICER

VARIANTS = ("fr-FR", "fr-CA", "fr-BE", "fr-CH")
CLOCKS = ("18 h 54", "18h54")
QUOTES = ("guillemets", "keep")
LANGUAGES = ("auto", "fr")
LEVELS = ("hint", "review", "safe")


@dataclass(frozen=True)
class Settings:
    """What is in force for a file; `origins` says by key where a value comes from."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    glossaries: tuple[str, ...] = ()  # paths of files beside the built-in ones
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str = "auto"
    fail_on: str = "review"
    model: str = DEFAULT  # none, embedded, a hub id, a path or a URL
    noticer: str = NOTICER  # none, embedded, a hub id or a path
    ignored: tuple[str, ...] = ()  # keys of findings
    style: HouseStyle = HouseStyle()
    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def changed(self, origin: str, values: Mapping[str, Any]) -> Settings:
        """Return the settings with `values` (by key as in a file, `style.clock` for house style) from `origin`.

        Some lists grow (see GROWING); all else is replaced.
        """
        own: dict[str, Any] = {}
        style: dict[str, Any] = {}
        for key, value in values.items():
            head, _, tail = key.partition(".")
            if head == "style":
                style[tail] = MappingProxyType({**self.style.names, **value}) if tail == "names" else value
            elif key in GROWING:
                own[key] = tuple(dict.fromkeys((*getattr(self, key), *value)))
            else:
                own[key.replace("-", "_")] = value
        origins = dict(self.origins)
        for key in values:
            grows = (key in GROWING or key == "style.names") and key in origins
            origins[key] = f"{origins[key]}, {origin}" if grows else origin
        return replace(
            self,
            **own,
            style=replace(self.style, **style) if style else self.style,
            origins=MappingProxyType(origins),
        )

    def values(self) -> dict[str, Any]:
        """Return every setting by its key as in a file."""
        return {
            "select": self.select,
            "ignore": self.ignore,
            "glossaries": self.glossaries,
            "include": self.include,
            "exclude": self.exclude,
            "language": self.language,
            "fail-on": self.fail_on,
            "ignored": self.ignored,
            "model": self.model,
            "noticer": self.noticer,
            "style.variant": self.style.variant,
            "style.clock": self.style.clock,
            "style.quotes": self.style.quotes,
            "style.typography": self.style.typography,
            "style.names": dict(self.style.names),
        }


GROWING = ("ignore", "glossaries", "exclude", "ignored")  # what is added to, never taken away


def _strings(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise TypeError('give a list of strings, as in ["one", "two"]')
    return tuple(value)


def _one_of(choices: tuple[str, ...]) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value not in choices:
            raise TypeError(f"give one of {', '.join(repr(c) for c in choices)}")
        return str(value)

    return check


def _named(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError('give "none", "embedded", a hub id, a path or a URL')
    return value


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("give true or false")
    return value


def _names(value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise TypeError('give a table of spellings, as in {"Zelenskyy" = "Zelensky"}')
    return MappingProxyType(value)


_KEYS: dict[str, Callable[[Any], Any]] = {
    "select": _strings,
    "ignore": _strings,
    "glossaries": _strings,
    "include": _strings,
    "exclude": _strings,
    "language": _one_of(LANGUAGES),
    "fail-on": _one_of(LEVELS),
    "ignored": _strings,
    "model": _named,
    "noticer": _named,
}
_STYLE: dict[str, Callable[[Any], Any]] = {
    "variant": _one_of(VARIANTS),
    "clock": _one_of(CLOCKS),
    "quotes": _one_of(QUOTES),
    "typography": _switch,
    "names": _names,
}
_PER_PATH = ("select", "ignore", "glossaries", "language", "ignored")


def read_table(table: Mapping[str, Any], where: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the values of a configuration table by key, and its per-path overrides (with their `paths`).

    Raises:
        ConfigError: a key is unknown or a value of the wrong kind.
    """
    top = dict(table)
    raw = top.pop("overrides", [])
    if not isinstance(raw, list) or not all(isinstance(o, dict) for o in raw):
        raise ConfigError(f'{where}: overrides: write them as tables, [[overrides]] with paths = ["sport/**"]')
    values = _read(top, where, tuple(_KEYS), ("overrides",))
    overrides = []
    for number, override in enumerate(raw, 1):
        here = f"{where}: override {number}"
        override = dict(override)
        try:
            paths = _strings(override.pop("paths", None))
        except TypeError:
            raise ConfigError(f'{here}: needs paths, a list of globs as in ["sport/**"]') from None
        overrides.append({"paths": paths, **_read(override, here, _PER_PATH, ("paths",))})
    return values, overrides


def _read(table: dict[str, Any], where: str, allowed: tuple[str, ...], others: tuple[str, ...]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    style = table.pop("style", {})
    if not isinstance(style, dict):
        raise ConfigError(f'{where}: style: write it as a table, [style] with variant = "fr-CA"')
    for key, value in table.items():
        if key not in allowed:
            raise ConfigError(_unknown(where, key, (*allowed, *others, "style"), _STYLE))
        values[key] = _checked(where, key, _KEYS[key], value)
    for key, value in style.items():
        if key not in _STYLE:
            raise ConfigError(_unknown(f"{where}: style", key, tuple(_STYLE), _KEYS))
        values[f"style.{key}"] = _checked(where, f"style.{key}", _STYLE[key], value)
    return values


def _unknown(where: str, key: str, allowed: tuple[str, ...], elsewhere: Mapping[str, object]) -> str:
    if key in elsewhere:
        place = "in [style]" if elsewhere is _STYLE else "above [style]"
        return f"{where}: unknown key {key!r} here; it belongs {place}"
    hint = suggestion(key, allowed) or f"; known are {', '.join(allowed)}"
    return f"{where}: unknown key {key!r}{hint}"


def _checked(where: str, key: str, check: Callable[[Any], Any], value: Any) -> Any:
    try:
        return check(value)
    except TypeError as error:
        raise ConfigError(f"{where}: {key} is {value!r}; {error}") from None
