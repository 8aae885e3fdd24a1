"""Small networks with random weights and biases, for the laws of explanations."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.fixture
def make_network() -> MakeNetwork:
    """Make a network of 9 inputs, a hidden layer for each activation, and 10 outputs, in float64."""

    def make(*keys: str, seed: int = 0, widths: tuple[int, ...] = (7, 8, 6, 5)) -> Network:
        rng = np.random.default_rng(seed)
        sizes = (9, *widths[: len(keys)], 10)
        network = init_network(sizes, [ACTIVATIONS[key] for key in keys], rng=rng, dtype=np.float64)
        return network.replace(biases=tuple(rng.normal(size=b.shape) for b in network.biases))

    return make
