"""Integrated gradients are complete: their sum is the difference of the logits."""

from collections.abc import Callable

import numpy as np
import pytest

import resources
from nncore.data.datasets import load_dataset
from nncore.errors import ShapeError
from nncore.explanations.integrated import integrated_gradients
from nncore.models.npz import load_network
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.mark.parametrize("keys", [(), ("tanh",), ("gelu", "sigmoid"), ("elu",) * 4])
def test_they_sum_to_the_difference_of_the_logits(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, rng = make_network(*keys), np.random.default_rng(4)
    x, baseline = rng.random(9), rng.random(9)
    for label in (0, 9):
        difference = network.forward(x).logits[label] - network.forward(baseline).logits[label]
        found = integrated_gradients(network, x, label, baseline=baseline)
        assert found.sum() == pytest.approx(difference, rel=1e-3, abs=1e-6)


def test_on_a_linear_network_they_are_weight_times_difference() -> None:
    network = Network((np.array([[2.0], [-3.0]]),), (np.array([1.0]),), ())
    found = integrated_gradients(network, [0.5, 2.0], 0, baseline=[0.0, 1.0], n_steps=1)
    np.testing.assert_allclose(found, [1.0, -3.0])


def test_they_are_complete_for_the_network_in_the_box() -> None:
    network = load_network(resources.path("digit_model.npz"))
    digits = load_dataset(resources.path("mnist"), "test")
    empty = network.forward(np.zeros(784)).logits
    for x in digits.inputs[:30]:
        logits = network.forward(x).logits
        label = int(logits.argmax())
        difference = float(logits[label] - empty[label])
        assert integrated_gradients(network, x, label).sum() == pytest.approx(difference, rel=1e-3)


def test_what_has_no_way_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    with pytest.raises(ShapeError, match="There are 10 outputs, numbered from 0, but no number 10"):
        integrated_gradients(network, np.ones(9), 10)
    with pytest.raises(ShapeError, match=r"have the shape \(9,\), not \(8,\)"):
        integrated_gradients(network, np.ones(8), 0)
    with pytest.raises(ShapeError, match=r"have the shape \(9,\), not \(9,\) and \(1,\)"):
        integrated_gradients(network, np.ones(9), 0, baseline=[1.0])
    with pytest.raises(ShapeError, match="at least 1 step, not 0"):
        integrated_gradients(network, np.ones(9), 0, n_steps=0)
