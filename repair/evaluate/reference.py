"""Before, after and the difference against a reference, raw and with typography made plain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from repair.evaluate.normal import plain
from repair.evaluate.repairing import Progress, Repaired, quiet
from repair.evaluate.scores import HIGHER_IS_BETTER, METRICS, SENTENCE, Scorer, edit_rate
from repair.evaluate.significance import paired

_SAME = 1e-9


def compare(
    scorer: Scorer,
    before: Sequence[str],
    after: Sequence[str],
    reference: Sequence[str],
    *,
    samples: int,
    seed: int,
    progress: Progress = quiet,
) -> dict[str, Any]:
    """Return the scores of both sides in both views, the significance of each difference, and Gain-to-Edit.

    Gain-to-Edit is the gain in points divided by the TER (per cent) between before and after.
    """
    result: dict[str, Any] = {"metrics": {m: scorer.signature(m) for m in METRICS}}
    raw = (list(before), list(after), list(reference))
    made_plain = tuple([plain(line) for line in side] for side in raw)
    todo = [(name, view, m) for name, view in (("raw", raw), ("plain", made_plain)) for m in METRICS]
    with progress(todo, "Scoring") as steps:
        for name, (old, new, wanted), metric in steps:
            a = scorer.statistics(metric, old, wanted)
            b = scorer.statistics(metric, new, wanted)
            scores = scorer.score(metric, a), scorer.score(metric, b)
            found = paired(scorer, metric, a, b, samples=samples, seed=seed)
            result.setdefault(name, {})[metric] = {
                "before": scores[0],
                "after": scores[1],
                "difference": scores[1] - scores[0],
                "p": found.p,
                "low": found.low,
                "high": found.high,
            }
    for name, (old, new, wanted) in (("raw", raw), ("plain", made_plain)):
        edit = edit_rate(scorer, old, new)
        result[name]["edit_rate"] = edit
        result[name]["gain_to_edit"] = {m: _ratio(result[name][m]["difference"], edit, m) for m in METRICS}
        result[name]["sentences"] = _sentences(scorer, old, new, wanted)
    return result


def _ratio(difference: float, edit: float, metric: str) -> float | None:
    gain = difference if HIGHER_IS_BETTER[metric] else -difference
    return gain / edit if edit else None


def _sentences(scorer: Scorer, before: list[str], after: list[str], reference: list[str]) -> dict[str, Any]:
    counts = {"edited": 0, "wins": 0, "losses": 0, "ties": 0}
    for old, new, wanted in zip(before, after, reference, strict=True):
        if old == new:
            continue
        gain = scorer.sentence(new, wanted) - scorer.sentence(old, wanted)
        counts["edited"] += 1
        counts["wins" if gain > _SAME else "losses" if gain < -_SAME else "ties"] += 1
    return {**counts, "by": SENTENCE}


def changes(scorer: Scorer | None, repaired: Repaired) -> list[dict[str, Any]]:
    """Return the lines that were changed, with the rules that did it and, against a reference, the gain."""
    rules: dict[int, list[str]] = {}
    for fixed in repaired.fixed:
        for choice in fixed.made:
            for place in {int(e.segment_id) for e in choice.suggestion.edits}:
                rules.setdefault(place, []).append(choice.finding.term or choice.finding.rule)
    found = []
    reference = repaired.texts.reference
    for i in repaired.edited:
        entry: dict[str, Any] = {
            "line": i + 1,
            "before": repaired.before[i],
            "after": repaired.after[i],
            "rules": sorted(set(rules.get(i, []))),
        }
        if scorer and reference:
            entry["reference"] = reference[i]
            old, new, wanted = plain(entry["before"]), plain(entry["after"]), plain(reference[i])
            entry["gain"] = scorer.sentence(new, wanted) - scorer.sentence(old, wanted)
        found.append(entry)
    return found
