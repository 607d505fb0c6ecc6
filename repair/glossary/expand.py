"""From expressions to terms: every way in which French machine translation words and orders them.

A variant is one choice of rendering for each word in one order. Attestation decides on each variant; variants of one
decision are folded into few patterns with alternatives.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

from repair.core.finding import Trust
from repair.glossary.errors import GlossaryError
from repair.glossary.expressions import Expression, Word
from repair.glossary.juxtaposed import LINKS
from repair.glossary.pattern import SLOTS, parse_target
from repair.glossary.renderings import Rendering, Renderings
from repair.glossary.term import Term

DOUBTFUL, COMMON = 1, 8  # how often human French has a variant that needs its context; one that is no calque
_VERB = re.compile(r"(\[[^\]]+:v\])")
_VERBS = frozenset(("v", "pp", "inf"))
_INFLECTED = re.compile(r":(?:v|pp|inf)\]")
_LINK = f"({'/'.join(LINKS)})"
_TIGHT = "(de)"  # what SAFE allows: good French has "en prison", "pour jury" behind any noun
_MOST = 4000  # variants of one order
_ORDERS = {
    1: ((0,),),
    2: ((1, 0), (0, 1)),
    3: ((2, 1, 0), (2, 0, 1), (0, 2, 1), (1, 2, 0), (0, 1, 2)),
}  # a noun phrase in English order -> orders in French

Rows = tuple[Rendering, ...]
NOTHING: Mapping[str, Set[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """One word in its French place: what stands before it, and what it may be."""

    before: tuple[str, ...]  # optional slots, as patterns write them
    rows: Rows


@dataclass(frozen=True, slots=True)
class Variant:
    """One garble: a rendering for each place of an order."""

    order: int
    words: Rows

    @property
    def key(self) -> str:
        """Its content words, in order."""
        return key(self.words)


def key(words: Sequence[Rendering]) -> str:
    """Return what a variant is counted under: words of content, in order (slots don't count)."""
    return " ".join(str(word) for word in words if word.text not in SLOTS)


@dataclass(frozen=True, slots=True)
class Garbles:
    """Variants of one decision as one pattern."""

    source: str
    gate: str
    silent: frozenset[str] = frozenset()  # the regions where the words are the right French
    safe: bool = False


def expand(
    expressions: Sequence[Expression],
    table: Renderings,
    counts: Mapping[str, int],
    earned: Mapping[str, Set[str]] = NOTHING,
) -> Iterator[Term]:
    """Yield the terms of expressions; `earned` has the variants that may be SAFE, by expression.

    Raises:
        GlossaryError: a word has no rendering, or an expression is too long.
    """
    for expression in expressions:
        safe = earned.get(expression.english, frozenset()) if expression.trust is Trust.SAFE else frozenset()
        yield from terms(expression, table, counts, safe)


def terms(
    expression: Expression, table: Renderings, counts: Mapping[str, int], safe: Set[str] = frozenset()
) -> Iterator[Term]:
    """Yield the terms of one expression; its examples go with the first."""
    first = True
    verb = ":v]" in expression.target
    for garbles in _sources(expression, table, counts, safe):
        source, silent = garbles.source, garbles.silent
        shown = verb and not _INFLECTED.search(source)  # nothing tells the tense: the place is only shown
        yield Term(
            id=expression.id,
            source=source,
            target="" if shown else _target(expression.target, source),
            english=expression.english,
            category=expression.category,
            trust=Trust.SAFE if garbles.safe else min(expression.trust, Trust.REVIEW),
            context=garbles.gate,
            unless=_unless(expression, source),
            note=expression.note,
            bad=expression.bad if first else (),
            good=expression.good if first else (),
            path=expression.path,
            line=expression.line,
            regional=tuple(
                (region, "" if region in silent else _target(target, source))
                for region, target in expression.regional
                if not (shown and target and region not in silent)
            ),
            abroad=expression.abroad if first else (),
        )
        first = False


def _unless(expression: Expression, source: str) -> str:
    """Add that a reflexive verb is another verb."""
    reflexive = "before: se; before: se [être:v]" if expression.words[0].pos == "v" and source[0] in "([" else ""
    return "; ".join(filter(None, (expression.unless, reflexive)))


def _target(target: str, source: str) -> str:
    """Keep the adverb that may stand behind the verb."""
    if "(ADV)" not in source or "ADV" in target:
        return target
    return "|".join(_VERB.sub(r"\1 ADV", part, count=1) for part in target.split("|"))


def _sources(expression: Expression, table: Renderings, counts: Mapping[str, int], safe: Set[str]) -> Iterator[Garbles]:
    seen = set()
    abroad = [(region, _said(target)) for region, target in expression.regional if target]
    for number, places in enumerate(orders(expression, table)):
        alike: dict[tuple[str, bool, bool, tuple[str, ...]], list[Rows]] = defaultdict(list)
        for variant in variants(expression, number, places):
            gate = decided(expression, counts.get(variant.key, 0))
            if gate is not None:
                inflected = any(word.pos in _VERBS for word in variant.words)
                silent = tuple(region for region, right in abroad if _says(variant.words, right))
                alike[gate, variant.key not in safe, inflected, silent].append(variant.words)
        for (gate, unsafe, _, silent), rows in sorted(alike.items()):
            for folded in fold_rows(rows):
                for tight in (False,) if unsafe else (True, False):
                    source = _source(places, folded, tight)
                    if (source, gate) not in seen:
                        seen.add((source, gate))
                        yield Garbles(source, gate, frozenset(silent), tight)
    for pattern in expression.also:
        gate = decided_written(expression, counts.get(expression.written(pattern), 0))
        if gate is not None and (pattern, gate) not in seen:
            yield Garbles(pattern, gate)


def decided(expression: Expression, count: int) -> str | None:
    """Return the context that a variant with so many places in human French needs, None where it is no calque."""
    if count >= COMMON:
        return None
    if count >= DOUBTFUL:
        return expression.doubtful or expression.context or None
    return expression.context


def decided_written(expression: Expression, count: int) -> str | None:
    """Return the context of a pattern that someone wrote: it was counted beside that of the expression."""
    if count >= COMMON:
        return None
    return (expression.doubtful or None) if count >= DOUBTFUL else expression.context


def variants(expression: Expression, number: int, places: Sequence[Place]) -> Iterator[Variant]:
    """Yield the variants of one order that are not the right French itself."""
    size = 1
    for place in places:
        size *= len(place.rows)
    if size > _MOST:
        raise GlossaryError(f"has {size} variants: give it fewer renderings", expression.path, expression.line)
    right = _said(expression.target)
    for words in product(*(place.rows for place in places)):
        variant = Variant(number, words)
        if variant.key in expression.exceptions:
            continue
        if not _says(words, right):
            yield variant


def _said(target: str) -> list[list[str]]:
    """Return the words of each alternative of a target."""
    return [[o.text for o in options if o.kind in ("lemma", "word")] for options in parse_target(target)]


def _says(words: Rows, targets: Sequence[list[str]]) -> bool:
    """Tell whether the words of a variant stand in a target, in their order."""
    said = [part for word in words if word.text not in SLOTS for part in str(word).split()]
    return any(_within(said, target) for target in targets)


def _within(words: list[str], target: list[str]) -> bool:
    rest = iter(target)
    return all(word in rest for word in words)


def orders(expression: Expression, table: Renderings) -> Iterator[tuple[Place, ...]]:
    """Yield the orders in which French may put the words of an expression."""
    parts = list(_parts(expression.words))
    choices = []
    for number, part in enumerate(parts):
        lead = _lead(expression, parts, number, table)
        choices.append(list(_arranged(expression, part, lead, table)))
    for chosen in product(*choices):
        yield tuple(place for part in chosen for place in part)


def _parts(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Split an expression into noun phrases and single words."""
    phrase: list[Word] = []
    for word in words:
        if word.pos in "an":
            phrase.append(word)
            continue
        if phrase:
            yield from _phrase(phrase)
            phrase = []
        yield [word]
    if phrase:
        yield from _phrase(phrase)


def _phrase(words: list[Word]) -> Iterator[list[Word]]:
    last = max((n for n, w in enumerate(words) if w.pos == "n"), default=-1)
    if last >= 0:
        yield words[: last + 1]
    yield from ([word] for word in words[last + 1 :])


def _lead(expression: Expression, parts: Sequence[list[Word]], number: int, table: Renderings) -> tuple[str, ...]:
    """Return the slots that are open before a part: articles, adverbs, a particle that the verb may have swallowed."""
    noun = parts[number][0].pos in "an"
    before = [part[0] for part in parts[:number] if part[0].pos != "d"]
    if not before:
        return ()
    particle = ""
    if before[-1].pos == "o":
        particle = "/".join(row.source for row in _rows(expression, before.pop(), table, False))
    if before and before[-1].pos == "v":
        lead = ("(ADV)", f"({particle})" if particle else "", "(DET/DE)" if noun else "")
        return tuple(filter(None, lead))
    return ("(DET)",) if noun and before and before[-1].pos == "p" else ()


def _arranged(
    expression: Expression, part: list[Word], lead: tuple[str, ...], table: Renderings
) -> Iterator[tuple[Place, ...]]:
    if part[0].pos in "do":
        yield ()  # its place is open before every noun
        return
    rows = [_rows(expression, word, table, word is not part[-1]) for word in part]
    if len(part) not in _ORDERS:
        raise GlossaryError("a noun phrase of more than three words", expression.path, expression.line, "expression")
    for order in _ORDERS[len(part)]:
        places = []
        for at, n in enumerate(order):
            opened = lead if at == 0 else ()
            after_head = len(part) - 1 in order[:at]
            here = rows[n]
            if n < len(part) - 1 and after_head and any(r.pos[:1] == "n" for r in here):
                opened = (*opened, _LINK)
            elif n < len(part) - 1 and not after_head:
                here = tuple(dict.fromkeys(_plain(r) for r in here))
            places.append(Place(opened, here))
        yield tuple(places)


def _plain(rendering: Rendering) -> Rendering:
    """A noun that stands before the head is no head: it is matched as a word."""
    return Rendering(rendering.text, "") if rendering.pos[:1] == "n" else rendering


def _rows(expression: Expression, word: Word, table: Renderings, modifier: bool) -> Rows:
    found = expression.renderings.get(word.text) or table.of(word.text, word.pos)
    if not found:
        raise GlossaryError(
            f"no rendering of {word.text}/{word.pos}: add it to renderings.csv, or to the column renderings",
            expression.path, expression.line, "expression",
        )  # fmt: skip
    if modifier and word.text.isalpha() and word.text.islower() and len(word.text) > 2:
        found = (*found, Rendering(word.text))
    return found


def fold_rows(rows: Sequence[Rows]) -> Iterator[tuple[Rows, ...]]:
    """Yield products of alternatives that together are exactly `rows`, all of one length."""
    if not rows or not rows[0]:
        if rows:
            yield ()
        return
    follow: dict[Rendering, list[Rows]] = defaultdict(list)
    for row in rows:
        follow[row[0]].append(row[1:])
    alike: dict[frozenset[Rows], list[Rendering]] = defaultdict(list)
    for first, rest in follow.items():
        alike[frozenset(rest)].append(first)
    for rests, firsts in alike.items():
        for made in fold_rows([row for row in follow[firsts[0]] if row in rests]):
            yield (tuple(firsts), *made)


def _source(places: Sequence[Place], folded: Sequence[Rows], tight: bool) -> str:
    words: list[str] = []
    for place, rows in zip(places, folded, strict=True):
        words += (_TIGHT if tight and slot == _LINK else slot for slot in place.before)
        words.append("/".join(row.source for row in rows))
    return " ".join(words)
