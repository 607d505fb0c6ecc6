"""Writing what was repaired, in place or elsewhere, each file logged before it is touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from repair.batch.changelog import ChangeLog, LogError
from repair.batch.running import Repaired
from repair.batch.writing import WriteError, refuse_if_read_only, write
from repair.report.outcome import Outcome


def write_in_place(repaired: Repaired, log: ChangeLog) -> Outcome:
    """Write a repaired article over itself; the outcome has the error where that can't be done."""
    path = Path(repaired.article.path)
    try:
        refuse_if_read_only(path)
        if path.read_bytes() != repaired.before:
            raise WriteError("has changed while it was repaired and was left alone; run fix again")
        log.edited(repaired)
        write(path, repaired.after)
    except (WriteError, LogError, OSError) as error:
        return replace(repaired.outcome, error=_line(error))
    return repaired.outcome


def write_to(place: Path, repaired: Repaired, log: ChangeLog, *, force: bool) -> Outcome:
    """Write an article to another place; what stands there already is kept unless `force` is given."""
    try:
        there = place.read_bytes() if place.exists() else None
        if there == repaired.after:
            return repaired.outcome
        if there is not None and not force:
            raise WriteError(f"{place} is there already and differs; remove it or give --force")
        refuse_if_read_only(place)
        log.written(str(place), there, repaired.after)
        place.parent.mkdir(parents=True, exist_ok=True)
        write(place, repaired.after)
    except WriteError as error:
        text = str(error)
        return replace(repaired.outcome, error=text if text.startswith(str(place)) else f"{place} {text}")
    except (LogError, OSError) as error:
        return replace(repaired.outcome, error=_line(error))
    return repaired.outcome


def _line(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{error.filename or 'the file'} can't be written: {error.strerror}"
    return str(error)
