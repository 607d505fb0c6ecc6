"""Where a trained model goes: beside what stands there until it is whole and better, then in its place by a rename."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repair.train.errors import TrainError

_SETTINGS = "settings.json"


@dataclass(frozen=True, slots=True)
class Output:
    """A folder for a model, with those that stand beside it while it is made, and after it was replaced."""

    folder: Path

    @staticmethod
    def at(folder: Path) -> Output:
        """Return the output at a path, which may be `.` or `..`."""
        return Output(folder if folder.name not in ("", "..") else folder.resolve())

    @property
    def work(self) -> Path:
        """Where checkpoints are."""
        return self._beside("training")

    @property
    def old(self) -> Path:
        """Where the model goes that was replaced."""
        return self._beside("old")

    def _beside(self, suffix: str) -> Path:
        return self.folder.with_name(f"{self.folder.name}.{suffix}")

    def refuse(self, *, replace: bool, resume: bool) -> None:
        """Say what stands in the way.

        Raises:
            TrainError: the folder is there and is not to be replaced, or an interrupted training is there.
        """
        there = os.path.lexists(self.folder)
        if there and not replace:
            raise TrainError(
                f"{self.folder}: is there already; --replace trains a new model and puts it there if it is better"
            )
        if there and not (self.folder / "config.json").is_file():
            raise TrainError(f"{self.folder}: is no folder of a model (no config.json), so it is not replaced")
        if there and os.path.lexists(self.old):
            raise TrainError(f"{self.old}: the model before is still there; move or delete it first")
        if self.work.exists() and not resume:
            raise TrainError(f"{self.work}: an interrupted training is there; --resume goes on with it, or delete it")

    def begin(self, settings: dict[str, Any]) -> dict[str, Any]:
        """Make the folder of checkpoints and keep the settings in it; return what was kept before.

        Raises:
            TrainError: it can't be made, or the interrupted training had other settings.
        """
        known = self.work / _SETTINGS
        try:
            if known.is_file():
                kept: dict[str, Any] = json.loads(known.read_text(encoding="utf-8"))
                other = [name for name, value in settings.items() if kept["settings"].get(name) != value]
                if other:
                    raise TrainError(
                        f"{self.work}: the interrupted training had other {' and '.join(other)}; "
                        "give the same, or delete that folder to begin anew"
                    )
                return kept
            self.work.mkdir(parents=True, exist_ok=True)
            kept = {"settings": settings}
            self.keep(kept)
        except OSError as error:
            raise TrainError(f"{self.work}: can't be written: {error.strerror}") from None
        except (ValueError, KeyError, AttributeError):
            raise TrainError(f"{known}: damaged; delete {self.work} to begin anew") from None
        return kept

    def keep(self, kept: dict[str, Any]) -> None:
        """Write what is kept of a training."""
        fresh = self.work / f"{_SETTINGS}.new"
        fresh.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        os.replace(fresh, self.work / _SETTINGS)

    def put(self, made: Path) -> None:
        """Put a model that is whole in its place; one that stands there is kept beside.

        Raises:
            TrainError: it can't be renamed; what stood there stands there again.
        """
        moved = False
        try:
            if os.path.lexists(self.folder):
                os.rename(self.folder, self.old)
                moved = True
            os.rename(made, self.folder)
        except OSError as error:
            if moved:
                os.rename(self.old, self.folder)
            raise TrainError(
                f"{self.folder}: can't be put in place: {error.strerror}; the model is in {made}"
            ) from None

    def clear(self) -> None:
        """Remove the folder of checkpoints."""
        shutil.rmtree(self.work, ignore_errors=True)
