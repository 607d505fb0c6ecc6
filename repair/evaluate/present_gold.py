"""Detection and repair against marks as parts of a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from repair.evaluate import present
from repair.evaluate.report import Chart, Part, Table, Text
from repair.evaluate.spans import RULES

_NAMES = {"overlap": "any overlap", "exact": "exact", "characters": "characters (WMT)"}
_FEW = 16  # categories in a brief report
_LEAST = 5  # marks or findings of a category that is drawn


def parts(results: Mapping[str, Any], show: int) -> Iterator[Part]:
    """Return the parts of a run against marks."""
    if "counts" in results:
        yield from _marks(results, show)
    if "families" in results:
        yield from _families(results["families"], show)


def _share(part: float, whole: float) -> str:
    return f"{part:,.0f}/{whole:,.0f} ({100 * part / whole:.0f} %)" if whole else "–"


def _marks(results: Mapping[str, Any], show: int) -> Iterator[Part]:
    c, wordings = results["counts"], results["wordings"]
    texts = f"{results['count']:,} text{'' if results['count'] == 1 else 's'}"
    yield Text(
        f"{texts} with {c['marks']:,.0f} marks in {c['words']:,.0f} words"
        + (f", {c['told']:,.0f} of them to be told without the English." if c["told"] < c["marks"] else ".")
    )
    rows: list[tuple[str, str, str]] = [
        ("found (half of its words, or repaired)", _share(c["found"], c["told"]), _share(0, c["told"])),
        ("touched by a change", _share(c["touched"], c["marks"]), _share(0, c["marks"])),
    ]
    if wordings:
        accurate = _share(c["repaired_all"], c["repaired_all"] + c["wrong"])
        rows += [
            ("repaired as an editor accepts", _share(c["repaired"], c["told"]), _share(0, c["told"])),
            ("repair accuracy (accepted of those changed)", accurate, "–"),
            ("changed, not as an editor accepts", f"{c['wrong']:.0f}", "0"),
        ]
    rows.append(("changes outside the marks (harm)", _share(c["harm"], c["changes"]), "0"))
    after = c["mqm_before"] - c["mqm_mended"]
    label = "MQM penalty afterwards" if wordings else "MQM penalty, if every change in a mark mends it"
    rows += [
        ("MQM penalty before", f"{c['mqm_before']:,.0f}", f"{c['mqm_before']:,.0f}"),
        (label, f"{after:,.0f}", f"{c['mqm_before']:,.0f}"),
        (
            "the same, each change outside the marks a major error",
            f"{after + c['mqm_harm']:,.0f}",
            f"{c['mqm_before']:,.0f}",
        ),
    ]
    yield Table("Detection and repair", ("", "repair", "doing nothing"), tuple(rows))
    if len(results["texts"]) > 1:
        yield _texts(results)
    if "peers" in results:
        yield present.peers(results["peers"])
    trusts = results["trusts"]
    yield Table(
        "Findings by trust",
        ("trust", "findings", "in marks", "precision"),
        tuple(
            (t, trusts[t]["findings"], trusts[t]["in_marks"], trusts[t]["in_marks"] / trusts[t]["findings"])
            for t in ("safe", "review", "hint")
            if t in trusts
        ),
    )
    yield from _by_category(results, None if show else _FEW)
    yield from present.rules(results, judged="repairs" if wordings else "marks", limit=30 if show else 12)
    if show and results["open"]:
        yield Table(
            "What is open",
            ("what", "where", "category", "text", "now", "wanted"),
            tuple(
                (
                    e["what"],
                    e["where"],
                    e["category"],
                    e["text"],
                    " … ".join(e["now"]),
                    " or ".join(e["wanted"]),
                )
                for e in sorted(results["open"], key=lambda e: e["what"] not in ("harm", "false alarm"))[:show]
            ),
            f"{len(results['open'])} in all." if len(results["open"]) > show else "",
            prose=True,
        )


def _texts(results: Mapping[str, Any]) -> Table:
    keys = ("marks", "told", "found", *(("repaired", "wrong") if results["wordings"] else ("touched",)), "harm")
    rows = tuple((t["name"], *(int(t[k]) for k in keys)) for t in results["texts"])
    return Table("Text by text", ("text", *keys), rows)


def _by_category(results: Mapping[str, Any], limit: int | None) -> Iterator[Part]:
    figures = {(d["rule"], d["category"]): d for d in results["detection"]}
    kinds = sorted(
        {c for _, c in figures},
        key=lambda c: (c != "", -figures["overlap", c]["gold"], -figures["overlap", c]["predicted"], c),
    )
    columns = ("category", "marks", "findings", *(f"{x} {_NAMES[r]}" for r in RULES for x in ("P", "R", "F1")))
    rows = []
    left = len(kinds[limit:]) if limit else 0
    for kind in kinds[:limit]:
        first = figures["overlap", kind]
        cells = [figures[rule, kind][x] if (rule, kind) in figures else None for rule in RULES for x in _XS]
        rows.append((kind or "all", int(first["gold"]), int(first["predicted"]), *cells))
    yield Table(
        "Precision, recall and F by category",
        columns,
        tuple(rows),
        "Precision is that of findings of the category on marks of any; recall that of marks of the category by "
        "findings of any: people and rules name things differently. Typography is left out."
        + (f" {left} categories more are left out." if left else ""),
    )
    categories = results["categories"]
    wordings = results["wordings"]
    last = "repaired" if wordings else "touched"
    yield Table(
        "Marks by category",
        ("category", "marks", "found", "touched", *(("repaired",) if wordings else ())),
        tuple(
            (kind, n["marks"], n["found"], n["touched"], *((n["repaired"],) if wordings else ()))
            for kind, n in sorted(categories.items(), key=lambda item: -item[1]["marks"])[:limit]
        ),
    )
    bars = tuple(
        (kind, (100 * n["found"] / n["marks"], 100 * n[last] / n["marks"]))
        for kind, n in sorted(categories.items(), key=lambda item: -item[1]["marks"])
        if n["marks"] >= _LEAST
    )[:16]
    if bars:
        yield Chart("Share of marks by category", ("found", last), bars, "%")


_XS = ("precision", "recall", "f1")


def _families(families: list[dict[str, Any]], show: int) -> Iterator[Part]:
    rows = [
        (
            f["family"],
            _share(f["found"], f["bad"]),
            _share(f["repaired"], f["bad"]),
            _share(f["flagged"], f["good"]),
            f["changed"],
        )
        for f in families
    ]
    total = {k: sum(f[k] for f in families) for k in ("found", "repaired", "bad", "flagged", "good", "changed")}
    rows.append(
        (
            "all",
            _share(total["found"], total["bad"]),
            _share(total["repaired"], total["bad"]),
            _share(total["flagged"], total["good"]),
            total["changed"],
        )
    )
    yield Table(
        "Written cases by family",
        ("family", "found", "repaired as written", "near misses flagged", "near misses changed"),
        tuple(rows),
    )
    listed = [(f["family"], e["what"], e["text"], e["now"]) for f in families for e in f["open"]]
    if show and listed:
        yield Table("What is open", ("family", "what", "text", "now"), tuple(listed[:show]), prose=True)
