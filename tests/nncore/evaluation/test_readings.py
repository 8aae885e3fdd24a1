import numpy as np
import pytest

from nncore.data.datasets import Dataset
from nncore.errors import NNCoreError, ShapeError
from nncore.evaluation.metrics import evaluate
from nncore.evaluation.readings import Readings, agreement, choose_rows, read_in_steps
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network, init_network


def finished(network: Network, dataset: Dataset) -> tuple[list[float], Readings]:
    """Do all the steps; return the shares that were told, and the result."""
    work, told = read_in_steps(network, dataset), []
    while True:
        try:
            told.append(next(work))
        except StopIteration as ending:
            return told, ending.value


def readings_of(labels: list[int], confidences: list[tuple[int, float]], threshold: float = 0.0) -> Readings:
    """Readings made by hand: for each row what was read, and with which probability."""
    probabilities = np.zeros((len(labels), 10))
    for row, (digit, confidence) in enumerate(confidences):
        probabilities[row] = (1.0 - confidence) / 9.0
        probabilities[row, digit] = confidence
    evidence = np.array([confidence for _, confidence in confidences])
    return Readings(np.array(labels), True, probabilities, evidence, threshold)


FIRST = readings_of([4, 4, 9, 1, -1], [(4, 0.9), (9, 0.8), (9, 0.6), (7, 0.95), (0, 0.3)], threshold=0.7)
SECOND = readings_of([4, 4, 9, 1, -1], [(4, 0.5), (4, 0.5), (4, 0.5), (7, 0.5), (0, 0.5)])


@pytest.fixture
def network() -> Network:
    relu = ACTIVATIONS["relu"]
    return init_network((784, 12, 10), [relu], rng=np.random.default_rng(1)).replace(reject_below=0.2)


@pytest.fixture
def dataset() -> Dataset:
    rng = np.random.default_rng(2)
    return Dataset("by hand", rng.random((1300, 784), np.float32), rng.integers(-1, 10, 1300))


def test_steps_tell_a_rising_share_and_end_at_one(network: Network, dataset: Dataset) -> None:
    told, _ = finished(network, dataset)
    assert told == sorted(told)
    assert len(told) == 3
    assert told[-1] == 1.0


def test_the_figures_are_those_of_evaluate(network: Network, dataset: Dataset) -> None:
    _, readings = finished(network, dataset)
    figures = evaluate(network, dataset)
    assert readings.n_digits == figures.n
    assert readings.accuracy == figures.accuracy
    assert readings.calibration_error == figures.ece
    assert readings.log_loss == figures.log_loss
    assert readings.rejected_share == figures.rejected
    assert readings.rejected_share_of_others == figures.rejected_not_digits
    np.testing.assert_array_equal(readings.confusion, figures.confusion)
    np.testing.assert_array_equal(readings.probabilities, figures.probabilities)


def test_data_without_labels_is_read_but_not_judged(network: Network, dataset: Dataset) -> None:
    _, readings = finished(network, Dataset("bare", dataset.inputs))
    assert not readings.is_labelled
    assert readings.n_digits == 0
    assert readings.accuracy is None
    assert readings.rejected_share_of_others is None
    assert readings.risk_coverage_curve is None
    np.testing.assert_array_equal(readings.predicted, network.predict(dataset.inputs))


def test_an_empty_data_set(network: Network) -> None:
    told, readings = finished(network, Dataset("empty", np.empty((0, 784), np.float32), np.empty(0, np.int64)))
    assert told == []
    assert len(readings) == 0
    assert readings.accuracy is None


def test_other_networks_are_refused_in_words(network: Network, dataset: Dataset) -> None:
    relu = ACTIVATIONS["relu"]
    with pytest.raises(ShapeError, match="7 classes instead of ten"):
        finished(init_network((784, 4, 7), [relu], rng=np.random.default_rng(0)), dataset)
    huge = network.replace(biases=(network.biases[0], np.full(10, np.inf, np.float32)))
    with pytest.raises(NNCoreError, match="not finite"), np.errstate(invalid="ignore"):
        finished(huge, dataset)


def test_who_is_right_where() -> None:
    counts = agreement(FIRST, SECOND)
    assert counts[4].tolist() == [1, 0, 1, 0]  # the first four both, the second only B
    assert counts[9].tolist() == [0, 1, 0, 0]
    assert counts[1].tolist() == [0, 0, 0, 1]
    assert counts.sum() == 4  # what is no digit does not count
    with pytest.raises(ShapeError, match="same data"):
        agreement(FIRST, readings_of([1], [(1, 0.5)]))


@pytest.mark.parametrize(
    ("outcome", "rows"),
    [
        ("all", [0, 1, 2, 3, 4]),
        ("right", [0, 2]),
        ("wrong", [1, 3]),
        ("refused", [2, 4]),
        ("both_right", [0]),
        ("only_first", [2]),
        ("only_second", [1]),
        ("both_wrong", [3]),
    ],
)
def test_rows_by_outcome(outcome: str, rows: list[int]) -> None:
    assert choose_rows(FIRST, outcome=outcome, other=SECOND).tolist() == rows


def test_rows_by_label_reading_and_order() -> None:
    assert choose_rows(FIRST, label=4, predicted=9).tolist() == [1]
    assert choose_rows(FIRST, label=-1).tolist() == [4]
    assert choose_rows(FIRST, outcome="wrong", order="surest").tolist() == [3, 1]
    assert choose_rows(FIRST, order="least_sure").tolist() == [4, 2, 1, 0, 3]


def test_two_networks_are_needed_to_compare() -> None:
    with pytest.raises(NNCoreError, match="choose a second"):
        choose_rows(FIRST, outcome="only_first")
