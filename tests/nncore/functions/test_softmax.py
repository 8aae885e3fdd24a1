"""Softmax, its logarithm and its Jacobian."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.functions.softmax import entropy, log_softmax, softmax, softmax_jacobian, softmax_of_floats, softmax_steps

LOGITS = arrays(np.float64, st.integers(1, 12), elements=st.floats(-100.0, 100.0))


def test_worked_example() -> None:
    # e^0 : e^ln2 : e^ln5 = 1 : 2 : 5
    logits = np.log([1.0, 2.0, 5.0])
    np.testing.assert_allclose(softmax(logits), [0.125, 0.25, 0.625], rtol=1e-15)
    np.testing.assert_allclose(log_softmax(logits), np.log([0.125, 0.25, 0.625]), rtol=1e-14)


def test_temperature_evens_out_and_decides() -> None:
    logits = np.log([1.0, 4.0])
    np.testing.assert_allclose(softmax(logits, 2.0), [1 / 3, 2 / 3])  # roots: 1 : 2
    np.testing.assert_allclose(softmax(logits, 0.5), [1 / 17, 16 / 17])  # squares: 1 : 16


@given(LOGITS)
def test_probabilities_are_positive_and_sum_to_1(logits: np.ndarray) -> None:
    probabilities = softmax(logits)
    assert (probabilities > 0.0).all()
    assert probabilities.sum() == pytest.approx(1.0, abs=1e-14)


@given(LOGITS, st.floats(-1e3, 1e3))
def test_a_shift_of_all_logits_changes_nothing(logits: np.ndarray, shift: float) -> None:
    np.testing.assert_allclose(softmax(logits + shift), softmax(logits), atol=1e-12)


@given(LOGITS)
def test_log_softmax_is_the_logarithm(logits: np.ndarray) -> None:
    np.testing.assert_allclose(log_softmax(logits), np.log(softmax(logits)), atol=1e-10)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_huge_logits_overflow_nothing(dtype: type[np.floating]) -> None:
    logits = np.array([[1e4, -1e4, 0.0], [-1e4, -1e4, -1e4]], dtype)
    with np.errstate(all="raise", under="ignore"):
        np.testing.assert_allclose(softmax(logits), [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3]], rtol=1e-6)
        assert log_softmax(logits)[0, 1] == -2e4
    assert softmax(logits).dtype == log_softmax(logits).dtype == dtype


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_one_example_gets_what_it_gets_among_others(dtype: type[np.floating]) -> None:
    logits = np.array([[1.0, 2.0, -3.0], [4.0, 0.0, 4.0]], dtype)
    one_by_one = np.array([softmax(row) for row in logits])
    assert one_by_one.dtype == dtype
    np.testing.assert_allclose(one_by_one, softmax(logits), rtol=4 * np.finfo(dtype).eps)
    np.testing.assert_array_equal(softmax_of_floats(logits[0]), one_by_one[0])


def test_the_last_axis_is_the_one_that_sums() -> None:
    logits = np.random.default_rng(0).normal(size=(2, 3, 4))
    np.testing.assert_allclose(softmax(logits).sum(axis=-1), np.ones((2, 3)))
    np.testing.assert_allclose(softmax(logits)[1, 2], softmax(logits[1, 2]))
    assert softmax(np.empty((0, 10))).shape == (0, 10)


def test_jacobian_worked_example() -> None:
    np.testing.assert_allclose(softmax_jacobian(np.array([0.25, 0.75])), [[0.1875, -0.1875], [-0.1875, 0.1875]])


@given(LOGITS)
def test_jacobian_is_symmetric_and_its_rows_sum_to_0(logits: np.ndarray) -> None:
    jacobian = softmax_jacobian(softmax(logits))
    np.testing.assert_array_equal(jacobian, jacobian.T)
    np.testing.assert_allclose(jacobian.sum(axis=1), 0.0, atol=1e-15)


def test_jacobian_of_an_all_but_certain_answer_keeps_its_diagonal() -> None:
    expected = np.exp(-50.0) * np.array([[1.0, -1.0], [-1.0, 1.0]])
    np.testing.assert_allclose(softmax_jacobian(softmax(np.array([50.0, 0.0]))), expected, rtol=1e-12)


def test_jacobian_is_the_derivative() -> None:
    logits, h = np.array([0.3, -1.2, 2.0, 0.0]), 1e-6
    columns = [(softmax(logits + h * unit) - softmax(logits - h * unit)) / (2 * h) for unit in np.eye(4)]
    np.testing.assert_allclose(softmax_jacobian(softmax(logits)), np.stack(columns, axis=1), atol=1e-9)


def test_jacobian_at_a_temperature_is_the_derivative() -> None:
    logits, temperature, h = np.array([0.3, -1.2, 2.0, 0.0]), 2.5, 1e-6
    moved = [[softmax(logits + sign * h * unit, temperature) for sign in (1, -1)] for unit in np.eye(4)]
    columns = [(above - below) / (2 * h) for above, below in moved]
    jacobian = softmax_jacobian(softmax(logits, temperature), temperature)
    np.testing.assert_allclose(jacobian, np.stack(columns, axis=1), atol=1e-9)


def test_steps_worked_example() -> None:
    steps = softmax_steps(np.log([1.0, 2.0, 5.0]))
    np.testing.assert_allclose(steps.exponents, np.log([0.2, 0.4, 1.0]), atol=1e-15)
    np.testing.assert_allclose(steps.exponentials, [0.2, 0.4, 1.0])
    np.testing.assert_allclose(steps.total, [1.6])
    np.testing.assert_allclose(steps.probabilities, [0.125, 0.25, 0.625])
    bare = softmax_steps(np.log([1.0, 4.0]), 2.0, is_shifted=False)
    np.testing.assert_allclose(bare.exponentials, [1.0, 2.0])
    np.testing.assert_allclose(bare.probabilities, [1 / 3, 2 / 3])


@given(LOGITS, st.floats(0.2, 10.0))
def test_steps_end_at_softmax(logits: np.ndarray, temperature: float) -> None:
    np.testing.assert_array_equal(softmax_steps(logits, temperature).probabilities, softmax(logits, temperature))


@pytest.mark.parametrize(("dtype", "limit"), [(np.float32, 88.0), (np.float64, 709.0)])
def test_without_the_shift_large_logits_end_in_nan_and_with_it_in_nothing_bad(
    dtype: type[np.floating], limit: float
) -> None:
    inside, beyond = np.array([limit, 0.0], dtype), np.array([limit + 1.0, limit + 1.0], dtype)
    assert np.isfinite(softmax_steps(inside, is_shifted=False).probabilities).all()
    bare = softmax_steps(beyond, is_shifted=False)
    assert np.isinf(bare.exponentials).all()
    assert np.isnan(bare.probabilities).all()
    assert np.isnan(softmax_steps(np.array([-2000.0, -2000.0], dtype), is_shifted=False).probabilities).all()  # 0 / 0
    assert softmax_steps(beyond).probabilities.tolist() == [0.5, 0.5]
    assert softmax_steps(beyond).probabilities.dtype == dtype


def test_entropy_worked_examples() -> None:
    assert entropy(np.array([0.5, 0.25, 0.25])) == pytest.approx(1.5 * np.log(2.0))
    np.testing.assert_allclose(entropy(np.array([[0.0, 1.0], [0.5, 0.5]])), [0.0, np.log(2.0)])


@given(LOGITS)
def test_entropy_lies_between_certain_and_even(logits: np.ndarray) -> None:
    assert 0.0 <= entropy(softmax(logits)) <= np.log(len(logits)) + 1e-12
