"""Hits on text that people wrote: which were judged, and which nobody looked at yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from repair.core.finding import Finding, Trust
from repair.core.text import Document
from repair.evaluate.judgement import words
from repair.evaluate.ledger import Entry, context_hash
from repair.evaluate.repairing import Progress, quiet
from repair.fixpoint import fix
from repair.pipeline import Pipeline

_BEFORE, _AFTER = 60, 50


@dataclass(frozen=True)
class Hit:
    """A finding on human text, with its verdict ("" where nobody gave one)."""

    hash: str
    verdict: str
    finding: Finding
    context: str
    changed: bool  # whether a repair at SAFE changes it


def hits(
    pipeline: Pipeline, documents: Sequence[Document], entries: Mapping[str, Entry], progress: Progress = quiet
) -> tuple[list[Hit], dict[str, int]]:
    """Return what is said about `documents` (typography apart), and counts of them."""
    found: list[Hit] = []
    counts = {"documents": len(documents), "words": 0, "segments": 0, "changed_at_safe": 0, "typography": 0}
    with progress(documents, "Listening") as listed:
        for document in listed:
            counts["words"] += sum(s.target.count(" ") + 1 for s in document)
            counts["segments"] += len(document.segments)
            fixed = fix(pipeline, document, Trust.SAFE)
            for finding in fixed.found:
                if finding.typography:
                    counts["typography"] += 1
                    continue
                key = context_hash(document, finding)
                verdict = entries[key].verdict if key in entries else ""
                safe = finding.best is not None and finding.best.trust is Trust.SAFE
                found.append(Hit(key, verdict, finding, _context(document, finding), safe))
            counts["changed_at_safe"] += sum(
                a.target != b.target and words(a.target) != words(b.target)
                for a, b in zip(fixed.before, fixed.after, strict=True)
            )
    return found, counts


def summary(found: Iterable[Hit], counts: Mapping[str, int]) -> dict[str, Any]:
    """Return the figures: per 1,000 words, by verdict and by rule; hints count apart."""
    found = list(found)
    size = max(counts["words"], 1) / 1000
    levels: dict[str, Any] = {}
    for name, part in (
        ("findings", [h for h in found if h.finding.trust > Trust.HINT]),
        ("hints", [h for h in found if h.finding.trust is Trust.HINT]),
    ):
        verdicts = Counter(h.verdict or "unjudged" for h in part)
        levels[name] = {
            "count": len(part),
            "per_1000": len(part) / size,
            "verdicts": dict(verdicts),
            "alarms_per_1000": verdicts["alarm"] / size,
        }
    rules: dict[str, Counter[str]] = {}
    for hit in found:
        rules.setdefault(hit.finding.rule, Counter())[hit.verdict or "unjudged"] += 1
    return {
        **levels,
        "counts": dict(counts),
        "rules": [
            {"name": name, "hits": sum(verdicts.values()), **{v: verdicts[v] for v in (*_ORDER, "unjudged")}}
            for name, verdicts in sorted(rules.items(), key=lambda r: (-r[1]["alarm"], -sum(r[1].values()), r[0]))
        ],
        "unjudged": [_listed(h) for h in found if not h.verdict],
        "alarms": [_listed(h) for h in found if h.verdict == "alarm"],
    }


_ORDER = ("alarm", "error", "convention")


def _listed(hit: Hit) -> dict[str, Any]:
    new = " | ".join(e.text for s in hit.finding.suggestions for e in s.edits)
    rule, trust = hit.finding.rule, str(hit.finding.trust)
    return {"hash": hit.hash, "rule": rule, "trust": trust, "context": hit.context, "proposal": new}


def _context(document: Document, finding: Finding) -> str:
    text = document[finding.segment_id].target
    a, b = finding.span.start, finding.span.end
    left = ("…" if a > _BEFORE else "") + text[max(a - _BEFORE, 0) : a]
    right = text[b : b + _AFTER] + ("…" if b + _AFTER < len(text) else "")
    return f"{left}⟦{text[a:b]}⟧{right}".replace("\n", " ")


def judged(found: Iterable[Hit], given: Mapping[str, tuple[str, str]], corpus: str) -> list[Entry]:
    """Return the entries that verdicts make of hits."""
    seen: dict[str, Entry] = {}
    for hit in found:
        if hit.hash in given:
            verdict, note = given[hit.hash]
            seen[hit.hash] = Entry(hit.hash, verdict, hit.finding.rule.partition(".")[0], corpus, note)
    return list(seen.values())
