"""The glossary as the one rule that the engine runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.language import Language
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors
from repair.core.text import Span
from repair.glossary.compiled import Index, Occurrence
from repair.glossary.fitter import Fit, fit
from repair.glossary.matcher import Match
from repair.glossary.prebuilt import Shelf
from repair.glossary.regional import region_of
from repair.glossary.term import Glossary, Term
from repair.glossary.tokens import Token

NAME = "glossary.term"
_SHOWN = 3  # rows whose examples stand for all in lists of rules
_OPEN = frozenset(("DET", "NUM", "NAME", "ADV", "*"))
_MINOR = frozenset(("terminology", "punctuation", "case"))


def rule(glossary: Glossary, language: Language) -> Rule:
    """Return the rule that finds the terms of `glossary` and proposes what its rows say.

    Raises:
        GlossaryError: a pattern of a row can't be read.
    """
    index = Index(glossary, language)

    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        tokens, found = index.find(passage, context)
        region = region_of(context.style.variant)
        return [_hit(passage, tokens, occurrence, language, region) for occurrence in found]

    terms = (term for part in glossary.parts for term in part)
    shown = tuple(islice((t for t in terms if t.trust > Trust.HINT and t.target and t.bad and t.good), _SHOWN))
    return Rule(
        name=NAME,
        category="calque",
        severity=Severity.MAJOR,
        doc="Words that translators have listed in the glossary: calques, wrong senses, house terminology.",
        bad=tuple(Bad(*t.bad[0]) for t in shown),
        good=tuple(Good(t.good[0]) for t in shown),
        anchors=anchors(always=True),  # the index wakes terms
        trust=max(map(_trust, glossary.parts), default=Trust.HINT),
        check=check,
    )


def _trust(part: Sequence[Term]) -> Trust:
    return part.trust if isinstance(part, Shelf) else max(term.trust for term in part)


def _hit(passage: Passage, tokens: Sequence[Token], found: Occurrence, language: Language, region: str) -> Hit:
    term = found.compiled.term
    first, last = _marked(found.match)
    if found.marked_end > found.match.end:
        last = found.marked_end
        while not tokens[last - 1].word:
            last -= 1
    targets = found.compiled.targets_in(region)
    fits = [fit(passage.original, tokens, found.match, target, language) for target in targets]
    suggestions: list[Suggestion] = []
    for made in filter(None, fits):
        trust = term.trust if made.sure and not suggestions else min(term.trust, Trust.REVIEW)
        suggestions.append(_suggestion(passage, made, trust, term.origin, term.message))
    if term.trust is Trust.HINT:
        suggestions = []
    return Hit(
        Span(tokens[first].start, tokens[last - 1].end),
        term.message,
        tuple(suggestions),
        passage.id,
        Severity.MINOR if term.category in _MINOR else Severity.MAJOR,
        term.category,
        term.id,
    )


def _suggestion(passage: Passage, made: Fit, trust: Trust, origin: str, reason: str) -> Suggestion:
    return Suggestion((Edit(passage.id, Span(made.start, made.end), made.text),), trust, origin, reason)


def _marked(match: Match) -> tuple[int, int]:
    """Return the tokens that are marked as wrong: slots at either end are not."""
    captures = [c for c in match.captures if c and c.end > c.start]
    while len(captures) > 1 and captures[0].option.kind == "slot" and captures[0].option.text in _OPEN:
        captures.pop(0)
    while len(captures) > 1 and captures[-1].option.kind == "slot" and captures[-1].option.text in _OPEN:
        captures.pop()
    return captures[0].start, captures[-1].end
