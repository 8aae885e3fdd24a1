"""The smallest change: it changes the answer, stays in the box, and of a straight border it is the nearest point."""

from collections.abc import Callable

import numpy as np
import pytest

import resources
from nncore.data.datasets import load_dataset
from nncore.errors import ShapeError
from nncore.explanations.smallest_change import smallest_change
from nncore.models.npz import load_network
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


def linear(*columns: list[float], biases: list[float]) -> Network:
    return Network((np.array(columns).T,), (np.array(biases),), ())


@pytest.mark.parametrize("keys", [(), ("relu",), ("tanh", "gelu"), ("elu",) * 4])
def test_it_changes_the_answer_and_stays_in_the_box(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    made, rng = make_network(*keys), np.random.default_rng(0)
    network = made.replace(  # without biases, and steep, so that no answer holds everywhere
        weights=(4.0 * made.weights[0], *made.weights[1:]), biases=tuple(0.0 * array for array in made.biases)
    )
    found = [smallest_change(network, rng.random(9)) for _ in range(20)]
    assert sum(change is not None for change in found) >= 18
    for change in filter(None, found):
        assert int(network.forward(change.before).logits.argmax()) == change.label
        assert int(network.forward(change.after).logits.argmax()) == change.target != change.label
        assert change.after.min() >= 0.0
        assert change.after.max() <= 1.0
        assert change.size == pytest.approx(np.linalg.norm(change.after - change.before))


def test_of_a_straight_border_it_is_the_nearest_point() -> None:
    network = linear([3.0, 0.0], [0.0, 4.0], biases=[0.0, 0.0])  # the border: 3x = 4y
    change = smallest_change(network, [0.8, 0.35])
    assert change is not None
    assert (change.label, change.target) == (0, 1)
    assert change.size == pytest.approx(abs(3 * 0.8 - 4 * 0.35) / 5.0, rel=0.01)
    np.testing.assert_allclose(change.after - change.before, change.size * np.array([-0.6, 0.8]), atol=0.01)


def test_a_pixel_at_its_end_leaves_the_way_to_the_others() -> None:
    # y can go no further than 1, so x has to do the rest: z0 = x, z1 = y − 0.5.
    network = linear([1.0, 0.0], [0.0, 1.0], biases=[0.0, -0.5])
    change = smallest_change(network, [0.9, 0.95])
    assert change is not None
    np.testing.assert_allclose(change.after, [0.5, 1.0], atol=0.01)


def test_many_pixels_at_their_end_leave_the_way_to_the_one_that_can_go() -> None:
    network = linear([0.0] * 41, [10.0] * 40 + [0.5], biases=[400.3, 0.0])  # the border: the last pixel is 0.6
    change = smallest_change(network, [1.0] * 40 + [0.1], targets=[1])
    assert change is not None
    np.testing.assert_allclose(change.after, [1.0] * 40 + [0.6], atol=0.01)


def test_a_target_is_reached_though_another_is_nearer(make_network: MakeNetwork) -> None:
    network = linear([1.0, 0.0], [0.0, 1.0], [0.5, 0.5], biases=[0.0, 0.0, -0.1])
    x = [0.9, 0.2]
    free, wanted = smallest_change(network, x), smallest_change(network, x, targets=[1])
    assert free is not None
    assert wanted is not None
    assert wanted.target == 1
    assert wanted.size >= free.size


def test_how_many_pixels_change_is_counted() -> None:
    network = linear([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], biases=[0.0, 0.0])
    change = smallest_change(network, [0.8, 0.2, 0.5])
    assert change is not None
    assert change.count(0.01) == 2
    assert change.count(0.9) == 0


def test_where_nothing_changes_the_answer_none_is_found() -> None:
    network = Network((np.zeros((3, 2)),), (np.array([1.0, 0.0]),), ())
    assert smallest_change(network, [0.1, 0.5, 0.9]) is None


def test_most_test_digits_are_changed_by_a_tenth_of_their_length() -> None:
    network = load_network(resources.path("digit_model.npz"))
    digits = load_dataset(resources.path("mnist"), "test")
    for x in digits.inputs[:20]:
        change = smallest_change(network, x)
        assert change is not None
        assert change.size < 0.25 * np.linalg.norm(x)
        # It ends right behind the border: it is no longer than it has to be.
        logits = network.forward(change.after).logits
        assert 0.0 < logits[change.target] - np.delete(logits, change.target).max() < 0.01


def test_what_cannot_be_changed_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    label = int(network.forward(np.ones(9)).logits.argmax())
    with pytest.raises(ShapeError, match="one input of shape \\(9,\\) here, not \\(8,\\)"):
        smallest_change(network, np.ones(8))
    with pytest.raises(ShapeError, match="lie from 0 to 1"):
        smallest_change(network, np.full(9, 1.5))
    with pytest.raises(ShapeError, match=f"The answer is {label} already"):
        smallest_change(network, np.ones(9), targets=[label])
    with pytest.raises(ShapeError, match="no number 12"):
        smallest_change(network, np.ones(9), targets=[12])
    with pytest.raises(ShapeError, match="at least 1 step, not 0"):
        smallest_change(network, np.ones(9), n_steps=0)
