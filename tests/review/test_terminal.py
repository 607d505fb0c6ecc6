import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from repair.core.decision import Verdict
from repair.core.finding import Trust
from repair.fixpoint import fix
from repair.report.outcome import Outcome
from repair.review.store import DecisionStore
from repair.review.terminal import Reviewed, run

GOLDEN = Path(__file__).parent / "golden"


class Review:
    """A review from piped answers."""

    def __init__(self, store, pipeline):
        self.store = store
        self.pipeline = pipeline
        self.written = []
        self.shown = ""

    def __call__(self, outcomes, answers, **options) -> Reviewed:
        output = io.StringIO()
        reviewed = run(
            outcomes,
            self.store,
            input=io.StringIO("".join(f"{a}\n" for a in answers)),
            output=output,
            by="eva",
            preview=self.preview,
            write=self.written.extend,
            width=88,
            **{"color": False, **options},
        )
        self.shown = output.getvalue()
        return reviewed

    def preview(self, outcome, decisions):
        return replace(outcome, fixed=fix(self.pipeline, outcome.parsed.document, Trust.SAFE, decisions))

    @property
    def verdicts(self):
        return [entry.decision.verdict for entry in self.store.entries()]


@pytest.fixture
def review(tmp_path, pipeline):
    return Review(DecisionStore(tmp_path / ".repair" / "decisions.jsonl"), pipeline)


def golden(name, shown):
    file = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")


def test_a_whole_review(review, checked):
    answers = ["?", "x", "a", "u", "2", "y", "e", "qu’", "y", "1", "n", "n", "s", "y", "y"]
    reviewed = review([checked()], answers)
    golden("review.txt", review.shown)
    assert reviewed == Reviewed(decided=7, open=1, written=True)
    (outcome,) = review.written
    assert [s.target for s in outcome.fixed.after] == [
        "Trump salue du président",
        "Il est parti à 18 h 54 HAE, puis il a dit “oui\u00a0» à tous. Rien dqu’autre ne change ici.",
        "Elle arrive à 20 h 15 selon eux, quand il est demandé, des civils secoue les mains du roi.",
    ]


def test_in_color(review, checked):
    review([checked()], ["y", "s", "s", "q", "n"], color=True)
    golden("review-color.txt", review.shown)


def test_quitting_keeps_what_was_decided_and_the_next_run_goes_on(review, checked):
    assert review([checked()], ["n", "y", "q", "n"]) == Reviewed(decided=2, open=6, written=False)
    assert review.verdicts == [Verdict.REJECT, Verdict.ACCEPT]
    assert "2 decided and kept, 6 open" in review.shown
    review([checked()], ["q", "n"])
    assert "1/6" in review.shown
    assert "encoding.entity" in review.shown
    assert "18 h 54" in review.shown.split("encoding.entity")[1]  # in the diff of what was accepted


def test_answers_that_end_write_nothing(review, checked):
    assert review([checked()], ["y"]) == Reviewed(decided=1, open=7, written=False)
    assert not review.written
    assert review.verdicts == [Verdict.ACCEPT]


def test_no_is_the_answer_unless_yes_is_said(review, checked):
    review([checked()], ["y", *"ssssssss", "x"])
    assert not review.written
    assert "Nothing was written; the decisions are kept." in review.shown


def test_nothing_accepted(review, checked):
    review([checked()], ["n"] * 8)
    assert "nothing to write" in review.shown
    assert review([checked()], []).decided == 0
    assert "Nothing to decide: 8 decided before." in review.shown


def test_several_files_and_those_that_failed(review, checked):
    outcomes = [checked(path="a.txt"), Outcome("b.txt", error="no such file"), checked(path="c.txt")]
    reviewed = review(outcomes, ["a", *["s"] * 12, "y"])
    assert reviewed.decided == 4
    assert [o.path for o in review.written] == ["a.txt", "c.txt"]


def test_what_can_not_be_applied_is_told(review, checked, monkeypatch):
    def preview(outcome, decisions):
        fixed = fix(review.pipeline, outcome.parsed.document, Trust.SAFE, decisions)
        return replace(outcome, fixed=replace(fixed, dropped=((fixed.made[0], "overlaps another change"),)))

    monkeypatch.setattr(review, "preview", preview)
    review([checked("Il secoue les mains du roi.")], ["y", "n"])
    assert "not applied: “secoue les mains” (calque.hands): overlaps another change" in review.shown
