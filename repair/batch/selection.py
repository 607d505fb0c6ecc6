"""Which rules run: names, families and categories, selected and ignored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repair.core.finding import CATEGORIES
from repair.core.rule import Rule


class UnknownNameError(Exception):
    """A selection names neither a rule nor a family nor a category; the message suggests what may be meant."""


def select(rules: Sequence[Rule], wanted: Iterable[str] = (), unwanted: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that are `wanted` (all, where nothing is) and not `unwanted`.

    Raises:
        UnknownNameError: a name fits no rule.
    """
    wanted, unwanted = tuple(wanted), tuple(unwanted)
    known = _names(rules)
    for name in (*wanted, *unwanted):
        if name not in known:
            raise UnknownNameError(
                f"no rule, family or category {name!r}{suggestion(name, known)}; `repair rules` lists them"
            )
    return tuple(
        rule
        for rule in rules
        if (not wanted or _meant(rule, wanted)) and not (unwanted and _meant(rule, unwanted))
    )


def _meant(rule: Rule, names: Iterable[str]) -> bool:
    return not {rule.category, *_prefixes(rule.name), *rule.former}.isdisjoint(names)


def _prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:n]) for n in range(1, len(parts) + 1)]


def _names(rules: Iterable[Rule]) -> set[str]:
    known = set(CATEGORIES)
    for rule in rules:
        known.update((*_prefixes(rule.name), *rule.former))
    return known


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return "; did you mean ...?" where a known name is close, else the empty string."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
