"""The tokenizer of the embedded models, and the texts as token numbers.

    python -m training.scorer.tokens

writes tokenizer.json and one .npy a text into training/work/ (not committed).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from training.corpus import SCORED, held_out, sentences

WORK = Path(__file__).resolve().parent.parent / "work"
VOCABULARY = 12_000
START, END, PAD, MASK = "<s>", "</s>", "<pad>", "<mask>"
SAMPLE = {"cc0_debats-assemblee-nationale": 200_000, "cc0_framabook": 14_000}  # lines; others 60,000


def learn() -> Tokenizer:
    """Learn the vocabulary: byte-pair encoding, apostrophes and blanks unified, digits one by one."""
    tokenizer = Tokenizer(models.BPE(unk_token=None, byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFC(),
            normalizers.Replace(Regex("[’ʼ‘]"), "'"),
            normalizers.Replace(Regex(r"\s+"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(prepend_scheme="always"),
            pre_tokenizers.Split(Regex(r"▁?[^\w▁]"), "isolated"),
            pre_tokenizers.Digits(individual_digits=True),
        ]
    )
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace(prepend_scheme="always")])
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        min_frequency=10,
        special_tokens=[PAD, START, END, MASK, *(f"<0x{byte:02X}>" for byte in range(256))],
        limit_alphabet=200,
        show_progress=False,
    )
    tokenizer.train_from_iterator(_sample(), trainer)
    return tokenizer


def _sample() -> Iterator[str]:
    for name in SCORED:
        yield from islice((s for s in sentences(name) if not held_out(s)), SAMPLE.get(name, 60_000))


def encode(tokenizer: Tokenizer, name: str) -> np.ndarray:
    """Return a text as one row of token numbers, each line behind a START; held-out lines are left out."""
    start = tokenizer.token_to_id(START)
    rows: list[int] = []
    lines = (s for s in sentences(name) if not held_out(s))
    while batch := list(islice(lines, 20_000)):
        for encoding in tokenizer.encode_batch(batch, add_special_tokens=False):
            rows.append(start)
            rows += encoding.ids
    return np.array(rows, dtype=np.uint16)


def main() -> None:
    """Learn the vocabulary and encode every text."""
    WORK.mkdir(exist_ok=True)
    tokenizer = learn()
    tokenizer.save(str(WORK / "tokenizer.json"))
    for name in SCORED:
        rows = encode(tokenizer, name)
        np.save(WORK / f"{name}.npy", rows)
        print(f"{name}: {len(rows):,} tokens", flush=True)


if __name__ == "__main__":
    main()
