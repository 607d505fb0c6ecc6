"""The prose diff for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from repair.report.align import Operation
from repair.report.diff import Counts, Difference

VERSION = 1


def report(differences: Iterable[Difference]) -> dict[str, object]:
    """Return the object that `repair diff --format json` prints.

    A changed paragraph is a list of operations; joined, their `before` and their `after` are the paragraph's.
    `reasons` of an operation are places in the reasons of its file.
    """
    files: list[dict[str, Any]] = []
    total = Counts()
    for difference in differences:
        total += difference.counts
        files.append(
            {
                "before": difference.before_name,
                "after": difference.after_name,
                "counts": asdict(difference.counts),
                "reasons": [asdict(r) for r in difference.reasons],
                "paragraphs": [
                    {
                        "paragraph": n,
                        "line_before": paragraph.line[0],
                        "line_after": paragraph.line[1],
                        "operations": [_operation(o) for o in paragraph.operations],
                    }
                    for n, paragraph in enumerate(difference.paragraphs, 1)
                    if paragraph.changed
                ],
            }
        )
    return {"version": VERSION, "files": files, "summary": {"files": len(files), **asdict(total)}}


def _operation(operation: Operation) -> dict[str, Any]:
    if not operation.changed:
        return {"kind": "equal", "before": operation.before, "after": operation.after}
    kind = "replace" if operation.before and operation.after else "delete" if operation.before else "insert"
    return {
        "kind": kind,
        "before": operation.before,
        "after": operation.after,
        "typography": operation.typography,
        "reasons": list(operation.reasons),
    }
