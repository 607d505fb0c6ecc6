"""Drafts: a place keeps its words, and the way there leads back."""

from hypothesis import given
from hypothesis import strategies as st

from repair.core.edit import Edit, splice
from repair.core.text import Segment, Span
from repair.rewriters.drafts import REACH, Draft

TEXT = "Il part. Elle revient le 1 mai, dit-on. Puis rien."
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda p: Span(min(p), max(p)))


@given(SPANS, st.lists(st.tuples(SPANS, st.sampled_from(["", "un", "Oui. Non. "])), max_size=5))
def test_there_and_back(place: Span, edits: list[tuple[Span, str]]) -> None:
    segment = Segment("p", TEXT)
    draft = Draft(segment, [Edit("p", span, text) for span, text in edits], (place,))
    there = draft.there(place)
    assert there.of(draft.text) == place.of(TEXT)
    assert draft.back(there) == place
    sentence = draft.sentence(place)
    assert sentence.before + place.of(TEXT) + sentence.after in draft.text


@given(st.lists(st.sampled_from(["un", "deux.", "Trois", "quatre !"]), max_size=300).map(" ".join))
def test_a_context_is_bounded_and_whole_words(text: str) -> None:
    whole = f"{text} ICI {text}"
    start = whole.index("ICI")
    sentence = Draft(Segment("p", whole), (), (Span(start, start + 3),)).sentence(Span(start, start + 3))
    assert len(sentence.before) <= REACH
    assert len(sentence.after) <= REACH
    words = {*whole.split()}
    assert {*sentence.before.split(), *sentence.after.split()} <= words


def test_repairs_that_touch_the_place_or_each_other_are_left_out() -> None:
    edits = [Edit("p", Span(0, 2), "On"), Edit("p", Span(0, 7), "Ah"), Edit("p", Span(25, 30), "1er mai")]
    draft = Draft(Segment("p", TEXT), edits, (Span(23, 27),))
    assert draft.text == splice(TEXT, [(Span(0, 2), "On")])
    draft = Draft(Segment("p", TEXT), edits, (Span(9, 13),))
    assert draft.text == splice(TEXT, [(Span(0, 2), "On"), (Span(25, 30), "1er mai")])
    assert draft.back(Span(24, 28)) is None
