"""What the trained noticer marks in human French and in four systems' French, by threshold.

    python -m training.noticer.measure [--set wmt11] [--lines 800] [--show 0]

A word counts with its likeliest token; adjacent words above the threshold are one mark. wmt08-11 are for looking,
wmt12 is for the report.
"""

from __future__ import annotations

import argparse
import csv
import lzma

import numpy as np
import torch
from tokenizers import Tokenizer

from repair.languages.french.morphology import frequency
from repair.models.embedded.reading import read
from training.corpus import DATA
from training.noticer.network import CLASSES, Noticer
from training.noticer.train import CHECKPOINT, LONGEST, logits, tensors
from training.scorer.tokens import WORK

SYSTEMS = ("ref_fr", "google", "microsoft", "bergamot-base-memory", "bergamot-tiny")
COMMON = 20  # times in 18 million words: what is rarer is not judged
Word = tuple[int, int, float, str]  # code points start and end, chance, kind
THRESHOLDS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98)


def columns(chosen: str, lines: int) -> dict[str, list[str]]:
    """Return the first lines of a news test set by column."""
    with lzma.open(DATA / "mt/news_wmt08-12.en-ref-4systems.tsv.xz", "rt", encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if r["set"] == chosen][:lines]
    return {c: [(r[c] or "").replace("&#39;", "'").replace("&quot;", '"') for r in rows] for c in SYSTEMS}


@torch.no_grad()
def chances(model: Noticer, tokenizer: Tokenizer, texts: list[str]) -> list[list[Word]]:
    """Return, for each text, its words with the chance that they are wrong and the likeliest kind."""
    found: list[list[Word]] = [[] for _ in texts]
    readings = read(tokenizer, texts)
    order = sorted(range(len(texts)), key=lambda i: len(readings[i].tokens))
    for start in range(0, len(order), 48):
        chosen = order[start : start + 48]
        tokens, _ = tensors([(readings[i].tokens[:LONGEST], []) for i in chosen])
        shares = logits(model, tokens).softmax(2).numpy()
        for place, i in enumerate(chosen):
            for n, a, b in readings[i].words:
                if n < LONGEST and frequency(texts[i][a:b].lower()) >= COMMON:
                    of = shares[place, n]
                    found[i].append((a, b, float(1 - of[0]), CLASSES[1 + int(np.argmax(of[1:]))]))
    return found


def marks(words: list[Word], threshold: float) -> list[tuple[int, int, str]]:
    """Return the spans of adjacent words above a threshold."""
    spans: list[tuple[int, int, str]] = []
    before = False
    for a, b, chance, kind in words:
        above = chance > threshold
        if above and before:
            spans[-1] = (spans[-1][0], b, spans[-1][2])
        elif above:
            spans.append((a, b, kind))
        before = above
    return spans


def main() -> None:
    """Print marks per 1,000 words, by threshold and text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="wmt11")
    parser.add_argument("--lines", type=int, default=800)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    model = Noticer()
    model.load_state_dict(torch.load(CHECKPOINT, weights_only=True)["model"])
    with lzma.open(DATA / "text/french_original_wmt22.txt.xz", "rt", encoding="utf-8") as file:
        texts = {"wmt22": [line.strip() for line in file][: options.lines]}
    texts |= columns(options.set, options.lines)
    print("threshold", *texts, sep="\t")
    found = {name: chances(model, tokenizer, lines) for name, lines in texts.items()}
    for threshold in THRESHOLDS:
        rates = []
        for name, lines in texts.items():
            count = sum(len(marks(words, threshold)) for words in found[name])
            rates.append(1000 * count / sum(len(line.split()) for line in lines))
        print(threshold, *(f"{rate:.2f}" for rate in rates), sep="\t", flush=True)
    for name in ("wmt22", "ref_fr", "bergamot-tiny") if options.show else ():
        shown = 0
        for line, words in zip(texts[name], found[name], strict=True):
            for a, b, kind in marks(words, 0.9):
                if shown < options.show:
                    print(f"{name}: {kind}: {line[max(0, a - 40) : a]}⟦{line[a:b]}⟧{line[b : b + 30]}")
                    shown += 1


if __name__ == "__main__":
    main()
