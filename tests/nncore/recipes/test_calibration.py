"""The last touches change what they should and nothing else."""

import numpy as np
import pytest

from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.softmax import softmax
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.prediction import evidence, is_rejected
from nncore.recipes.calibration import (
    best_temperature,
    with_none_class,
    with_rejection,
    with_temperature,
    without_none_class,
)


@pytest.fixture
def network() -> Network:
    fresh = init_network((20, 7, 6, 11), [ACTIVATIONS["tanh"]] * 2, rng=np.random.default_rng(0), dtype=np.float64)
    return fresh.replace(biases=tuple(np.linspace(-1.0, 1.0, len(biases)) for biases in fresh.biases))


@pytest.fixture
def inputs() -> FloatArray:
    return np.random.default_rng(1).standard_normal((400, 20))


def test_without_its_eleventh_class_a_network_says_the_same(network: Network, inputs: FloatArray) -> None:
    eleven = network.predict_probabilities(inputs)
    ten = without_none_class(network)
    assert ten.sizes == (20, 7, 6, 10)
    assert np.allclose(ten.predict_probabilities(inputs), eleven[:, :10] / eleven[:, :10].sum(axis=1, keepdims=True))
    assert np.allclose(evidence(ten.logits(inputs)), eleven[:, :10].max(axis=1))


def test_a_temperature_in_the_last_layer_divides_the_logits(network: Network, inputs: FloatArray) -> None:
    assert np.allclose(with_temperature(network, 2.5).logits(inputs), network.logits(inputs) / 2.5)


@pytest.mark.parametrize("temperature", [0.3, 1.0, 2.0])
def test_the_best_temperature_is_the_one_the_labels_were_drawn_with(temperature: float) -> None:
    rng = np.random.default_rng(2)
    logits = 3.0 * rng.standard_normal((4_000, 5))
    shares = softmax(logits, temperature).cumsum(axis=1)
    labels = (rng.random((4_000, 1)) > shares).sum(axis=1)
    assert best_temperature(logits, labels) == pytest.approx(temperature, rel=0.1)


@pytest.mark.parametrize("scale", [0.5, 0.77, 1.0, 1.6])
def test_the_best_temperature_is_found_within_two_per_cent(scale: float) -> None:
    rng = np.random.default_rng(3)
    logits = scale * rng.standard_normal((500, 5))
    labels = (logits + rng.gumbel(size=logits.shape)).argmax(axis=1)

    def loss(temperature: float) -> float:
        return float(-np.log(softmax(logits, temperature)[np.arange(500), labels]).mean())

    finest = min(np.exp(np.arange(-0.7, 0.7, 0.001)), key=loss)
    assert best_temperature(logits, labels) == pytest.approx(finest, rel=0.02)


def test_rows_count_for_the_temperature_by_their_weights() -> None:
    rng = np.random.default_rng(4)
    logits = 3.0 * rng.standard_normal((6_000, 5))
    temperature = np.where(np.arange(6_000) < 5_000, 0.5, 2.0)[:, None]
    labels = (logits / temperature + rng.gumbel(size=logits.shape)).argmax(axis=1)
    few = np.arange(6_000) >= 5_000
    alone = best_temperature(logits[few], labels[few])
    assert best_temperature(logits, labels, few.astype(float)) == alone
    alike = best_temperature(logits, labels, np.where(few, 1 / 1_000, 1 / 5_000))
    assert best_temperature(logits, labels) < 0.9 * alike < 0.9 * alone


def test_the_threshold_rejects_the_share_asked_for() -> None:
    network = init_network((784, 5, 10), [ACTIVATIONS["tanh"]], rng=np.random.default_rng(0))
    digits = Dataset("digits", np.random.default_rng(1).random((400, 784), np.float32), np.arange(400) % 11 - 1)
    strict = with_rejection(network, [digits.subset(range(300)), digits.subset(range(300, 400))], 0.02)
    rejected = is_rejected(strict, strict.logits(digits.inputs))
    assert rejected[digits.is_digit].sum() == 8, "of 363, and whatever becomes of what is no digit"


def test_an_eleventh_class_of_logit_0_changes_no_other(network: Network, inputs: FloatArray) -> None:
    ten = without_none_class(network)
    eleven = with_none_class(ten)
    np.testing.assert_array_equal(eleven.logits(inputs)[:, :10], ten.logits(inputs))
    np.testing.assert_array_equal(eleven.logits(inputs)[:, 10], 0.0)
    assert np.allclose(eleven.predict_probabilities(inputs), network.predict_probabilities(inputs))
