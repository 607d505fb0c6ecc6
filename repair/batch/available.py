"""The rules there are: those of the language, with tables of terms beside the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from repair.batch.errors import ConfigError
from repair.core.rule import Rule, TargetLanguage

if TYPE_CHECKING:
    from repair.glossary import Term

TERMS = "glossary.term"  # the rule that the tables make


def rules(language: TargetLanguage, glossaries: Sequence[str] = ()) -> tuple[Rule, ...]:
    """Return the rules of a language; the terms of `glossaries` (paths) join the built-in ones in their rule.

    Raises:
        ConfigError: a table can't be read.
    """
    from repair.glossary import GlossaryError, builtin, load, merged, rule

    try:
        known = tuple(language.rules)
        if not glossaries:
            return known
        terms = rule(merged((builtin(language.code), load(glossaries))), language)
    except GlossaryError as error:
        raise ConfigError(f"glossary {error}") from None
    return (*(r for r in known if r.name != TERMS), terms)


def terms(language: TargetLanguage, glossaries: Sequence[str] = ()) -> Iterable[Term]:
    """Return the terms of a language, and those of `glossaries` (paths).

    Raises:
        GlossaryError: a table can't be read.
    """
    from repair.glossary import builtin, load

    return (*builtin(language.code), *(load(glossaries) if glossaries else ()))


def renamed(rules: Sequence[Rule]) -> dict[str, str]:
    """Return which rule families were called otherwise: the former name to that of today."""
    pairs = ((former.partition(".")[0], rule.family) for rule in rules for former in rule.former)
    return {former: family for former, family in pairs if former != family}
