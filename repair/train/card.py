"""The card beside trained weights: what they were made of, from what, when, by what, and how well they do."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from repair import __version__
from repair.models.listing import find
from repair.train.data import Data
from repair.train.figures import Figures, difference
from repair.train.network import Network
from repair.train.running import Plan

CARD = "card.json"
UNKNOWN = "unknown: look at the base model"


def card(
    network: Network, plan: Plan, data: Data, measure: str, before: Figures, after: Figures, compared: str
) -> dict[str, Any]:
    """Return the card of a trained model. `compared` is the model whose figures are those before."""
    identity = network.loaded.identity
    return {
        "role": network.role,
        "date": datetime.now(UTC).date().isoformat(),
        "made by": f"repair {__version__} (repair train)",
        "base": {"name": identity.name, "revision": identity.revision},
        "licence": licence(network.name),
        "parameters": network.weights.parameters,
        "data": {
            "decisions": dict(sorted(Counter(c.verdict.value for c in data.learned).items())),
            "articles": len({c.group for c in data.learned}),
            "corruptions": len(data.spoilt),
            "held out": {"decisions": len(data.held), "articles": len({c.group for c in data.held})},
            "files": [{"name": path.name, "sha256": _digest(path)} for path in data.files],
        },
        "training": {"method": network.method, **asdict(plan)},
        "figures": {
            "what": measure,
            "compared with": compared,
            "before": before.record(),
            "after": after.record(),
            "difference": difference(before, after),
        },
    }


def licence(name: str) -> str:
    """Return the licence of a base model: that of models.txt, or of its own card."""
    listed = find(name.partition("@")[0])
    if listed:
        return listed.licence
    try:
        known = json.loads((Path(name) / CARD).read_text(encoding="utf-8"))
        return str(known["licence"])
    except (OSError, ValueError, KeyError, TypeError):
        return UNKNOWN


def write(folder: Path, content: dict[str, Any]) -> None:
    """Write a card to a folder."""
    (folder / CARD).write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
