"""Silence on human text as parts of a report, and the open hits in the form in which they are judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from repair.evaluate import present
from repair.evaluate.ledger import VERDICTS
from repair.evaluate.report import Chart, Part, Table, Text


def parts(results: Mapping[str, Any], show: int) -> Iterator[Part]:
    """Return the parts of a run on human text."""
    c = results["counts"]
    yield Text(
        f"{c['words']:,} words in {c['segments']:,} segments; a repair at trust safe changes words in "
        f"{c['changed_at_safe']:,} of them. Typography is left out ({c['typography']:,} findings)."
    )
    rows = []
    for name, label in (("findings", "above hint"), ("hints", "hints")):
        level = results[name]
        v = level["verdicts"]
        rows.append(
            (
                label,
                level["count"],
                level["per_1000"],
                v.get("alarm", 0),
                level["alarms_per_1000"],
                v.get("error", 0),
                v.get("convention", 0),
                v.get("unjudged", 0),
            )
        )
    yield Table(
        "What is said about human text",
        (
            "",
            "hits",
            "per 1,000 words",
            "false alarms",
            "false alarms per 1,000",
            "true errors",
            "conventions",
            "not judged",
        ),
        tuple(rows),
        digits={"per 1,000 words": 2, "false alarms per 1,000": 3},
    )
    if "peers" in results:
        yield present.peers(results["peers"])
    if results["rules"]:
        yield Table(
            "By rule",
            ("name", "hits", "alarm", "error", "convention", "unjudged"),
            tuple(
                (r["name"], r["hits"], r["alarm"], r["error"], r["convention"], r["unjudged"]) for r in results["rules"]
            ),
            "What raises false alarms stands on top.",
        )
        shown = results["rules"][:12]
        bars = tuple((r["name"], (float(r["alarm"]), float(r["error"] + r["convention"]))) for r in shown)
        yield Chart("Hits by rule", ("false alarm", "error or convention"), bars)
    if show and results["alarms"]:
        yield Table("False alarms", _COLUMNS, _rows(results["alarms"][:show]), prose=True)
    if show and results["unjudged"]:
        note = "Give each a verdict in a file and hand it over with --judge: " + "; ".join(
            f"`{name}`: {what}" for name, what in VERDICTS.items()
        )
        yield Table("Nobody has judged yet", _COLUMNS, _rows(results["unjudged"][:show]), f"{note}.", prose=True)


_COLUMNS = ("hash", "rule", "trust", "context", "proposal")


def _rows(listed: list[dict[str, Any]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(e[c] for c in _COLUMNS) for e in listed)


def sheet(results: Mapping[str, Any]) -> Iterator[str]:
    """Yield the open hits as lines that can be judged: put a verdict in the place of the question mark."""
    yield "# hash verdict, one a line. Verdicts:"
    for name, what in VERDICTS.items():
        yield f"#   {name}: {what}"
    seen = set()
    for entry in results["unjudged"]:
        if entry["hash"] not in seen:
            seen.add(entry["hash"])
            yield f"{entry['hash']} ?  # {entry['rule']} [{entry['trust']}] {entry['context']} → {entry['proposal']}"
