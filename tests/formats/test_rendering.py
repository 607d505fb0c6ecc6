"""The smallest changes that turn one text into another."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.edit import splice
from repair.formats.base import Source
from repair.formats.rendering import differences, render
from repair.formats.text import PlainText

WORDS = st.lists(
    st.sampled_from(["le", "la", "de", " ", " ", "maire", ".", ",", "1", "1er", "\n", "’", "é"]), max_size=60
)


@given(before=WORDS.map("".join), after=WORDS.map("".join))
@settings(max_examples=300, deadline=None)
def test_differences_lead_from_one_to_the_other(before: str, after: str) -> None:
    assert splice(before, differences(before, after)) == after


def test_words_are_replaced_whole() -> None:
    assert [(s.start, s.end, t) for s, t in differences("le 1 mai 2024", "le 1er mai 2024")] == [(3, 4, "1er")]


def test_long_texts_are_compared_in_time() -> None:
    sentence = "Le maire de la ville de Lyon a dit que le 1 mai est un jour de fête pour tous les gens. "
    before = sentence * 4000
    after = before.replace("le 1 mai", "le 1er mai", 2000)
    began = time.perf_counter()
    changes = list(differences(before, after))
    assert time.perf_counter() - began < 10
    assert splice(before, changes) == after


def test_only_what_changed_is_written() -> None:
    text = "Un.\r\n\r\nDeux le 1 mai.\rTrois"
    parsed = PlainText().parse(Source(text), "t")
    segment = parsed.document.segments[1]
    after = parsed.document.replaced({segment.id: segment.target.replace("1", "1er")})
    rendered = render(parsed, after)
    assert rendered.text == "Un.\r\n\r\nDeux le 1er mai.\rTrois"
    assert [(s.start, s.end, t) for s, t in rendered.changes] == [(15, 16, "1er")]
