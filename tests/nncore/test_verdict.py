"""The verdict: first and second choice, doubt, refusal."""

import numpy as np
import pytest

from nncore.network import ForwardTrace, Network
from nncore.verdict import SURE_ABOVE, evidence, is_refused, judge


def answering(probabilities: list[float], refuse_below: float = 0.0) -> tuple[Network, ForwardTrace]:
    """Return a network without hidden layers and its trace, which has exactly these probabilities."""
    n = len(probabilities)
    network = Network((np.eye(n),), (np.zeros(n),), (), "identity", refuse_below=refuse_below)
    return network, network.forward(probabilities)


def test_the_two_likeliest_are_named() -> None:
    verdict = judge(*answering([0.05, 0.6, 0.05, 0.3]))
    assert (verdict.label, verdict.probability) == (1, 0.6)
    assert (verdict.runner_up, verdict.runner_up_probability) == (3, 0.3)
    assert not verdict.is_refused


def test_of_equals_the_smaller_digit_comes_first() -> None:
    verdict = judge(*answering([0.2, 0.4, 0.4]))
    assert (verdict.label, verdict.runner_up) == (1, 2)


@pytest.mark.parametrize(("probability", "is_sure"), [(SURE_ABOVE - 0.01, False), (SURE_ABOVE, True), (1.0, True)])
def test_only_a_high_probability_is_sure(probability: float, is_sure: bool) -> None:
    assert judge(*answering([1.0 - probability, probability])).is_sure is is_sure


def test_too_little_evidence_is_refused_and_never_sure() -> None:
    verdict = judge(*answering([0.1, 0.9], refuse_below=0.95))
    assert verdict.is_refused
    assert not verdict.is_sure
    assert verdict.label == 1


def test_the_threshold_itself_is_not_refused() -> None:
    assert not judge(*answering([0.25, 0.75], refuse_below=0.75)).is_refused


def test_many_are_judged_as_one_by_one() -> None:
    network, _ = answering([0.5, 0.5], refuse_below=0.7)
    rows = np.array([[0.9, 0.1], [0.6, 0.4], [0.3, 0.7]])
    assert is_refused(network, rows).tolist() == [False, True, False]
    assert is_refused(network, rows).tolist() == [judge(network, network.forward(row)).is_refused for row in rows]
    assert evidence(rows).tolist() == [judge(network, network.forward(row)).evidence for row in rows]


def test_even_probabilities_are_the_least_evidence() -> None:
    rows = np.random.default_rng(0).dirichlet(np.ones(10), 500)
    assert evidence(np.full(10, 0.1)) < evidence(rows).min()
