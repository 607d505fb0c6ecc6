"""What the glossary knows, and what that is worth on real machine translation (wmt12, on which nothing is tuned).

    python benchmarks/knowledge.py [--set wmt12] [--losses 20] [--worst 20] [--calques]

Prints the sizes of the tables; what derived terms alone find in the sample article; findings on human French, the
worst terms first with their contexts; the share of the spans that people marked in mqm_wmt20 that a finding touches;
findings per 1,000 words on four systems and on the human reference, with 95 % intervals (bootstrap over lines) of their
ratio; edited sentences nearer to and farther from the reference (chrF++, typography made plain) with the losses.
`--calques` leaves only the terms that are derived from English expressions.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from repair.core.finding import Finding, Trust
from repair.core.text import Document
from repair.evaluate import corpora
from repair.evaluate.errors import EvaluationError, MissingCorpusError
from repair.evaluate.gold import read as read_gold
from repair.evaluate.normal import plain
from repair.evaluate.scores import Scorer
from repair.evaluate.texts import Columns, Parallel, read_table
from repair.fixpoint import fix
from repair.glossary import Glossary, load, rule
from repair.glossary.calques import SUPPORT
from repair.languages import load as load_language
from repair.pipeline import Pipeline

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "glossaries" / "fr"
NEWS = "mt/news_wmt08-12.en-ref-4systems.tsv.xz"
SYSTEMS = ("google", "microsoft", "bergamot-base-memory", "bergamot-tiny")
SAMPLE = ROOT / "tests/cases/wild/000_466c93e9bf0e9dc4.json"
SAMPLES, SEED = 1000, 1
MQM = ("Overly Literal", "False Friend", "Untranslated", "Shouldn't Have Been Translated")


def sizes() -> Iterator[str]:
    """Yield what the tables hold, a line each."""

    def rows(pattern: str, but: Sequence[str] = ()) -> list[dict[str, str]]:
        paths = [p for p in sorted(TABLES.glob(pattern)) if p.name not in but]
        return [row for p in paths for row in csv.DictReader(p.open(encoding="utf-8", newline=""))]

    expressions = rows("calques/*.csv", SUPPORT)
    words = rows("calques/renderings.csv")
    own = sum(part.count(";") + 1 for row in expressions for part in (row["renderings"] or "").split("|") if part)
    shared = sum(row["french"].count(";") + 1 for row in words)
    yield f"expressions: {len(expressions):,}"
    yield f"word renderings: {shared:,} of {len(words):,} words in the shared table, {own:,} beside expressions"
    yield f"rows written as French patterns: {len(rows('*.csv', SUPPORT)):,}"
    yield f"names that are not translated: {len(rows('do-not-translate/names.csv')):,}"
    yield f"spellings of names: {len(rows('names/spellings.csv')):,}"


def pipeline(paths: Iterable[Path]) -> Pipeline:
    """Return a pipeline that knows only the terms of these tables."""
    language = load_language("fr")
    terms = load(paths)
    return Pipeline(language, (rule(terms, language),))


def words(lines: Iterable[str]) -> list[int]:
    """Return the number of words of each line."""
    return [len(line.split()) for line in lines]


def found(run: Pipeline, texts: Parallel) -> dict[int, list[Finding]]:
    """Return the findings by line."""
    by_line: dict[int, list[Finding]] = defaultdict(list)
    for document in texts.documents(40):
        for finding in run.check(document):
            by_line[int(finding.segment_id)].append(finding)
    return by_line


def ratio(machine: tuple[np.ndarray, np.ndarray], human: tuple[np.ndarray, np.ndarray]) -> str:
    """Return findings a word on machine text over those on human text, with the interval."""
    random = np.random.default_rng(SEED)

    def rate(sides: tuple[np.ndarray, np.ndarray], draw: np.ndarray | slice) -> float:
        return float(sides[0][draw].sum() / sides[1][draw].sum())

    point = rate(human, slice(None))
    if not point:
        return "no finding on human text"
    drawn = []
    for _ in range(SAMPLES):
        draw = random.integers(0, len(human[0]), len(human[0]))
        below = rate(human, draw)
        drawn.append(rate(machine, draw) / below if below else np.inf)
    low, high = np.percentile(drawn, [2.5, 97.5], method="nearest")  # a draw may hold no finding on human text
    return f"{rate(machine, slice(None)) / point:.1f} to 1 (95 %: {low:.1f} to {high:.1f})"


def _rate(name: str, counts: np.ndarray, size: np.ndarray) -> str:
    return f"{name}: {counts.sum()} findings, {1000 * counts.sum() / size.sum():.2f} per 1,000 words"


def real_translation(run: Pipeline, chosen: str, losses: int) -> Iterator[str]:
    """Yield the measures on the news test set."""
    path = corpora.load().folder / NEWS
    texts = {s: read_table(path, Columns(s, "ref_fr", "en", where={"set": chosen})).decoded() for s in SYSTEMS}
    reference = read_table(path, Columns("ref_fr", "ref_fr", "en", where={"set": chosen}))
    human = found(run, reference)
    size = np.array(words(reference.hypothesis))
    for least in (Trust.SAFE, Trust.REVIEW, Trust.HINT):
        counts = np.array([sum(f.trust >= least for f in human[i]) for i in range(len(reference))])
        yield f"{chosen}, {least} and above: {_rate('human reference', counts, size)}"
        for system in SYSTEMS:
            machine = found_once(run, texts[system])
            own = np.array([sum(f.trust >= least for f in machine[i]) for i in range(len(reference))])
            length = np.array(words(texts[system].hypothesis))
            yield f"  {_rate(system, own, length)}; {ratio((own, length), (counts, size))}"
    scorer = Scorer()
    for system in SYSTEMS:
        nearer, farther, same, lost = 0, 0, 0, []
        for document in texts[system].documents(40):
            fixed = fix(run, document, Trust.REVIEW)
            for before, after in zip(fixed.before, fixed.after, strict=True):
                if before.target == after.target:
                    continue
                line = int(before.id)
                wanted = plain((texts[system].reference or ())[line])
                gain = scorer.sentence(plain(after.target), wanted) - scorer.sentence(plain(before.target), wanted)
                nearer, farther, same = nearer + (gain > 0), farther + (gain < 0), same + (gain == 0)
                if gain < 0:
                    lost.append((gain, before.target, after.target, wanted))
        yield f"{system}: edited sentences nearer to the reference {nearer}, farther {farther}, the same {same}"
        for gain, before_, after_, wanted in sorted(lost)[:losses]:
            yield f"  {gain:+.2f}\n    was  {before_}\n    now  {after_}\n    ref  {wanted}"


_FOUND: dict[str, dict[int, list[Finding]]] = {}


def found_once(run: Pipeline, texts: Parallel) -> dict[int, list[Finding]]:
    """Return the findings of texts, looked for once."""
    if texts.name not in _FOUND:
        _FOUND[texts.name] = found(run, texts)
    return _FOUND[texts.name]


def marked_spans(run: Pipeline) -> Iterator[str]:
    """Yield, by category of MQM, the share of marked spans that a finding touches."""
    touched, total = Counter[str](), Counter[str]()
    for text in read_gold(corpora.load().file("mqm_wmt20"), "keep"):
        places = [
            (place.start, place.end)
            for f in run.check(text.parsed.document)
            if (place := text.parsed.locate(f.segment_id, f.span))
        ]
        for mark in text.marks:
            name = next((c for c in MQM if c.lower().replace(" ", "-") in mark.category.lower().replace(" ", "-")), "")
            name = name or mark.category
            total[name] += 1
            touched[name] += any(start < mark.end and mark.start < end for start, end in places)
    for name, count in total.most_common(12):
        yield f"  {name}: {touched[name]} of {count:,} ({touched[name] / count:.1%})"


def sample_article() -> Iterator[str]:
    """Yield what derived terms alone find of the calques in the sample article, without those that name its words."""
    [sample] = read_gold(SAMPLE)
    known = plain(sample.text).lower()
    paths = [p for p in sorted((TABLES / "calques").glob("*.csv")) if p.name not in SUPPORT]
    language = load_language("fr")
    terms = [t for part in load(paths).parts for t in part]
    naming = {t.english for t in terms for bad, *_ in t.bad if any(_said(bad, known))}
    kept = tuple(t for t in terms if t.english not in naming)
    run = Pipeline(language, (rule(Glossary(kept), language),))
    places = [
        (place.start, place.end)
        for f in run.check(sample.parsed.document)
        if (place := sample.parsed.locate(f.segment_id, f.span))
    ]
    calques = [m for m in sample.marks if m.category == "calque" and not m.needs_english]
    hit = sum(any(s < m.end and m.start < e for s, e in places) for m in calques)
    without = f"without the {len(naming)} expressions whose examples use its words"
    yield f"sample article, derived terms alone, {without}: {hit} of {len(calques)} calques touched"


def _said(bad: str, known: str) -> Iterator[bool]:
    """Tell of each four words of an example whether the article has them."""
    parts = plain(bad).lower().split()
    for start in range(max(1, len(parts) - 3)):
        yield " ".join(parts[start : start + 4]) in known


def human_french(run: Pipeline, worst: int) -> Iterator[str]:
    """Yield what the terms say of human French."""
    catalogue = corpora.load()
    for name in ("wmt22", "wmt12.human"):
        texts = catalogue.read(name)
        hits: list[tuple[Finding, Document]] = [
            (f, d) for d in texts.documents(1 if name == "wmt22" else 40) for f in run.check(d)
        ]
        size = sum(words(texts.hypothesis))
        above = sum(f.trust > Trust.HINT for f, _ in hits)
        rate = 1000 * len(hits) / size
        yield f"{name}: {len(hits)} findings, {above} above hint, in {size:,} words: {rate:.2f} per 1,000 words"
        by_term = Counter(f.term for f, _ in hits)
        for term, count in by_term.most_common(worst):
            yield f"  {count} {term}"
            for f, d in hits:
                if f.term == term:
                    text = d[f.segment_id].target
                    yield f"      {text[max(0, f.span.start - 40) : f.span.end + 30]}"


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="wmt12")
    parser.add_argument("--losses", type=int, default=20)
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--calques", action="store_true")
    options = parser.parse_args()
    folder = TABLES / "calques"
    paths = [p for p in sorted(folder.glob("*.csv")) if p.name not in SUPPORT]
    if not options.calques:
        paths += [p for p in sorted(TABLES.glob("*.csv")) if p.name not in SUPPORT]
    run = pipeline(paths)
    try:
        parts = (
            sizes(),
            sample_article(),
            human_french(run, options.worst),
            marked_spans(run),
            real_translation(run, options.set, options.losses),
        )
        for part in parts:
            for line in part:
                print(line, flush=True)
    except (EvaluationError, MissingCorpusError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
