"""The learned tables: word list with frequencies and word classes, verb forms without rule, suffix model.

All of them are read at first use from the folder `data` beside this package; training/morphology writes them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Bits of the class byte of a word: what it may be as the base form (infinitive, singular, masculine singular).
VERB, MASCULINE, FEMININE, ADJECTIVE, ADVERB = 1, 2, 4, 8, 16
FLAGS = (VERB, MASCULINE, FEMININE, ADJECTIVE, ADVERB)
# In the suffix model only: a form of a verb other than its infinitive.
FINITE = 32
SUFFIX_FLAGS = (*FLAGS, FINITE)
# Its upper three bits: the part of speech that the form most often has in text.
LIKELIEST = ("", "NOUN", "ADJ", "VERB", "ADV")
LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz"

SHIPPED = Path(__file__).resolve().parent.parent / "data"
_folder = SHIPPED


@dataclass(frozen=True, slots=True)
class Words:
    """The word list: position by word, and by position the frequency bucket and the class byte."""

    index: dict[str, int]
    buckets: bytes
    classes: bytes

    def flags(self, word: str) -> int:
        """Return what `word` may be as a base form, as bits; 0 when nothing is known."""
        at = self.index.get(word)
        return self.classes[at] & 31 if at is not None else 0

    def likeliest(self, word: str) -> str:
        """Return the part of speech that the form most often has, "" when nothing is known."""
        at = self.index.get(word)
        return LIKELIEST[self.classes[at] >> 5] if at is not None else ""

    def frequency(self, word: str) -> int:
        """Return about how often the word occurs in the texts it was counted in."""
        at = self.index.get(word)
        return bucket_count(self.buckets[at]) if at is not None else 0


def bucket(count: int) -> int:
    """Return the frequency bucket of a count: two a doubling."""
    return 0 if count <= 0 else (count * count).bit_length()


def bucket_count(number: int) -> int:
    """Return the smallest count of a bucket."""
    return 0 if number == 0 else round(2 ** ((number - 1) / 2))


def use(folder: Path) -> None:
    """Read the tables from another folder, as the benchmark does with those of its held-out run."""
    global _folder
    _folder = folder
    for cached in (words, irregular, suffixes):
        cached.cache_clear()


def _read(name: str) -> bytes:
    return zlib.decompress((_folder / name).read_bytes())


def _pack(data: bytes) -> bytes:
    return zlib.compress(data, 9)


@cache
def words() -> Words:
    """Return the word list."""
    raw = _read("words.z")
    text, _, tail = raw.partition(b"\0")
    forms = text.decode("utf-8").split("\n")
    size = len(forms)
    return Words(dict(zip(forms, range(size), strict=True)), tail[:size], tail[size:])


@cache
def irregular() -> dict[str, str]:
    """Return the forms of the verbs of hand-written models, each with its infinitives, separated by commas."""
    lines = _read("irregular.z").decode("utf-8").split("\n")
    return dict(line.split(" ", 1) for line in lines)


@cache
def suffixes() -> dict[str, str]:
    """Return the suffix model: for an ending (^ marks a whole word) the share of each of SUFFIX_FLAGS, as levels."""
    return dict(line.split(" ", 1) for line in _read("suffixes.z").decode("utf-8").split("\n"))


def shares(levels: str) -> tuple[float, ...]:
    """Return the numbers that a row of the suffix model stands for."""
    return tuple(LEVELS.index(level) / (len(LEVELS) - 1) for level in levels)


def write(folder: Path, forms: dict[str, tuple[int, int]], verbs: dict[str, str], model: dict[str, str]) -> None:
    """Write the tables: form -> (count, class byte), verb form -> infinitives, suffix -> levels."""
    folder.mkdir(parents=True, exist_ok=True)
    ordered = sorted(forms)
    head = "\n".join(ordered).encode("utf-8")
    tail = bytes(bucket(forms[w][0]) for w in ordered) + bytes(forms[w][1] for w in ordered)
    (folder / "words.z").write_bytes(_pack(head + b"\0" + tail))
    (folder / "irregular.z").write_bytes(_pack("\n".join(f"{f} {verbs[f]}" for f in sorted(verbs)).encode()))
    (folder / "suffixes.z").write_bytes(_pack("\n".join(f"{s} {model[s]}" for s in sorted(model)).encode()))
