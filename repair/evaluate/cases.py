"""Written cases by family: texts that must be repaired, and near misses on which nothing may be said.

{"bad": [{"text", "marked", "repaired": [...]}], "good": [TEXT, ...]}
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from repair.core.finding import Trust
from repair.evaluate.errors import EvaluationError
from repair.evaluate.judgement import found, words
from repair.evaluate.marks import Mark
from repair.evaluate.repairing import Progress, quiet
from repair.evaluate.texts import read_text
from repair.fixpoint import fix
from repair.pipeline import Pipeline
from repair.rules.examples import document_of


def is_cases(path: Path) -> bool:
    """Tell whether a file holds written cases."""
    if path.suffix != ".json":
        return False
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(data, dict) and "bad" in data and "good" in data


def evaluate(
    pipeline: Pipeline, paths: Sequence[Path], at_least: Trust, progress: Progress = quiet
) -> list[dict[str, Any]]:
    """Return for each file what was found and repaired, and on which near misses something was said."""
    with progress(paths, "Trying cases") as listed:
        return [_family(pipeline, path, at_least) for path in listed]


def _family(pipeline: Pipeline, path: Path, at_least: Trust) -> dict[str, Any]:
    cases = json.loads(read_text(path))
    row: dict[str, Any] = {"family": path.stem, "bad": len(cases["bad"]), "good": len(cases["good"])}
    row |= {"found": 0, "repaired": 0, "flagged": 0, "changed": 0, "open": []}
    for number, case in enumerate(cases["bad"], 1):
        text, marked = case["text"], case["marked"]
        if marked not in text:
            raise EvaluationError(f"{path}: case {number}: {marked!r} is not in its text")
        document = document_of(text)
        fixed = fix(pipeline, document, at_least)
        findings = [f for f in fixed.found if not f.typography]
        at = text.index(marked)
        mark = Mark(at, at + len(marked), marked, "")
        places = [(f.span.start, f.span.end) for f in findings]
        after = "\n".join(s.target for s in fixed.after)
        good = any(words(after) == words(wanted) for wanted in case["repaired"])
        seen = good or (found(mark, text, places) if "\n" not in text else bool(findings))
        row["found"] += seen
        row["repaired"] += good
        if not (seen and good):
            row["open"].append({"what": "found" if seen else "missed", "text": text, "now": after})
    for text in cases["good"]:
        fixed = fix(pipeline, document_of(text), at_least)
        hits = [f.rule for f in fixed.found if not f.typography and f.trust > Trust.HINT]
        after = "\n".join(s.target for s in fixed.after)
        row["flagged"] += bool(hits)
        row["changed"] += words(after) != words(text)
        if hits:
            row["open"].append({"what": "alarm", "text": text, "now": ", ".join(hits)})
    return row
