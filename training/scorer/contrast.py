"""The last stage of the scorer: what is right must be likelier than what a machine makes of it.

    python -m training.scorer.contrast --pairs 60_000

Sentences of the training texts are spoilt (training/corruption); the network, trained on next tokens before, learns to
give the right sentence more than the spoilt one, and goes on learning next tokens. Writes training/work/contrast.pt.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from random import Random

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy, softplus

from training.corpus import TEXTS, held_out, sentences
from training.scorer.network import network
from training.scorer.tokens import VOCABULARY, WORK
from training.scorer.train import CHECKPOINT, CURVE, SEED

RESULT = WORK / "contrast.pt"
PAIRS = WORK / "pairs.tsv"
CURVE = CURVE.with_name("contrast.tsv")
BATCH = 32  # pairs
LONGEST = 96  # tokens
RATE = 6e-4
KINDS = ("calque", "leftover", "missing", "form", "scramble", "preposition")  # clocks and seams are for rules
# Lines that are looked at, of each text.
LINES = {
    "cc0_debats-assemblee-nationale": 0.4,
    "cc0_framabook": 1.0,
    "cc0_wikisource": 0.3,
    "cc0_gutenberg": 0.06,
    "eltec_novels": 0.04,
}


def spoilt(count: int) -> Iterator[tuple[str, str, str]]:
    """Yield up to `count` pairs of a right and a spoilt sentence with the kind, in a fixed random order."""
    from training.corruption import pairs

    pick = Random(SEED)
    lines = [
        line
        for name in TEXTS
        if name in LINES
        for line in sentences(name)
        if pick.random() < LINES[name] and 30 < len(line) < 300 and not held_out(line)
    ]
    pick.shuffle(lines)
    made = 0
    for line in lines:
        found = pairs(line, pick)
        for right, wrong, kind in pick.sample(found, min(2, len(found))):
            yield right, wrong, kind
            made += 1
            if made >= count:
                return


def logprobs(model: torch.nn.Module, rows: torch.Tensor) -> torch.Tensor:
    """Return the log-probability of each token but the first; nothing at the padding."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model.lm_head(model.model(rows[:, :-1]).last_hidden_state)
    found = -cross_entropy(logits.flatten(0, 1).float(), rows[:, 1:].flatten(), reduction="none")
    return found.view(len(rows), -1) * (rows[:, 1:] != 0)


def padded(rows: list[list[int]]) -> torch.Tensor:
    """Return rows of tokens as one tensor, with padding behind."""
    width = max(map(len, rows))
    return torch.from_numpy(np.array([[*row, *([0] * (width - len(row)))] for row in rows], dtype=np.int64))


def main() -> None:
    """Make the pairs where there are none, and train through them once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=60_000)
    parser.add_argument("--only-make", action="store_true", help="make the pairs and stop")
    options = parser.parse_args()
    if not PAIRS.exists():
        with PAIRS.with_suffix(".new").open("w") as out:
            out.writelines(f"{kind}\t{right}\t{wrong}\n" for right, wrong, kind in spoilt(options.pairs))
        PAIRS.with_suffix(".new").replace(PAIRS)
    if options.only_make:
        return
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    rows = [row for line in PAIRS.open() if (row := line.rstrip("\n").split("\t"))[0] in KINDS]
    both = [
        [[1, *e.ids] for e in tokenizer.encode_batch([row[side] for row in rows], add_special_tokens=False)]
        for side in (1, 2)
    ]
    usable = [(r, w) for r, w in zip(*both, strict=True) if r != w and max(len(r), len(w)) <= LONGEST]
    held, learned = usable[:1000], usable[1000 : options.pairs]
    torch.manual_seed(SEED)
    model = network(VOCABULARY)
    model.load_state_dict(torch.load(CHECKPOINT, weights_only=True)["model"])
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.95), weight_decay=0.01)
    Random(SEED).shuffle(learned)
    # Batches of like lengths, in random order.
    chunks = [
        sorted(learned[i : i + 20 * BATCH], key=lambda pair: len(pair[0])) for i in range(0, len(learned), 20 * BATCH)
    ]
    batches = [chunk[i : i + BATCH] for chunk in chunks for i in range(0, len(chunk), BATCH)]
    Random(SEED).shuffle(batches)
    began = time.monotonic()
    for number, batch in enumerate(batches):
        if number % 200 == 0:
            _report(model, held, number, time.monotonic() - began)
        share = min(1.0, (number + 1) / 50) * max(0.02, 1 - number / len(batches))
        for group in optimizer.param_groups:
            group["lr"] = RATE * share
        tensor = padded([r for r, _ in batch] + [w for _, w in batch])
        found = logprobs(model, tensor)
        right, wrong = found[: len(batch)], found[len(batch) :]
        count = (tensor[: len(batch), 1:] != 0).sum()
        loss = softplus(wrong.sum(1) - right.sum(1)).mean() - right.sum() / count
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    _report(model, held, len(batches), time.monotonic() - began)
    torch.save({"model": model.state_dict(), "pairs": len(learned)}, RESULT)


@torch.no_grad()
def _report(model: torch.nn.Module, held: list[tuple[list[int], list[int]]], number: int, seconds: float) -> None:
    """Print and keep how many of the held pairs are told rightly, and the loss of their right sentences."""
    better, total, tokens = 0, 0.0, 0
    for start in range(0, len(held), 100):
        batch = held[start : start + 100]
        right = logprobs(model, padded([r for r, _ in batch]))
        wrong = logprobs(model, padded([w for _, w in batch]))
        better += int((right.sum(1) > wrong.sum(1)).sum())
        total -= float(right.sum())
        tokens += sum(len(r) - 1 for r, _ in batch)
    line = f"{number}\t{better / len(held):.4f}\t{total / tokens:.4f}"
    print(line, f"{seconds:.0f} s", flush=True)
    with CURVE.open("a") as curve:
        curve.write(line + "\n")


if __name__ == "__main__":
    main()
