"""One evaluation from input to results: what the command and the plan of many evaluations share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from repair.core.finding import Trust
from repair.core.text import Document
from repair.evaluate import attribution, cases, detection, peering, reference, silence, unreferenced
from repair.evaluate.gold import read as read_gold
from repair.evaluate.ledger import Entry
from repair.evaluate.marks import Marked
from repair.evaluate.peers import Peer
from repair.evaluate.repairing import Progress, quiet, repair
from repair.evaluate.runs import VERSION
from repair.evaluate.scores import Scorer
from repair.evaluate.signature import of_files, signature
from repair.evaluate.significance import SAMPLES, SEED
from repair.evaluate.texts import Parallel
from repair.pipeline import Pipeline

LINES = 40  # lines that are taken as one document


@dataclass(frozen=True)
class Settings:
    """How an evaluation is done; `glossaries` are the files of the terms in force."""

    trust: Trust = Trust.REVIEW
    lines: int = LINES
    seed: int = SEED
    samples: int = SAMPLES
    overlaps: str = "error"
    model: str = "none"
    glossaries: tuple[Path, ...] = ()
    selection: str = ""
    peers: tuple[Peer, ...] = ()

    def sign(self, data: str, **more: object) -> dict[str, str]:
        """Return the signature of figures that are made of `data` (a hash)."""
        given = {"trust": str(self.trust), **more}
        if self.selection:
            given["rules-in-force"] = self.selection
        return signature(data=data, model=self.model, glossaries=self.glossaries, settings=given)


Run = dict[str, Any]


@dataclass(frozen=True)
class Session:
    """A pipeline and how it is measured."""

    pipeline: Pipeline
    settings: Settings = field(default_factory=Settings)
    progress: Progress = quiet

    def texts(self, texts: Parallel) -> Run:
        """Measure parallel texts, against their reference where there is one."""
        s = self.settings
        repaired = repair(self.pipeline, texts, s.trust, s.lines, self.progress)
        results: dict[str, Any] = {"segments": len(texts), "edited": len(repaired.edited)}
        scorer = None
        more: dict[str, object] = {"lines": "by-name" if texts.names else s.lines}
        if texts.reference:
            import sacrebleu

            scorer = Scorer()
            results["scores"] = reference.compare(
                scorer,
                repaired.before,
                repaired.after,
                texts.reference,
                samples=s.samples,
                seed=s.seed,
                progress=self.progress,
            )
            more |= {"seed": s.seed, "bs": s.samples, "sacrebleu": sacrebleu.__version__}
        results["text"] = unreferenced.describe(repaired, self.pipeline.language.code)
        results |= attribution.against_reference(scorer, repaired).as_dict()
        results["changes"] = reference.changes(scorer, repaired)
        if s.peers and scorer:
            results["peers"] = peering.against_reference(scorer, s.peers, repaired, self.progress)
        elif s.peers:
            results["peers"] = peering.on_texts(s.peers, texts, self.progress)
        kind = "reference" if texts.reference else "texts"
        return _run(kind, texts.name, dict(texts.inputs), s.sign(texts.digest, **more), results)

    def gold(self, title: str, paths: Sequence[Path], names: Sequence[str] = ()) -> Run:
        """Measure detection and repair against marked files, or on files of written cases."""
        s = self.settings
        written = [path for path in paths if cases.is_cases(path)]
        marked: list[Marked] = [t for path in paths if path not in written for t in read_gold(path, s.overlaps)]
        results: dict[str, Any] = {}
        if marked:
            results = detection.evaluate(self.pipeline, marked, s.trust, self.progress)
            if s.peers:
                results["peers"] = peering.against_marks(s.peers, marked, self.progress)
        if written:
            results["families"] = cases.evaluate(self.pipeline, written, s.trust, self.progress)
        digest = hashlib.sha256((of_files(paths) + "".join(t.text for t in marked)).encode()).hexdigest()
        inputs = {"gold": list(names or map(str, paths))}
        return _run("gold", title, inputs, s.sign(digest, mqm="minor-1/major-5/critical-25"), results)

    def silence(
        self, title: str, documents: Sequence[Document], entries: dict[str, Entry], inputs: dict[str, Any]
    ) -> tuple[Run, list[silence.Hit]]:
        """Measure what is said about human text."""
        found, counts = silence.hits(self.pipeline, documents, entries, self.progress)
        results = silence.summary(found, counts)
        lines = [s.target for d in documents for s in d]
        if self.settings.peers:
            results["peers"] = peering.on_lines(self.settings.peers, lines, self.progress)
        digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
        judged = hashlib.sha256("".join(sorted(h.hash + h.verdict for h in found)).encode()).hexdigest()
        return _run("silence", title, inputs, self.settings.sign(digest, ledger=judged[:10]), results), found


def _run(kind: str, title: str, inputs: dict[str, Any], signed: dict[str, str], results: dict[str, Any]) -> Run:
    return {
        "version": VERSION, "kind": kind, "title": title, "inputs": inputs, "signature": signed, "results": results
    }  # fmt: skip
