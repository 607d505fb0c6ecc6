"""Count one, two and three words in the training texts and keep what is frequent, in about six megabytes.

python -m training.ngrams.build [--least 5,4,3] [training/work/ngrams.npz]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import marisa_trie
import numpy as np

from training import corpus
from training.ngrams.scorer import START, STEP, tokens

FILE = Path("training/work/ngrams.npz")


def stream() -> tuple[list[str], np.ndarray]:
    """Return the words, and the texts as their numbers; every line begins with two starts."""
    ids: dict[str, int] = {START: 0}
    chunks: list[np.ndarray] = []
    made: list[int] = []
    for name in corpus.TEXTS:
        for line in corpus.sentences(name):
            if corpus.held_out(line):
                continue
            made += (0, 0)
            made += [ids.setdefault(w, len(ids)) for w in tokens(line)]
            if len(made) > 1_000_000:
                chunks.append(np.array(made, dtype=np.int64))
                made.clear()
    chunks.append(np.array(made, dtype=np.int64))
    return list(ids), np.concatenate(chunks)


def counted(rows: np.ndarray, size: int, least: int, words: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the sequences of `size` words that occur at least so often, as one number each, and how often."""
    codes = rows[: len(rows) - size + 1].copy()
    for shift in range(1, size):
        codes = codes * words + rows[shift : len(rows) - size + 1 + shift]
    if size > 1:
        inner = rows[1 : len(rows) - size + 2] if size == 2 else rows[2 : len(rows) - size + 3]
        codes = codes[inner[: len(codes)] != 0]  # no sequence ends at a start
    found, counts = np.unique(codes, return_counts=True)
    kept = counts >= least
    return found[kept], counts[kept]


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    parser.add_argument("--least", default="5,4,3", help="how often one, two, three words must occur")
    args = parser.parse_args()
    words, rows = stream()
    lines = int((rows == 0).sum()) // 2
    counts: dict[str, int] = {}
    for size, least in enumerate(map(int, args.least.split(",")), 1):
        for code, count in zip(*counted(rows, size, least, len(words)), strict=True):
            parts, left = [], int(code)
            for _ in range(size):
                left, last = divmod(left, len(words))
                parts.append(words[last])
            counts[" ".join(reversed(parts))] = int(count)
    counts |= {START: lines, f"{START} {START}": lines}
    trie = marisa_trie.Trie(list(counts))
    codes = np.zeros(len(trie), dtype=np.uint8)
    for key, count in counts.items():
        codes[trie[key]] = min(255, round(np.log2(count) * STEP))
    args.file.parent.mkdir(parents=True, exist_ok=True)
    packed = np.frombuffer(trie.tobytes(), dtype=np.uint8)
    np.savez_compressed(args.file, trie=packed, codes=codes, total=np.int64((rows != 0).sum()))
    print(f"{len(words)} words, {len(rows)} tokens; {len(counts)} sequences kept, {args.file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
