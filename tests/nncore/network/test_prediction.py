"""The prediction: first and second choice, doubt, rejection."""

import numpy as np
import pytest

from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import SURE_ABOVE, are_contested, evidence, is_contested, is_rejected, predict_trace


def answering(probabilities: list[float], reject_below: float = 0.0) -> tuple[Network, ForwardTrace]:
    """Return a network without hidden layers and its trace, which has these probabilities, and logits ln p."""
    n = len(probabilities)
    network = Network((np.eye(n),), (np.zeros(n),), (), "softmax", reject_below=reject_below)
    return network, network.forward(np.log(probabilities))


def test_the_two_likeliest_are_named() -> None:
    prediction = predict_trace(*answering([0.05, 0.6, 0.05, 0.3]))
    assert (prediction.label, prediction.runner_up) == (1, 3)
    assert prediction.probability == pytest.approx(0.6)
    assert prediction.runner_up_probability == pytest.approx(0.3)
    assert not prediction.is_rejected


def test_of_equals_the_smaller_digit_comes_first() -> None:
    prediction = predict_trace(*answering([0.2, 0.4, 0.4]))
    assert (prediction.label, prediction.runner_up) == (1, 2)


@pytest.mark.parametrize(
    ("probability", "is_sure"), [(SURE_ABOVE - 0.01, False), (SURE_ABOVE + 1e-9, True), (0.99, True)]
)
def test_only_a_high_probability_is_sure(probability: float, is_sure: bool) -> None:
    assert predict_trace(*answering([1.0 - probability, probability])).is_sure is is_sure


def test_too_little_evidence_is_refused_and_never_sure() -> None:
    prediction = predict_trace(*answering([0.1, 0.9], reject_below=0.46))
    assert prediction.is_rejected
    assert not prediction.is_sure
    assert prediction.label == 1


def test_the_threshold_itself_is_not_refused() -> None:
    network, trace = answering([0.25, 0.75])
    threshold = float(evidence(trace.logits))
    assert not predict_trace(network.replace(reject_below=threshold), trace).is_rejected
    assert predict_trace(network.replace(reject_below=threshold + 1e-9), trace).is_rejected


def test_many_are_judged_as_one_by_one() -> None:
    network, _ = answering([0.5, 0.5], reject_below=0.7)
    rows = np.array([[3.0, -1.0], [1.0, 0.9], [-2.0, 4.0]])
    assert is_rejected(network, rows).tolist() == [False, True, False]
    assert is_rejected(network, rows).tolist() == [
        predict_trace(network, network.forward(row)).is_rejected for row in rows
    ]
    assert evidence(rows).tolist() == [predict_trace(network, network.forward(row)).evidence for row in rows]


def test_evidence_is_the_probability_beside_an_eleventh_answer() -> None:
    logits = np.array([2.0, 0.0, -1.0])
    with_none = np.exp([2.0, 0.0, -1.0, 0.0])
    assert evidence(logits) == pytest.approx(with_none[0] / with_none.sum())


def test_evidence_falls_with_all_logits_and_with_doubt() -> None:
    sure, unsure = np.array([4.0, -4.0, -4.0]), np.array([4.0, 4.0, -4.0])
    assert evidence(sure) > evidence(sure - 3.0)
    assert evidence(sure) > evidence(unsure)


def test_evidence_of_huge_logits_is_finite() -> None:
    shares = evidence(np.array([[1e4, -1e4], [-1e4, -1e4]], np.float32))
    assert shares.dtype == np.float32
    assert shares == pytest.approx([1.0, 0.0])


@pytest.mark.parametrize(
    ("alternatives", "is_contested_then"),
    [
        ([], False),
        ([[0.0, 3.0, 0.0]], False),
        ([[0.0, 3.0, 0.0], [4.0, 0.0, 0.0]], True),
        ([[-9.0, -9.0, -8.0]], False),
    ],
    ids=["none", "the same digit", "another digit", "no digit"],
)
def test_an_answer_is_contested_by_another_digit_in_an_alternative(
    alternatives: list[list[float]], is_contested_then: bool
) -> None:
    network = Network((np.eye(3),), (np.zeros(3),), (), "softmax", reject_below=0.3)
    pixels = np.array([0.0, 5.0, 0.0])
    assert is_contested(network, pixels, np.reshape(alternatives, (-1, 3))) is is_contested_then


def test_each_row_has_its_own_alternatives() -> None:
    network = Network((np.eye(3),), (np.zeros(3),), (), "softmax", reject_below=0.3)
    rows = np.array([[0.0, 5.0, 0.0], [5.0, 0.0, 0.0], [0.0, 5.0, 0.0]])
    other, none = np.array([[4.0, 0.0, 0.0]]), np.zeros((0, 3))
    assert are_contested(network, rows, (none, other, other)).tolist() == [False, False, True]
    assert are_contested(network, rows, None).tolist() == [False] * 3


def test_each_stroke_to_spare_raises_the_logit_of_no_digit_by_one() -> None:
    logits = np.array([[0.5, 2.0], [0.0, 3.0]])
    with_none = np.exp(np.column_stack([logits, [2.0, 5.0]]))
    np.testing.assert_allclose(evidence(logits, [2, 5]), with_none[:, 1] / with_none.sum(axis=1))
    np.testing.assert_array_equal(evidence(logits, 0), evidence(logits))


def test_what_is_drawn_in_too_many_strokes_needs_more_evidence() -> None:
    network, trace = answering([0.3, 0.7], reject_below=0.3)
    assert [predict_trace(network, trace, spare).is_rejected for spare in (0, 1, 2)] == [False, True, True]
    assert is_rejected(network, [trace.logits] * 3, [0, 1, 2]).tolist() == [False, True, True]
    assert predict_trace(network, trace, 2).probability == predict_trace(network, trace).probability
