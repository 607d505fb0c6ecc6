"""Keys of findings: no position, no wording."""

from repair.core.finding import Finding, Severity, Suggestion, Trust, with_keys
from repair.core.text import Document, Segment, Span


def finding(segment: str, start: int, end: int, rule: str = "clock.split", **more: object) -> Finding:
    return Finding(rule, segment, Span(start, end), "time", Severity.MAJOR, "m", **more)  # type: ignore[arg-type]


def test_equal_words_are_told_apart_by_their_order() -> None:
    document = Document("d", (Segment("a", "ici, ici"), Segment("b", "Ici")))
    keyed = with_keys(document, [finding("b", 0, 3), finding("a", 5, 8), finding("a", 0, 3)])
    stems = {f.key.rpartition("/")[0] for f in keyed}
    assert len(stems) == 1
    assert [f.key.rpartition("/")[2] for f in keyed] == ["1", "2", "3"]


def test_keys_outlive_edits_elsewhere_and_typography() -> None:
    before = Document("d", (Segment("a", "Il est l'heure"),))
    after = Document("d", (Segment("x", "Tout a changé : il est l’heure"),))
    assert with_keys(before, [finding("a", 7, 14)])[0].key == with_keys(after, [finding("x", 23, 30)])[0].key


def test_rules_of_one_family_share_keys() -> None:
    document = Document("d", (Segment("a", "ici"),))
    one, other = (with_keys(document, [finding("a", 0, 3, rule)])[0].key for rule in ("clock.a", "clock.b"))
    assert one == other


def test_competing_readings_have_no_best() -> None:
    readings = tuple(Suggestion((), Trust.REVIEW, "r", competing=True) for _ in range(2))
    assert finding("a", 0, 1, suggestions=readings).best is None
    assert finding("a", 0, 1).best is None
    assert finding("a", 0, 1).trust is Trust.HINT
