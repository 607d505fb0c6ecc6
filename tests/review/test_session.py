import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repair.core.decision import Verdict
from repair.core.finding import Trust
from repair.fixpoint import fix
from repair.review.session import Item, RefusedError, Session

TEXT = (
    "Il secoue les mains du roi à 13 heures. 18:54 HAE.\n"
    "Il est demandé, des gens ; il est demandé, des civils secoue les mains.\n"
    "Vers 20 heures. 9:15, il secoue les mains.\n"
)


@pytest.fixture
def session(checked) -> Session:
    outcome = checked(TEXT)
    items = [Item(outcome.path, outcome.document, f) for f in outcome.findings]
    return Session(items, by="eva", now=lambda: "2025-01-01T00:00:00+00:00")


def rules_of(session):
    return [i.finding.rule for i in session.items]


def test_asks_in_order_and_ends(session):
    assert rules_of(session)[:2] == ["calque.hands", "clock.split"]
    for number in range(len(session.items)):
        assert session.progress.place == number + 1
        session.reject()
    assert session.current is None
    assert session.progress.open == 0
    with pytest.raises(RefusedError, match="everything"):
        session.reject()


def test_yes_takes_the_proposal_and_a_number_another(session, checked, pipeline):
    session.accept(2)
    session.accept()
    outcome = checked(TEXT)
    decisions = {key: d for (_, key), d in session.decisions.items()}
    fixed = fix(pipeline, outcome.document, Trust.SAFE, decisions)
    assert fixed.after.segments[0].target == "Il salue du roi à 18 h 54 HAE."
    assert [s.target for s in fixed.after.segments[1:]] == [s.target for s in fixed.before.segments[1:]]


def test_readings_that_compete_need_a_number(session):
    while session.current.finding.rule != "clock.readings":
        session.skip()
    with pytest.raises(RefusedError, match="number"):
        session.accept()
    with pytest.raises(RefusedError, match="there are 2"):
        session.accept(3)
    (record,) = session.accept(2)
    assert record.decision.edits == ((0, 15, "9 h 15"),)


def test_a_place_without_proposal_can_be_edited(session):
    while session.current.finding.rule != "salad.run":
        session.skip()
    with pytest.raises(RefusedError, match="nothing is proposed"):
        session.accept()
    assert session.editable == "il est demandé, des"
    (record,) = session.amend("on demande que des")
    assert record.decision.verdict is Verdict.AMEND
    assert record.decision.edits == ((0, 19, "on demande que des"),)


def test_an_edit_that_changes_nothing_is_a_no_and_one_like_the_proposal_a_yes(session):
    (record,) = session.amend("secoue les mains")
    assert record.decision.verdict is Verdict.REJECT
    (record,) = session.amend(session.editable)
    assert record.decision.verdict is Verdict.ACCEPT


def test_all_alike_are_accepted_and_taken_back_together(session):
    assert session.alike == 3
    records = session.accept_alike()
    assert [r.item.finding.rule for r in records] == ["calque.hands"] * 3
    assert session.current.finding.rule == "clock.split"
    resets = session.undo()
    assert {r.decision.verdict for r in resets} == {Verdict.RESET}
    assert [r.decision.key for r in resets] == [r.decision.key for r in records]
    assert session.progress.decided == 0
    assert session.progress.place == 1


ANSWERS = st.lists(st.sampled_from(["y", "n", "s", "a", "u", "e", "1", "2"]), max_size=30)


def answer(session, key):
    """Return what was recorded; a refusal records nothing."""
    try:
        match key:
            case "y":
                return session.accept()
            case "n":
                return session.reject()
            case "s":
                return session.skip()
            case "a":
                return session.accept_alike()
            case "u":
                return session.undo()
            case "e":
                return session.amend("autre chose")
            case _:
                return session.accept(int(key))
    except RefusedError:
        return ()


@settings(max_examples=200)
@given(ANSWERS)
def test_the_log_says_what_the_session_says(keys):
    session = fresh()
    log = {}
    for key in keys:
        for record in answer(session, key):
            if record.decision.verdict is Verdict.RESET:
                del log[record.decision.key]
            else:
                assert record.decision.key not in log
                log[record.decision.key] = record.decision
        progress = session.progress
        assert log == {key: d for (_, key), d in session.decisions.items()}
        assert progress.decided == len(log)
        assert progress.decided + progress.open == progress.total
        assert 1 <= progress.place <= progress.total
        assert (session.current is None) == (progress.decided + progress.skipped == progress.total)


@settings(max_examples=200)
@given(ANSWERS)
def test_undo_takes_everything_back(keys):
    session = fresh()
    for key in keys:
        answer(session, key)
    while True:
        try:
            session.undo()
        except RefusedError:
            break
    assert session.current is session.items[0]
    assert not session.decisions
    assert session.progress.skipped == 0


@given(ANSWERS, st.sampled_from("ynsae12"))
def test_undo_is_the_reverse_of_any_answer(keys, last):
    session = fresh()
    for key in keys:
        answer(session, key)
    before = (session.current, dict(session.decisions), session.progress)
    asked = session.current
    recorded = answer(session, last)
    moved = recorded or session.current is not asked
    if moved:
        session.undo()
    assert (session.current, dict(session.decisions), session.progress) == before


_OUTCOMES: list = []


@pytest.fixture(autouse=True)
def _outcome(checked):
    if not _OUTCOMES:
        _OUTCOMES.append(checked(TEXT))


def fresh() -> Session:
    """Return a session on the sample; hypothesis runs a test many times with the same fixtures."""
    (outcome,) = _OUTCOMES
    return Session([Item(outcome.path, outcome.document, f) for f in outcome.findings], by="eva", now=lambda: "now")
