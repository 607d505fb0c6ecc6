"""Repair to a fixed point: what is verified, what is dropped, what comes to rest."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.edit import Edit
from repair.core.finding import Finding, Severity, Suggestion, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.text import Document, Segment
from repair.fixpoint import BRINGS_NEW, RESTLESS, STILL_THERE, fix
from repair.languages import load
from repair.pipeline import Pipeline
from repair.rules.lazy import lazy

FRENCH = load("fr")


def swap(name: str, old: str, new: str, trust: Trust = Trust.SAFE, tier: Tier = Tier.WORDING) -> Rule:
    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        for match in lazy(rf"\b{old}\b").finditer(passage.text):
            yield hit(passage, *match.span(), "because", new, trust=trust)

    return Rule(
        name, "calque", Severity.MAJOR, "doc", (Bad(old),), (Good("x"),), anchors(always=True), trust, check, tier=tier
    )


def repaired(rules: list[Rule], text: str, trust: Trust = Trust.SAFE) -> tuple[str, list[str]]:
    document = Document("d", (Segment("p", text),))
    result = fix(Pipeline(FRENCH, tuple(rules)), document, trust)
    return result.after["p"].target, [why for _, why in result.dropped]


def test_repairs_cascade() -> None:
    assert repaired([swap("a.a", "un", "deux"), swap("b.b", "deux", "trois")], "un mot") == ("trois mot", [])


def test_trust_decides() -> None:
    rule = swap("a.a", "un", "deux", Trust.REVIEW)
    assert repaired([rule], "un mot")[0] == "un mot"
    assert repaired([rule], "un mot", Trust.REVIEW)[0] == "deux mot"


def test_a_change_that_does_not_mend_is_dropped() -> None:
    assert repaired([swap("a.a", "un", "un un")], "un mot") == ("un mot", [STILL_THERE])


def test_a_change_that_brings_something_worse_is_dropped() -> None:
    worse = swap("b.b", "deux", "trois", Trust.REVIEW)
    assert repaired([swap("a.a", "un", "deux"), worse], "un mot") == ("un mot", [BRINGS_NEW])


def test_a_circle_leaves_the_passage_as_it_was() -> None:
    after, why = repaired([swap("a.a", "un", "deux"), swap("b.b", "deux", "un")], "un mot")
    assert after == "un mot"
    assert set(why) == {RESTLESS}


def test_encoding_goes_first() -> None:
    rules = [swap("a.a", "cafe", "thé"), swap("e.e", "cafe", "café", tier=Tier.ENCODING)]
    assert repaired(rules, "un cafe")[0] == "un café"


@given(st.lists(st.sampled_from(["un", "deux", "trois", "mot", ",", "quatre"]), max_size=12).map(" ".join))
@pytest.mark.parametrize("chain", [("un", "deux"), ("deux", "trois quatre"), ("mot", "")])
def test_twice_is_once(chain: tuple[str, str], text: str) -> None:
    rules = [swap("a.a", *chain), swap("b.b", "quatre", "cinq")]
    once, _ = repaired(rules, text)
    assert repaired(rules, once)[0] == once


class Upper:
    """A rewriter that proposes capitals."""

    name = "upper"

    def propose(self, document: Document, findings: Sequence[Finding]) -> Mapping[str, tuple[Suggestion, ...]]:
        def capitals(finding: Finding) -> Suggestion:
            words = finding.span.of(document[finding.segment_id].target)
            return Suggestion((Edit(finding.segment_id, finding.span, words.upper()),), Trust.REVIEW, "upper:1")

        return {f.key: (capitals(f),) for f in findings if not f.suggestions}


def test_a_rewriter_proposes_where_rules_have_nothing() -> None:
    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        yield from (hit(passage, *m.span(), "odd") for m in lazy(r"\bmot\b").finditer(passage.text))

    hint: Callable[..., Rule] = Rule
    rule = hint("h.h", "scramble", Severity.MINOR, "d", (Bad("mot"),), (Good("x"),), anchors("mot"), Trust.HINT, check)
    document = Document("d", (Segment("p", "un mot"),))
    pipeline = Pipeline(FRENCH, (rule,), (Upper(),))
    assert [s.origin for f in pipeline.check(document) for s in f.suggestions] == ["upper:1"]
    assert fix(pipeline, document, Trust.REVIEW).after["p"].target == "un MOT"
    assert fix(pipeline, document, Trust.SAFE).after["p"].target == "un mot"
