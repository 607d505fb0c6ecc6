"""A run as sections of a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from repair.evaluate.report import Cell, Chart, Part, Section, Table, Text
from repair.evaluate.scores import HIGHER_IS_BETTER, METRICS
from repair.evaluate.signature import line

Results = Mapping[str, Any]
_BARS = 12


def section(run: Mapping[str, Any], *, show: int = 10, brief: bool = False) -> Section:
    """Return a run as a section; `show` limits the examples, `brief` leaves all of them and long tables out."""
    from repair.evaluate import present_gold, present_silence

    results = run["results"]
    parts: list[Part]
    if run["kind"] == "gold":
        parts = list(present_gold.parts(results, 0 if brief else show))
    elif run["kind"] == "silence":
        parts = list(present_silence.parts(results, 0 if brief else show))
    else:
        parts = list(_texts(results, 0 if brief else show, brief=brief))
    return Section(run["title"], line(run["signature"]), tuple(parts))


def _texts(results: Results, show: int, *, brief: bool) -> Iterator[Part]:
    yield Text(f"{results['edited']:,} of {results['segments']:,} segments were changed.")
    if "scores" in results:
        yield from _scores(results["scores"], results["changes"])
    if not brief or "scores" not in results:
        yield _figures(results["text"])
    if "peers" in results:
        yield peers(results["peers"])
    yield from rules(results, judged="reference" if "scores" in results else "", limit=12 if brief else None)
    if show:
        yield from _examples(results["changes"], show)


def _scores(scores: Results, changes: Sequence[Results]) -> Iterator[Part]:
    rows: list[tuple[Cell, ...]] = []
    for view, name in (("raw", "raw"), ("plain", "typography plain")):
        for metric in METRICS:
            s = scores[view][metric]
            better = "higher" if HIGHER_IS_BETTER[metric] else "lower"
            interval = f"{s['low']:+.3f} … {s['high']:+.3f}".replace("-", "−")
            rows.append(
                (name, f"{metric} ({better} is better)", s["before"], s["after"], s["difference"], interval, s["p"])
            )
    yield Table(
        "Before, after, difference",
        ("view", "metric", "before", "after", "difference", "95 %", "p"),
        tuple(rows),
        "*Before* is doing nothing. *p* is by paired bootstrap resampling: how likely chance makes such a difference. "
        "*Typography plain*: quotes, apostrophes and spaces of both sides are made one kind first.",
        {"difference": 3, "p": 3},
    )
    counts = []
    for view, name in (("raw", "raw"), ("plain", "typography plain")):
        s, g = scores[view]["sentences"], scores[view]["gain_to_edit"]
        edit = scores[view]["edit_rate"]
        counts.append(
            (name, s["edited"], s["wins"], s["losses"], s["ties"], edit, *(g[m] for m in ("chrF++", "BLEU", "TER")))
        )
    yield Table(
        "Edited sentences",
        (
            "view",
            "edited",
            "wins",
            "losses",
            "ties",
            "TER of edits",
            *(f"Gain-to-Edit {m}" for m in ("chrF++", "BLEU", "TER")),
        ),
        tuple(counts),
        "Sentences are judged by chrF++. Gain-to-Edit is the gain in points for each point of TER between before "
        "and after.",
        {"TER of edits": 3},
    )
    gains = sorted(c["gain"] for c in changes if abs(c.get("gain", 0)) > 1e-9)
    if gains:
        yield _histogram(gains)
    yield Text("; ".join(f"{m}: `{signed}`" for m, signed in scores["metrics"].items()))


def _histogram(gains: Sequence[float]) -> Chart:
    edges = (-10.0, -5.0, -2.0, 0.0, 2.0, 5.0, 10.0)
    names = ("below −10", "−10 to −5", "−5 to −2", "−2 to 0", "0 to 2", "2 to 5", "5 to 10", "above 10")
    counts = [0] * len(names)
    for gain in gains:
        counts[sum(gain > edge for edge in edges)] += 1
    bars = tuple((name, (float(n),)) for name, n in zip(names, counts, strict=True))
    return Chart("Sentences that became better or worse, by gain in chrF++ (typography plain)", ("sentences",), bars)


def _figures(text: Results) -> Table:
    names = (
        ("segments", "segments"),
        ("words", "words"),
        ("characters", "characters"),
        ("language_share", "share of French"),
        ("word_twice", "words said twice in a row"),
        ("repeated_4grams", "share of repeated 4-grams in a segment"),
    )
    rows: list[tuple[Cell, ...]] = [(label, text["before"][key], text["after"][key]) for key, label in names]
    before, after = text["before"]["findings"], text["after"]["findings"]
    for trust in ("safe", "review", "hint", "typography"):
        rows.append((f"findings: {trust}", before.get(trust, 0), after.get(trust, 0)))
    return Table("Without a reference", ("", "before", "after"), tuple(rows), "", {"before": 4, "after": 4})


def peers(rows: Sequence[Results]) -> Table:
    """Return the table of peers."""
    columns = tuple(k for k in rows[0] if k != "name")
    return Table("Beside", ("", *columns), tuple((r["name"], *(r[c] for c in columns)) for r in rows))


def rules(results: Results, *, judged: str, limit: int | None = None) -> Iterator[Part]:
    """Return the tables by rule and by term, what hurts on top, and a chart of what was gained and lost.

    `judged` says by what changes were judged: a reference, marks with accepted repairs (repairs), marks alone
    (marks), or nothing.
    """
    for kind, title in (("rules", "By rule"), ("terms", "By term of the glossary")):
        listed = [r for r in results.get(kind, ()) if r["fired"] or r["accepted"]]
        if not listed:
            continue
        columns = {"name": "name", "fired": "fired", "accepted": "accepted", "dropped": "dropped", **_JUDGED[judged]}
        shown = listed[:limit] if limit else listed
        note = "What hurts stands on top. " if judged else ""
        note += f"{len(listed) - len(shown)} more are left out." if len(shown) < len(listed) else ""
        rows = tuple(tuple(r[c] for c in columns) for r in shown)
        yield Table(title, tuple(columns.values()), rows, note.strip())
        good = "unknown" if judged == "marks" else "improved"
        ranked = [r for r in listed if judged and (r[good] or r["worsened"])]
        if ranked and kind == "rules":
            ranked = sorted(ranked, key=lambda r: -(r[good] + r["worsened"]))[:_BARS]
            bars = tuple((r["name"], (float(r[good]), -float(r["worsened"]))) for r in ranked)
            names = (_JUDGED[judged][good], _JUDGED[judged]["worsened"])
            yield Chart(f"Changes by rule: {names[0]}, {names[1]}", names, bars)


_JUDGED: dict[str, dict[str, str]] = {
    "": {},
    "reference": {"improved": "improved", "worsened": "worsened", "same": "same", "gain": "gain"},
    "repairs": {"improved": "improved", "worsened": "worsened"},
    "marks": {"unknown": "in a mark", "worsened": "outside the marks"},
}


def _examples(changes: Sequence[Results], show: int) -> Iterator[Part]:
    columns = ("line", "gain", "before", "after", "reference", "rules")
    judged = [c for c in changes if "gain" in c]
    if not judged:
        plain = tuple((c["line"], c["before"], c["after"], ", ".join(c["rules"])) for c in changes[:show])
        if plain:
            yield Table("Changes", ("line", "before", "after", "rules"), plain, prose=True)
        return
    losses = sorted((c for c in judged if c["gain"] < -1e-9), key=lambda c: c["gain"])
    wins = sorted((c for c in judged if c["gain"] > 1e-9), key=lambda c: -c["gain"])
    for title, part in (("Worst losses", losses), ("Best wins", wins[: max(show // 2, 1)])):
        rows = tuple(
            (c["line"], c["gain"], c["before"], c["after"], c["reference"], ", ".join(c["rules"])) for c in part[:show]
        )
        yield Table(title, columns, rows, prose=True)


def difference(found: Mapping[str, Any], old: str, show: int) -> Section:
    """Return what changed since a saved run as a section."""
    parts: list[Part] = []
    if found["signature"]:
        said = ", ".join(f"{k} {a} → {b if b is not None else 'not there'}" for k, (a, b) in found["signature"].items())
        parts.append(Text(f"Not the same: {said}."))
    if not found["same_data"]:
        parts.append(Text("The data are others than those of the saved run: figures are not comparable line by line."))
    rows = tuple((f["name"], f["before"], f["after"]) for f in found["figures"])
    three = {"before": 3, "after": 3}
    if rows:
        parts.append(Table("Figures", ("figure", "before", "after"), rows, "", three))
    else:
        parts.append(Text("Every figure is the same."))
    if found["rules"]:
        counts = ("fired", "accepted", "improved", "worsened", "hits")
        keys = [k for k in counts if any(k in r for r in found["rules"])]
        moved = tuple(
            (r["name"], *(f"{r[k][0]} → {r[k][1]}" if r.get(k) and r[k][0] != r[k][1] else "" for k in keys))
            for r in found["rules"]
        )
        parts.append(Table("Rules and terms", ("name", *keys), moved))
    if found["lines"]:
        listed = sorted(found["lines"], key=lambda e: e["gain"] if e["gain"] is not None else 0.0)[: show or None]
        lines = tuple((e["line"], e["what"], e["gain"], e["text"], e["then"], e["now"]) for e in listed)
        note = f"{len(found['lines'])} in all." if len(found["lines"]) > len(listed) else ""
        parts.append(Table("Lines", ("line", "what", "gain", "text", "then", "now"), lines, note, prose=True))
    return Section(f"Since {old}", "", tuple(parts))
