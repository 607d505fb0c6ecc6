"""English words that translators leave in French sentences, with their French: a hand-written table and its forms."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib import resources
from typing import NamedTuple

from repair.rules.lazy import lazy

_SECTIONS = {"nouns": "NOUN", "verbs": "VERB", "adjectives": "ADJ", "other": ""}
_DOUBLING = lazy(
    r"^(?:[^aeiou]*[aeiou][bdgklmnprt]|acquit|admit|commit|compel|control|expel|kidnap|occur|permit|propel|rebel|refer"
    r"|regret|submit|transfer)$"
)


class English(NamedTuple):
    """One reading of an English form.

    `pos` is NOUN, VERB, ADJ or "" (put in as it stands); `form` says of a noun "s" or "p", of a verb "inf",
    "pres", "past", "part" or "ing"; `french` are the renderings, the likeliest first, a noun's with "~f" or "~m"
    where the word itself does not tell its gender.
    """

    pos: str
    form: str
    french: tuple[str, ...]


def _rows() -> list[tuple[str, str, tuple[str, ...]]]:
    path = resources.files("repair.languages.french") / "data" / "english_french.txt"
    rows, pos = [], ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            pos = _SECTIONS[line[2:].partition(":")[0].split()[0].rstrip(",")]
        else:
            english, _, french = line.partition("|")
            rows.append((pos, english, tuple(french.split("/"))))
    return rows


def plural(noun: str) -> str:
    """Return the plural of an English noun."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun[:-3] + "men" if noun.endswith("man") else noun + "s"


def _endings(base: str) -> tuple[str, str, str]:
    """Return the forms in -s, -ed and -ing of a regular English verb of one word."""
    stem = base[:-1] if base.endswith("e") else base
    if _DOUBLING.match(base):
        stem += base[-1]
    past = base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeiou" else stem + "ed"
    going = base if base.endswith(("y", "ee", "oe")) else stem
    return plural(base), past, going + "ing"


def _verb(english: str) -> list[tuple[str, str]]:
    """Return (form, kind) of a verb: its base, or base, past and participle of as many words each."""
    words = english.split()
    if len(words) % 3 == 0 and len(words) > 2 and words[0][:1] == words[len(words) // 3][:1]:
        size = len(words) // 3
        base, past, part = (words[size * i : size * (i + 1)] for i in range(3))
        present, _, going = _endings(base[0])
        forms = [(base, "inf"), (past, "past"), (part, "part")]
        forms += [([present, *base[1:]], "pres"), ([going, *base[1:]], "ing")]
        return [(" ".join(form), kind) for form, kind in forms]
    found: list[tuple[str, str]] = []
    for each in english.split(", "):
        head, _, rest = each.partition(" ")
        tail = " " + rest if rest else ""
        does, did, doing = _endings(head)
        kinds = ((head, "inf"), (does, "pres"), (did, "past"), (did, "part"), (doing, "ing"))
        found += [(form + tail, kind) for form, kind in kinds]
    return found


@cache
def table() -> dict[str, tuple[English, ...]]:
    """Return English form (lower case, one blank between words) -> its readings."""
    found: dict[str, list[English]] = defaultdict(list)
    listed = {word for pos, english, _ in _rows() if pos == "NOUN" for word in english.split(", ")}
    for pos, english, french in _rows():
        if pos == "VERB":
            for form, kind in _verb(english):
                found[form].append(English(pos, kind, french))
            continue
        for each in english.split(", "):
            many = pos == "NOUN" and each.endswith("men")
            found[each].append(English(pos, "p" if many else "s" if pos == "NOUN" else "", french))
            if pos == "NOUN" and plural(each) not in listed and not each.endswith(("men", "ings", "ness")):
                found[plural(each)].append(English(pos, "p", french))
    return {form: tuple(readings) for form, readings in found.items()}


@cache
def phrases() -> dict[str, tuple[str, ...]]:
    """Return last word -> the phrases of several words that end in it, the longest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for form in table():
        if " " in form:
            found[form.rpartition(" ")[2]].append(form)
    return {last: tuple(sorted(listed, key=len, reverse=True)) for last, listed in found.items()}


def phrase_spans(text: str, words: set[str]) -> list[tuple[int, int]]:
    """Return where phrases of several words stand in a folded text with these `words` (lower case)."""
    lower = text.lower()
    found: list[tuple[int, int]] = []
    for last in phrases().keys() & words:
        for phrase in phrases()[last]:
            if phrase in lower:
                pattern = lazy(rf"(?:(?<![\w'-])|(?<=[ldLD]')){phrase}(?![\w'-])")
                found += [m.span() for m in pattern.finditer(text)]
    return found
