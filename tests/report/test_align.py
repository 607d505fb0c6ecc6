from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.report.align import operations, typographic

WORDS = st.sampled_from(
    [
        "le",
        "Le",
        "de",
        "président",
        "l’",
        "l'",
        "$3.6",
        "4,300",
        "4\u202f300",
        "Trump",
        ",",
        ".",
        "«",
        "»",
        "“",
        "”",
        "e\u0301té",
    ]
)
GAPS = st.sampled_from([" ", " ", " ", "", "\u00a0", "  ", "\n", "\t"])
PROSE = st.lists(st.tuples(WORDS, GAPS), max_size=14).map(lambda parts: "".join(w + g for w, g in parts))
ANY = st.one_of(PROSE, st.text(max_size=30))


def marked(before: str, after: str) -> str:
    """Show operations: [-deleted-]{+inserted+}, typography as <before|after>."""
    shown = ""
    for op in operations(before, after):
        if not op.changed:
            shown += op.before
        elif op.typography:
            shown += f"<{op.before}|{op.after}>"
        else:
            shown += (f"[-{op.before}-]" if op.before else "") + (f"{{+{op.after}+}}" if op.after else "")
    return shown


@given(ANY, ANY)
def test_nothing_is_lost(before, after):
    changes = operations(before, after)
    assert "".join(o.before for o in changes) == before
    assert "".join(o.after for o in changes) == after
    assert all(o.before or o.after for o in changes)
    assert all(a.changed or b.changed for a, b in pairwise(changes))


@given(ANY)
def test_the_same_text_has_no_change(text):
    assert not any(o.changed for o in operations(text, text))


@given(ANY, ANY)
def test_typography_is_nothing_but_typography(before, after):
    for op in operations(before, after):
        if op.typography:
            assert op.changed
            assert typographic(op.before, op.after)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        # whole words and whole numbers
        ("un message sociale", "un message social", "un message [-sociale-]{+social+}"),
        ("4,300 salariés", "4\u202f300 salariés", "[-4,300-]{+4\u202f300+} salariés"),
        ("le 1 mai", "le 1er mai", "le [-1-]{+1er+} mai"),
        ("la Nouvelle Zélande", "la Nouvelle-Zélande", "la [-Nouvelle Zélande-]{+Nouvelle-Zélande+}"),
        ("le accord signé", "l’accord signé", "[-le -]{+l’+}accord signé"),
        # the space goes with the word
        ("après les deux", "après que les deux", "après {+que +}les deux"),
        ("il a dit oui.", "il a dit.", "il a dit[- oui-]."),
        ("le le roi", "le roi", "le [-le -]roi"),
        ("de la ville de Paris", "de Paris", "de [-la ville de -]Paris"),
        # a word that recurs by chance does not cut a change in two
        (
            "vérité ultérieure sociale poste de X peu après",
            "message ultérieur de Truth Social peu après",
            "[-vérité ultérieure sociale poste de X-]{+message ultérieur de Truth Social+} peu après",
        ),
        ("secoue les mains du roi", "serre la main du roi", "[-secoue les mains-]{+serre la main+} du roi"),
        # but words put right one by one stay apart
        ("dit Sur X Peu de temps", "dit sur X peu de temps", "dit [-Sur-]{+sur+} X [-Peu-]{+peu+} de temps"),
        # typography
        ("mot , mot", "mot, mot", "mot< |>, mot"),
        ("l'accord", "l’accord", "<l'|l’>accord"),
        ("il dit \"non\" hier", "il dit «\u00a0non\u00a0» hier", "il dit <\"|«\u00a0>non<\"|\u00a0»> hier"),
        ("Nous verrons,” dit-il", "Nous verrons”, dit-il", "Nous verrons[-,”-]{+”,+} dit-il"),
        ("“longue due”", "«\u00a0attendue\u00a0»", "<“|«\u00a0>[-longue due-]{+attendue+}<”|\u00a0»>"),
        ("", "mot", "{+mot+}"),
        ("mot", "", "[-mot-]"),
    ],
)  # fmt: skip
def test_marks_as_an_editor_would(before, after, shown):
    assert marked(before, after) == shown


def test_long_paragraphs_do_not_take_long():
    words = [f"mot{n % 3000}" for n in range(60_000)]
    changed = [*words[:10], "autre", *words[11:50_000], "encore", *words[50_000:]]
    ops = operations(" ".join(words), " ".join(changed))
    assert "".join(o.after for o in ops) == " ".join(changed)
