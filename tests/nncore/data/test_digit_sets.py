"""Several data sets to learn from: joined in their order, split each by itself, and the small ones repeated."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.data.datasets import NOT_A_DIGIT, Dataset, as_inputs
from nncore.data.digit_sets import as_bytes, joined, train_validation_split
from nncore.errors import DatasetError


def pictures(n: int, labels: list[int] | None, first: int = 0) -> Dataset:
    """Pictures in whose every pixel stands their number, as a part of 255."""
    inputs = np.repeat(np.arange(first, first + n, dtype=np.float32)[:, None], 784, axis=1) / np.float32(255)
    return Dataset(f"{n} pictures", inputs, None if labels is None else np.array(labels))


def test_sets_are_joined_in_their_order_without_what_is_no_digit() -> None:
    digits = joined([pictures(3, [7, NOT_A_DIGIT, 8]), pictures(2, [1, 2], first=100)])
    assert digits.images[:, 0].tolist() == [0, 2, 100, 101]
    assert digits.images.dtype == np.uint8
    assert digits.labels.tolist() == [7, 8, 1, 2]
    assert digits.sizes == (2, 2)


def test_a_set_that_teaches_nothing_is_named() -> None:
    good = pictures(3, [1, 2, 3])
    with pytest.raises(DatasetError, match="4 pictures has no labels to learn from"):
        joined([good, pictures(4, None)])
    with pytest.raises(DatasetError, match="2 pictures holds no digits to learn from"):
        joined([good, pictures(2, [NOT_A_DIGIT, NOT_A_DIGIT])])


@given(
    st.lists(st.integers(1, 300), min_size=1, max_size=4),
    st.none() | st.integers(20, 200),
    st.floats(0.0, 0.5),
    st.integers(0, 2**32),
)
def test_nothing_that_is_kept_apart_is_learned(sizes: list[int], n_digits: int | None, share: float, seed: int) -> None:
    apart, learned = train_validation_split(sizes, n_digits, share, np.random.default_rng(seed))
    assert not set(apart.tolist()) & set(learned.tolist())
    ends = np.cumsum(sizes)
    numbers = []
    for first, end in zip(ends - sizes, ends, strict=True):
        rows, times = np.unique(learned[(learned >= first) & (learned < end)], return_counts=True)
        n_apart = ((apart >= first) & (apart < end)).sum()
        assert len(rows) + n_apart == min(end - first, n_digits or end)
        assert n_apart == round(share * (len(rows) + n_apart))
        assert len(set(times.tolist())) == 1
        numbers.append((len(rows), times[0].item()))
    largest = max(n for n, _ in numbers)
    for n, times in numbers:
        assert times == max(1, round(largest / (9 * n)))


def test_thirty_drawings_beside_mnist_make_up_a_tenth() -> None:
    apart, learned = train_validation_split((60_000, 30), None, 0.1, np.random.default_rng(0))
    assert (learned >= 60_000).mean() == pytest.approx(0.1, abs=1e-3)
    assert (apart >= 60_000).sum() == 3


def test_floats_between_two_bytes_stay_floats() -> None:
    exact, between = (factor * pictures(200, None).inputs for factor in (np.float32(1.0), np.float32(0.999)))
    assert as_bytes(exact).dtype == np.uint8
    np.testing.assert_array_equal(as_inputs(as_bytes(exact)), exact)
    assert as_bytes(between) is between
