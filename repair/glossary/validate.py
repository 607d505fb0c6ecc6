"""Reading all patterns of a row, to tell what is wrong with it before it is used."""

from __future__ import annotations

from repair.glossary.errors import GlossaryError
from repair.glossary.gates import split_gate
from repair.glossary.pattern import parse, parse_target
from repair.glossary.term import Term


def validate(term: Term) -> None:
    """Read the patterns of a row.

    Raises:
        GlossaryError: one can't be read.
    """
    column = "source"
    try:
        parse(term.source)
        column = "target"
        parse_target(term.target)
        column = "regional"
        for _, said in term.regional:
            parse_target(said)
        column = "context"
        _conditions(term.context)
        column = "unless"
        _conditions(term.unless)
    except GlossaryError as error:
        raise GlossaryError(error.message, term.path, term.line, column) from error


def _conditions(cell: str) -> None:
    for conditions in split_gate(cell):
        for _, pattern in conditions:
            parse(pattern, slots=True)


def valid(term: Term) -> bool:
    """Tell whether all patterns of a row can be read."""
    try:
        validate(term)
    except GlossaryError:
        return False
    return True
