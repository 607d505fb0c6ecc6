"""What the engine derives from an expression: its garbles, how often human French has them, what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from repair.core.finding import Trust
from repair.glossary import calques, earned, expressions
from repair.glossary.expand import COMMON, decided, decided_written, key, orders, variants
from repair.glossary.expressions import Expression
from repair.glossary.files import builtin_folder, is_table


@dataclass(frozen=True, slots=True)
class Derived:
    """One garble of an expression."""

    expression: Expression
    words: str
    count: int  # in human French
    kept: bool
    context: str
    safe: bool = False  # whether nobody could write good French with it

    @property
    def decision(self) -> str:
        """What became of it, in words."""
        if self.count >= COMMON:
            return "good French, dropped"
        if not self.kept:
            return "now and then in good French, dropped for want of a context"
        safe = ", safe" if self.safe else ""
        return f"only beside {self.context}{safe}" if self.context else f"always{safe}"


def explain(tables: Sequence[Path], code: str, wanted: str) -> Iterator[Derived]:
    """Yield the garbles of the expressions of `tables` that hold the words of `wanted`.

    Raises:
        GlossaryError: a table is wrong.
    """
    words = set(wanted.lower().split())
    builtin = builtin_folder(code) / calques.FOLDER
    for path in tables:
        if not is_table(path):
            continue
        support = calques.support(path, builtin)
        for expression in expressions.read(path, builtin):
            if words <= set(expression.english.lower().split()):
                yield from _of(expression, support)


def _of(expression: Expression, support: calques.Support) -> Iterator[Derived]:
    seen = set()
    safe = earned.safe(support.earned).get(expression.english, ()) if expression.trust is Trust.SAFE else ()
    for number, places in enumerate(orders(expression, support.renderings)):
        for variant in variants(expression, number, places):
            words = key(variant.words)
            if words not in seen:
                seen.add(words)
                count = support.counts.get(words, 0)
                gate = decided(expression, count)
                yield Derived(expression, words, count, gate is not None, gate or "", words in safe)
    for pattern in expression.also:
        count = support.counts.get(expression.written(pattern), 0)
        gate = decided_written(expression, count)
        yield Derived(expression, pattern, count, gate is not None, gate or "")


def idle(path: Path, code: str) -> Iterator[Expression]:
    """Yield the expressions of a table of which human French leaves no garble."""
    builtin = builtin_folder(code) / calques.FOLDER
    support = calques.support(path, builtin)
    for expression in expressions.read(path, builtin):
        if not any(one.kept for one in _of(expression, support)):
            yield expression
