"""Any text in: offsets are valid, no edit is identity, what is not edited stays as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.text import Span
from repair.formats import registry
from repair.formats.base import OPAQUE, Source
from repair.formats.rendering import render

BITS = st.sampled_from(
    [
        "Le maire a parlé. ", "le 1 mai", "é", "e\u0301", "😀", "\ufeff", "\u00a0", "\u202f", "\ufffc",
        "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\x0c", "\t", "    ", "  \n", "\\\n",
        "# ", "## Titre ##", "- ", "* ", "1. ", "> ", ">> ", "---\n", "+++\n", "===\n", "***\n",
        "```\n", "~~~\n", "$$\n", "`code`", "``", "`", "**", "*", "_", "__", "~~", "\\*", "[mot](http://a.fr/b_c)",
        "[", "]", "(", ")", "![img](x.png)", "[x]: http://a.fr\n", "[^1]", "[^1]: ", "<b>", "</b>", "<br>", "<!-- ",
        "-->", "<script>\n", "</script>\n", "<https://a.fr>", "https://a.fr/x_y_z", "&nbsp;", "| a | b |\n",
        "|---|---|\n", "|", "a", " ", "d’",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(BITS, max_size=40).map("".join), st.text(max_size=200))
NAMES = pytest.mark.parametrize("name", registry.NAMES)


@NAMES
@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_no_edit_is_identity(name: str, text: str) -> None:
    parsed = registry.load(name).parse(Source(text), "any")
    assert parsed.render([]) == text
    assert render(parsed, parsed.document).text == text


@NAMES
@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_pieces_map_the_segment_to_the_file(name: str, text: str) -> None:
    parsed = registry.load(name).parse(Source(text), "any")
    done = 0
    for segment in parsed.document:
        assert segment.target.strip()
        place = 0
        for piece in parsed.pieces[segment.id]:
            assert piece.start == place
            place += piece.length
            words = segment.target[piece.start : piece.start + piece.length]
            assert piece.at >= done
            if piece.fixed:
                assert words in (OPAQUE, "\n")
                done = piece.at + piece.extent
            else:
                assert text[piece.at : piece.at + piece.length] == words
                done = piece.at + piece.length
        assert place == len(segment.target)
        assert done <= len(text)


@NAMES
@given(text=TEXTS, data=st.data())
@settings(max_examples=300, deadline=None)
def test_an_edit_changes_its_place_only(name: str, text: str, data: st.DataObject) -> None:
    parsed = registry.load(name).parse(Source(text), "any")
    if not parsed.document.segments:
        return
    segment = data.draw(st.sampled_from(parsed.document.segments))
    start = data.draw(st.integers(0, len(segment.target) - 1))
    end = data.draw(st.integers(start + 1, len(segment.target)))
    new = data.draw(st.sampled_from(["", "mot", "deux mots", "é"]))
    after = segment.target[:start] + new + segment.target[end:]
    rendered = render(parsed, parsed.document.replaced({segment.id: after}))
    if rendered.left:
        assert rendered.text == text
        return
    pieces = parsed.pieces[segment.id]
    first = pieces[0].at
    last = pieces[-1].at + (pieces[-1].extent if pieces[-1].fixed else pieces[-1].length)
    assert rendered.text.startswith(text[:first])
    assert rendered.text.endswith(text[last:])
    for span, _ in rendered.changes:
        assert first <= span.start <= span.end <= last


@given(text=TEXTS, data=st.data())
@settings(max_examples=200, deadline=None)
def test_locate_agrees_with_the_text(text: str, data: st.DataObject) -> None:
    parsed = registry.load("markdown").parse(Source(text), "any")
    for segment in parsed.document:
        start = data.draw(st.integers(0, len(segment.target)))
        end = data.draw(st.integers(start, len(segment.target)))
        place = parsed.locate(segment.id, Span(start, end))
        if place is not None:
            assert place.of(text) == segment.target[start:end]
