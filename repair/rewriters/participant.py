"""What takes part in a run until it fails."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from repair.models.errors import ModelError


class Participant:
    """Something with a model that leaves the run at its first error: the rules do their work without it.

    `failure` says in a line why it takes no part (any more); it is empty while all is well.
    """

    failure = ""

    @contextmanager
    def _leaving(self) -> Iterator[None]:
        """Take it out of the run where something goes wrong: a bug in it must not stop the rules."""
        try:
            yield
        except ModelError as error:
            self.failure = str(error)
        except Exception as error:
            if os.environ.get("REPAIR_DEBUG"):
                raise
            what = f"{type(error).__name__}: {error}".splitlines()[0]
            self.failure = f"it failed ({what}); REPAIR_DEBUG=1 shows where, please report it"
