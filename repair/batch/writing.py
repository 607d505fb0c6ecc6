"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path


class WriteError(Exception):
    """A file can't be written; the message says why and what to do. The file is as it was."""


def refuse_if_read_only(path: Path) -> None:
    """Raise WriteError where a file, or the folder it is to come into, is closed for writing.

    The mode is looked at: a privileged user could write all the same, and a read-only mode is meant.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise WriteError(f"can't be written: {error.strerror}") from None
    if not stat.S_ISREG(mode):
        raise WriteError("is no regular file and can't be written in place; use --output")
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise WriteError("is read-only and was left alone; chmod u+w makes it writable")


def write(path: Path, data: bytes) -> None:
    """Put `data` into `path` through a temporary file beside it.

    The mode stays, a symbolic link stays a link (its target is written), and a file of several names keeps them.

    Raises:
        WriteError: it can't be done.
    """
    target = Path(os.path.realpath(path))
    refuse_if_read_only(target)
    temporary = ""
    try:
        before = target.stat() if target.exists() else None
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".tmp", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if before is None:
            os.chmod(temporary, 0o666 & ~_umask())
        elif before.st_nlink > 1:
            _overwrite(target, data)
            os.unlink(temporary)
        else:
            os.chmod(temporary, stat.S_IMODE(before.st_mode))
            with contextlib.suppress(OSError):  # only a privileged user may give files away
                os.chown(temporary, before.st_uid, before.st_gid)
        if before is None or before.st_nlink == 1:
            os.replace(temporary, target)
        _sync_folder(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)
        raise WriteError(f"can't be written: {error.strerror or error}") from None


def _overwrite(target: Path, data: bytes) -> None:
    with open(target, "r+b") as file:
        file.write(data)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
