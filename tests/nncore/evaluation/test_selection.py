import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.evaluation.predictions import Predictions
from nncore.evaluation.selection import agreement, choose_rows


def predictions_of(labels: list[int], confidences: list[tuple[int, float]], threshold: float = 0.0) -> Predictions:
    """Predictions made by hand: for each row what was read, and with which probability."""
    probabilities = np.zeros((len(labels), 10))
    for row, (digit, confidence) in enumerate(confidences):
        probabilities[row] = (1.0 - confidence) / 9.0
        probabilities[row, digit] = confidence
    evidence = np.array([confidence for _, confidence in confidences])
    return Predictions(np.array(labels), True, probabilities, evidence, threshold)


FIRST = predictions_of([4, 4, 9, 1, -1], [(4, 0.9), (9, 0.8), (9, 0.6), (7, 0.95), (0, 0.3)], threshold=0.7)
SECOND = predictions_of([4, 4, 9, 1, -1], [(4, 0.5), (4, 0.5), (4, 0.5), (7, 0.5), (0, 0.5)])


def test_who_is_right_where() -> None:
    counts = agreement(FIRST, SECOND)
    assert counts[4].tolist() == [1, 0, 1, 0]  # the first four both, the second only B
    assert counts[9].tolist() == [0, 1, 0, 0]
    assert counts[1].tolist() == [0, 0, 0, 1]
    assert counts.sum() == 4  # what is no digit does not count
    with pytest.raises(ShapeError, match="same data"):
        agreement(FIRST, predictions_of([1], [(1, 0.5)]))


@pytest.mark.parametrize(
    ("outcome", "rows"),
    [
        ("all", [0, 1, 2, 3, 4]),
        ("right", [0, 2]),
        ("wrong", [1, 3]),
        ("rejected", [2, 4]),
        ("both_right", [0]),
        ("only_first", [2]),
        ("only_second", [1]),
        ("both_wrong", [3]),
    ],
)
def test_rows_by_outcome(outcome: str, rows: list[int]) -> None:
    assert choose_rows(FIRST, outcome=outcome, other=SECOND).tolist() == rows


def test_rows_by_label_prediction_and_order() -> None:
    assert choose_rows(FIRST, label=4, predicted=9).tolist() == [1]
    assert choose_rows(FIRST, label=-1).tolist() == [4]
    assert choose_rows(FIRST, outcome="wrong", order="surest").tolist() == [3, 1]
    assert choose_rows(FIRST, order="least_sure").tolist() == [4, 2, 1, 0, 3]


def test_two_networks_are_needed_to_compare() -> None:
    with pytest.raises(NNCoreError, match="choose a second"):
        choose_rows(FIRST, outcome="only_first")
