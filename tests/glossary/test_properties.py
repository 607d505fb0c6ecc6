"""What holds for any text: no crash, valid offsets, a repair that stays."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.edit import Change, apply
from repair.core.rule import Context, Passage
from repair.core.text import Document, Segment
from repair.glossary import builtin, rule
from repair.languages import load

FRENCH = load("fr")
RULE = rule(builtin("fr"), FRENCH)
BAD = [text for term in builtin("fr") for text, _ in term.bad]
WORDS = sorted({word for text in BAD for word in text.split()})


def hits(text: str) -> tuple[Document, list]:  # type: ignore[type-arg]
    document = Document("any", (Segment("p1", text),))
    passage = Passage(document.segments[0], 0)
    assert RULE.check is not None
    return document, list(RULE.check(passage, Context(document, (passage,), FRENCH)))


def check(text: str) -> None:
    document, found = hits(text)
    for hit in found:
        assert 0 <= hit.span.start < hit.span.end <= len(text)
        for suggestion in hit.suggestions:
            for edit in suggestion.edits:
                assert 0 <= edit.span.start <= edit.span.end <= len(text)
                assert edit.text != edit.span.of(text)
                assert not {"de le", "de les", "à le", "à les"} & {edit.text.lower()}
    changes = [Change(h.suggestions[0].edits) for h in found if h.suggestions]
    apply(document, changes)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    check(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "«", "”", "\u00a0", "😀", "e\u0301", ",", "1 200", "L’", "d’"]), max_size=25))
def test_any_words(words: list[str]) -> None:
    check(" ".join(words))


def test_typographic_variants_are_found_alike() -> None:
    for text in random.Random(1).sample(BAD, 60):
        plain, curly = hits(text)[1], hits(text.replace("'", "’").replace(" ", "\u00a0", 1))[1]
        assert [h.span for h in plain] == [h.span for h in curly], text
