"""The rules there are: those of the language, and the glossary's, built in and given."""

from __future__ import annotations

from collections.abc import Sequence

from repair.batch.settings import ConfigError
from repair.core.language import Language
from repair.core.rule import Rule
from repair.glossary import GlossaryError, builtin, load, merged, rule


def rules(language: Language, glossaries: Sequence[str] = ()) -> tuple[Rule, ...]:
    """Return the rules of a language, with the terms of the built-in tables and of `glossaries` as one of them.

    Raises:
        ConfigError: a table can't be read.
    """
    try:
        return (*language.rules, rule(merged((builtin(language.code), load(glossaries))), language))
    except GlossaryError as error:
        raise ConfigError(f"glossary {error}") from None
