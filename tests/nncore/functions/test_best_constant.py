"""Where each loss puts the one number that fits many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.errors import NNCoreError, ShapeError
from nncore.functions.best_constant import best_constant
from nncore.functions.losses import LOSSES

VALUES = arrays(np.float64, st.integers(1, 12), elements=st.floats(-100.0, 100.0))
WITH_OUTLIER = np.array([1.0, 2.0, 3.0, 10.0])


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        (LOSSES["mse"], 4.0),  # the mean
        (LOSSES["mae"], 2.5),  # between the two inner ones
        (LOSSES["huber"].with_settings(delta=1.0), 2.5),  # derivatives at 2.5: 1 + 0.5 − 0.5 − 1
        (LOSSES["smooth_l1"].with_settings(beta=2.0), 8 / 3),  # (c − 1) + (c − 2) + (c − 3) = 2, the far one's cut
        (LOSSES["huber"].with_settings(delta=5.0), 11 / 3),  # 3c − 6 = 5
    ],
    ids=["mse", "mae", "huber 1", "smooth L1 2", "huber 5"],
)
def test_worked_example_with_an_outlier(loss, expected: float) -> None:
    assert best_constant(loss, WITH_OUTLIER) == pytest.approx(expected, abs=1e-12)


def test_the_outlier_drags_the_mean_without_end_and_the_others_not_at_all() -> None:
    far, farther = np.array([1.0, 2.0, 3.0, 100.0]), np.array([1.0, 2.0, 3.0, 1000.0])
    assert best_constant(LOSSES["mse"], farther) - best_constant(LOSSES["mse"], far) == pytest.approx(225.0)
    for key in ("mae", "smooth_l1", "huber"):
        assert best_constant(LOSSES[key], farther) == pytest.approx(best_constant(LOSSES[key], far), abs=1e-9)


@given(VALUES)
def test_mean_and_median(values: np.ndarray) -> None:
    assert best_constant(LOSSES["mse"], values) == pytest.approx(values.mean(), abs=1e-9)
    assert best_constant(LOSSES["mae"], values) == pytest.approx(np.median(values), abs=1e-9)


@given(VALUES, st.floats(-1.0, 1.0))
@pytest.mark.parametrize("key", ["mse", "mae", "smooth_l1", "huber"])
def test_no_other_constant_costs_less(key: str, values: np.ndarray, step: float) -> None:
    def cost(constant: float) -> float:
        return float(LOSSES[key](np.full_like(values, constant), values))

    best = best_constant(LOSSES[key], values)
    assert cost(best) <= cost(best + step) + 1e-9


def test_the_best_probability_is_the_share_of_yes() -> None:
    assert best_constant(LOSSES["binary_cross_entropy"], np.array([1.0, 0.0, 1.0, 1.0])) == pytest.approx(0.75)


def test_one_value_or_equal_ones_are_their_own_constant() -> None:
    assert best_constant(LOSSES["mae"], np.array([3.25])) == 3.25
    assert best_constant(LOSSES["mse"], np.full(5, -7.5)) == -7.5


def test_what_has_no_constant_is_refused() -> None:
    with pytest.raises(NNCoreError, match="Categorical cross-entropy compares whole distributions"):
        best_constant(LOSSES["cross_entropy"], np.array([0.5]))
    for wrong in (np.empty(0), np.zeros((2, 2))):
        with pytest.raises(ShapeError, match=r"needs values of shape \(N,\), at least one, not"):
            best_constant(LOSSES["mse"], wrong)
