"""What was measured of a scorer: by how much a reading must beat another before it is believed."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from repair.models.errors import ModelError
from repair.models.interface import Identity, Score
from repair.models.needs import need

VERSION = 2  # of the unit of the margins: changes when scores or gains change, and figures of before no longer hold
REWARD = 1.5  # nats a token
_SHIPPED = Path(__file__).with_name("calibrated.json")


@dataclass(frozen=True, slots=True)
class Point:
    """A margin, and what it does on pairs that it was not chosen on.

    `margin` is the smallest at which there were at least `ratio` changes for the better to one for the worse; None
    where no margin reaches that with enough changes to tell. `nearer` and `farther` count both on the held-out pairs.
    """

    ratio: int
    margin: float | None
    nearer: int
    farther: int

    @property
    def precision(self) -> float | None:
        """Share of the changes at this margin that are for the better; None where there are none."""
        return self.nearer / (self.nearer + self.farther) if self.nearer + self.farther else None


@dataclass(frozen=True, slots=True)
class Calibration:
    """Figures of one scorer; margins are in the unit of `gain`."""

    points: tuple[Point, ...]
    accuracy: float  # share of the held-out pairs whose right reading is the likelier one
    fitted: int  # pairs that the margins were chosen on
    held_out: int  # pairs that the counts are of
    data: str  # which pairs: a name and a digest

    def margin(self, ratio: int = 3) -> float | None:
        """Return the margin for at least so many changes for the better to one for the worse; None where none does."""
        return next((p.margin for p in self.points if p.ratio >= ratio), None)


def gain(original: Score, candidate: Score) -> float:
    """Return by how much a candidate is likelier than the original, in nats; tokens are rewarded for length.

    Without the reward what is shorter wins; a mean over tokens is won by words cut into many (benchmarks/choosing.py).
    """
    return candidate.logprob - original.logprob + REWARD * (candidate.tokens - original.tokens)


def margin_for(identity: Identity) -> Calibration | None:
    """Return the figures of a model: those that its user measured, else those that come with the program, else None.

    Figures of another revision are not taken. A file that can't be read counts as empty.
    """
    for path in (user_file(), _SHIPPED):
        entry = _entries(path).get(str(identity.name))
        if isinstance(entry, dict) and entry.get("version") == VERSION and entry.get("revision") == identity.revision:
            with contextlib.suppress(KeyError, TypeError, ValueError):
                return _read(entry)
    return None


def user_file() -> Path:
    """Return where a user's figures are kept: under REPAIR_CONFIG, else in the user's folder for settings."""
    folder = os.environ.get("REPAIR_CONFIG")
    try:
        return Path(folder or need("platformdirs").user_config_path("repair", appauthor=False)) / "calibrated.json"
    except ModelError:
        return Path.home() / ".config" / "repair" / "calibrated.json"


def keep(identity: Identity, calibration: Calibration, path: Path | None = None) -> Path:
    """Write the figures of a model to a file, by default the user's, and return its path.

    Raises:
        ModelError: it can't be written, or holds something else.
    """
    path = path or user_file()
    try:
        entries = _strict(path)
        entries[identity.name] = {"version": VERSION, "revision": identity.revision, **asdict(calibration)}
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with open(handle, "w", encoding="utf-8") as file:
            json.dump(dict(sorted(entries.items())), file, ensure_ascii=False, indent=1)
            file.write("\n")
        os.replace(name, path)
    except OSError as error:
        raise ModelError(f"{path}: can't be written: {error.strerror}") from None
    return path


def _entries(path: Path) -> dict[str, Any]:
    try:
        return _strict(path)
    except (ModelError, OSError):
        return {}


def _strict(path: Path) -> dict[str, Any]:
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        entries = None
    if not isinstance(entries, dict):
        raise ModelError(f"{path}: no table of figures (JSON); move it away and calibrate again")
    return entries


def _read(entry: dict[str, Any]) -> Calibration:
    return Calibration(
        tuple(
            Point(
                int(p["ratio"]),
                None if p["margin"] is None else float(p["margin"]),
                int(p["nearer"]),
                int(p["farther"]),
            )
            for p in entry["points"]
        ),
        float(entry["accuracy"]),
        int(entry["fitted"]),
        int(entry["held_out"]),
        str(entry["data"]),
    )
