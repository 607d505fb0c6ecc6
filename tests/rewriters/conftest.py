"""A scorer that counts words, rules of a few words, and a way to run both over a text."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Good, Hit, Rule, anchors
from repair.core.text import Document, Segment, Span
from repair.languages import load
from repair.models.interface import Gap, Identity, Score
from repair.models.opened import Opened
from repair.pipeline import Pipeline
from repair.rewriters.judging import Margins
from repair.rewriters.team import ModelRewriter

FRENCH = load("fr")
READ = """
le président serre la main du roi . le ministre serre la main de la reine . il serre la main du maire .
le conflit entre la Russie et l' Ukraine dure . la guerre entre la Russie et l' Ukraine continue .
les pourparlers progressent . les négociations progressent depuis hier . les travaux avancent vite .
il salue la foule . elle salue le public . le roi salue les enfants .
"""


class Bigrams:
    """Pairs of words, counted in READ, with some probability left for all others."""

    identity = Identity("bigrams", "1a2b3c4d5e6f7a8b")

    def __init__(self) -> None:
        words = READ.split()
        self._pairs = Counter(itertools.pairwise(words))
        self._words = Counter(words)
        self.asked: list[Gap] = []
        self.calls = 0

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        self.calls += 1
        self.asked += gaps
        return [tuple(self._score(text) for text in gap.readings()) for gap in gaps]

    def _score(self, text: str) -> Score:
        words = re.findall(r"\w+'?|[^\w\s]", text)
        pairs = list(itertools.pairwise(words))
        total = len(self._words)
        logprob = sum(math.log((self._pairs[p] + 0.01) / (self._words[p[0]] + 0.01 * total)) for p in pairs)
        return Score(logprob, max(len(pairs), 1))


@pytest.fixture
def scorer() -> Bigrams:
    return Bigrams()


def swap(
    wrong: str,
    *right: str,
    trust: Trust = Trust.REVIEW,
    competing: bool = False,
    category: str = "calque",
    name: str = "",
    term: str = "",
) -> Rule:
    """Return a rule that would replace one string by others."""

    def check(passage, context):
        for match in re.finditer(re.escape(wrong), passage.original):
            span = Span(*match.span())
            suggestions = tuple(Suggestion((Edit(passage.id, span, r),), trust, "", "", competing) for r in right)
            yield Hit(span, f"*{wrong}* is wrong.", suggestions, term=term)

    return Rule(
        name=name or f"calque.{wrong.split()[0]}",
        category=category,
        severity=Severity.MAJOR,
        doc="For tests.",
        bad=(Bad(wrong),),
        good=(Good("Rien."),),
        anchors=anchors(always=True),
        trust=trust,
        check=check,
    )


@pytest.fixture
def rule() -> Callable[..., Rule]:
    return swap


@pytest.fixture
def document() -> Callable[..., Document]:
    def make(*texts: str, source: str | None = None) -> Document:
        return Document("d", tuple(Segment(f"p{n}", text, source) for n, text in enumerate(texts)))

    return make


@pytest.fixture
def rewriter() -> Callable[..., ModelRewriter]:
    """Return a rewriter with what a model is made of, margins, and the terms of a glossary."""

    def make(*, veto: float | None = None, propose: float | None = None, terms=(), identity=None, **parts):
        own = [part.identity for part in parts.values() if part]
        opened = Opened(identity or own[0], **parts)

        def opener(name: str, **more: object) -> Opened:
            return opened

        return ModelRewriter(
            "toy", FRENCH, lambda: terms, opener=opener, margins=lambda identity: Margins(0.0, veto, propose)
        )

    return make


@pytest.fixture
def pipeline() -> Callable[..., Pipeline]:
    def make(model: ModelRewriter, *rules: Rule) -> Pipeline:
        return Pipeline(FRENCH, rules, (model,))

    return make
