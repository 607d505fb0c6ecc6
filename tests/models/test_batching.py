"""Batches hold what they may, and what comes out does not depend on them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.models import ModelError
from repair.models.batching import batches, run

LENGTHS = st.lists(st.integers(0, 300), max_size=60)


@given(LENGTHS, st.integers(1, 1000))
def test_every_item_is_in_one_batch_within_the_budget(lengths, budget):
    made = list(batches(lengths, budget))
    assert sorted(p for batch in made for p in batch) == list(range(len(lengths)))
    for batch in made:
        assert len(batch) == 1 or len(batch) * max(1, *(lengths[p] for p in batch)) <= budget


@given(LENGTHS, st.integers(1, 1000))
def test_longest_first(lengths, budget):
    order = [lengths[p] for batch in batches(lengths, budget) for p in batch]
    assert order == sorted(lengths, reverse=True)


@given(LENGTHS, st.integers(1, 1000), st.integers(1, 9))
def test_results_in_order_whatever_fits_into_memory(lengths, budget, most):
    def work(batch):
        if len(batch) > most:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return [(item, "done") for item in batch]

    items = list(enumerate(lengths))
    seen = []
    done = run(items, lambda i: i[1], work, budget=budget, progress=lambda n, of: seen.append((n, of)))
    assert done == [(item, "done") for item in items]
    assert [n for n, _ in seen] == sorted({n for n, _ in seen})
    assert not items or seen[-1] == (len(items), len(items))


def test_no_memory_for_one_is_one_line():
    def work(batch):
        raise MemoryError

    with pytest.raises(ModelError, match="big: no memory left for a text of 7 tokens: take a smaller model"):
        run(["seven"], lambda _: 7, work, budget=9, name="big")


def test_other_errors_are_not_mistaken_for_memory():
    def work(batch):
        raise RuntimeError("shape mismatch")

    with pytest.raises(RuntimeError, match="shape"):
        run([1, 2], lambda _: 1, work, budget=9)
