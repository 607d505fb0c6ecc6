"""Detection and repair against marked spans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from repair.core.finding import Finding, Trust
from repair.core.text import Span
from repair.evaluate.attribution import Table
from repair.evaluate.judgement import Block, changes, found, repaired
from repair.evaluate.marks import UNTOLD, WEIGHTS, Mark, Marked
from repair.evaluate.repairing import Progress, quiet
from repair.evaluate.spans import NOTHING, Figures, characters, exact, overlap, overlapped
from repair.fixpoint import Fixed, fix
from repair.pipeline import Pipeline
from repair.report.trace import trace

_LISTED = 30  # texts that are listed one by one

_Weighed = tuple[int, int, bool | None]


@dataclass
class Tally:
    """What is added up over texts."""

    figures: dict[tuple[str, str], Figures] = field(default_factory=dict)  # by matching rule and category ("" is all)
    counts: dict[str, float] = field(default_factory=dict)
    categories: dict[str, dict[str, int]] = field(default_factory=dict)
    trusts: dict[str, list[int]] = field(default_factory=dict)  # findings, those that meet a mark
    table: Table = field(default_factory=Table)
    open: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)

    def add(self, rule: str, category: str, figures: Figures) -> None:
        """Add figures."""
        self.figures[rule, category] = self.figures.get((rule, category), NOTHING) + figures

    def count(self, name: str, number: float) -> None:
        """Add to a count."""
        self.counts[name] = self.counts.get(name, 0) + number


@dataclass(frozen=True)
class _Text:
    """A marked text with what was found in it and what was changed."""

    marked: Marked
    fixed: Fixed
    findings: tuple[tuple[Finding, tuple[int, int]], ...]
    blocks: tuple[Block, ...]

    @property
    def places(self) -> list[tuple[int, int]]:
        return [place for _, place in self.findings]


def evaluate(
    pipeline: Pipeline, texts: Sequence[Marked], at_least: Trust, progress: Progress = quiet
) -> dict[str, Any]:
    """Return detection, repair, harm, MQM and the table by rule, added up over all texts."""
    tally = Tally()
    with progress(texts, "Checking") as listed:
        for marked in listed:
            _one(pipeline, marked, at_least, tally)
    wordings = any(t.wordings for t in texts)
    return {
        "texts": tally.texts if len(texts) <= _LISTED else [],
        "count": len(texts),
        "wordings": wordings,
        "counts": tally.counts,
        "detection": [
            {"rule": rule, "category": category, **_figures(figures)}
            for (rule, category), figures in sorted(tally.figures.items())
        ],
        "trusts": {t: {"findings": n[0], "in_marks": n[1]} for t, n in tally.trusts.items()},
        "categories": tally.categories,
        **tally.table.as_dict(),
        "open": tally.open,
    }


def _figures(figures: Figures) -> dict[str, float | None]:
    return {
        "precision": figures.precision,
        "recall": figures.recall,
        "f1": figures.f1,
        "predicted": figures.predicted,
        "gold": figures.gold,
    }


def _one(pipeline: Pipeline, marked: Marked, at_least: Trust, tally: Tally) -> None:
    fixed = fix(pipeline, marked.parsed.document, at_least)
    located = [
        (f, (place.start, place.end))
        for f in fixed.found
        if not f.typography and (place := marked.parsed.locate(f.segment_id, f.span))
    ]
    text = _Text(marked, fixed, tuple(located), tuple(changes(marked.parsed, {s.id: s.target for s in fixed.after})))
    _detection(text, tally)
    _repairs(text, tally)
    tally.count("words", marked.text.count(" ") + marked.text.count("\n") + 1)


def _detection(text: _Text, tally: Tally) -> None:
    marks = [m for m in text.marked.marks if not m.needs_english]
    golden = [(m.start, m.end) for m in text.marked.marks]
    told = [(m.start, m.end) for m in marks]
    weighed = [(m.start, m.end, m.grave) for m in text.marked.marks]
    graded = [(f.category, (p[0], p[1], f.severity.value != "minor")) for f, p in text.findings]
    kinds = {m.category for m in marks} | {f.category for f, _ in text.findings}
    for rule, compare in (("overlap", overlap), ("exact", exact)):
        # a finding on what only the English tells is right, but such marks need not be found
        hits = compare(text.places, golden)
        recall = compare(text.places, told)
        tally.add(rule, "", Figures(hits.hits, hits.predicted, recall.found, recall.gold))
        for kind in kinds:
            ours = [p for f, p in text.findings if f.category == kind]
            hits = compare(ours, golden)
            recall = compare(text.places, [(m.start, m.end) for m in marks if m.category == kind])
            tally.add(rule, kind, Figures(hits.hits, hits.predicted, recall.found, recall.gold))
    told_weighed = [(m.start, m.end, m.grave) for m in marks]
    for kind in ("", *kinds):
        mine: list[_Weighed] = [w for category, w in graded if kind in ("", category)]
        theirs: list[_Weighed] = [w for m, w in zip(marks, told_weighed, strict=True) if kind in ("", m.category)]
        hits = characters(mine, weighed)
        recall = characters([w for _, w in graded], theirs)
        tally.add("characters", kind, Figures(hits.hits, hits.predicted, recall.found, recall.gold))
    meeting = overlapped(text.places, golden)
    for (finding, _), hit in zip(text.findings, meeting, strict=True):
        counts = tally.trusts.setdefault(str(finding.trust), [0, 0])
        counts[0] += 1
        counts[1] += hit


def _repairs(text: _Text, tally: Tally) -> None:
    marked = text.marked
    all_marks = marked.marks
    told = [m for m in all_marks if not m.needs_english]
    mended = {m for m in all_marks if marked.wordings and repaired(m, all_marks, marked.text, text.blocks)}
    # A repair that the editor accepts shows the place, also where the rule marks fewer words than he did.
    seen = {m for m in told if m in mended or found(m, marked.text, _near(text.places, m))}
    touched = {m for m in all_marks if any(b.start < m.end and m.start < b.end for b in text.blocks)} | mended
    outside = [b for b in text.blocks if not any(b.start <= m.end + 1 and m.start - 1 <= b.end for m in all_marks)]
    counts = (
        ("marks", len(all_marks)),
        ("told", len(told)),
        ("found", len(seen)),
        ("touched", len(touched)),
        ("repaired", sum(m in mended for m in told)),
        ("repaired_all", len(mended)),
        ("wrong", len(touched - mended) if marked.wordings else 0),
        ("changes", len(text.blocks)),
        ("harm", len(outside)),
        ("mqm_before", sum(m.weight for m in all_marks)),
        ("mqm_mended", sum(m.weight for m in (mended if marked.wordings else touched))),
        ("mqm_harm", len(outside) * WEIGHTS[UNTOLD]),
    )
    for name, number in counts:
        tally.count(name, number)
    tally.texts.append({"name": marked.name, **dict(counts)})
    for mark in told:
        row = tally.categories.setdefault(mark.category, {"marks": 0, "found": 0, "touched": 0, "repaired": 0})
        row["marks"] += 1
        row["found"] += mark in seen
        row["touched"] += mark in touched
        row["repaired"] += mark in mended
    _attribute(text, mended, tally)
    if marked.wordings:
        _list_open(text, told, seen, mended, outside, tally)


def _near(places: Sequence[tuple[int, int]], mark: Mark) -> list[tuple[int, int]]:
    return [p for p in places if p[0] <= mark.end and mark.start <= p[1]]


def _attribute(text: _Text, mended: set[Mark], tally: Tally) -> None:
    """Count for each rule which of its changes stand in a mark that is mended, in another, or in none."""
    tally.table.count([text.fixed])
    traced = trace(text.fixed)
    for choice in text.fixed.made:
        if choice.finding.typography:
            continue
        places = []
        for segment_id in {e.segment_id for e in choice.suggestion.edits}:
            spans = [t.before for t in traced.get(segment_id, ()) if t.choice is choice]
            located = [text.marked.parsed.locate(segment_id, Span(s.start, s.end)) for s in spans]
            places += [(p.start, p.end) for p in located if p]
        if not places:
            tally.table.judge(choice.finding, None)
            continue
        marks = [m for m in text.marked.marks if any(a <= m.end + 1 and m.start - 1 <= b for a, b in places)]
        gain = None if marks and not text.marked.wordings else 1.0 if any(m in mended for m in marks) else -1.0
        tally.table.judge(choice.finding, gain)


def _list_open(
    text: _Text, told: list[Mark], seen: set[Mark], mended: set[Mark], outside: list[Block], tally: Tally
) -> None:
    """List what is to be looked at: marks that were not repaired, false alarms, changes outside the marks."""

    def entry(what: str, start: int, end: int, category: str, now: list[str], wanted: Sequence[str] = ()) -> None:
        line = text.marked.text.count("\n", 0, start) + 1
        where = f"{text.marked.name}:{line}"
        words = text.marked.text[start:end]
        named = {"what": what, "where": where, "category": category, "text": words}
        tally.open.append({**named, "now": now, "wanted": list(wanted)})

    for mark in told:
        if mark not in mended:
            now = [" ".join(b.new) for b in text.blocks if b.start <= mark.end and b.end >= mark.start]
            what = "changed, not as accepted" if now else "found, not repaired" if mark in seen else "missed"
            entry(what, mark.start, mark.end, mark.category, now, mark.repairs[:2])
    places = [(m.start, m.end) for m in text.marked.marks]
    for (finding, place), hit in zip(text.findings, overlapped(text.places, places), strict=True):
        if not hit and finding.trust > Trust.HINT:
            entry("false alarm", *place, finding.rule, [])
    for block in outside:
        entry("harm", block.start, block.end, "", [" ".join(block.new)])
