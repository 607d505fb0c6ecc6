"""A small set of rules and what a run of them makes of a text; small models, saved as those of the hub are."""

# ruff: noqa: E501
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Good, Hit, Rule, Tier, anchors
from repair.core.text import Span
from repair.fixpoint import fix
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.pipeline import Pipeline
from repair.report.outcome import Outcome


class Words:
    """A language without words."""

    code = "fr"
    rules = ()

    def analyses(self, form):
        return ()

    def forms(self, lemma, pos=""):
        return ()

    def inflect(self, lemma, like):
        return None

    def knows(self, form):
        return False

    def join(self, text):
        return text


def _rule(name, category, wrong, right, trust, *, message, competing=False, tier=Tier.WORDING, typography=False):
    """Make a rule that replaces one string by the first of others."""

    def check(passage, context):
        start = passage.original.find(wrong)
        while start >= 0:
            span = Span(start, start + len(wrong))
            suggestions = tuple(Suggestion((Edit(passage.id, span, text),), trust, "", "", competing) for text in right)
            yield Hit(span, message, suggestions)
            start = passage.original.find(wrong, span.end)

    return Rule(
        name=name,
        category=category,
        severity=Severity.MINOR if typography else Severity.MAJOR,
        doc=f"{message} For tests.",
        bad=(Bad(wrong, right[0] if right else None),),
        good=(Good("Rien à dire."),),
        anchors=anchors(always=True),
        trust=trust,
        check=check,
        tier=tier,
        typography=typography,
    )


RULES = (
    _rule("encoding.entity", "encoding", "&#39;", ("’",), Trust.SAFE, message="An entity was left.", tier=Tier.ENCODING),
    _rule("clock.split", "time", "13 heures. 18:54 HAE", ("18 h 54 HAE",), Trust.SAFE, message="Cut at *p.m.*", tier=Tier.STRUCTURE),
    _rule("clock.readings", "time", "20 heures. 9:15", ("20 h 15", "9 h 15"), Trust.REVIEW, message="The halves disagree.", competing=True),
    _rule("calque.hands", "calque", "secoue les mains", ("serre la main", "salue"), Trust.REVIEW, message="Calque of *shakes hands*."),
    _rule("salad.run", "scramble", "il est demandé, des", (), Trust.HINT, message="No French sentence has this."),
    _rule("quotes.english", "punctuation", "“", ("«\u00a0",), Trust.SAFE, message="French quotes.", tier=Tier.TYPOGRAPHY, typography=True),
    _rule("quotes.closing", "punctuation", "”", ("\u00a0»",), Trust.SAFE, message="French quotes.", tier=Tier.TYPOGRAPHY, typography=True),
)  # fmt: skip

TEXT = """\
Trump secoue les mains du président

Il est parti à 13 heures. 18:54 HAE, puis il a dit “oui” à tous. Rien d&#39;autre ne change ici.
Elle arrive à 20 heures. 9:15 selon eux, quand il est demandé, des civils secoue les mains du roi.
"""


@pytest.fixture
def rules():
    return RULES


@pytest.fixture
def text() -> str:
    return TEXT


@pytest.fixture
def pipeline() -> Pipeline:
    return Pipeline(Words(), RULES)


@pytest.fixture
def checked(pipeline) -> Callable[..., Outcome]:
    """Check a text as `repair check` would."""

    def check(text: str = TEXT, path: str = "presse/article.txt") -> Outcome:
        parsed = PlainText().parse(Source(text), path)
        return Outcome(path, parsed, "fr", pipeline.check(parsed.document))

    return check


@pytest.fixture
def repaired(pipeline) -> Callable[..., Outcome]:
    """Repair a text as `repair fix` would."""

    def repair(text: str = TEXT, path: str = "presse/article.txt", trust: Trust = Trust.REVIEW) -> Outcome:
        parsed = PlainText().parse(Source(text), path)
        fixed = fix(pipeline, parsed.document, trust)
        return Outcome(path, parsed, "fr", fixed.found, fixed)

    return repair


@pytest.fixture(scope="session")
def saved(tmp_path_factory) -> Callable[..., Callable[[str], Path]]:
    """Return a function that takes what makes a model and its tokenizer, by kind, and gives where they are saved."""
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    torch.set_num_threads(1)
    transformers.utils.logging.disable_progress_bar()

    def saving(make: Callable[[str], tuple[Any, Any]]) -> Callable[[str], Path]:
        made: dict[str, Path] = {}

        def folder(kind: str) -> Path:
            if kind not in made:
                made[kind] = tmp_path_factory.mktemp(kind)
                for part in make(kind):
                    part.save_pretrained(made[kind])
            return made[kind]

        return folder

    return saving
