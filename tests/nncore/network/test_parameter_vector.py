"""The flat vector of all trainable numbers: order, names, views and the way back."""

import itertools

import numpy as np
import pytest

from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import blocks, from_vector, to_vector


def network_with_prelu() -> Network:
    prelu, relu = ACTIVATIONS["prelu"].with_settings(alpha=0.125), ACTIVATIONS["relu"]
    return init_network((2, 3, 2, 2), (prelu, relu), rng=np.random.default_rng(0))


def test_blocks_follow_each_other_in_the_documented_order() -> None:
    found = blocks(network_with_prelu())
    assert [(block.name, block.start, block.shape) for block in found] == [
        ("W1", 0, (2, 3)), ("b1", 6, (3,)), ("alpha1", 9, ()), ("W2", 10, (3, 2)), ("b2", 16, (2,)), ("W3", 18, (2, 2)),
        ("b3", 22, (2,)),
    ]  # fmt: skip
    assert [block.layer for block in found] == [1, 1, 1, 2, 2, 3, 3]
    assert all(left.stop == right.start for left, right in itertools.pairwise(found))
    assert found[-1].stop == to_vector(network_with_prelu()).size == 24


def test_there_and_back_is_the_same_to_the_bit() -> None:
    network = network_with_prelu()
    again = from_vector(network, to_vector(network))
    for ours, theirs in zip((*network.weights, *network.biases), (*again.weights, *again.biases), strict=True):
        assert ours.tobytes() == theirs.tobytes()
    assert dict(again.activations[0].settings) == {"alpha": 0.125}
    assert again.activations[1] is network.activations[1]
    assert again.dtype == to_vector(network).dtype == np.float32


def test_each_number_has_its_place() -> None:
    network = network_with_prelu()
    numbered = from_vector(network, np.arange(24, dtype=np.float32))
    assert numbered.weights[0].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert numbered.biases[0].tolist() == [6, 7, 8]
    assert dict(numbered.activations[0].settings) == {"alpha": 9.0}
    assert numbered.weights[2].tolist() == [[18, 19], [20, 21]]
    assert numbered.biases[2].tolist() == [22, 23]


def test_the_vector_is_a_copy_and_the_network_made_of_it_a_closed_view() -> None:
    network = network_with_prelu()
    vector = to_vector(network)
    made = from_vector(network, vector)
    vector[0] = 99.0
    assert made.weights[0][0, 0] == 99.0
    assert network.weights[0][0, 0] != 99.0
    with pytest.raises(ValueError, match="read-only"):
        made.weights[0][0, 0] = 1.0
