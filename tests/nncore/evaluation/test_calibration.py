"""Calibration against examples worked by hand."""

import numpy as np
import pytest
from sure_of import sure_of

from nncore.errors import ShapeError
from nncore.evaluation.calibration import expected_calibration_error, reliability


def test_calibration_by_hand() -> None:
    probabilities = sure_of([1, 1, 1, 1], [0.9, 0.9, 0.92, 0.5])
    labels = np.array([1, 1, 2, 1])
    bins = reliability(labels, probabilities, n_bins=10)
    assert [entry.count for entry in bins] == [0, 0, 0, 0, 1, 0, 0, 0, 2, 1]
    assert (bins[8].low, bins[8].high) == (0.8, 0.9)
    assert bins[8].confidence == pytest.approx(0.9)
    assert (bins[8].accuracy, bins[9].accuracy, bins[4].accuracy, bins[0].accuracy) == (1.0, 0.0, 1.0, None)
    expected = (2 * 0.1 + 1 * 0.92 + 1 * 0.5) / 4
    assert expected_calibration_error(labels, probabilities, n_bins=10) == pytest.approx(expected)


def test_confidence_beyond_the_bins_falls_in_the_outer_ones() -> None:
    outputs = np.zeros((2, 10))
    outputs[1, 3] = 1.7
    assert [entry.count for entry in reliability(np.array([0, 3]), outputs, n_bins=2)] == [1, 1]


def test_no_digits_give_none() -> None:
    nothing = np.empty((0, 10))
    assert expected_calibration_error([], nothing) is None
    assert all(entry.count == 0 and entry.accuracy is None for entry in reliability([], nothing))


def test_each_digit_needs_one_row() -> None:
    with pytest.raises(ShapeError, match="1 and 2"):
        reliability([3], np.full((2, 10), 0.1))
