"""The teacher: its convolution by hand, its gradient against central differences, and that it learns."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from nncore.learning.descent import descend
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import fixed_examples
from nncore.recipes.conv_net import LAYERS, ConvLayer, ConvNet, init_conv_net


@pytest.fixture
def net() -> ConvNet:
    return init_conv_net(3, np.random.default_rng(0))


def test_patches_are_what_the_kernel_sees() -> None:
    layer = ConvLayer(side=4, channels=1, kernel=3, stride=2, filters=1)
    picture = np.arange(1.0, 17.0).reshape(1, 4, 4, 1)
    assert layer.patches(picture).tolist() == [
        [0, 0, 0, 0, 1, 2, 0, 5, 6],
        [0, 0, 0, 2, 3, 4, 6, 7, 8],
        [0, 5, 6, 0, 9, 10, 0, 13, 14],
        [6, 7, 8, 10, 11, 12, 14, 15, 16],
    ]


@pytest.mark.parametrize("layer", LAYERS)
def test_spreading_back_is_the_transpose_of_patches(layer: ConvLayer) -> None:
    rng = np.random.default_rng(1)
    images = rng.random((2, layer.side, layer.side, layer.channels))
    patches = rng.random((2 * layer.out_side**2, layer.fan_in))
    assert (layer.patches(images) * patches).sum() == pytest.approx((images * layer.spread_back(patches, 2)).sum())


def test_the_gradient_is_that_of_central_differences(net: ConvNet) -> None:
    rng = np.random.default_rng(2)
    batch = rng.random((3, 784)), np.eye(3)
    exact = replace(net, vector=net.vector.astype(np.float64))
    _, gradient = exact.loss_and_gradient(batch, rng, 0.0)
    ends = np.cumsum([weights.size + biases.size for weights, biases in net.parameters(net.vector)])
    of_each_layer = [rng.integers(start, end, 8) for start, end in itertools.pairwise([0, *ends])]
    places = np.concatenate([*of_each_layer, rng.choice(np.flatnonzero(gradient), 10), [len(gradient) - 1]])
    for place in places.tolist():
        step = np.zeros_like(exact.vector)
        step[place] = 1e-6
        above, below = (
            replace(exact, vector=exact.vector + sign * step).loss_and_gradient(batch, rng, 0.0)[0] for sign in (1, -1)
        )
        assert (above - below) / 2e-6 == pytest.approx(gradient[place], rel=1e-4, abs=1e-8)


def test_every_layer_has_its_part_of_the_vector(net: ConvNet) -> None:
    sizes = [weights.size + biases.size for weights, biases in net.parameters(net.vector)]
    assert sum(sizes) == net.vector.size
    assert net.is_weight().sum() == sum(weights.size for weights, _ in net.parameters(net.vector))


def test_batches_do_not_change_the_logits(net: ConvNet) -> None:
    inputs = np.random.default_rng(3).random((7, 784), np.float32)
    logits = net.logits(inputs)
    assert logits.shape == (7, 3)
    assert logits.dtype == np.float32
    assert np.allclose(net.logits(inputs, batch_size=2), logits, atol=1e-5)


def test_dropout_silences_hidden_units_in_training_only(net: ConvNet) -> None:
    batch = np.random.default_rng(4).random((5, 784), np.float32), np.eye(3, dtype=np.float32)[[0, 1, 2, 0, 1]]
    losses = {net.loss_and_gradient(batch, np.random.default_rng(seed), 0.5)[0] for seed in range(3)}
    assert len(losses) == 3
    assert len({net.loss_and_gradient(batch, np.random.default_rng(seed), 0.0)[0] for seed in range(3)}) == 1


def test_it_learns_which_corner_is_inked(net: ConvNet) -> None:
    rng = np.random.default_rng(5)
    labels = rng.integers(3, size=150)
    pictures = 0.1 * rng.random((150, 28, 28), np.float32)
    for picture, label in zip(pictures, labels, strict=True):
        row, column = divmod(int(label), 2)
        picture[14 * row : 14 * row + 10, 14 * column : 14 * column + 10] += 0.8
    inputs, targets = pictures.reshape(150, 784), np.eye(3, dtype=np.float32)[labels]
    settings = TrainingSettings(epochs=3, batch_size=25, learning_rate=2e-3)
    walk = descend(
        net.vector,
        net.is_weight(),
        lambda vector, batch, rng: ConvNet(vector, 3).loss_and_gradient(batch, rng, 0.0),
        fixed_examples(inputs, targets),
        settings,
    )
    *_, last = walk
    assert (ConvNet(last.vector, 3).logits(inputs).argmax(axis=1) == labels).all()
