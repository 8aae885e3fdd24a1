"""Predictions: every figure by hand, in steps and at once."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from step_by_step import shares_and_result

from nncore.data.datasets import Dataset
from nncore.errors import DatasetError, NNCoreError, ShapeError
from nncore.evaluation.predictions import Predictions, evaluate, predict_in_steps
from nncore.functions.activations import ACTIVATIONS
from nncore.in_steps import result_of
from nncore.network.initialisation import init_network
from nncore.network.network import Network


@pytest.fixture
def network() -> Network:
    relu = ACTIVATIONS["relu"]
    return init_network((784, 12, 10), [relu], rng=np.random.default_rng(1)).replace(reject_below=0.2)


@pytest.fixture
def dataset() -> Dataset:
    rng = np.random.default_rng(2)
    return Dataset("by hand", rng.random((1300, 784), np.float32), rng.integers(-1, 10, 1300))


def test_steps_tell_a_rising_share_and_end_at_one(network: Network, dataset: Dataset) -> None:
    told, _ = shares_and_result(predict_in_steps(network, dataset))
    assert told == sorted(told)
    assert len(told) == 3
    assert told[-1] == 1.0


def test_all_steps_at_once_give_the_same_to_the_last_bit(network: Network, dataset: Dataset) -> None:
    _, in_steps = shares_and_result(predict_in_steps(network, dataset))
    at_once = evaluate(network, dataset)
    assert in_steps.as_json_object() == at_once.as_json_object()
    np.testing.assert_array_equal(in_steps.probabilities, at_once.probabilities)
    np.testing.assert_array_equal(in_steps.evidence, at_once.evidence)


def test_data_without_labels_is_read_but_not_judged(network: Network, dataset: Dataset) -> None:
    predictions = result_of(predict_in_steps(network, Dataset("bare", dataset.inputs)))
    assert not predictions.is_labelled
    assert (predictions.n_digits, predictions.n_not_digits) == (0, 0)
    assert predictions.accuracy is None
    assert predictions.rejected_share_of_others is None
    assert predictions.risk_coverage_curve is None
    np.testing.assert_array_equal(predictions.predicted, network.predict(dataset.inputs))


def test_an_empty_data_set(network: Network) -> None:
    told, predictions = shares_and_result(
        predict_in_steps(network, Dataset("empty", np.empty((0, 784), np.float32), np.empty(0, np.int64)))
    )
    assert told == []
    assert len(predictions) == 0
    assert predictions.accuracy is None


def test_other_networks_are_refused_in_words(network: Network, dataset: Dataset) -> None:
    relu = ACTIVATIONS["relu"]
    with pytest.raises(ShapeError, match="7 classes instead of ten"):
        result_of(predict_in_steps(init_network((784, 4, 7), [relu], rng=np.random.default_rng(0)), dataset))
    huge = network.replace(biases=(network.biases[0], np.full(10, np.inf, np.float32)))
    with pytest.raises(NNCoreError, match="not finite"), np.errstate(invalid="ignore"):
        result_of(predict_in_steps(huge, dataset))


def network_that_reads_the_first_ten_pixels(reject_below: float = 0.0, scale: float = 5.0) -> Network:
    weights = np.zeros((784, 10), np.float32)
    weights[np.arange(10), np.arange(10)] = scale
    return Network((weights,), (np.zeros(10, np.float32),), (), reject_below=reject_below)


def by_hand(labels: list[int] | None, lit: list[int | None]) -> Dataset:
    inputs = np.zeros((len(lit), 784), np.float32)
    for row, pixel in enumerate(lit):
        if pixel is not None:
            inputs[row, pixel] = 1.0
    return Dataset("by hand", inputs, None if labels is None else np.array(labels, np.int64))


def test_an_evaluation_by_hand() -> None:
    judged = evaluate(
        network_that_reads_the_first_ten_pixels(reject_below=0.5),
        by_hand([3, 3, 5, 8, -1, -1], [3, 4, 5, None, 7, None]),
    )
    sure = math.exp(5) / (math.exp(5) + 9)
    wrong = 1 / (math.exp(5) + 9)
    figures = judged.as_json_object()
    assert json.loads(json.dumps(figures)) == figures
    assert set(figures) == {
        "n", "accuracy", "per_digit", "confusion", "ece", "log_loss", "rejected", "n_not_digits", "rejected_not_digits",
    }  # fmt: skip
    assert (judged.n_digits, judged.accuracy) == (4, 0.5)
    assert figures["per_digit"] == [None, None, None, 0.5, None, 1.0, None, None, 0.0, None]
    assert (figures["confusion"][3][3], figures["confusion"][3][4], figures["confusion"][8][0]) == (1, 1, 1)
    assert judged.log_loss == pytest.approx(-(2 * math.log(sure) + math.log(wrong) + math.log(0.1)) / 4, rel=1e-5)
    assert judged.calibration_error == pytest.approx((3 * abs(2 / 3 - sure) + 0.1) / 4, rel=1e-5)
    assert (judged.rejected_share, judged.n_not_digits, judged.rejected_share_of_others) == (0.25, 2, 0.5)
    assert not judged.probabilities.flags.writeable


def test_what_is_undefined_is_null() -> None:
    no_digits = evaluate(network_that_reads_the_first_ten_pixels(), by_hand([-1], [2])).as_json_object()
    assert [no_digits[key] for key in ("n", "accuracy", "ece", "log_loss", "rejected")] == [0, None, None, None, None]
    assert (no_digits["n_not_digits"], no_digits["rejected_not_digits"]) == (1, 0.0)
    only_digits = evaluate(network_that_reads_the_first_ten_pixels(), by_hand([2], [2])).as_json_object()
    assert (only_digits["n_not_digits"], only_digits["rejected_not_digits"]) == (0, None)


def test_what_cannot_be_evaluated_is_refused() -> None:
    reader = network_that_reads_the_first_ten_pixels()
    with pytest.raises(DatasetError, match="by hand has no labels"):
        evaluate(reader, by_hand(None, [1]))
    with pytest.raises(ShapeError, match="2 classes instead of ten"):
        evaluate(Network((reader.weights[0][:, :2],), (reader.biases[0][:2],), ()), by_hand([1], [1]))
    with pytest.raises(ShapeError, match="inputs"):
        evaluate(Network((reader.weights[0][:10],), reader.biases, ()), by_hand([1], [1]))
    not_finite = Network((np.full((784, 10), 3e38, np.float32),), reader.biases, (), output="identity")
    with np.errstate(over="ignore"), pytest.raises(NNCoreError, match="not finite"):
        evaluate(not_finite, Dataset("ones", np.ones((1, 784), np.float32), np.array([1])))


def test_only_evidence_below_the_threshold_rejects() -> None:
    at_threshold = Predictions(
        np.array([3, 3]), True, np.full((2, 10), 0.1), np.array([0.5, np.nextafter(0.5, 0.0)]), threshold=0.5
    )
    assert at_threshold.is_rejected.tolist() == [False, True]


def test_strokes_that_no_digit_needs_reject_what_the_pixels_alone_do_not() -> None:
    strokes = tuple(np.array([(10.0 * place, 0.0), (10.0 * place, 40.0)]) for place in range(4))
    drawn = replace(by_hand([3, 3], [3, 3]), strokes=(strokes, strokes[:2]))
    network = network_that_reads_the_first_ten_pixels(reject_below=0.92)
    assert evaluate(network, drawn).is_rejected.tolist() == [True, False]
    assert not evaluate(network, replace(drawn, strokes=None)).is_rejected.any()


def test_what_may_show_another_digit_is_rejected_however_sure_the_network_is() -> None:
    network = Network((np.eye(784, 10),), (np.zeros(10),), (), "softmax", reject_below=0.3)
    inputs = 9.0 * np.eye(3, 784, dtype=np.float32)
    none = inputs[:0]
    dataset = Dataset("pictures", inputs, np.arange(3), alternatives=(none, inputs[:1], inputs[2:]))
    predictions = evaluate(network, dataset)
    assert predictions.is_rejected.tolist() == [False, True, False]
    assert predictions.rejected_share == pytest.approx(1 / 3)
    turned = evaluate(network, dataset.subset([1, 0]))
    assert turned.is_rejected.tolist() == [True, False]
