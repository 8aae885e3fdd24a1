"""One digit set against another: each method explains the difference of the two logits."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.explanations.attributions import input_contributions, saliency
from nncore.explanations.integrated import integrated_gradients
from nncore.explanations.occlusion import covered, occlusion
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]
KEYS = [(), ("tanh",), ("gelu", "sigmoid"), ("elu",) * 4]


def difference(network: Network, x: np.ndarray) -> float:
    logits = network.forward(x).logits
    return float(logits[7] - logits[1])


@pytest.mark.parametrize("keys", KEYS)
def test_the_slope_is_that_of_the_difference(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, x, h = make_network(*keys), np.random.default_rng(1).random(9), 1e-5
    found = saliency(network, network.forward(x), 7, against=1)
    numerical = [(difference(network, x + h * e) - difference(network, x - h * e)) / (2 * h) for e in np.eye(9)]
    np.testing.assert_allclose(found, numerical, rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(input_contributions(network, network.forward(x), 7, against=1), x * found)


@pytest.mark.parametrize("keys", KEYS)
def test_the_way_from_nothing_adds_up_to_the_difference(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, x = make_network(*keys), np.random.default_rng(2).random(9)
    found = integrated_gradients(network, x, 7, against=1)
    assert found.sum() == pytest.approx(difference(network, x) - difference(network, np.zeros(9)), rel=1e-3)


@pytest.mark.parametrize("keys", KEYS)
@pytest.mark.parametrize("patch", [1, 3, 5])
def test_covering_takes_what_the_difference_loses(make_network: MakeNetwork, keys: tuple[str, ...], patch: int) -> None:
    network, x = make_network(*keys), np.random.default_rng(3).random(9)
    found = occlusion(network, x, 7, against=1, patch=patch)
    places = [(row, column) for row in range(3) for column in range(3)]
    lost = [difference(network, x) - difference(network, covered(x, *place, patch=patch)) for place in places]
    np.testing.assert_allclose(found, lost, atol=1e-10)


@pytest.mark.parametrize("keys", KEYS)
def test_the_other_way_round_is_the_opposite(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, x = make_network(*keys), np.random.default_rng(4).random(9)
    trace = network.forward(x)
    for method in (
        lambda a, b: saliency(network, trace, a, against=b),
        lambda a, b: integrated_gradients(network, x, a, against=b),
        lambda a, b: occlusion(network, x, a, against=b),
    ):
        np.testing.assert_allclose(method(7, 1), -method(1, 7), atol=1e-10)


def test_a_patch_covers_its_square_and_is_cut_off_at_the_edge() -> None:
    picture = np.ones(25)
    inside = covered(picture, 2, 2, patch=3).reshape(5, 5)
    assert inside.sum() == 16
    assert not inside[1:4, 1:4].any()
    assert covered(picture, 0, 4, patch=3).sum() == 21
    assert picture.all()


def test_what_cannot_be_set_against_each_other_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    with pytest.raises(ShapeError, match="Output 3 cannot speak against itself"):
        integrated_gradients(network, np.ones(9), 3, against=3)
    with pytest.raises(ShapeError, match="There are 10 outputs, numbered from 0, but no number 10"):
        occlusion(network, np.ones(9), 3, against=10)
    with pytest.raises(ShapeError, match="its side is odd: 1, 3, 5 …, not 4"):
        covered(np.ones(9), 1, 1, patch=4)
    with pytest.raises(ShapeError, match="a square of 8 pixels"):
        covered(np.ones(8), 1, 1)
