"""Metrics against examples worked by hand."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.data.datasets import Dataset
from nncore.errors import DatasetError, NNCoreError, ShapeError
from nncore.evaluation.metrics import (
    SMALLEST_PROBABILITY,
    accuracy,
    confusion_matrix,
    evaluate,
    expected_calibration_error,
    log_loss,
    per_digit_accuracy,
    precision_recall,
    reliability,
    risk_coverage_curve,
    roc_auc,
)
from nncore.network.network import Network

NO_LABELS = np.array([], np.int64)


def sure_of(labels: list[int], confidence: list[float]) -> np.ndarray:
    """Probabilities that give each label its confidence and share the rest."""
    rows = [[(1 - one) / 9] * 10 for one in confidence]
    for row, label, one in zip(rows, labels, confidence, strict=True):
        row[label] = one
    return np.array(rows)


def test_accuracy_per_digit_and_confusion_by_hand() -> None:
    labels, predicted = np.array([0, 0, 0, 3, 3, 9]), np.array([0, 0, 3, 3, 3, 4])
    assert accuracy(labels, predicted) == pytest.approx(4 / 6)
    confusion = confusion_matrix(labels, predicted)
    assert confusion.shape == (10, 10)
    assert {(row, column): int(confusion[row, column]) for row, column in np.argwhere(confusion)} == {
        (0, 0): 2, (0, 3): 1, (3, 3): 2, (9, 4): 1,
    }  # fmt: skip
    assert per_digit_accuracy(confusion) == (2 / 3, None, None, 1.0, None, None, None, None, None, 0.0)
    precision, recall = precision_recall(confusion)
    assert precision == (1.0, None, None, 2 / 3, 0.0, None, None, None, None, None)
    assert recall == per_digit_accuracy(confusion)


def test_nothing_gives_none() -> None:
    nothing = np.empty((0, 10))
    assert accuracy(NO_LABELS, NO_LABELS) is None
    assert confusion_matrix(NO_LABELS, NO_LABELS).tolist() == np.zeros((10, 10)).tolist()
    assert expected_calibration_error(NO_LABELS, nothing) is None
    assert log_loss(NO_LABELS, nothing) is None
    assert risk_coverage_curve(np.empty(0), np.empty(0, bool), np.empty(0, bool)) is None
    assert all(entry.count == 0 and entry.accuracy is None for entry in reliability(NO_LABELS, nothing))


def test_calibration_by_hand() -> None:
    probabilities = sure_of([1, 1, 1, 1], [0.9, 0.9, 0.92, 0.5])
    labels = np.array([1, 1, 2, 1])
    bins = reliability(labels, probabilities, bins=10)
    assert [entry.count for entry in bins] == [0, 0, 0, 0, 1, 0, 0, 0, 2, 1]
    assert (bins[8].low, bins[8].high) == (0.8, 0.9)
    assert bins[8].confidence == pytest.approx(0.9)
    assert (bins[8].accuracy, bins[9].accuracy, bins[4].accuracy, bins[0].accuracy) == (1.0, 0.0, 1.0, None)
    expected = (2 * 0.1 + 1 * 0.92 + 1 * 0.5) / 4
    assert expected_calibration_error(labels, probabilities, bins=10) == pytest.approx(expected)


def test_confidence_beyond_the_bins_falls_in_the_outer_ones() -> None:
    outputs = np.zeros((2, 10))
    outputs[1, 3] = 1.7
    assert [entry.count for entry in reliability(np.array([0, 3]), outputs, bins=2)] == [1, 1]


def test_log_loss_by_hand() -> None:
    labels = np.array([4, 4])
    assert log_loss(labels, sure_of([4, 4], [0.5, 0.25])) == pytest.approx((math.log(2) + math.log(4)) / 2)
    assert log_loss(labels[:1], sure_of([4], [0.0])) == pytest.approx(-math.log(SMALLEST_PROBABILITY))
    perfect = log_loss(labels[:1], sure_of([4], [1.0]))
    assert json.dumps(perfect) == "0.0"


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


def test_refusal_curve_by_hand() -> None:
    evidence = np.array([0.9, 0.5, 0.5, 0.2, 0.1, 0.5, 0.95])
    is_right = np.array([True, True, False, False, True, False, False])
    is_digit = np.array([True, True, True, True, False, False, False])
    curve = risk_coverage_curve(evidence, is_right, is_digit)
    assert curve is not None
    assert curve.thresholds.tolist() == [0.2, 0.5, 0.9]
    assert curve.rejected.tolist() == [0.0, 0.25, 0.75]
    assert curve.accuracy.tolist() == [0.5, pytest.approx(2 / 3), 1.0]
    assert curve.rejected_not_digits is not None
    np.testing.assert_allclose(curve.rejected_not_digits, [1 / 3, 1 / 3, 2 / 3])
    digits_alone = risk_coverage_curve(evidence[is_digit], is_right[is_digit], is_digit[is_digit])
    assert digits_alone is not None
    assert digits_alone.rejected_not_digits is None


def test_arrays_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ShapeError, match="2 and 3"):
        accuracy(np.array([1, 2]), np.array([1, 2, 3]))
    with pytest.raises(ShapeError, match="from -1 to 4"):
        confusion_matrix(np.array([-1, 4]), np.array([4, 4]))
    with pytest.raises(ShapeError, match="from 0 to 10"):
        log_loss(np.array([0, 10]), np.full((2, 10), 0.1))


def network_that_reads_the_first_ten_pixels(reject_below: float = 0.0, scale: float = 5.0) -> Network:
    weights = np.zeros((784, 10), np.float32)
    weights[np.arange(10), np.arange(10)] = scale
    return Network((weights,), (np.zeros(10, np.float32),), (), reject_below=reject_below)


def dataset(labels: list[int] | None, lit: list[int | None]) -> Dataset:
    inputs = np.zeros((len(lit), 784), np.float32)
    for row, pixel in enumerate(lit):
        if pixel is not None:
            inputs[row, pixel] = 1.0
    return Dataset("by hand", inputs, None if labels is None else np.array(labels, np.int64))


def test_an_evaluation_by_hand() -> None:
    judged = evaluate(
        network_that_reads_the_first_ten_pixels(reject_below=0.5),
        dataset([3, 3, 5, 8, -1, -1], [3, 4, 5, None, 7, None]),
    )
    sure = math.exp(5) / (math.exp(5) + 9)
    wrong = 1 / (math.exp(5) + 9)
    figures = judged.as_json_object()
    assert json.loads(json.dumps(figures)) == figures
    assert set(figures) == {
        "n", "accuracy", "per_digit", "confusion", "ece", "log_loss", "refused", "n_not_digits", "refused_not_digits",
    }  # fmt: skip
    assert (judged.n, judged.accuracy) == (4, 0.5)
    assert figures["per_digit"] == [None, None, None, 0.5, None, 1.0, None, None, 0.0, None]
    assert (figures["confusion"][3][3], figures["confusion"][3][4], figures["confusion"][8][0]) == (1, 1, 1)
    assert judged.log_loss == pytest.approx(-(2 * math.log(sure) + math.log(wrong) + math.log(0.1)) / 4, rel=1e-5)
    assert judged.ece == pytest.approx((3 * abs(2 / 3 - sure) + 0.1) / 4, rel=1e-5)
    assert (judged.rejected, judged.n_not_digits, judged.rejected_not_digits) == (0.25, 2, 0.5)
    assert not judged.probabilities.flags.writeable


def test_what_is_undefined_is_null() -> None:
    no_digits = evaluate(network_that_reads_the_first_ten_pixels(), dataset([-1], [2])).as_json_object()
    assert [no_digits[key] for key in ("n", "accuracy", "ece", "log_loss", "refused")] == [0, None, None, None, None]
    assert (no_digits["n_not_digits"], no_digits["refused_not_digits"]) == (1, 0.0)
    only_digits = evaluate(network_that_reads_the_first_ten_pixels(), dataset([2], [2])).as_json_object()
    assert (only_digits["n_not_digits"], only_digits["refused_not_digits"]) == (0, None)


def test_what_cannot_be_evaluated_is_refused() -> None:
    reader = network_that_reads_the_first_ten_pixels()
    with pytest.raises(DatasetError, match="by hand has no labels"):
        evaluate(reader, dataset(None, [1]))
    with pytest.raises(ShapeError, match="2 classes instead of ten"):
        evaluate(Network((reader.weights[0][:, :2],), (reader.biases[0][:2],), ()), dataset([1], [1]))
    with pytest.raises(ShapeError, match="inputs"):
        evaluate(Network((reader.weights[0][:10],), reader.biases, ()), dataset([1], [1]))
    not_finite = Network((np.full((784, 10), 3e38, np.float32),), reader.biases, (), output="identity")
    with np.errstate(over="ignore"), pytest.raises(NNCoreError, match="not finite"):
        evaluate(not_finite, Dataset("ones", np.ones((1, 784), np.float32), np.array([1])))
