"""What a noticer marks: on real machine translation and on human French, with the n-gram baseline beside it.

    python benchmarks/noticing.py [--noticer embedded|FILE.pt] [--baseline training/work/ngrams.npz]
                                  [--set wmt12] [--rate 0.5] [--show 0]

Thresholds are those at which a noticer makes so many marks per 1,000 words of the human half of wmt08-11: so noticers
are compared at the same cost. Prints marks per 1,000 words on texts written in French, on the human reference and on
four systems of a test set, with 95 % intervals (bootstrap over lines) of their ratio; and the share of the spans that a
mark touches, of those that people marked in mqm_wmt20 (major and critical) and of those in our marked articles.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from knowledge import NEWS, ROOT, SYSTEMS, ratio

from repair.core.text import Segment
from repair.evaluate import corpora
from repair.evaluate.errors import EvaluationError, MissingCorpusError
from repair.evaluate.gold import read as read_gold
from repair.evaluate.marks import Marked
from repair.evaluate.texts import Columns, read_table
from repair.languages import load as load_language
from repair.models.interface import Noticed, Noticer
from repair.models.opened import Opened
from repair.rewriters.noticing import ModelNoticing, joined

RATES = (0.1, 0.25, 0.5, 1.0, 2.0)  # marks per 1,000 words of human French
TUNED = ("wmt08", "wmt09", "wmt10", "wmt11")
ARTICLES = {
    "sample article": "tests/cases/wild",
    "development articles": "tests/cases/dev",
    "articles that nothing was tuned on": "tests/cases/unseen/articles",
}
GRAVE = ("major", "critical")


class Read:
    """Texts and the words that a noticer judged of each."""

    def __init__(self, noticing: ModelNoticing, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self.words = noticing.words_of(segments)
        self.size = np.array([len(s.target.split()) for s in segments])

    def marks(self, threshold: float) -> list[list[Noticed]]:
        """Return the marks of each text at a threshold."""
        return [joined(words, threshold) for words in self.words]

    def counts(self, threshold: float) -> np.ndarray:
        """Return the number of marks of each text at a threshold."""
        return np.array([len(marks) for marks in self.marks(threshold)])

    def rate(self, threshold: float) -> float:
        """Return marks per 1,000 words at a threshold."""
        return float(1000 * self.counts(threshold).sum() / self.size.sum())

    def threshold(self, rate: float) -> float:
        """Return the lowest threshold, of likely ones, with at most so many marks per 1,000 words."""
        chances = np.sort([w.probability for words in self.words for w in words])[::-1]
        most = int(3 * rate * self.size.sum() / 1000) + 10  # marks hold about a word
        low, high = 0, min(most, len(chances) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.rate(float(chances[middle])) <= rate else (low, middle - 1)
        return float(chances[low])


def segments(lines: Sequence[str]) -> list[Segment]:
    """Return lines as paragraphs."""
    return [Segment(str(n), line) for n, line in enumerate(lines)]


def news(chosen: str) -> dict[str, list[Segment]]:
    """Return the human reference and the systems of a test set."""
    path = corpora.load().folder / NEWS
    made = {s: read_table(path, Columns(s, "ref_fr", "en", where={"set": chosen})).decoded() for s in SYSTEMS}
    human = read_table(path, Columns("ref_fr", "ref_fr", "en", where={"set": chosen}))
    return {"human": segments(human.hypothesis)} | {s: segments(texts.hypothesis) for s, texts in made.items()}


def on_news(noticing: ModelNoticing, thresholds: Sequence[float], chosen: str) -> Iterator[str]:
    """Yield marks per 1,000 words on human French and on systems."""
    french = Read(noticing, segments(corpora.load().read("wmt22").hypothesis))
    texts = {name: Read(noticing, lines) for name, lines in news(chosen).items()}
    yield "\t".join(("rate aimed at", "threshold", "texts written in French", *texts))
    for rate, threshold in zip(RATES, thresholds, strict=True):
        rates = [f"{read.rate(threshold):.2f}" for read in (french, *texts.values())]
        yield "\t".join((f"{rate}", f"{threshold:.3f}", *rates))
    for rate, threshold in zip(RATES, thresholds, strict=True):
        human = texts["human"].counts(threshold), texts["human"].size
        for name in SYSTEMS:
            yield f"at {rate}, {name}: {ratio((texts[name].counts(threshold), texts[name].size), human)}"


def on_articles(noticing: ModelNoticing, thresholds: Sequence[float]) -> Iterator[str]:
    """Yield the share of marked places that are touched in our articles, and what is marked beside them."""
    for title, folder in ARTICLES.items():
        texts = [text for path in sorted((ROOT / folder).glob("*.json")) for text in read_gold(path)]
        for rate, threshold in zip(RATES, thresholds, strict=True):
            touched, told, beside, size = Counter[str](), Counter[str](), 0, 0
            for text in texts:
                hit, other = _touched(noticing, text, threshold)
                beside += other
                size += len(text.text.split())
                for mark in text.marks:
                    told[mark.category] += 1
                    touched[mark.category] += mark in hit
            best = ", ".join(f"{c} {touched[c]}/{told[c]}" for c, _ in told.most_common(4))
            yield (
                f"{title}, at {rate}: {touched.total()} of {told.total()} places touched ({best}), "
                f"{beside} marks elsewhere in {size} words"
            )


def _touched(noticing: ModelNoticing, text: Marked, threshold: float) -> tuple[set[object], int]:
    """Return the places that marks touch, and how many marks touch none."""
    parsed = text.parsed
    hit: set[object] = set()
    beside = 0
    for segment in parsed.document:
        for word in joined(noticing.words(segment), threshold):
            place = parsed.locate(segment.id, word.span)
            own = {m for m in text.marks if place and place.start < m.end and m.start < place.end}
            hit |= own
            beside += not own
    return hit, beside


def on_mqm(noticing: ModelNoticing, threshold: float) -> Iterator[str]:
    """Yield the share of the grave errors that are touched, by category."""
    touched, total, beside, size = Counter[str](), Counter[str](), 0, 0
    texts = read_gold(corpora.load().file("mqm_wmt20"), "keep")
    noticing.words_of([s for text in texts for s in text.parsed.document])
    for text in texts:
        hit, other = _touched(noticing, text, threshold)
        beside += other
        size += len(text.text.split())
        for mark in text.marks:
            if mark.severity in GRAVE:
                total[mark.category] += 1
                touched[mark.category] += mark in hit
    share = f"{touched.total():,} of {total.total():,} touched"
    yield f"mqm, major and critical: {share}; {beside:,} marks beside all errors in {size:,} words"
    for name, count in total.most_common(12):
        yield f"  {name}: {touched[name]} of {count:,} ({touched[name] / count:.1%})"


def show(read: Read, name: str, threshold: float, count: int) -> Iterator[str]:
    """Yield the first marks of a text."""
    shown = [(s.target, m) for s, marks in zip(read.segments, read.marks(threshold), strict=True) for m in marks]
    for text, m in shown[:count]:
        around = f"{text[max(0, m.start - 50) : m.start]}⟦{m.span.of(text)}⟧{text[m.end : m.end + 30]}"
        yield f"{name}: {m.kind} {m.probability:.3f}: {around}"


def noticer(name: str) -> Noticer:
    """Return a noticer by name: that of the program, or a checkpoint."""
    if name.endswith(".pt"):
        from training.noticer.trained import TrainedNoticer

        return TrainedNoticer(Path(name))
    if name.endswith(".npz"):
        from training.ngrams.noticer import NgramNoticer

        return NgramNoticer(Path(name))
    from repair.models import embedded

    return embedded.open_noticer()


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--noticer", default="embedded")
    parser.add_argument("--baseline", type=Path, default=Path("training/work/ngrams.npz"))
    parser.add_argument("--set", default="wmt12")
    parser.add_argument("--rate", type=float, default=0.5, choices=RATES)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--quick", action="store_true", help="no mqm, fewer lines to tune on")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    names = [options.noticer, *([str(options.baseline)] if options.baseline.exists() else [])]
    try:
        for name in names:
            one = noticer(name)
            opened = Opened(one.identity, noticer=one)
            noticing = ModelNoticing(name, load_language("fr"), opener=lambda *_, given=opened, **__: given)
            sets = TUNED[-1:] if options.quick else TUNED
            tuned = Read(noticing, [s for chosen in sets for s in news(chosen)["human"]])
            thresholds = [tuned.threshold(rate) for rate in RATES]
            print(f"\n{one.identity}")
            for line in on_news(noticing, thresholds, options.set):
                print(line, flush=True)
            for line in on_articles(noticing, thresholds):
                print(line, flush=True)
            chosen = thresholds[RATES.index(options.rate)]
            if not options.quick:
                for line in on_mqm(noticing, chosen):
                    print(line, flush=True)
            if options.show:
                texts = news(options.set)
                for part in ("human", "bergamot-tiny", "google"):
                    for line in show(Read(noticing, texts[part]), part, chosen, options.show):
                        print(line)
    except (EvaluationError, MissingCorpusError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
