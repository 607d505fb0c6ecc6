"""Which rules run: names, families and categories, selected and ignored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from repair.batch.available import TERMS
from repair.batch.errors import suggestion
from repair.core.finding import CATEGORIES
from repair.core.rule import Context, Hit, Passage, Rule

_MIXED = (TERMS,)  # rules whose hits have categories of their own


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
        if name not in known and name not in _noticed():
            raise UnknownNameError(
                f"no rule, family or category {name!r}{suggestion(name, known)}; `repair rules` lists them"
            )
    chosen = [_narrowed(rule, wanted, unwanted) for rule in rules]
    return tuple(rule for rule in chosen if rule is not None)


def noticed(wanted: Iterable[str], unwanted: Iterable[str]) -> Callable[[str, str], bool]:
    """Return what tells, by rule and category, whether a thing that was noticed is to be said."""
    wanted, unwanted = tuple(wanted), tuple(unwanted)

    def said(rule: str, category: str) -> bool:
        return _chosen({category, *_prefixes(rule)}, wanted, unwanted)

    return said


def _noticed() -> set[str]:
    from repair.rewriters.noticing import NAMES

    return {part for name in NAMES for part in _prefixes(name)}


def _narrowed(rule: Rule, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> Rule | None:
    """Return `rule` as far as it is selected; of one whose hits have their own categories, those hits."""
    names = {*_prefixes(rule.name), *rule.former}
    if rule.name not in _MIXED:
        return rule if _chosen({rule.category, *names}, wanted, unwanted) else None
    if names & set(unwanted) or rule.check is None:
        return None
    allowed = set(CATEGORIES) if not wanted or names & set(wanted) else set(CATEGORIES) & set(wanted)
    allowed -= set(unwanted)
    if len(allowed) == len(CATEGORIES) or not allowed:
        return rule if allowed else None
    check = rule.check

    def narrowed(passage: Passage, context: Context) -> Iterable[Hit]:
        return [hit for hit in check(passage, context) if (hit.category or rule.category) in allowed]

    return replace(rule, check=narrowed)


def _chosen(names: set[str], wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    """Tell whether what bears these names is wanted and not unwanted."""
    return names.isdisjoint(unwanted) and (not wanted or not names.isdisjoint(wanted))


def _prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:n]) for n in range(1, len(parts) + 1)]


def _names(rules: Iterable[Rule]) -> set[str]:
    known = set(CATEGORIES)
    for rule in rules:
        known.update((*_prefixes(rule.name), *rule.former))
    return known
