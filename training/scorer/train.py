"""Train the embedded scorer on next tokens: a steady stage, then a cooling one.

    python -m training.scorer.train --until 16_000_000 --cool 3_000_000

Tokens, not time, decide the rates, so that a repeat on another machine learns the same. A checkpoint is written every
few minutes; called again, training resumes there. The curve is appended to training/scorer/curve.tsv.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from training.checkpoint import Checkpoint
from training.corpus import SCORED
from training.scorer.network import network
from training.scorer.tokens import VOCABULARY, WORK

CHECKPOINT = WORK / "scorer.pt"
CURVE = Path(__file__).with_name("curve.tsv")
SEED = 20261120
ROWS, WIDTH = 64, 128  # tokens of a step: 8,192
WARM = 400_000  # tokens
MATRICES, OTHERS = 6e-3, 3e-3  # learning rates of Muon (update of the size of Adam's) and of AdamW
# Passes over each text: the debates are the nearest to news of today; they and the essays come again while cooling.
PASSES = {
    "cc0_debats-assemblee-nationale": 1.0,
    "cc0_framabook": 2.0,
    "cc0_wikisource": 0.7,
    "cc0_gutenberg": 0.4,
    "cc0_libretheatre": 0.3,
    "eltec_novels": 0.2,
}
COOLING = {"cc0_debats-assemblee-nationale": 0.6, "cc0_framabook": 1.0, "cc0_gutenberg": 0.08, "cc0_wikisource": 0.2}


def order(passes: dict[str, float], seed: int) -> list[np.ndarray]:
    """Return rows of WIDTH + 1 tokens in the order in which they are learned from."""
    pick = np.random.default_rng(seed)
    rows = []
    for name in (name for name in SCORED if name in passes):
        tokens = np.load(WORK / f"{name}.npy", mmap_mode="r")
        starts = np.arange(0, len(tokens) - WIDTH - 1, WIDTH)
        wanted = passes[name]
        while wanted > 0:
            chosen = pick.permutation(starts)[: round(len(starts) * min(wanted, 1.0))]
            rows += [tokens[s : s + WIDTH + 1] for s in chosen]
            wanted -= 1
    return [rows[i] for i in pick.permutation(len(rows))]


def rate(seen: int, until: int, cool: int) -> float:
    """Return the share of the full learning rate after `seen` tokens."""
    if seen < WARM:
        return max(seen / WARM, 0.02)
    if seen < until:
        return 1.0
    return max(1.0 - (seen - until) / cool, 0.02)


def losses(model: torch.nn.Module, batch: torch.Tensor) -> torch.Tensor:
    """Return the loss of each next token, in nats."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = model.model(batch[:, :-1]).last_hidden_state
        logits = model.lm_head(hidden)
    return cross_entropy(logits.flatten(0, 1).float(), batch[:, 1:].flatten(), reduction="none")


def main() -> None:
    """Train from the last checkpoint, or from the beginning, to the end of the cooling stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=16_000_000, help="tokens of the steady stage")
    parser.add_argument("--cool", type=int, default=3_000_000, help="tokens of the cooling stage")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    model = network(VOCABULARY)
    matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if not (p.ndim == 2 and "embed" not in n)]
    optimizers = [
        torch.optim.Muon(matrices, lr=MATRICES, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=OTHERS, betas=(0.9, 0.95), weight_decay=0.0),
    ]
    full = [MATRICES, OTHERS]
    seen, smooth = 0, math.log(VOCABULARY)
    checkpoint = Checkpoint(CHECKPOINT)
    if saved := checkpoint.load():
        model.load_state_dict(saved["model"])
        for optimizer, state in zip(optimizers, saved["optimizers"], strict=True):
            optimizer.load_state_dict(state)
        seen, smooth = saved["seen"], saved["smooth"]
    steady, cooling = order(PASSES, SEED), order(COOLING, SEED + 1)
    step_tokens = ROWS * WIDTH
    began = time.monotonic()
    fresh = 0
    while seen < options.until + options.cool:
        if seen < options.until:
            rows, place = steady, seen // WIDTH
        else:
            rows, place = cooling, (seen - options.until) // WIDTH
        chosen = [rows[(place + i) % len(rows)] for i in range(ROWS)]
        batch = torch.from_numpy(np.stack(chosen).astype(np.int64))
        loss = losses(model, batch).mean()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        share = rate(seen, options.until, options.cool)
        for optimizer, learning in zip(optimizers, full, strict=True):
            for group in optimizer.param_groups:
                group["lr"] = learning * share
            optimizer.step()
            optimizer.zero_grad()
        seen += step_tokens
        fresh += step_tokens
        smooth += 0.05 * (loss.item() - smooth)
        if (seen // step_tokens) % 25 == 0:
            print(f"{seen:,} loss {smooth:.3f} {fresh / (time.monotonic() - began):,.0f} tokens/s", flush=True)
            with CURVE.open("a") as curve:
                curve.write(f"{seen}\t{smooth:.4f}\n")
        if checkpoint.due or seen >= options.until + options.cool:
            states = [o.state_dict() for o in optimizers]
            checkpoint.write(model=model.state_dict(), optimizers=states, seen=seen, smooth=smooth)


if __name__ == "__main__":
    main()
