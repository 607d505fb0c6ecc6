"""Holding SAFE rows to the record of what earned it (see `earned`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from repair.core.finding import Trust
from repair.core.language import Language
from repair.glossary import calques, earned
from repair.glossary.examples import Problem, find, problem
from repair.glossary.files import builtin_folder
from repair.glossary.rule import rule
from repair.glossary.term import Glossary
from repair.glossary.validate import valid


def unearned(glossary: Glossary, language: Language) -> Iterator[Problem]:
    """Yield what SAFE rows lack: those of expressions, and those that come with the program.

    Who writes a table for a newsroom of their own may call a French pattern safe without a record.
    """
    builtin = builtin_folder(language.code)
    paths = [Path(path) for path in dict.fromkeys(term.path for term in glossary if term.derived)]
    for path in paths:
        found = calques.unearned(path, builtin / calques.FOLDER)
        yield from (Problem(place, line, "", message) for place, line, message in found)
    yield from _patterns(glossary, builtin)
    yield from _attempts(glossary, language, [builtin, *dict.fromkeys(path.parent for path in paths)])


def _patterns(glossary: Glossary, builtin: Path) -> Iterator[Problem]:
    path = builtin / earned.NAME
    safe = {t.source: t for t in glossary if t.trust is Trust.SAFE and not t.derived and Path(t.path).parent == builtin}
    records = {one.expression: one for one in earned.read(path)}
    for source, term in safe.items():
        if source not in records:
            yield problem(term, f"column trust: safe needs a record of the pattern in {path.name}")
        elif lack := records[source].lack:
            yield Problem(str(path), records[source].line, "", f"{source!r} {lack}")
    whole = {path, *(Path(t.path) for t in glossary)}.issuperset(builtin.glob("*.csv"))
    for source, one in records.items() if whole else ():  # other tables may have the row
        if source not in safe:
            yield Problem(str(path), one.line, "", f"{source!r} is the pattern of no safe row")


def _attempts(glossary: Glossary, language: Language, folders: list[Path]) -> Iterator[Problem]:
    """Attempts must be silent, or say why they are no good French."""
    everything = rule(Glossary(tuple(term for term in glossary if valid(term))), language)
    known = {term.english if term.derived else term.source for term in glossary if term.trust is Trust.SAFE}
    for folder in folders:
        path = folder / earned.NAME
        for one in earned.read(path):
            for attempt in one.attempts if one.expression in known else ():
                _, hits = find(attempt.text, everything, language)
                if not attempt.reason and any(s.trust is Trust.SAFE for h in hits for s in h.suggestions):
                    reason = "give the reason why that is no good French"
                    way_out = "drop the garble" if one.garble else "make the row review"
                    yield Problem(str(path), one.line, "", f"fires on {attempt.text!r}: {reason}, or {way_out}")
