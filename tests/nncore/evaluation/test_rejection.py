"""Rejection against examples worked by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.errors import ShapeError
from nncore.evaluation.rejection import risk_coverage_curve, roc_auc


def test_roc_auc_by_hand() -> None:
    is_positive = np.array([True, True, False, False])
    assert roc_auc(np.array([4.0, 3.0, 2.0, 1.0]), is_positive) == 1.0
    assert roc_auc(np.array([1.0, 2.0, 3.0, 4.0]), is_positive) == 0.0
    assert roc_auc(np.full(4, 0.5), is_positive) == 0.5
    assert roc_auc(np.arange(4.0), np.ones(4, bool)) is None
    assert roc_auc(np.arange(4.0), np.zeros(4, bool)) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=40))
def test_roc_auc_is_the_share_of_pairs_in_order(pairs: list[tuple[int, bool]]) -> None:
    scores, flags = np.array([one for one, _ in pairs], float), np.array([flag for _, flag in pairs])
    wins = [1.0 if high > low else 0.5 if high == low else 0.0 for high in scores[flags] for low in scores[~flags]]
    expected = sum(wins) / len(wins) if wins else None
    assert roc_auc(scores, flags) == pytest.approx(expected)


def test_risk_coverage_curve_by_hand() -> None:
    evidence = np.array([0.9, 0.5, 0.5, 0.2, 0.1, 0.5, 0.95])
    is_correct = np.array([True, True, False, False, True, False, False])
    is_digit = np.array([True, True, True, True, False, False, False])
    curve = risk_coverage_curve(evidence, is_correct, is_digit)
    assert curve is not None
    assert curve.thresholds.tolist() == [0.2, 0.5, 0.9]
    assert curve.rejected.tolist() == [0.0, 0.25, 0.75]
    assert curve.accuracy.tolist() == [0.5, pytest.approx(2 / 3), 1.0]
    assert curve.rejected_not_digits is not None
    np.testing.assert_allclose(curve.rejected_not_digits, [1 / 3, 1 / 3, 2 / 3])
    digits_alone = risk_coverage_curve(evidence[is_digit], is_correct[is_digit], is_digit[is_digit])
    assert digits_alone is not None
    assert digits_alone.rejected_not_digits is None


def test_without_digits_there_is_no_curve() -> None:
    assert risk_coverage_curve(np.empty(0), np.empty(0, bool), np.empty(0, bool)) is None
    assert risk_coverage_curve(np.ones(2), np.zeros(2, bool), np.zeros(2, bool)) is None


def test_each_digit_needs_one_row() -> None:
    flags = np.ones(3, bool)
    for fitting, other in ((flags, flags[:2]), (flags[:2], flags)):
        with pytest.raises(ShapeError, match="one row"):
            risk_coverage_curve(np.ones(3), fitting, other)
