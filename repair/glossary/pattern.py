"""The pattern language of the columns source, target, context and unless, read into frozen dataclasses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from repair.core.text import fold
from repair.glossary.errors import GlossaryError

SLOTS = ("DET", "DE", "À", "NUM", "NAME", "ADV", "INF", "*")
ARTICLE = "ART"  # in targets: the article inside the n-th DE or À
POS = {"v": "VERB", "n": "NOUN", "a": "ADJ", "pp": "VERB", "inf": "VERB"}
TENSE = {"pp": "part.past", "inf": "inf"}
_CHUNK = re.compile(r"\(([^()]*)\)|[^\s()]+|[()]")
# A word ends with its apostrophe; brackets are whole. (Alternatives stay together: "selon/d'après".)
_PIECE = re.compile(r"(?:\[[^\]]*\]|[^\s'\[])+'?|[\['\]]")
_PARTS = re.compile(r"(?:\[[^\]]*\]|[^/\[])+|[\[/]")
_BRACKET = re.compile(r"\[([^\[\]:]+)(?::(v|n|a|pp|inf)([mf]?)([sp]?))?\]")


class Option(NamedTuple):
    """One alternative of an element: a word, a lemma, a slot, the reflexive pronoun, or a copy (targets)."""

    kind: str  # word lemma slot se copy
    text: str
    pos: str = ""
    gender: str = ""  # forced, in targets
    number: str = ""
    tense: str = ""  # the only one that is meant


class Element(NamedTuple):
    """One place of a pattern, with its alternatives."""

    options: tuple[Option, ...]

    @property
    def fixed(self) -> bool:
        """Whether only words and lemmas may stand here."""
        return all(option.kind in ("word", "lemma") for option in self.options)


class Group(NamedTuple):
    """Elements that stand one after the other, or may all be missing."""

    elements: tuple[Element, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled source, or one of the conditions in context and unless."""

    groups: tuple[Group, ...]
    at_start: bool = False
    at_end: bool = False

    @property
    def elements(self) -> tuple[Element, ...]:
        """All places, those of optional groups included, in order."""
        return tuple(element for group in self.groups for element in group.elements)


def parse(source: str, *, slots: bool = False) -> Pattern:
    """Read a pattern; it may consist of nothing but slots where `slots` says so (conditions).

    Raises:
        GlossaryError: brackets that don't close, an empty optional, a slot that does not exist.
    """
    text = fold(source).strip()
    at_start, at_end = text.startswith("^"), text.endswith("$")
    text = text[at_start : len(text) - at_end].strip()
    groups: list[Group] = []
    if "(" not in text and ")" not in text:
        groups = [_group(piece) for piece in _pieces(text)]
        text = ""
    for chunk in _CHUNK.finditer(text):
        if chunk.group() in "()":
            raise GlossaryError(f"a parenthesis in {source!r} does not close (they can't stand inside each other)")
        if chunk.group(1) is not None:
            inner = tuple(_element(piece) for piece in _pieces(chunk.group(1)))
            if not inner:
                raise GlossaryError(f"empty parentheses in {source!r}")
            groups.append(Group(inner, optional=True))
        else:
            groups += [_group(piece) for piece in _pieces(chunk.group())]
    if not slots and not any(not g.optional and any(e.fixed for e in g.elements) for g in groups):
        raise GlossaryError(f"{source!r} needs a word or a [lemma] that isn't optional")
    if not groups:
        raise GlossaryError(f"{source!r} has no word")
    return Pattern(tuple(groups), at_start, at_end)


def parse_target(target: str) -> tuple[tuple[Option, ...], ...]:
    """Read the alternatives of a target, the best first; none when the column is empty."""
    found = []
    for alternative in filter(None, (part.strip() for part in fold(target).split("|"))):
        if set("()/^$") & set(re.sub(r"\[[^\]]*\]", "", alternative)):
            raise GlossaryError(f"{alternative!r}: a target has no ( ) / ^ $; write alternatives with |")
        found.append(tuple(_option(piece) for word in alternative.split() for piece in _pieces(word)))
    return tuple(found)


def _pieces(text: str) -> list[str]:
    words = text.split()
    return [piece for word in words for piece in ([word] if "/" in word or word.isalpha() else _PIECE.findall(word))]


@lru_cache(maxsize=16384)
def _group(piece: str) -> Group:
    return Group((_element(piece),))


@lru_cache(maxsize=16384)
def _element(piece: str) -> Element:
    if "/" not in piece:
        return Element((_option(piece),))
    parts = _PARTS.findall(piece)
    options = [part for part in parts if part != "/"]
    if len(options) * 2 - 1 != len(parts):
        raise GlossaryError(f"{piece!r}: an alternative is empty")
    return Element(tuple(_option(part) for part in options))


def _option(piece: str) -> Option:
    if piece in SLOTS or piece == ARTICLE:
        return Option("slot", piece)
    if piece in ("se", "s'"):
        return Option("se", "se")
    if piece[0] == "=" and piece[1:].isdigit():
        return Option("copy", piece[1:])
    if "[" in piece or "]" in piece:
        match = _BRACKET.fullmatch(piece)
        if not match:
            raise GlossaryError(
                f"{piece!r} is not a lemma: write [mot], [mot:v], [mot:n], [mot:a], [mot:pp], [mot:inf]"
            )
        lemma, pos, gender, number = match.groups()
        return Option(
            "lemma", lemma.strip(), POS.get(pos or "", ""), gender or "", number or "", TENSE.get(pos or "", "")
        )
    if len(piece) > 1 and piece.isupper() and piece in ("A", "ADJ", "VERB", "NOUN", "PRON", "WORD", "PP"):
        raise GlossaryError(f"there is no slot {piece}: use {' '.join(SLOTS)}")
    return Option("word", piece.replace("_", " "))
