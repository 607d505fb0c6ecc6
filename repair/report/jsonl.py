"""Findings as JSON Lines: a line a file as it is done, then the summary."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from repair.report import json_report
from repair.report.outcome import Outcome


def lines(outcomes: Iterable[Outcome], model: json_report.Part | None = None) -> Iterator[str]:
    """Yield a line of JSON a file, each an entry of `files` of the JSON report, then one with the summary."""
    totals = json_report.Totals()
    for outcome in outcomes:
        totals.add(outcome)
        yield json.dumps({"version": json_report.VERSION, **json_report.file(outcome)}, ensure_ascii=False)
    last = {"version": json_report.VERSION, **json_report.part(model), "summary": totals.as_dict()}
    yield json.dumps(last, ensure_ascii=False)
