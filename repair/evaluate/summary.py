"""Many runs at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from repair.evaluate.report import Section, Table

Runs = Sequence[dict[str, Any]]


def summary(done: Runs) -> Section:
    """Return the figures that matter most, a line a run."""
    parts = [table for make in (_references, _marks, _cases, _silence) if (table := make(done)).rows]
    return Section("At a glance", "", tuple(parts))


def _references(done: Runs) -> Table:
    rows = []
    for run in done:
        if run["kind"] == "reference":
            plain = run["results"]["scores"]["plain"]
            s, chrf, bleu = plain["sentences"], plain["chrF++"], plain["BLEU"]
            p = f"{chrf['p']:.3f}"
            rows.append(
                (
                    run["title"],
                    s["edited"],
                    s["wins"],
                    s["losses"],
                    chrf["before"],
                    chrf["difference"],
                    p,
                    bleu["difference"],
                )
            )
    columns = ("against a reference", "edited", "wins", "losses", "chrF++ before", "gain", "p", "gain in BLEU")
    note = "Typography plain: a guillemet neither wins nor loses. Sentences are judged by chrF++."
    return Table("", columns, tuple(rows), note, {"gain": 3, "gain in BLEU": 3})


def _marks(done: Runs) -> Table:
    rows = []
    for run in done:
        c = run["results"].get("counts", {})
        if run["kind"] == "gold" and c:
            w = run["results"]["wordings"]
            told = c["told"]
            found = f"{c['found']:,.0f} ({100 * c['found'] / told:.0f} %)" if told else "–"
            repaired = f"{c['repaired']:,.0f} ({100 * c['repaired'] / told:.0f} %)" if told and w else "–"
            wrong = int(c["wrong"]) if w else None
            rows.append((run["title"], int(told), found, repaired, wrong, int(c["harm"])))
    columns = ("against marks", "to be told", "found", "repaired", "changed, not as accepted", "harm")
    return Table("", columns, tuple(rows))


def _cases(done: Runs) -> Table:
    rows = []
    for run in done:
        families = run["results"].get("families", ())
        if families:
            t = {k: sum(f[k] for f in families) for k in ("bad", "found", "repaired", "good", "flagged", "changed")}
            shares = (f"{t[a]} ({100 * t[a] / max(t['bad'], 1):.0f} %)" for a in ("found", "repaired"))
            rows.append((run["title"], t["bad"], *shares, t["good"], t["flagged"], t["changed"]))
    columns = ("written cases", "bad", "found", "repaired as written", "good", "flagged", "changed")
    return Table("", columns, tuple(rows))


def _silence(done: Runs) -> Table:
    rows = []
    for run in done:
        if run["kind"] == "silence":
            level = run["results"]["findings"]
            v = level["verdicts"]
            judged = (v.get("alarm", 0), v.get("error", 0), v.get("convention", 0), v.get("unjudged", 0))
            words = run["results"]["counts"]["words"]
            rows.append((run["title"], words, level["count"], *judged))
    columns = ("human text", "words", "hits above hint", "false alarms", "true errors", "conventions", "not judged")
    return Table("", columns, tuple(rows))
