import json
import subprocess
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.core.finding import Trust
from repair.core.text import Span
from repair.report import diff_html, diff_json, diff_side_by_side, diff_terminal, diff_unified
from repair.report.diff import Known, Reason, outcome_diff, prose_diff
from repair.report.excerpts import excerpt

WORDS = st.sampled_from(
    ["le", "Roi", "de", "13 heures.", "18:54", "&amp;", "<b>", "l’été", ".", "»", "“", "”", "3,6", "S. M."]
)
GAPS = st.sampled_from([" ", " ", " ", "\u00a0", "  ", "\n", "\n\n", "\r\n", ""])
TEXT = st.lists(st.tuples(WORDS, GAPS), max_size=20).map(lambda parts: "".join(w + g for w, g in parts))


class Inline(HTMLParser):
    """The inline view of a page: its text, and the same without deletions and without insertions."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.before = self.after = ""
        self.inside = False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "p" and dict(attrs).get("class") == "inline":
            self.inside = True
        if self.inside and tag in ("del", "ins", "sup"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag == "p":
            self.inside = False
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        if self.inside and "sup" not in self.open:
            self.before += data * ("ins" not in self.open)
            self.after += data * ("del" not in self.open)


@given(TEXT, TEXT)
def test_both_texts_are_in_the_model(before, after):
    difference = prose_diff(before, after)
    assert "".join(p.before for p in difference.paragraphs) == before
    assert "".join(p.after for p in difference.paragraphs) == after
    assert difference.changed == (before != after)
    for paragraph in difference.paragraphs:
        parts = [o for s in paragraph.sentences for o in s]
        assert "".join(o.before for o in parts) == paragraph.before
        assert "".join(o.after for o in parts) == paragraph.after
        assert [o for o in parts if o.changed] == [o for o in paragraph.operations if o.changed]


@given(TEXT, TEXT)
def test_both_texts_are_in_the_page(before, after):
    page = Inline(diff_html.page([prose_diff(before, after)]))
    assert page.before == before
    assert page.after == after


@given(TEXT, TEXT)
def test_changed_paragraphs_are_in_the_json(before, after):
    difference = prose_diff(before, after)
    report = json.loads(json.dumps(diff_json.report([difference])))
    for entry in report["files"][0]["paragraphs"]:
        paragraph = difference.paragraphs[entry["paragraph"] - 1]
        assert "".join(o["before"] for o in entry["operations"]) == paragraph.before
        assert "".join(o["after"] for o in entry["operations"]) == paragraph.after
        assert all((o["kind"] == "equal") == (o["before"] == o["after"]) for o in entry["operations"])


@given(TEXT, TEXT)
def test_an_excerpt_keeps_every_change(before, after):
    for paragraph in prose_diff(before, after).paragraphs:
        for sentence in paragraph.sentences:
            for typography in (True, False):
                kept = excerpt(sentence, typography=typography, long=10)
                changes = [o for o in sentence if o.changed and (typography or not o.typography)]
                assert [o for o in kept if o.changed] == changes


@given(TEXT, TEXT, st.integers(24, 120))
def test_lines_fit_the_terminal(before, after, width):
    difference = prose_diff(before, after)
    for line in diff_side_by_side.lines(difference, color=False, width=width):
        assert len(line) <= max(width, 60)
    list(diff_terminal.lines(difference, color=True, width=width))


@given(st.lists(TEXT, min_size=1, max_size=5), st.integers(0, 4))
def test_a_paragraph_that_is_left_out_is_one_deletion(paragraphs, place):
    paragraphs = [f"Alinéa {n} {' '.join(p.split())}\n" for n, p in enumerate(paragraphs)]
    left_out = paragraphs[place : place + 1]
    rest = paragraphs[:place] + paragraphs[place + 1 :]
    changed = [p for p in prose_diff("".join(paragraphs), "".join(rest)).paragraphs if p.changed]
    assert [(p.before, p.after) for p in changed] == [(p, "") for p in left_out]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("un\ndeux\ntrois\n", "un\nDEUX\ntrois\n"),
        ("un\ndeux", "un\ndeux\n"),
        ("un\ndeux\n", "un\ndeux"),
        ("un\r\ndeux\r\n", "un\r\nDeux\r\n"),
        ("un\u2028deux\x0ctrois\nquatre\n", "un\u2028deux\x0cTrois\nquatre\n"),
        ("".join(f"ligne {n}\n" for n in range(40)), "".join(f"ligne {n}\n" for n in range(40) if n != 7) + "fin"),
    ],
)
def test_patch_applies_the_unified_diff(tmp_path, before, after):
    file = tmp_path / "un article.txt"
    file.write_bytes(before.encode())
    patch = diff_unified.text(before, after, "un article.txt", "un article.txt")
    done = subprocess.run(
        ["patch", "--binary", "-p0"], input=patch.encode(), cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert file.read_bytes() == after.encode()


def test_equal_texts_have_no_diff():
    assert diff_unified.text("a", "a", "x", "x") == ""
    assert list(diff_terminal.lines(prose_diff("a", "a"), color=True)) == []
    assert list(diff_side_by_side.lines(prose_diff("a", "a"), color=True)) == []


def test_paragraphs_are_paired_by_likeness():
    before = "En haut\nTrump arrive à Anchorage ce soir.\nPoutine repart demain matin.\n"
    after = "L’essentiel\nUn alinéa neuf que personne n’attendait avant ce jour de fête, à vrai dire.\n"
    after += "Trump arrive à Anchorage ce matin.\nPoutine repart demain.\n"
    pairs = [(p.before, p.after) for p in prose_diff(before, after).paragraphs]
    assert ("En haut\n", "L’essentiel\n") in pairs
    assert ("Poutine repart demain matin.\n", "Poutine repart demain.\n") in pairs
    assert ("", after.splitlines(keepends=True)[1]) in pairs


def test_lines_are_counted_on_both_sides():
    difference = prose_diff(
        "un\n\ndeux\ntrois\n", "un\n\nneuf et plus de dix mots que voici pour voir si rien ne bouge ici\ndeux\nTrois\n"
    )
    assert [p.line for p in difference.paragraphs][-1] == (4, 5)


def test_known_changes_give_their_reasons():
    reason = Reason("clock.split", "Cut in two.")
    before, after = "Un.\nVers 13 heures. 18:54 hier.", "Un.\nVers 18 h 54 hier."
    known = Known(Span(9, 25), Span(9, 16), reason)
    (changed,) = [o for o in prose_diff(before, after, [known]).operations if o.changed]
    assert changed.reasons == (0,)


def test_a_repair_tells_its_reasons(repaired):
    outcome = repaired()
    difference = outcome_diff(outcome)
    told = {
        (o.before.strip(), o.after.strip()): {difference.reasons[n].rule for n in o.reasons}
        for o in difference.operations
        if o.changed
    }
    assert told == {
        ("secoue les mains", "serre la main"): {"calque.hands"},
        ("13 heures. 18:54", "18 h 54"): {"clock.split"},
        ("“", "«"): {"quotes.english"},
        ("”", "»"): {"quotes.closing"},
        ("d&#39;", "d’"): {"encoding.entity"},
    }
    assert [p.before for p in difference.paragraphs] == [s.target for s in outcome.fixed.before]
    assert [p.after for p in difference.paragraphs] == [s.target for s in outcome.fixed.after]


def test_reasons_survive_rounds_that_move_the_text(repaired):
    """Encoding goes first, alone, and moves what stands behind it in the same paragraph."""
    outcome = repaired("L&#39;un puis l&#39;autre secoue les mains du roi.", trust=Trust.REVIEW)
    difference = outcome_diff(outcome)
    reasons = [difference.reasons[o.reasons[0]].rule for o in difference.operations if o.changed]
    assert reasons == ["encoding.entity", "encoding.entity", "calque.hands"]


def test_terminal_controls_in_a_text_do_nothing():
    shown = "\n".join(diff_terminal.lines(prose_diff("a \x1b[2Jb\u202e", "a \x1b[2Jc\u202e"), color=False))
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_the_page_loads_nothing(repaired):
    page = diff_html.page([outcome_diff(repaired())], "<script>")
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "url(" not in page
    assert "@import" not in page
