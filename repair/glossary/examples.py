"""Holding rows to their examples."""

from __future__ import annotations

from dataclasses import dataclass

from repair.core.edit import Change, apply
from repair.core.language import Language
from repair.core.rule import Context, Hit, Passage, Rule
from repair.core.style import HouseStyle
from repair.core.text import Document, Segment
from repair.glossary.regional import HOME, Abroad
from repair.glossary.rule import rule
from repair.glossary.term import Glossary, Term
from repair.glossary.validate import valid


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row, for the person who wrote it."""

    path: str
    line: int
    term: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def problem(term: Term, message: str) -> Problem:
    """Return a problem of a row."""
    return Problem(term.path, term.line, term.id, message)


def test(glossary: Glossary, language: Language) -> list[Problem]:
    """Run the examples of all rows, each against the whole glossary; return what failed."""
    glossary = Glossary(tuple(term for term in glossary if valid(term)))  # audit names the others
    everything = rule(glossary, language)
    return [
        problem(term, message)
        for term in glossary
        for message in (
            *(_bad(term, text, repaired, everything, language) for text, repaired in term.bad),
            *(_good(text, everything, language) for text in term.good),
            *(_abroad(term, one, everything, language) for one in term.abroad),
        )
        if message
    ]


def find(text: str, everything: Rule, language: Language, region: str = HOME) -> tuple[Document, list[Hit]]:
    """Return what the rule finds in an example of a region."""
    document = Document("example", (Segment("p1", text),))
    passage = Passage(document.segments[0], 0)
    context = Context(document, (passage,), language, HouseStyle(f"{language.code}-{region}"))
    if everything.check is None or not everything.anchors.match(passage.words, passage.chars):
        return document, []
    return document, list(everything.check(passage, context))


def repair(document: Document, hits: list[Hit]) -> str:
    """Return the text with the best suggestion of each hit applied."""
    changes = [Change(h.suggestions[0].edits, -h.suggestions[0].trust, h.term) for h in hits if h.suggestions]
    return apply(document, changes).document.segments[0].target


def _abroad(term: Term, one: Abroad, everything: Rule, language: Language) -> str:
    if one.repaired is None:
        message = _good(one.text, everything, language, one.region)
    else:
        message = _bad(term, one.text, one.repaired, everything, language, one.region)
    return message and f"in {one.region}: {message}"


def _bad(term: Term, text: str, repaired: str, everything: Rule, language: Language, region: str = HOME) -> str:
    document, hits = find(text, everything, language, region)
    own = [h for h in hits if h.term == term.id]
    if not own:
        if repaired and repair(document, hits) == repaired:
            return ""  # a stricter row does the same
        others = ", ".join(h.term for h in hits)
        return f"is silent on {text!r}" + (f", where {others} fires" if others else "")
    if not repaired:
        return ""
    made = repair(document, own)
    if made != repaired:
        return f"repairs {text!r}\n    to  {made!r}\n    not {repaired!r}"
    _, again = find(repaired, everything, language, region)
    return f"{again[0].term!r} fires on the repaired sentence {repaired!r}" if again else ""


def _good(text: str, everything: Rule, language: Language, region: str = HOME) -> str:
    document, hits = find(text, everything, language, region)
    if not hits:
        return ""
    words = hits[0].span.of(document.segments[0].target)
    return f"{hits[0].term!r} fires on good French, at {words!r}: {text!r}"
