"""The span metrics against naive implementations."""

from hypothesis import given
from hypothesis import strategies as st

from repair.evaluate import spans

place = st.tuples(st.integers(0, 30), st.integers(0, 8)).map(lambda p: (p[0], p[0] + p[1]))
places = st.lists(place, max_size=8)
weighed = st.lists(st.tuples(place, st.sampled_from((True, False, None))).map(lambda p: (*p[0], p[1])), max_size=8)


def naive_meets(a, b):
    if a[0] == a[1] or b[0] == b[1]:
        return not (a[1] < b[0] or b[1] < a[0])
    return bool(set(range(*a)) & set(range(*b)))


@given(place, place)
def test_meets(a, b):
    assert spans.meets(a, b) == spans.meets(b, a) == naive_meets(a, b)


@given(places, places)
def test_overlap(predicted, gold):
    figures = spans.overlap(predicted, gold)
    assert figures.hits == sum(any(naive_meets(p, g) for g in gold) for p in predicted)
    assert figures.found == sum(any(naive_meets(p, g) for p in predicted) for g in gold)
    assert (figures.predicted, figures.gold) == (len(predicted), len(gold))


@given(places, places)
def test_exact(predicted, gold):
    figures = spans.exact(predicted, gold)
    assert figures.hits == sum(any(p == g for g in gold) for p in predicted)
    assert figures.found == sum(any(p == g for p in predicted) for g in gold)


def labels(marks):
    """Return the gravest label of each covered character."""
    found = {}
    for start, end, grave in marks:
        for at in range(start, end):
            known = found.get(at, "nothing")
            rank = {"nothing": 0, None: 1, False: 2, True: 3}
            found[at] = max(known, grave, key=rank.__getitem__)
    return found


@given(weighed, weighed)
def test_characters(predicted, gold):
    ours, theirs = labels(predicted), labels(gold)
    credit = sum(
        1.0 if None in (ours[at], theirs[at]) or ours[at] == theirs[at] else 0.5 for at in ours if at in theirs
    )
    figures = spans.characters(predicted, gold)
    assert figures == spans.Figures(credit, len(ours), credit, len(theirs))
    if ours and theirs:
        p, r = credit / len(ours), credit / len(theirs)
        assert figures.f1 == (2 * p * r / (p + r) if p + r else 0.0)


@given(weighed)
def test_a_side_compared_with_itself_is_perfect(marks):
    figures = spans.characters(marks, marks)
    assert figures.hits == figures.predicted == figures.gold


def test_nothing_predicted_has_no_precision():
    figures = spans.overlap([], [(1, 2)])
    assert (figures.precision, figures.recall, figures.f1) == (None, 0.0, None)


def test_an_empty_mark_is_met_by_what_stands_beside_it():
    assert spans.overlapped([(3, 3)], [(0, 3)]) == [True]
    assert spans.overlapped([(0, 3)], [(4, 4)]) == [False]
