"""What peers do with the same texts, beside doing nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from repair.core.text import Span
from repair.evaluate.judgement import changes, repaired
from repair.evaluate.marks import Marked
from repair.evaluate.normal import plain
from repair.evaluate.peers import Peer, Remark, applied
from repair.evaluate.repairing import Progress, Repaired
from repair.evaluate.scores import METRICS, Scorer
from repair.evaluate.spans import NOTHING, overlap
from repair.evaluate.texts import Parallel

NOBODY = "doing nothing"


def _asked(peers: Sequence[Peer], texts: Sequence[str], progress: Progress) -> list[tuple[str, list[list[Remark]]]]:
    with progress(peers, "Asking peers") as listed:
        return [(peer.name, peer.check(texts)) for peer in listed]


def against_reference(
    scorer: Scorer, peers: Sequence[Peer], ours: Repaired, progress: Progress
) -> list[dict[str, Any]]:
    """Return the scores of everybody, typography made plain, and how many sentences became better and worse."""
    wanted = [plain(line) for line in ours.texts.reference or ()]
    before = [plain(line) for line in ours.before]
    sides = [(NOBODY, list(before)), ("repair", [plain(line) for line in ours.after])]
    for name, remarks in _asked(peers, ours.before, progress):
        sides.append((name, [plain(applied(t, r)) for t, r in zip(ours.before, remarks, strict=True)]))
    rows = []
    for name, after in sides:
        gains = [
            scorer.sentence(b, r) - scorer.sentence(a, r)
            for a, b, r in zip(before, after, wanted, strict=True)
            if a != b
        ]
        rows.append(
            {
                "name": name,
                **{m: scorer.score(m, scorer.statistics(m, after, wanted)) for m in METRICS},
                "edited": len(gains),
                "wins": sum(g > 1e-9 for g in gains),
                "losses": sum(g < -1e-9 for g in gains),
            }
        )
    return rows


def on_texts(peers: Sequence[Peer], texts: Parallel, progress: Progress) -> list[dict[str, Any]]:
    """Return how much peers say about texts without reference."""
    return on_lines(peers, texts.hypothesis, progress)


def on_lines(peers: Sequence[Peer], lines: Sequence[str], progress: Progress) -> list[dict[str, Any]]:
    """Return how much peers say about lines."""
    words = sum(line.count(" ") + 1 for line in lines)
    rows: list[dict[str, Any]] = [{"name": NOBODY, "remarks": 0, "per_1000": 0.0}]
    for name, remarks in _asked(peers, lines, progress):
        count = sum(map(len, remarks))
        rows.append({"name": name, "remarks": count, "per_1000": 1000 * count / max(words, 1)})
    return rows


def against_marks(peers: Sequence[Peer], texts: Sequence[Marked], progress: Progress) -> list[dict[str, Any]]:
    """Return detection (any overlap), repair and harm of peers."""
    segments = [s.target for t in texts for s in t.parsed.document]
    rows: list[dict[str, Any]] = [{"name": NOBODY, "precision": None, "recall": 0.0, "repaired": 0, "harm": 0}]
    for name, remarks in _asked(peers, segments, progress):
        figures, mended, harm, at = NOTHING, 0, 0, 0
        for text in texts:
            listed = list(text.parsed.document)
            own = dict(zip((s.id for s in listed), remarks[at : at + len(listed)], strict=True))
            at += len(listed)
            places = [(p.start, p.end) for s in listed for r in own[s.id] if (p := _place(text, s.id, r)) is not None]
            told = [(m.start, m.end) for m in text.marks if not m.needs_english]
            precision = overlap(places, [(m.start, m.end) for m in text.marks])
            recall = overlap(places, told)
            figures += type(figures)(precision.hits, precision.predicted, recall.found, recall.gold)
            blocks = changes(text.parsed, {s.id: applied(s.target, own[s.id]) for s in listed})
            mended += sum(repaired(m, text.marks, text.text, blocks) for m in text.marks if text.wordings)
            harm += sum(not any(b.start <= m.end + 1 and m.start - 1 <= b.end for m in text.marks) for b in blocks)
        row = {"name": name, "precision": figures.precision, "recall": figures.recall}
        rows.append({**row, "repaired": mended, "harm": harm})
    return rows


def _place(text: Marked, segment_id: str, remark: Remark) -> Span | None:
    return text.parsed.locate(segment_id, Span(remark.start, max(remark.end, remark.start)))
