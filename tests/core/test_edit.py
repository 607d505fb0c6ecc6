"""Edits: one function applies them, in one order, and nothing else moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.edit import Change, Edit, apply, splice
from repair.core.text import Document, Segment, Span, fold

TEXTS = st.text(max_size=60)


@st.composite
def documents_with_changes(draw: st.DrawFn) -> tuple[Document, list[Change]]:
    texts = draw(st.lists(TEXTS, min_size=1, max_size=3))
    document = Document("d", tuple(Segment(f"p{i}", t) for i, t in enumerate(texts)))
    changes = []
    for number in range(draw(st.integers(0, 6))):
        edits = []
        for _ in range(draw(st.integers(1, 2))):
            place = draw(st.integers(0, len(texts) - 1))
            ends = sorted(draw(st.tuples(st.integers(0, 65), st.integers(0, 65))))
            edits.append(Edit(f"p{place}", Span(*ends), draw(st.text(max_size=5))))
        changes.append(Change(tuple(edits), draw(st.integers(0, 2)), f"c{number}"))
    return document, changes


@given(TEXTS)
def test_no_edit_is_identity(text: str) -> None:
    assert splice(text, []) == text
    document = Document("d", (Segment("p", text),))
    assert apply(document, []).document == document


@given(documents_with_changes(), st.randoms())
def test_order_of_input_is_irrelevant(case: tuple[Document, list[Change]], random: object) -> None:
    document, changes = case
    shuffled = list(changes)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert apply(document, changes) == apply(document, shuffled)


@given(documents_with_changes())
def test_replaying_what_was_applied_gives_the_same_text(case: tuple[Document, list[Change]]) -> None:
    document, changes = case
    result = apply(document, changes)
    assert apply(document, result.applied).document == result.document
    assert len(result.applied) + len(result.skipped) == len(changes)
    assert all(reason for _, reason in result.skipped)


@given(documents_with_changes())
def test_every_skipped_change_has_a_rival_or_no_place(case: tuple[Document, list[Change]]) -> None:
    document, changes = case
    result = apply(document, changes)
    for change, reason in result.skipped:
        alone = apply(document, [change])
        assert reason == "overlaps another change" or not alone.applied


@given(TEXTS, st.data())
def test_what_is_not_edited_stays(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = splice(text, [(Span(start, end), "new")])
    assert after.startswith(text[:start])
    assert after.endswith(text[end:])


def test_a_rival_of_lower_rank_wins() -> None:
    document = Document("d", (Segment("p", "abcdef"),))
    weak = Change((Edit("p", Span(0, 3), "x"),), rank=1, label="weak")
    strong = Change((Edit("p", Span(2, 5), "y"),), rank=0, label="strong")
    result = apply(document, [weak, strong])
    assert result.document["p"].target == "abyf"
    assert result.skipped == ((weak, "overlaps another change"),)


def test_edits_of_one_change_stand_or_fall_together() -> None:
    document = Document("d", (Segment("p", "abcdef"),))
    pair = Change((Edit("p", Span(0, 1), "x"), Edit("p", Span(4, 6), "y")), rank=1)
    rival = Change((Edit("p", Span(4, 5), "z"),), rank=0)
    assert apply(document, [pair, rival]).document["p"].target == "abcdzf"


@pytest.mark.parametrize("edits", [[(Span(0, 3), ""), (Span(2, 4), "")], [(Span(0, 9), "")]])
def test_splice_refuses_what_it_cannot_do(edits: list[tuple[Span, str]]) -> None:
    with pytest.raises(ValueError, match="overlaps another or leaves the text"):
        splice("abcdef", edits)


@given(st.text())
def test_folding_keeps_places(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.tuples(st.integers(0, 9), st.integers(0, 9)))
def test_overlap_is_symmetric(one: tuple[int, int], other: tuple[int, int]) -> None:
    a, b = Span(*sorted(one)), Span(*sorted(other))
    assert a.overlaps(b) == b.overlaps(a)
    if len(a) and len(b):
        assert a.overlaps(b) == bool(set(range(a.start, a.end)) & set(range(b.start, b.end)))
