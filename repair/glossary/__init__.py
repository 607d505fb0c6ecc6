"""Glossaries: tables of wrong French and what it should be, owned by translators.

`load(paths)` reads tables, `builtin(code)` those that come with the program; `rule(glossary, language)` is what
the engine runs; `audit` and `test` say what is wrong with the rows, `append_row` and `tidy` write them.
"""

from repair.glossary.audit import audit
from repair.glossary.errors import GlossaryError
from repair.glossary.examples import Problem, test
from repair.glossary.explain import Derived, explain
from repair.glossary.files import append_row, builtin, builtin_paths, load, tidy
from repair.glossary.rule import rule
from repair.glossary.term import COLUMNS, Glossary, Term, merged

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
    "explain",
    "load",
    "merged",
    "rule",
    "test",
    "tidy",
]
