"""The pictures that are liked best: in the box, with no more ink than allowed, and best of all where that is known."""

from collections.abc import Callable

import numpy as np
import pytest
from step_by_step import shares_and_result

from nncore.errors import NNCoreError
from nncore.explanations.activation_maximisation import maximising_pictures
from nncore.in_steps import result_of
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.mark.parametrize("keys", [(), ("tanh",), ("relu", "gelu")])
def test_they_stay_in_the_box_and_use_no_more_ink(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network = make_network(*keys)
    shares, pictures = shares_and_result(maximising_pictures(network, 3.0))
    assert pictures.shape == (10, 9)
    assert pictures.min() >= 0.0
    assert pictures.max() <= 1.0
    assert (pictures.sum(axis=1) <= 3.0 + 1e-6).all()
    assert shares[-1] == 1.0


def test_of_a_linear_network_they_fill_the_largest_weights() -> None:
    weights = np.random.default_rng(0).normal(size=(9, 3))
    network = Network((weights,), (np.zeros(3),), ())
    pictures = result_of(maximising_pictures(network, 2.5))
    for picture, column in zip(pictures, weights.T, strict=True):
        best = np.sort(column)[::-1]
        assert picture @ column == pytest.approx(best[0] + best[1] + 0.5 * best[2], rel=0.02)


@pytest.mark.parametrize("keys", [("tanh",), ("relu", "gelu")])
def test_no_random_picture_of_the_same_ink_is_liked_better(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, rng = make_network(*keys), np.random.default_rng(1)
    pictures = result_of(maximising_pictures(network, 3.0))
    others = rng.random((500, 9))
    others *= np.minimum(3.0 / others.sum(axis=1, keepdims=True), 1.0)
    liked = network.logits(pictures).diagonal()
    assert (liked >= network.logits(others).max(axis=0) - 1e-6).mean() >= 0.9


def test_without_ink_or_steps_there_is_no_picture(make_network: MakeNetwork) -> None:
    for ink, n_steps in ((0.0, 10), (float("nan"), 10), (1.0, 0)):
        with pytest.raises(NNCoreError, match="needs some ink and at least 1 step"):
            next(maximising_pictures(make_network(), ink, n_steps=n_steps))
