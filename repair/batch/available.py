"""The rules there are: those of the language, with tables of terms beside the built-in ones."""

from __future__ import annotations

from collections.abc import Sequence

from repair.batch.errors import ConfigError
from repair.core.language import Language
from repair.core.rule import Rule

TERMS = "glossary.term"  # the rule that the tables make


def rules(language: Language, glossaries: Sequence[str] = ()) -> tuple[Rule, ...]:
    """Return the rules of a language; the terms of `glossaries` (paths) join the built-in ones in their rule.

    Raises:
        ConfigError: a table can't be read.
    """
    if not glossaries:
        return tuple(language.rules)
    from repair.glossary import GlossaryError, builtin, load, merged, rule

    try:
        terms = rule(merged((builtin(language.code), load(glossaries))), language)
    except GlossaryError as error:
        raise ConfigError(f"glossary {error}") from None
    return (*(r for r in language.rules if r.name != TERMS), terms)
