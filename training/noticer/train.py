"""Train the noticer: for each token, whether it is an artifact, and of which kind.

    python -m training.noticer.train --until 6_000_000

Starts from the scorer's weights and learns from `training.noticer.examples`. Tokens decide the rates; a checkpoint is
written every few minutes, and training resumes there (with other sentences: the stream begins anew with another seed).
The curve (tokens, loss, and on held-out sentences precision and recall of words at one half) goes to curve.tsv; at the
end precision and recall are printed kind by kind.

    python -m training.noticer.train --until 1_000_000 --without form

leaves a kind out, has a checkpoint of its own, and tells by the figures of that kind what was learned for all.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy

from repair.models.embedded.noticer import LONGEST
from repair.models.embedded.reading import read
from training.checkpoint import Checkpoint
from training.noticer.examples import Example, stream
from training.noticer.network import CLASSES, KINDS, Noticer
from training.scorer.tokens import WORK
from training.scorer.train import CHECKPOINT as SCORER

CHECKPOINT = WORK / "noticer.pt"
CURVE = Path(__file__).with_name("curve.tsv")
SEED = 20261120
ROWS = 64  # sentences of a step
RATE = 5e-4
WARM = 200_000  # tokens
WRONG = 3.0  # weight of a wrong token in the loss
HELD = 1500  # sentences that the curve is measured on

Row = tuple[list[int], list[int]]


def rows(tokenizer: Tokenizer, examples: list[Example]) -> list[Row]:
    """Return what is read of each example, and the class of each word at its first token, -100 elsewhere."""
    found = []
    for example, reading in zip(examples, read(tokenizer, [e.text for e in examples]), strict=True):
        classes = [-100] * len(reading.tokens)
        for token, start, end in reading.words:
            kind = next((k for a, b, k in example.marks if a < end and start < b), "")
            classes[token] = CLASSES.index(kind)
        found.append((reading.tokens[:LONGEST], classes[:LONGEST]))
    return found


def batches(tokenizer: Tokenizer, random: Random, kinds: frozenset[str]) -> Iterator[list[Row]]:
    """Yield batches of sentences of like lengths, without end."""
    source = stream(random, kinds)
    while pool := sorted(rows(tokenizer, list(islice(source, 16 * ROWS))), key=lambda r: len(r[0])):
        chunks = [pool[i : i + ROWS] for i in range(0, len(pool), ROWS)]
        random.shuffle(chunks)
        yield from chunks


def tensors(chosen: list[Row]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return tokens and classes with padding: 0 for tokens, -100 for classes."""
    width = max(len(ids) for ids, _ in chosen)
    tokens = np.zeros((len(chosen), width), dtype=np.int64)
    classes = np.full((len(chosen), width), -100, dtype=np.int64)
    for place, (ids, kinds) in enumerate(chosen):
        tokens[place, : len(ids)], classes[place, : len(kinds)] = ids, kinds
    return torch.from_numpy(tokens), torch.from_numpy(classes)


def logits(model: Noticer, tokens: torch.Tensor) -> torch.Tensor:
    """Return what the network says, as floats."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return model(tokens).float()


@torch.no_grad()
def figures(model: Noticer, held: list[Row]) -> tuple[float, float]:
    """Return precision and recall of words that are likelier wrong than right."""
    said = right = wrong = 0
    for start in range(0, len(held), 100):
        tokens, classes = tensors(held[start : start + 100])
        marked = (logits(model, tokens).softmax(2)[..., 0] < 0.5) & (classes >= 0)
        said, wrong = said + int(marked.sum()), wrong + int((classes > 0).sum())
        right += int((marked & (classes > 0)).sum())
    return right / max(said, 1), right / max(wrong, 1)


def main() -> None:
    """Train from the last checkpoint, or from the scorer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--until", type=int, default=6_000_000, help="tokens")
    parser.add_argument("--without", default="", help="a kind that is left out, to be tested on")
    options = parser.parse_args()
    checkpoint = Checkpoint(WORK / f"noticer-without-{options.without}.pt" if options.without else CHECKPOINT)
    kinds = frozenset(KINDS) - {options.without}
    tokenizer = Tokenizer.from_file(str(WORK / "tokenizer.json"))
    held = rows(tokenizer, list(islice(stream(Random(SEED), KINDS, held_out=True), HELD)))
    held.sort(key=lambda r: len(r[0]))
    torch.manual_seed(SEED)
    model = Noticer()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.01)
    seen = 0
    if saved := checkpoint.load():
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        seen = saved["seen"]
    else:
        model.start_from(SCORER)
    weights = torch.tensor([1.0] + [WRONG] * (len(CLASSES) - 1))
    smooth, step, began, fresh = 0.0, 0, time.monotonic(), 0
    for batch in batches(tokenizer, Random(SEED + 1 + seen), kinds):
        tokens, classes = tensors(batch)
        loss = cross_entropy(logits(model, tokens).flatten(0, 1), classes.flatten(), weight=weights)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        share = min((seen + 1) / WARM, max(1 - seen / options.until, 0.02), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = RATE * share
        optimizer.step()
        optimizer.zero_grad()
        count = int((tokens != 0).sum())
        seen, fresh, step = seen + count, fresh + count, step + 1
        smooth = loss.item() if step == 1 else smooth + 0.02 * (loss.item() - smooth)
        done = seen >= options.until
        if step % 200 == 0 or done:
            precision, recall = figures(model, held)
            line = f"{seen}\t{smooth:.4f}\t{precision:.3f}\t{recall:.3f}"
            print(line, f"{fresh / (time.monotonic() - began):,.0f} tokens/s", flush=True)
            if not options.without:
                with CURVE.open("a") as curve:
                    curve.write(line + "\n")
        if done or checkpoint.due:
            checkpoint.write(model=model.state_dict(), optimizer=optimizer.state_dict(), seen=seen)
        if done:
            break
    for kind in KINDS:
        own = rows(tokenizer, list(islice(stream(Random(SEED), {kind}, held_out=True), HELD // 2)))
        precision, recall = figures(model, sorted(own, key=lambda r: len(r[0])))
        print(
            f"{kind}{' (never learned)' if kind == options.without else ''}: {precision:.3f}\t{recall:.3f}", flush=True
        )


if __name__ == "__main__":
    main()
