"""Glossaries: tables of wrong French and what it should be, owned by translators.

`load(paths)` reads tables, `builtin(code)` those that come with the program; `rule(glossary, language)` is what
the engine runs; `audit`, `test` and `drill` say what is wrong with the rows, `append_row` and `tidy` write them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from repair.glossary.errors import GlossaryError
from repair.glossary.files import append_row, builtin, builtin_paths, load, tidy
from repair.glossary.rule import rule
from repair.glossary.term import COLUMNS, Glossary, Term, merged

if TYPE_CHECKING:
    from repair.glossary.auditing import audit
    from repair.glossary.drilling import drill
    from repair.glossary.examples import Problem, test
    from repair.glossary.explaining import Derived, explain

__all__ = [
    "COLUMNS",
    "Derived",
    "Glossary",
    "GlossaryError",
    "Problem",
    "Term",
    "append_row",
    "audit",
    "builtin",
    "builtin_paths",
    "drill",
    "explain",
    "load",
    "merged",
    "rule",
    "test",
    "tidy",
]
# For those who write tables: no check of an article needs them.
_LATER = {
    "audit": "auditing",
    "drill": "drilling",
    "Problem": "examples",
    "test": "examples",
    "Derived": "explaining",
    "explain": "explaining",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
