"""Names that are not translated, and how machine translation renders their words.

A name's wrong forms are derived: each of its words may stand as it is or as any French rendering of it, in any
order, with connectors and one foreign word in between. Adding a name is adding its English form.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from repair.core.text import fold
from repair.glossary.errors import GlossaryError

_TOKEN = re.compile(r"\w+")
_GAP = re.compile(r"[ \-'&]{1,3}")
_SHORT = frozenset(["st", "bros", "dr", "mr"])  # words that a point may follow inside a name
_LITTLE = frozenset(
    ["of", "the", "and", "for", "to", "with", "on", "in", "s"]
)  # words of a name that need no rendering


def _content(text: str) -> tuple[str, ...]:
    return tuple(w for w in _TOKEN.findall(text) if w not in _LITTLE)


@dataclass(frozen=True, slots=True)
class Name:
    """A name with its kind (what it is: paper, team, company ...), words that tell of it, and its article.

    The article is the one French puts before the name (le, la, l', les), "-" for none, empty for that of its kind.
    """

    text: str
    kind: str
    context: tuple[str, ...] = ()
    article: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """Its words that carry content, in lower case."""
        return _content(fold(self.text).lower())


@dataclass(frozen=True, slots=True)
class Garble:
    """A place where the words of a name stand translated or out of order.

    `parts` are the places of its words, `common` those of them that are no proper name; `foreign` is the place of
    the one word between them that is not of the name.
    """

    name: Name
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    common: tuple[tuple[int, int], ...]
    foreign: tuple[int, int] | None


class Names:
    """A table of names with the renderings of their words, indexed by what wakes it.

    `same` are the words that French may spell as English does (globe, premier).
    """

    def __init__(
        self,
        names: Sequence[Name],
        renderings: Mapping[str, Sequence[str]],
        proper: frozenset[str],
        connectors: frozenset[str],
    ) -> None:
        self.names = tuple(names)
        self._connectors = connectors
        self._forms = {
            word: {word, *(fold(r).lower() for r in renderings.get(word, ()))} for name in names for word in name.words
        }
        self._translated = {w: forms - {w} for w, forms in self._forms.items()}
        # Names with a word that French spells alike (globe): there the order of the words tells. In the names of
        # teams the English word stays and the order is French (les Jets de New York).
        self.same = frozenset(w for w in self._forms if w in (fold(r).lower() for r in renderings.get(w, ())))
        self._alike = {n.text for n in names if n.kind != "team" and not self.same.isdisjoint(n.words)}
        self._proper = proper | {w for w in self._forms if w not in renderings}

    @cached_property
    def _starts(self) -> Mapping[str, tuple[frozenset[str], ...]]:
        """By name, the first words of the forms of each of its words: all must occur."""
        first = {word: frozenset(_first(form) for form in forms) for word, forms in self._forms.items()}
        return {name.text: tuple(first[word] for word in name.words) for name in self.names}

    @cached_property
    def _first_words(self) -> Mapping[str, frozenset[str]]:
        """By name, the words of which one must begin it."""
        return {name: frozenset().union(*starts) for name, starts in self._starts.items()}

    @cached_property
    def anchors(self) -> Mapping[str, tuple[Name, ...]]:
        """The words that wake names: every rendering of a name's most telling word."""
        counts: dict[str, int] = {}
        for name in self.names:
            for word in set(name.words):
                counts[word] = counts.get(word, 0) + 1
        index: dict[str, list[Name]] = {}
        for name in self.names:
            rare = max(name.words, key=lambda w: (bool(self._translated[w]), -counts[w], len(w)))
            for form in self._forms[rare]:
                index.setdefault(_first(form), []).append(name)
        return {form: tuple(names) for form, names in index.items()}

    def find(self, text: str, words: set[str]) -> Iterator[Garble]:
        """Yield the garbled names in folded text; `words` are the words of the text in lower case."""
        woken = {}
        for anchor in self.anchors.keys() & words:
            for name in self.anchors[anchor]:
                for starts in self._starts[name.text]:
                    if starts.isdisjoint(words):
                        break
                else:
                    woken[name.text] = name
        if not woken:
            return
        lower = text.lower()
        tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(lower)]
        for name in woken.values():
            if len(name.words) > 1:
                yield from self._of(name, lower, tokens)

    def _of(self, name: Name, lower: str, tokens: list[tuple[int, int]]) -> Iterator[Garble]:
        at = 0
        firsts = self._first_words[name.text]
        while at < len(tokens):
            if lower[slice(*tokens[at])] not in firsts:
                at += 1
                continue
            garble, after = self._match(name, lower, tokens, at)
            if garble and _content(lower[garble.start : garble.end]) != name.words:
                yield garble
                at = after
            else:
                at += 1

    def _match(self, name: Name, lower: str, tokens: list[tuple[int, int]], at: int) -> tuple[Garble | None, int]:
        left = list(name.words)
        parts: list[tuple[int, int]] = []
        common: list[tuple[int, int]] = []
        foreign: tuple[int, int] | None = None
        translated = False
        place = at
        while left and place < len(tokens):
            if parts and not _joined(lower, tokens[place - 1], tokens[place][0]):
                return None, at
            taken = self._take(left, lower, tokens, place)
            if taken:
                word, after = taken
                start, end = tokens[place][0], tokens[after - 1][1]
                translated |= word not in self._proper and (lower[start:end] != word or name.text in self._alike)
                left.remove(word)
                parts.append((start, end))
                if word not in self._proper:
                    common.append((start, end))
                place = after
                continue
            if not parts:
                return None, at
            start, end = tokens[place]
            if lower[start:end] not in self._connectors:
                if foreign or not lower[start:end].isalpha():
                    return None, at
                foreign = (start, end)
            place += 1
        if left or not translated:
            return None, at
        return Garble(name, parts[0][0], parts[-1][1], tuple(parts), tuple(common), foreign), place

    def _take(self, left: list[str], lower: str, tokens: list[tuple[int, int]], place: int) -> tuple[str, int] | None:
        start = tokens[place][0]
        for word in left:
            for form in sorted(self._forms[word], key=len, reverse=True):
                if not lower.startswith(form, start):
                    continue
                end = start + len(form)
                after = next((i + 1 for i in range(place, min(place + 4, len(tokens))) if tokens[i][1] == end), 0)
                if after:
                    return word, after
        return None


def _joined(lower: str, word: tuple[int, int], after: int) -> bool:
    """Tell whether nothing but space, a hyphen or the like stands between a word and the next."""
    gap = lower[word[1] : after]
    if gap.startswith(".") and lower[slice(*word)] in _SHORT:
        gap = gap[1:]
    return bool(_GAP.fullmatch(gap))


def _first(form: str) -> str:
    match = _TOKEN.search(form)
    return match.group() if match else form


def read(folder: Path, connectors: frozenset[str]) -> Names:
    """Read names.csv (name, kind, article, context) and renderings.csv (word, renderings, proper; lists with `;`).

    Raises:
        GlossaryError: a file is missing, or lacks a column.
    """
    names = [
        Name(
            row["name"],
            row["kind"],
            tuple(filter(None, (c.strip() for c in row["context"].split(";")))),
            row["article"],
        )
        for row in _rows(folder / "names.csv", ("name", "kind", "article", "context"))
    ]
    rows = list(_rows(folder / "renderings.csv", ("word", "renderings", "proper")))
    renderings = {row["word"]: [r.strip() for r in row["renderings"].split(";")] for row in rows}
    proper = frozenset(row["word"] for row in rows if row["proper"])
    return Names(names, renderings, proper, connectors)


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                missing = [c for c in columns if row.get(c) is None]
                if missing:
                    raise GlossaryError(
                        f"no cell for {missing[0]!r}; the columns are {', '.join(columns)}", path, number
                    )
                yield row
    except OSError as error:
        raise GlossaryError(f"can't be read: {error.strerror}", path) from None
