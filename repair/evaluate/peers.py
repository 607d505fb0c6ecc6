"""Other checkers beside ours: Grammalecte from a checkout, LanguageTool by its HTTP interface."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import urlopen

from repair.core.edit import splice
from repair.core.text import Span
from repair.evaluate.errors import EvaluationError

_TIMEOUT = 60
_CHUNK = 20_000  # characters a request

# Runs in a process of its own: Grammalecte is under the GPL and is never part of this program.
_GRAMMALECTE = """
import json, sys
sys.path.insert(0, sys.argv[1])
import grammalecte
checker = grammalecte.GrammarChecker("fr")
for line in sys.stdin:
    errors, _ = checker.getParagraphErrors(json.loads(line))
    print(json.dumps([[e["nStart"], e["nEnd"], (e["aSuggestions"] or [None])[0], e["sRuleId"]] for e in errors]))
"""


@dataclass(frozen=True)
class Remark:
    """What a peer says: a place, and its first proposal (None where it has none)."""

    start: int
    end: int
    proposal: str | None
    rule: str


class Peer(Protocol):
    """Another checker."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    def check(self, texts: Sequence[str]) -> list[list[Remark]]:
        """Return the remarks on each text, in order.

        Raises:
            EvaluationError: the peer can't be run.
        """
        ...


@dataclass(frozen=True)
class Grammalecte:
    """Grammalecte (GPL-3.0), from a checkout that the user has."""

    folder: Path
    name: str = "Grammalecte"

    def check(self, texts: Sequence[str]) -> list[list[Remark]]:
        """Run the checker over all texts in one process."""
        if not (self.folder / "grammalecte" / "__init__.py").is_file():
            raise EvaluationError(
                f"--grammalecte {self.folder}: no folder grammalecte with __init__.py in it; give an unpacked "
                "Grammalecte for Python (https://grammalecte.net)"
            )
        given = "".join(json.dumps(text) + "\n" for text in texts)
        done = subprocess.run(
            [sys.executable, "-c", _GRAMMALECTE, str(self.folder)],
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no message"])[-1]
            raise EvaluationError(f"--grammalecte {self.folder}: it failed: {last}")
        lines = [line for line in done.stdout.splitlines() if line.startswith("[")]
        return [[Remark(*entry) for entry in json.loads(line)] for line in lines]


@dataclass(frozen=True)
class LanguageTool:
    """LanguageTool (LGPL-2.1), at the address of a server."""

    url: str
    name: str = "LanguageTool"

    def check(self, texts: Sequence[str]) -> list[list[Remark]]:
        """Ask the server, many texts at once."""
        result: list[list[Remark]] = [[] for _ in texts]
        group: list[int] = []
        size = 0
        for number, text in enumerate(texts):
            if group and size + len(text) > _CHUNK:
                self._ask(texts, group, result)
                group, size = [], 0
            group.append(number)
            size += len(text) + 2
        if group:
            self._ask(texts, group, result)
        return result

    def _ask(self, texts: Sequence[str], group: list[int], result: list[list[Remark]]) -> None:
        joined = "\n\n".join(texts[n] for n in group)
        address = self.url.rstrip("/") + ("" if self.url.rstrip("/").endswith("/check") else "/v2/check")
        body = urlencode({"language": "fr", "text": joined}).encode()
        try:
            with urlopen(address, body, timeout=_TIMEOUT) as answer:
                matches = json.load(answer)["matches"]
        except (URLError, OSError, ValueError, KeyError) as error:
            reason = getattr(error, "reason", None) or error
            raise EvaluationError(
                f"--languagetool {self.url}: no answer ({reason}); is a server running there?"
            ) from None
        starts, at = [], 0
        for n in group:
            starts.append(at)
            at += len(texts[n]) + 2
        points = _code_points(joined)
        for match in matches:
            start = points(match["offset"])
            end = points(match["offset"] + match["length"])
            place = max(k for k, s in enumerate(starts) if s <= start)
            number = group[place]
            first = next((r["value"] for r in match.get("replacements", ())), None)
            inside = min(end - starts[place], len(texts[number]))
            result[number].append(Remark(start - starts[place], inside, first, match["rule"]["id"]))


def _code_points(text: str) -> Callable[[int], int]:
    """Return a function from UTF-16 units, which the server counts, to code points."""
    if all(ord(c) < 0x10000 for c in text):
        return lambda unit: min(unit, len(text))
    units = [0]
    for c in text:
        units.append(units[-1] + (2 if ord(c) > 0xFFFF else 1))
    places = {unit: n for n, unit in enumerate(units)}
    return lambda unit: places.get(unit, len(text))


def applied(text: str, remarks: Sequence[Remark]) -> str:
    """Return `text` with the first proposal of every remark; of two that overlap the first is taken."""
    ordered = sorted((r for r in remarks if r.proposal is not None and r.start < r.end), key=lambda r: (r.start, r.end))
    edits: list[tuple[Span, str]] = []
    for remark in ordered:
        if (edits and remark.start < edits[-1][0].end) or remark.end > len(text):
            continue
        edits.append((Span(remark.start, remark.end), remark.proposal or ""))
    return splice(text, edits)
