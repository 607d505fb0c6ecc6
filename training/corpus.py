"""The human French that weights may learn from: freely licensed texts, one sentence or paragraph a line.

The files lie in the folder that REPAIR_DATA names. One line in 32 (`held_out`) is kept from all training for measures.
"""

from __future__ import annotations

import hashlib
import lzma
import os
from collections.abc import Iterator
from pathlib import Path

DATA = Path(os.environ.get("REPAIR_DATA", "../shared/data"))

# Name and licence, the most like news of today first.
TEXTS = {
    "cc0_debats-assemblee-nationale": "CC0-1.0",
    "cc0_framabook": "CC0-1.0",
    "cc0_wikisource": "CC0-1.0",
    "cc0_gutenberg": "CC0-1.0",
    "cc0_libretheatre": "CC0-1.0",
    "eltec_novels": "public domain",
    "tatoeba": "CC-BY-2.0",
}
# What the scorer and the tokenizer learn from; the everyday sentences are for the noticer alone.
SCORED = {name: licence for name, licence in TEXTS.items() if name != "tatoeba"}


def path(name: str) -> Path:
    """Return where a text lies."""
    return DATA / ("parallel/tatoeba_en_fr.tsv.xz" if name == "tatoeba" else f"text/{name}.txt.xz")


def sentences(name: str) -> Iterator[str]:
    """Yield the lines of a text in their order, blank ones left out; of pairs the French, each sentence once."""
    last = ""
    with lzma.open(path(name), "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rpartition("\t")[2].strip()
            if line and line != last:
                yield line
                last = line


def held_out(sentence: str) -> bool:
    """Tell whether `sentence` is kept from every training."""
    return hashlib.sha256(sentence.encode()).digest()[0] < 8


def checksum(name: str) -> str:
    """Return the SHA-256 of a text's file, as the recipes list it."""
    return hashlib.sha256(path(name).read_bytes()).hexdigest()
