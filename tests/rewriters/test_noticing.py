"""What a noticer marks becomes hints beside the findings of rules, and goes when the noticer fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from repair.batch.selection import UnknownNameError, noticed, select
from repair.core.finding import Trust
from repair.core.text import Document, Segment
from repair.languages import load
from repair.models.errors import ModelError
from repair.models.interface import Identity, Noticed, Prompt, Scorer
from repair.models.opened import Opened
from repair.pipeline import Pipeline
from repair.rewriters.noticing import ModelNoticing, joined, sentences
from repair.rewriters.team import ModelRewriter

FRENCH = load("fr")
TEXT = "Le ministre a mangé la proposition de loi. Il a vu que elle est venue hier."


@dataclass
class Marker:
    """Finds the words of a list strange."""

    words: Sequence[str]
    identity: Identity = Identity("toy", "1")
    threshold: float = 0.5
    calls: list[int] = field(default_factory=list)
    broken: bool = False

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        if self.broken:
            raise ModelError("toy: out of order")
        self.calls.append(len(texts))
        found = []
        for text in texts:
            row, at = [], 0
            for word in text.replace(".", " .").split():
                at = text.index(word, at)
                row.append(Noticed(at, at + len(word), 0.9 if word in self.words else 0.1, "calque"))
            found.append(tuple(row))
        return found


def _noticing(marker: Marker) -> ModelNoticing:
    return ModelNoticing("toy", FRENCH, opener=lambda *_, **__: Opened(marker.identity, noticer=marker))


def _pipeline(marker: Marker, wanted: Sequence[str] = (), unwanted: Sequence[str] = ()) -> Pipeline:
    said = noticed(wanted, unwanted)
    return Pipeline(FRENCH, select(FRENCH.rules, wanted, unwanted), noticing=_noticing(marker).only(said))


def _document(*texts: str) -> Document:
    return Document("d", tuple(Segment(f"p{n}", text) for n, text in enumerate(texts)))


def test_hints_stand_beside_what_rules_find_and_do_not_repeat_it() -> None:
    document = _document(TEXT)
    found = _pipeline(Marker(["mangé", "que", "venue"])).check(document)
    plain = Pipeline(FRENCH, FRENCH.rules).check(document)
    mine = [f for f in found if f.rule.startswith("noticed.")]
    assert [f.span.of(TEXT) for f in mine] == ["mangé", "venue"]  # a rule has "que elle"
    assert all(f.trust is Trust.HINT and not f.suggestions and f.key for f in mine)
    assert [f for f in found if f not in mine] == list(plain)


def test_words_side_by_side_are_one_mark() -> None:
    words = [Noticed(0, 2, 0.6, "form"), Noticed(3, 5, 0.9, "calque"), Noticed(6, 8, 0.2), Noticed(9, 12, 0.7, "form")]
    assert joined(words, 0.5) == [Noticed(0, 5, 0.9, "calque"), Noticed(9, 12, 0.7, "form")]
    assert joined(words, 0.95) == []


def test_labels_headings_and_short_lines_are_not_read() -> None:
    assert list(sentences(Segment("p", "Publicité mangé"))) == []
    assert list(sentences(Segment("p", "Le ministre a mangé la loi hier soir.", kind="heading"))) == []
    assert [start for _, start in sentences(Segment("p", TEXT))] == [0, 43]


def test_a_word_that_french_does_not_know_is_not_judged() -> None:
    found = _pipeline(Marker(["Zorblaxi"])).check(_document("Le ministre a vu le zorblaxi de la loi hier."))
    assert not [f for f in found if f.rule.startswith("noticed.")]


@pytest.mark.parametrize(
    ("wanted", "unwanted", "said"),
    [
        ((), (), True),
        (("noticed",), (), True),
        (("noticed.calque",), (), True),
        (("calque",), (), True),
        (("grammar",), (), False),
        ((), ("noticed",), False),
        ((), ("calque",), False),
        ((), ("noticed.form",), True),
    ],
)
def test_it_is_selected_like_rules(wanted: tuple[str, ...], unwanted: tuple[str, ...], said: bool) -> None:
    found = _pipeline(Marker(["mangé"]), wanted, unwanted).check(_document(TEXT))
    assert any(f.rule == "noticed.calque" for f in found) is said


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(UnknownNameError, match=r"noticed\.calqe"):
        select(FRENCH.rules, ("noticed.calqe",))


def test_a_noticer_that_fails_leaves_the_rules_at_work() -> None:
    noticing = _noticing(Marker([], broken=True))
    pipeline = Pipeline(FRENCH, FRENCH.rules, noticing=noticing.only(noticed((), ())))
    assert pipeline.check(_document(TEXT)) == Pipeline(FRENCH, FRENCH.rules).check(_document(TEXT))
    assert noticing.failure == "toy: out of order"


def test_what_was_looked_at_ahead_is_not_asked_again() -> None:
    marker = Marker(["mangé"])
    noticing = _noticing(marker)
    documents = [_document(TEXT), _document(TEXT, "Il a bien mangé la soupe de son père.")]
    noticing.look_ahead(documents)
    assert marker.calls == [3]
    for document in documents:
        assert noticing.notice(document, (), lambda *_: True)
    assert marker.calls == [3]


class Writer:
    """Writes one sentence, whatever it is asked."""

    identity = Identity("writer", "1")

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence

    def answers(self, prompts: Sequence[Prompt], tokens: int) -> list[str]:
        return [f'{{"sentence": "{self.sentence}"}}' for _ in prompts]


@pytest.mark.parametrize(("margin", "trust"), [(0.0, Trust.REVIEW), (1000.0, Trust.HINT)])
def test_a_model_that_writes_is_asked_and_its_answer_comes_up_where_the_scorer_agrees(
    rewriter: Callable[..., ModelRewriter], scorer: Scorer, margin: float, trust: Trust
) -> None:
    text = "le président mange la main du roi ."
    model = rewriter(scorer=scorer, generator=Writer(text.replace("mange", "serre")), propose=margin)
    noticing = _noticing(Marker(["mange"])).only(lambda *_: True)
    [finding] = Pipeline(FRENCH, (), (model,), noticing=noticing).check(_document(text))
    assert finding.rule == "noticed.calque"
    assert finding.trust is trust
    assert [e.text for s in finding.suggestions for e in s.edits] == (["serre"] if trust is Trust.REVIEW else [])
