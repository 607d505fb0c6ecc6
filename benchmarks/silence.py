"""What rules say on human-written French, and on machine translation: hits in their context.

    python benchmarks/silence.py [--rules clock,date.first] [--corpus human|ref|wmt22|seeds|google|microsoft|
        bergamot-base-memory|bergamot-tiny|PATH] [--sets wmt08,wmt09] [--show 40] [--typography]

`human` is wmt22 (lines that have nothing to do with each other) and the French references of wmt12. Tune on
wmt08-wmt11; wmt12 is for the report. Data are looked for in --data; what is missing is said.
"""

from __future__ import annotations

import argparse
import csv
import lzma
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from repair.core.finding import Trust
from repair.core.rule import Rule
from repair.core.style import HouseStyle
from repair.core.text import Document
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.languages import load
from repair.rules.engine import Engine

TUNE = "wmt08,wmt09,wmt10,wmt11"


def rows(data: Path, column: str, sets: str) -> Iterator[str]:
    """Yield one column of the news test sets."""
    path = data / "mt/news_wmt08-12.en-ref-4systems.tsv.xz"
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["set"] in sets.split(","):
                yield row[column] or ""


def documents(data: Path, corpus: str, sets: str) -> Iterator[Document]:
    """Yield the documents of a corpus; lines of news sets are taken 40 at a time."""
    if corpus == "human":
        yield from documents(data, "wmt22", sets)
        yield from documents(data, "ref", "wmt12")
    elif corpus == "wmt22":
        with lzma.open(data / "text/french_original_wmt22.txt.xz", "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                yield PlainText().parse(Source(line), f"wmt22:{number}").document
    elif corpus == "seeds":
        for path in sorted(Path("seeds").glob("*.txt")):
            yield PlainText().parse(Source(path.read_text("utf-8")), path.name).document
    elif Path(corpus).exists():
        raw = Path(corpus).read_bytes()
        text = (lzma.decompress(raw) if corpus.endswith(".xz") else raw).decode()
        yield PlainText().parse(Source(text), corpus).document
    else:
        column = "ref_fr" if corpus == "ref" else corpus
        lines = [line.replace("\r", " ").replace("\n", " ") for line in rows(data, column, sets)]
        for start in range(0, len(lines), 40):
            text = "\n".join(lines[start : start + 40])
            yield PlainText().parse(Source(text), f"{column}:{start}").document


def main() -> int:
    """Print hits and counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--rules", default="")
    parser.add_argument("--corpus", default="human")
    parser.add_argument("--sets", default=TUNE)
    parser.add_argument("--show", type=int, default=40)
    parser.add_argument("--least", default="hint", help="least trust that is shown and counted")
    parser.add_argument("--typography", action="store_true")
    args = parser.parse_args()
    language = load("fr")
    wanted = tuple(filter(None, args.rules.split(",")))
    chosen: list[Rule] = [r for r in language.rules if not wanted or r.name.startswith(wanted)]
    engine = Engine([r for r in chosen if args.typography or not r.typography])
    counts: Counter[str] = Counter()
    by_trust: Counter[str] = Counter()
    shown = words = characters = 0
    began = time.perf_counter()
    try:
        for document in documents(args.data, args.corpus, args.sets):
            words += sum(s.target.count(" ") + 1 for s in document)
            characters += sum(len(s.target) for s in document)
            for f in engine.run(document, language, HouseStyle()):
                if f.trust < Trust[args.least.upper()]:
                    continue
                counts[f.rule] += 1
                by_trust[str(f.trust)] += 1
                if shown < args.show:
                    shown += 1
                    text = document[f.segment_id].target
                    a, b = f.span.start, f.span.end
                    new = " | ".join(e.text for s in f.suggestions for e in s.edits)
                    print(f"{f.rule} [{f.trust}] …{text[max(a - 60, 0) : a]}⟦{text[a:b]}⟧{text[b : b + 50]}… → {new}")
    except FileNotFoundError as error:
        print(f"no data here: {error.filename}", file=sys.stderr)
        return 0
    seconds = time.perf_counter() - began
    for name, number in counts.most_common():
        print(f"{number:6} {1000 * number / words:7.3f}/1000 words  {name}")
    print(
        f"{args.corpus}: {sum(counts.values())} findings in {words} words, "
        f"{1000 * sum(counts.values()) / max(words, 1):.3f} per 1,000 {dict(by_trust)}; "
        f"{characters / seconds:,.0f} characters/s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
