import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from repair.core.decision import Verdict
from repair.core.finding import Trust
from repair.fixpoint import fix
from repair.review import decide
from repair.review.store import DecisionStore, StoreError

HANDS = "secoue les mains"
TEXT = f"""\
Le premier ministre {HANDS} de ses ministres au petit matin.
À midi, la reine d’Angleterre {HANDS} de tous les invités du palais.
Le soir venu, un vieux cardinal {HANDS} de la foule sur la place.
"""


@pytest.fixture
def store(tmp_path) -> DecisionStore:
    return DecisionStore(tmp_path / ".repair" / "decisions.jsonl")


@pytest.fixture
def held(store, checked, tmp_path):
    """What is held about a text: the words after each finding that a decision is held about."""

    def look(text: str, name: str = "a.txt") -> dict[str, Verdict]:
        outcome = checked(text, str(tmp_path / name))
        found = store.for_document(outcome.path, outcome.document, outcome.findings)
        by_key = {f.key: f for f in outcome.findings}
        return {
            outcome.document[by_key[k].segment_id].target[by_key[k].span.end :].split()[-1]: d.verdict
            for k, d in found.items()
        }

    return look


@pytest.fixture
def decided(store, checked, tmp_path):
    """Decide about the first findings of a text: a for accept, r for reject, x for reset, - for none."""

    def act(text: str, verdicts: str, name: str = "a.txt") -> None:
        outcome = checked(text, str(tmp_path / name))
        who = {"by": "eva", "at": "2025-01-01T00:00:00+00:00"}
        for finding, verdict in zip(outcome.findings, verdicts, strict=False):
            if verdict == "a":
                store.add(outcome.path, outcome.document, decide.accept(outcome.document, finding, finding.best, **who))
            elif verdict in "rx":
                make = decide.reject if verdict == "r" else decide.reset
                store.add(outcome.path, outcome.document, make(outcome.document, finding, **who))

    return act


def test_found_again_in_the_same_text(decided, held):
    decided(TEXT, "ar-")
    assert held(TEXT) == {"matin.": Verdict.ACCEPT, "palais.": Verdict.REJECT}


def test_the_latest_verdict_holds_and_reset_takes_back(decided, held):
    decided(TEXT, "ara")
    decided(TEXT, "rx")
    assert held(TEXT) == {"matin.": Verdict.REJECT, "place.": Verdict.ACCEPT}


def test_articles_do_not_mix(decided, held):
    decided(TEXT, "r")
    assert held(TEXT.replace("petit", "grand"), "b.txt") == {}


def test_an_article_that_moved_is_known_by_its_text(decided, held):
    decided(TEXT, "-r")
    assert held(TEXT, "elsewhere/b.txt") == {"palais.": Verdict.REJECT}


def test_found_by_its_quote_when_its_number_changed(decided, held):
    """The first is repaired: the second is the first now, and still the one that was rejected."""
    decided(TEXT, "ar-")
    assert held(TEXT.replace(HANDS, "serre la main", 1)) == {"palais.": Verdict.REJECT}
    assert held(f"Un homme {HANDS} ici.\n" + TEXT) == {"matin.": Verdict.ACCEPT, "palais.": Verdict.REJECT}


def test_found_when_the_text_on_one_side_changed(decided, held):
    decided(TEXT, "-r-")
    assert held(TEXT.replace("reine d’Angleterre", "reine")) == {"palais.": Verdict.REJECT}
    assert held(TEXT.replace("tous les invités", "chacun dans l’enceinte")) == {"palais.": Verdict.REJECT}


def test_apostrophes_and_spaces_may_change(decided, held):
    decided(TEXT, "-r-")
    assert held(TEXT.replace("’", "'").replace(" ", "\u00a0", 3)) == {"palais.": Verdict.REJECT}


def test_not_taken_for_another_when_its_place_is_gone(decided, held):
    decided(TEXT, "a--")
    assert held("\n".join(TEXT.splitlines()[1:])) == {}


def test_an_edit_beyond_the_words_needs_what_it_touches(store, checked, tmp_path, held):
    outcome = checked(TEXT, str(tmp_path / "a.txt"))
    finding = outcome.findings[1]
    who = {"by": "eva", "at": "now"}
    span = type(finding.span)(finding.span.start, finding.span.end + 3)
    store.add(outcome.path, outcome.document, decide.amend(outcome.document, finding, span, "salue", **who))
    assert held(TEXT) == {"palais.": Verdict.AMEND}
    assert held(TEXT.replace("palais", "château")) == {"château.": Verdict.AMEND}
    assert held(TEXT.replace("mains de tous", "mains à tous")) == {}


def test_decisions_are_applied_exactly(store, decided, checked, pipeline, tmp_path):
    decided(TEXT, "ar-")
    outcome = checked(TEXT, str(tmp_path / "a.txt"))
    decisions = store.for_document(outcome.path, outcome.document, outcome.findings)
    fixed = fix(pipeline, outcome.document, Trust.REVIEW, decisions)
    assert fixed.after.segments[0].target == TEXT.splitlines()[0].replace(HANDS, "serre la main")
    assert [s.target for s in fixed.after.segments[1:]] == TEXT.splitlines()[1:]


def test_silenced_are_those_rejected(store, decided, checked, tmp_path):
    decided(TEXT, "ar-")
    outcome = checked(TEXT, str(tmp_path / "a.txt"))
    assert store.silenced(outcome.path, outcome.document, outcome.findings) == {outcome.findings[1].key}


def test_paths_are_relative_to_the_project(store, decided):
    decided(TEXT, "r", "presse/a.txt")
    assert json.loads(store.path.read_text())["article"] == "presse/a.txt"


def test_a_pipe_is_known_by_its_text_alone(store, checked):
    outcome = checked(TEXT, "-")
    finding = outcome.findings[0]
    store.add("-", outcome.document, decide.reject(outcome.document, finding, by="eva", at="now"))
    assert store.silenced("-", outcome.document, outcome.findings) == {finding.key}
    other = checked(TEXT + "Fin.\n", "-")
    assert store.silenced("-", other.document, other.findings) == frozenset()


def test_renamed_families_are_followed(store, decided, checked, tmp_path):
    decided(TEXT, "r")
    line = json.loads(store.path.read_text())
    line["key"] = line["key"].replace("calque/", "old/")
    store.path.write_text(json.dumps(line) + "\n")
    renamed = DecisionStore(store.path, renamed={"old": "calque"})
    outcome = checked(TEXT, str(tmp_path / "a.txt"))
    assert len(renamed.silenced(outcome.path, outcome.document, outcome.findings)) == 1


def test_an_unreadable_line_is_named(store, decided, held):
    decided(TEXT, "r")
    store.path.write_text(store.path.read_text() + "{nonsense}\n")
    with pytest.raises(StoreError, match=r"decisions\.jsonl:2: .*mend or delete"):
        held(TEXT)


@pytest.mark.parametrize("line", ["[]", "1", '{"key": "a/b/1"}', '{"version": 9, "key": "a"}', "\xff"])
def test_what_is_no_decision_is_named(store, line):
    store.path.parent.mkdir()
    store.path.write_bytes(line.encode("latin-1") + b"\n")
    with pytest.raises(StoreError, match=":1:"):
        store.entries()


def test_a_torn_last_line_is_passed_over_and_survives_an_append(store, decided, held):
    decided(TEXT, "r")
    whole = store.path.read_bytes()
    store.path.write_bytes(whole + whole[: len(whole) // 2])
    assert held(TEXT) == {"matin.": Verdict.REJECT}
    decided(TEXT, "-a")
    assert held(TEXT) == {"matin.": Verdict.REJECT, "palais.": Verdict.ACCEPT}


def test_a_last_line_without_newline_is_kept(store, decided, held):
    decided(TEXT, "r")
    store.path.write_bytes(store.path.read_bytes().rstrip())
    decided(TEXT, "-a")
    assert held(TEXT) == {"matin.": Verdict.REJECT, "palais.": Verdict.ACCEPT}


def test_many_writers_tear_nothing(store, decided):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: decided(TEXT, "ara"), range(8)))
    assert len(store.entries()) == 24


def test_a_folder_in_the_way_is_one_clear_error(tmp_path, checked):
    (tmp_path / ".repair").write_text("")
    store = DecisionStore(tmp_path / ".repair" / "decisions.jsonl")
    outcome = checked(TEXT)
    with pytest.raises(StoreError, match="can't be kept"):
        store.add("a", outcome.document, decide.reject(outcome.document, outcome.findings[0], by="", at=""))
