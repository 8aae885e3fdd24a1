"""Neighbours and maps: against brute force and against numpy's own decomposition."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.explanations.neighbours import nearest, place_in_layer, places_in_layer, principal_plane
from nncore.in_steps import result_of
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


def test_the_nearest_are_those_that_brute_force_finds() -> None:
    rng = np.random.default_rng(0)
    places, place = rng.normal(size=(300, 7)), rng.normal(size=7)
    rows, distances = nearest(places, place, 12)
    expected = np.linalg.norm(places - place, axis=1)
    np.testing.assert_array_equal(rows, np.argsort(expected)[:12])
    np.testing.assert_allclose(distances, np.sort(expected)[:12])
    assert len(nearest(places[:3], place, 12)[0]) == 3
    with pytest.raises(ShapeError, match="have no distance"):
        nearest(places, place[:6], 2)


@pytest.mark.parametrize("keys", [(), ("tanh",), ("relu", "gelu", "elu")])
def test_places_are_those_of_the_forward_pass(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, inputs = make_network(*keys), np.random.default_rng(1).random((150, 9))
    trace = network.forward(inputs)
    for layer in range(1, len(keys) + 2):
        expected = trace.logits if layer == len(keys) + 1 else trace.hidden[layer - 1].a
        np.testing.assert_allclose(result_of(places_in_layer(network, layer, inputs)), expected)
        np.testing.assert_array_equal(place_in_layer(trace, layer), expected)
    np.testing.assert_array_equal(place_in_layer(trace, 0), inputs)
    with pytest.raises(ShapeError, match="no layer"):
        place_in_layer(trace, len(keys) + 2)


@pytest.mark.parametrize("shape", [(200, 30), (50, 2), (12, 40)])
def test_the_plane_is_that_of_the_singular_value_decomposition(shape: tuple[int, int]) -> None:
    places = np.random.default_rng(2).normal(size=shape) * np.linspace(5.0, 0.5, shape[1]) + 3.0
    plane = result_of(principal_plane(places))
    _, sizes, axes = np.linalg.svd(places - places.mean(axis=0), full_matrices=False)
    for own, true in zip(plane.axes.T, axes, strict=False):
        assert abs(own @ true) == pytest.approx(1.0, abs=1e-3)
    np.testing.assert_allclose(plane.axes.T @ plane.axes, np.eye(2), atol=1e-9)
    assert plane.share == pytest.approx(np.square(sizes[:2]).sum() / np.square(sizes).sum(), rel=1e-4)
    np.testing.assert_allclose(plane.project(places).mean(axis=0), 0.0, atol=1e-9)
    np.testing.assert_allclose(plane.project(places[3]), plane.project(places)[3])
    assert (plane.axes[np.abs(plane.axes).argmax(axis=0), [0, 1]] > 0.0).all()


def test_a_line_or_a_point_has_no_plane() -> None:
    with pytest.raises(ShapeError, match="A plane needs"):
        next(principal_plane(np.zeros((5, 1))))
