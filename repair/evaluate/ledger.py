"""The ledger of hits on human text: what a person judged, by a hash of the context. It holds no text."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from repair.core.finding import Finding
from repair.core.text import Document, fold
from repair.evaluate.errors import EvaluationError

VERDICTS = {
    "error": "the text is wrong, and the finding right",
    "alarm": "a false alarm: the text is good French as it stands",
    "convention": "a matter of house style: both are right",
}
_NEIGHBOURS = 3  # words on each side
_WORD = re.compile(r"\w+")
_HASH = re.compile(r"[0-9a-f]{16}")


def context_hash(document: Document, finding: Finding) -> str:
    """Return the hash of a hit: the rule's family, the folded words and their neighbours."""
    text = fold(document[finding.segment_id].target).lower()
    before = _WORD.findall(text[: finding.span.start])[-_NEIGHBOURS:]
    after = _WORD.findall(text[finding.span.end :])[:_NEIGHBOURS]
    matched = " ".join(finding.span.of(text).split())
    key = "\n".join((finding.rule.partition(".")[0], " ".join(before), matched, " ".join(after)))
    return hashlib.sha256(key.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Entry:
    """A verdict."""

    hash: str
    verdict: str
    rule: str = ""
    corpus: str = ""
    note: str = ""

    def as_line(self) -> str:
        """Return the entry as a line of the ledger."""
        fields = {"hash": self.hash, "verdict": self.verdict, "rule": self.rule, "corpus": self.corpus}
        return json.dumps({**fields, **({"note": self.note} if self.note else {})}, ensure_ascii=False)


def read(path: Path) -> dict[str, Entry]:
    """Return the entries of a ledger by hash; the last one counts. There is none: no entries.

    Raises:
        EvaluationError: a line can't be read.
    """
    if not path.is_file():
        return {}
    entries = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            entry = Entry(**json.loads(line))
        except (ValueError, TypeError):
            raise EvaluationError(f"{path}:{number}: not an entry of a ledger") from None
        if entry.verdict not in VERDICTS:
            raise EvaluationError(f"{path}:{number}: no verdict {entry.verdict!r}; give one of {', '.join(VERDICTS)}")
        entries[entry.hash] = entry
    return entries


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Write a ledger, in the order of rules."""
    ordered = sorted(entries, key=lambda e: (e.rule, e.corpus, e.hash))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(e.as_line() + "\n" for e in ordered), "utf-8")


def read_verdicts(path: Path) -> dict[str, tuple[str, str]]:
    """Read verdicts that a person gave: lines of `hash verdict [note]`, as the listing of open hits has them.

    What follows # is passed over, and so are lines whose verdict is still `?`.

    Raises:
        EvaluationError: a line is something else.
    """
    given = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if not words or words[1:] == ["?"]:
            continue
        if len(words) < 2 or not _HASH.fullmatch(words[0]):
            raise EvaluationError(f"{path}:{number}: write a hash and a verdict, as in: 0123456789abcdef error")
        if words[1] not in VERDICTS:
            raise EvaluationError(f"{path}:{number}: no verdict {words[1]!r}; give one of {', '.join(VERDICTS)}")
        given[words[0]] = (words[1], " ".join(words[2:]))
    return given
