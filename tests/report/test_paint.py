from hypothesis import given
from hypothesis import strategies as st

from repair.report.paint import Run, cells, measure, paint, safe, terminal_width, wrap

STYLES = st.sampled_from(["", "delete", "insert", "doubt", "dim", "term"])
TEXT = st.text(st.sampled_from("abé日\u0301 «»x"), max_size=40)
RUNS = st.lists(st.builds(Run, TEXT, STYLES), max_size=6)


@given(RUNS, st.integers(4, 40), st.booleans())
def test_lines_keep_to_the_width_and_lose_no_word(runs, width, color):
    lines = wrap(runs, width, color=color)
    assert all(cells("".join(r.text for r in line)) <= width for line in lines)
    shown = "".join(r.text for line in lines for r in line).replace(" ", "")
    whole = paint(runs, color=False) if not color else "".join(r.text for r in runs)
    assert shown == whole.replace(" ", "")


@given(RUNS, st.integers(4, 40))
def test_colors_are_closed_on_every_line(runs, width):
    for line in wrap(runs, width, color=True):
        text = paint(line, color=True)
        assert text.count("\x1b[") == 2 * text.count("\x1b[0m")


@given(st.text())
def test_safe_text_is_one_harmless_line(text):
    shown = safe(text)
    assert "\x1b" not in shown
    assert len(shown.splitlines()) <= 1
    assert not any("\ud800" <= c <= "\udfff" for c in shown)


def test_wide_and_combining_characters_are_counted():
    assert cells("日本") == 4
    assert cells("e\u0301té") == 3


def test_a_terminal_is_never_too_narrow_nor_a_line_too_long(monkeypatch):
    assert terminal_width(1) == 24
    assert measure(terminal_width(300)) == 108
    monkeypatch.setenv("COLUMNS", "57")
    assert terminal_width() == 57
