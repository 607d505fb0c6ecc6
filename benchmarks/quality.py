"""Quality, typography apart: marked articles, unseen variants, silence on human French.

python benchmarks/quality.py [--missing]     # or: make bench-quality
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import gold
import silence

from repair.core.finding import Trust
from repair.core.style import HouseStyle
from repair.fixpoint import fix
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.languages import load
from repair.pipeline import Pipeline
from repair.rules.examples import document_of

ROOT = Path(__file__).resolve().parent.parent


def share(part: int, whole: int) -> str:
    """Return a count as "part/whole (percent)"."""
    return f"{part}/{whole} ({100 * part / max(whole, 1):.0f} %)"


def article(pipeline: Pipeline, annotation: Path, missing: bool) -> None:
    """Report detection and repair on one marked article."""
    path, marks = gold.read(annotation)
    text = (ROOT / path).read_text("utf-8")
    parsed = PlainText().parse(Source(text), path.name)
    findings = [f for f in pipeline.check(parsed.document) if not f.typography]
    places = [(f, p) for f in findings if (p := gold.located(parsed, f))]
    told = [m for m in marks if not m.needs_english]
    changes = {}
    for trust in (Trust.REVIEW, Trust.SAFE):
        fixed = fix(pipeline, parsed.document, trust)
        changes[trust] = [
            block
            for segment in parsed.document
            for block in gold.blocks(segment.target, fixed.after[segment.id].target, parsed.pieces[segment.id][0].at)
        ]
    repaired = [m for m in told if gold.repaired(m, marks, text, changes[Trust.REVIEW])]
    safe = [m for m in told if gold.repaired(m, marks, text, changes[Trust.SAFE])]
    # A repair that the editor accepts shows the place, also where the rule marks fewer words than he did.
    seen = [m for m in told if m in repaired or gold.found(m, text, [p for _, p in places])]
    loose = [(f, p) for f, p in places if not any(p[0] <= m.end and m.start <= p[1] for m in marks)]
    alarms = [(f, p) for f, p in loose if f.trust > Trust.HINT]
    harm = [b for b in changes[Trust.REVIEW] if not any(b.start <= m.end + 1 and m.start - 1 <= b.end for m in marks)]
    wrong = [
        m
        for m in marks
        if m not in repaired and any(b.start < m.end and m.start < b.end for b in changes[Trust.REVIEW])
    ]
    print(f"## {path}: {len(marks)} marks, {len(told)} of them to be told without the English")
    print(f"found            {share(len(seen), len(told))}")
    print(f"repaired         {share(len(repaired), len(told))} at review, {share(len(safe), len(told))} at safe")
    print(f"changed, not as the editor accepts: {len(wrong)}")
    print(f"false alarms     {len(alarms)}, and {len(loose) - len(alarms)} hints outside the marks")
    print(f"changes outside the marks: {len(harm)}")
    by_category = Counter(m.category for m in told)
    print(
        "by category      "
        + ", ".join(
            f"{c} {sum(m.category == c for m in seen)}/{sum(m.category == c for m in repaired)}/{n}"
            for c, n in by_category.most_common()
        )
        + "  (found/repaired/marks)"
    )
    if missing:
        after = {
            m: [" ".join(b.new) for b in changes[Trust.REVIEW] if b.start <= m.end and m.start <= b.end] for m in marks
        }
        for mark in told:
            state = ("found" if mark in seen else "MISSED") + (" repaired" if mark in repaired else "")
            if state != "found repaired":
                print(f"  {state:7} {mark.category:12} {mark.text!r} now {after[mark]} wanted {mark.repairs[:2]}")
        for f, p in loose:
            print(f"  OUTSIDE {f.rule} [{f.trust}] {text[p[0] : p[1]]!r}: {f.message}")
        for b in harm:
            print(f"  HARM    {text[b.start : b.end]!r} -> {' '.join(b.new)!r}")


def variants(pipeline: Pipeline, missing: bool, folder: str) -> None:
    """Report the variants that were written without sight of the rules, family by family."""
    print(f"## {folder}: found, repaired as written; near misses on which something is said")
    for path in sorted((ROOT / "tests/cases" / folder).glob("*.json")):
        cases = json.loads(path.read_text("utf-8"))
        seen = mended = alarms = harmed = 0
        for case in cases["bad"]:
            document = document_of(case["text"])
            findings = [f for f in pipeline.check(document) if not f.typography]
            places = [(f.span.start, f.span.end) for f in findings]
            at = case["text"].index(case["marked"])
            mark = gold.Mark(at, at + len(case["marked"]), case["marked"], "", (), False)
            ok = gold.found(mark, case["text"], places) if "\n" not in case["text"] else bool(findings)
            after = "\n".join(s.target for s in fix(pipeline, document, Trust.REVIEW).after)
            good = any(gold.words(after) == gold.words(r) for r in case["repaired"])
            seen, mended = seen + ok, mended + good
            if missing and not (ok and good):
                print(f"  {'found' if ok else 'MISSED'} {path.stem}: {case['text']!r}\n      now {after!r}")
        for text in cases["good"]:
            document = document_of(text)
            hits = [f for f in pipeline.check(document) if not f.typography and f.trust > Trust.HINT]
            after = "\n".join(s.target for s in fix(pipeline, document, Trust.REVIEW).after)
            changed = gold.words(after) != gold.words(text)
            alarms, harmed = alarms + bool(hits), harmed + changed
            if missing and hits:
                said = [(f.rule, f.span.of(document[f.segment_id].target)) for f in hits]
                print(f"  ALARM {path.stem}: {text!r} {said}")
        bad, good_cases = len(cases["bad"]), len(cases["good"])
        print(
            f"{path.stem:14} found {share(seen, bad)}, repaired {share(mended, bad)}; "
            f"near misses flagged {share(alarms, good_cases)}, changed {harmed}"
        )


def human(pipeline: Pipeline, data: Path) -> None:
    """Report what is said about text that people wrote in French."""
    print("## Human French: findings above hint, hints, sentences that fix --trust safe changes (typography apart)")
    for corpus, sets in (("wmt22", ""), ("ref", "wmt12")):
        counts: Counter[str] = Counter()
        words = changed = 0
        try:
            for document in silence.documents(data, corpus, sets):
                words += sum(s.target.count(" ") + 1 for s in document)
                for finding in pipeline.check(document):
                    if not finding.typography:
                        counts["hint" if finding.trust is Trust.HINT else finding.rule] += 1
                after = fix(pipeline, document, Trust.SAFE).after
                changed += sum(
                    gold.words(a.target) != gold.words(b.target) for a, b in zip(document, after, strict=True)
                )
        except FileNotFoundError as error:
            print(f"{corpus}: no data here ({error.filename})")
            continue
        hints = counts.pop("hint", 0)
        total = sum(counts.values())
        print(
            f"{corpus:6} {words} words: {total} findings, {1000 * total / words:.2f} per 1,000 words; "
            f"{1000 * hints / words:.2f} hints; {changed} sentences changed at safe; "
            + ", ".join(f"{r} {n}" for r, n in counts.most_common(12))
        )


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--missing", action="store_true", help="list what was not found, repaired, or was flagged wrongly"
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    args = parser.parse_args()
    language = load("fr")
    pipeline = Pipeline(language, tuple(language.rules), style=HouseStyle())
    for annotation in (
        *sorted((ROOT / "tests/cases/wild").glob("*.json")),
        *sorted((ROOT / "tests/cases/dev").glob("*.json")),
    ):
        article(pipeline, annotation, args.missing)
    variants(pipeline, args.missing, "variants")
    for annotation in sorted((ROOT / "tests/cases/unseen/articles").glob("*.json")):
        article(pipeline, annotation, False)
    variants(pipeline, False, "unseen")
    human(pipeline, args.data)


if __name__ == "__main__":
    main()
