"""A network changed by hand: each kind of change does what it says and nothing else."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.explanations.surgery import Surgery, pruned, with_noise, with_shifted_biases, with_shifted_weights
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


def test_a_shifted_bias_moves_its_own_z_alone(make_network: MakeNetwork) -> None:
    network, x = make_network("relu", "tanh"), np.random.default_rng(0).random(9)
    before, after = network.forward(x), with_shifted_biases(network, {(1, 3): 0.75}).forward(x)
    moved = after.hidden[0].z - before.hidden[0].z
    np.testing.assert_allclose(moved, [0.75 if unit == 3 else 0.0 for unit in range(7)], atol=1e-12)
    logits = with_shifted_biases(network, {(3, 9): -2.0}).forward(x).logits
    np.testing.assert_allclose(logits - before.logits, [0.0] * 9 + [-2.0], atol=1e-12)


def test_a_shifted_weight_moves_its_own_z_by_what_enters_there(make_network: MakeNetwork) -> None:
    network, x = make_network("relu", "tanh"), np.random.default_rng(0).random(9)
    kept = network.weights[0].copy()
    changed = with_shifted_weights(network, {(1, 4, 3): 0.5, (1, 5, 3): -1.0, (3, 7, 9): 2.0})
    moved = changed.forward(x).hidden[0].z - network.forward(x).hidden[0].z
    np.testing.assert_allclose(moved[3], 0.5 * x[4] - x[5], atol=1e-12)
    assert np.count_nonzero(moved) == 1
    assert changed.weights[2][7, 9] == network.weights[2][7, 9] + 2.0
    assert changed.weights[1] is network.weights[1]
    np.testing.assert_array_equal(network.weights[0], kept)
    for place in ((4, 0, 0), (0, 0, 0), (1, 9, 0), (1, 0, 7), (1, -1, 0)):
        with pytest.raises(ShapeError):
            with_shifted_weights(network, {place: 1.0})


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
def test_pruning_takes_the_weakest_of_all_layers(make_network: MakeNetwork, share: float) -> None:
    network = make_network("relu", "tanh")
    all_before = np.concatenate([w.ravel() for w in network.weights])
    all_after = np.concatenate([w.ravel() for w in pruned(network, share).weights])
    gone = all_after == 0.0
    assert gone.sum() == int(share * len(all_before))
    np.testing.assert_array_equal(all_after[~gone], all_before[~gone])
    assert np.abs(all_before[gone]).max(initial=0.0) <= np.abs(all_before[~gone]).min(initial=np.inf)


def test_noise_is_as_strong_as_said_in_its_layer_alone(make_network: MakeNetwork) -> None:
    network = make_network("relu", "relu", widths=(200, 300))
    noisy = with_noise(network, 2, 0.5)
    added = noisy.weights[1] - network.weights[1]
    assert added.std() / network.weights[1].std() == pytest.approx(0.5, rel=0.02)
    np.testing.assert_array_equal(noisy.weights[0], network.weights[0])
    np.testing.assert_allclose(with_noise(network, 2, 1.0).weights[1] - network.weights[1], 2.0 * added, atol=1e-6)


def test_a_surgery_does_all_of_it_and_leaves_the_network_given(make_network: MakeNetwork) -> None:
    network, x = make_network("relu", "tanh"), np.random.default_rng(1).random(9)
    kept = network.weights[1].copy()
    changed = Surgery(frozenset({(1, 2)}), {(2, 0): 1.0}, {(1, 4, 3): 9.0}, {1: 0.2}, 0.4).on(network)
    np.testing.assert_array_equal(changed.weights[1][2], 0.0)
    assert changed.weights[0][4, 3] == pytest.approx(network.weights[0][4, 3] + 9.0, abs=2.0)  # and the noise
    assert changed.biases[1][0] == network.biases[1][0] + 1.0
    assert sum(int((w == 0.0).sum()) for w in changed.weights) >= int(0.4 * (9 * 7 + 7 * 8 + 8 * 10))
    np.testing.assert_array_equal(network.weights[1], kept)
    assert Surgery().on(network) is network
    alone = Surgery(off=frozenset({(1, 2)})).on(network).forward(x)
    a = network.forward(x).hidden[0].a.copy()
    a[2] = 0.0
    np.testing.assert_allclose(alone.hidden[1].z, a @ network.weights[1] + network.biases[1], atol=1e-12)


def test_what_cannot_be_done_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    with pytest.raises(ShapeError, match="layers 1 to 2, but no layer 3"):
        with_shifted_biases(network, {(3, 0): 1.0})
    with pytest.raises(ShapeError, match="no layer 0"):
        with_noise(network, 0, 0.1)
    for share in (-0.1, float("nan")):
        with pytest.raises(NNCoreError, match="0 or more"):
            with_noise(network, 1, share)
    for share in (-0.1, 1.1, float("nan")):
        with pytest.raises(NNCoreError, match="from 0 to 1"):
            pruned(network, share)
