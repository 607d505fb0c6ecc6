"""House style: what a publication prefers where several forms are right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class HouseStyle:
    """Preferences that rules obey.

    `variant` is a BCP 47 tag (fr-FR, fr-CA, fr-BE, fr-CH) and decides spacing, signs and zone names; `clock` is
    "18 h 54" or "18h54"; `quotes` is "guillemets" (English quotes become French ones) or "keep"; `names` maps a
    spelling to the one that the house prints ({"Zelenskyy": "Zelensky"}).
    """

    variant: str = "fr-FR"
    clock: str = "18 h 54"
    quotes: str = "guillemets"
    typography: bool = True
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
