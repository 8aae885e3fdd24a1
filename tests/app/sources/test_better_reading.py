"""What a file of a network leaves open is told by how many digits each assumption lets it read."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import resources
from app.sources import better_reading as better
from app.sources.better_reading import BetterReading, _Trials, better_reading, poor_reading
from app.sources.networks import open_network
from nncore.arrays import FloatArray
from nncore.functions.activations import ACTIVATIONS
from nncore.models.assumptions import with_choices
from nncore.models.npz import load_network, save_network
from nncore.network.network import Network

ORDER = [8, 5, 4, 9, 1, 7, 6, 3, 2, 0]
"""Of the digits by their names in words, as folders sort them."""


def unnamed(path: Path, *, darkest: float = 1.0) -> Network:
    """Return a network of ReLU from a file that names no activation, for pixels of 0 to `darkest`."""
    network = load_network(resources.path("networks") / "relu.npz")
    arrays = {f"W{n}": array for n, array in enumerate(network.weights, 1)}
    arrays["W1"] = arrays["W1"] / np.float32(darkest)
    arrays |= {f"b{n}": array for n, array in enumerate(network.biases, 1)}
    np.savez(path, **arrays)
    return open_network(str(path))


def test_the_activation_it_was_trained_with_is_found(tmp_path: Path) -> None:
    found = better_reading(unnamed(tmp_path / "net.npz"))
    assert found is not None
    assert (found.activation, found.input_scale, found.options) == ("relu", None, "--activation relu")
    assert found.accuracy > 0.95
    assert found.accuracy_so_far < 0.7
    assert "with ReLU" in found.sentence


def test_activation_and_scale_are_found_together(tmp_path: Path) -> None:
    found = better_reading(unnamed(tmp_path / "net.npz", darkest=255.0))
    assert found is not None
    assert found.options == "--activation relu --input-scale 0-255"
    assert "with ReLU and pixels of the scale 0-255" in found.sentence


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda first, last, bias: (first, last[:, ORDER], bias[ORDER]), f"calls {ORDER.index(0)}; put the columns"),
        (
            lambda first, last, bias: (first.reshape(28, 28, -1).swapaxes(0, 1).reshape(784, -1), last, bias),
            "as EMNIST's lie",
        ),
        (lambda first, last, bias: (first[::-1], last, bias), "turned or mirrored"),
        (lambda first, last, bias: (first, last * 0, bias), "in another order, or it was made for other pictures"),
    ],
    ids=["folders by words", "EMNIST", "upside down", "nothing learned"],
)
def test_why_a_network_reads_poorly_is_told(tmp_path: Path, change, words: str) -> None:
    network = load_network(resources.path("networks") / "relu.npz")
    assert len(network.weights) == 3
    first, second, last = network.weights
    first, last, biases = change(first, last, network.biases[2])
    arrays = {"W1": first, "W2": second, "W3": last, "b1": network.biases[0], "b2": network.biases[1], "b3": biases}
    np.savez(tmp_path / "net.npz", **arrays, activation="relu")
    said = poor_reading(open_network(str(tmp_path / "net.npz")))
    assert said is not None
    assert words in said


def test_the_order_that_is_told_puts_the_outputs_right(tmp_path: Path) -> None:
    network = load_network(resources.path("networks") / "relu.npz")
    *weights, last = network.weights
    *biases, bias = network.biases
    arrays = {f"W{n}": array for n, array in enumerate([*weights, last[:, ORDER]], 1)}
    arrays |= {f"b{n}": array for n, array in enumerate([*biases, bias[ORDER]], 1)}
    np.savez(tmp_path / "net.npz", **arrays, activation="relu")
    said = poor_reading(open_network(str(tmp_path / "net.npz"))) or ""
    told = [int(digit) for digit in said.partition("[")[2].partition("]")[0].split(",")]
    np.testing.assert_array_equal(last[:, ORDER][:, told], last)


def test_nothing_is_better_than_what_was_rightly_assumed(tmp_path: Path) -> None:
    unnamed(tmp_path / "net.npz")
    assert better_reading(open_network(str(tmp_path / "net.npz"), "relu", "0-1")) is None


def test_a_file_that_leaves_nothing_open_is_not_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_network(load_network(resources.path("networks") / "relu.npz"), tmp_path / "net.npz")
    monkeypatch.setattr(better, "_Trials", lambda *_: pytest.fail("it was tried"))
    assert better_reading(open_network(str(tmp_path / "net.npz"))) is None


@pytest.mark.parametrize(("parameters", "n_activations"), [(50_000, len(ACTIVATIONS)), (5_000_000_000, 3)])
def test_of_a_large_network_the_usual_activations_are_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parameters: int, n_activations: int
) -> None:
    network = unnamed(tmp_path / "net.npz")
    monkeypatch.setattr(Network, "parameter_count", property(lambda self: parameters))
    tried = list(better._choices(network))
    assert (None, None) not in tried
    assert len({activation for activation, _ in tried}) == n_activations


def test_a_large_network_is_tried_on_fewer_digits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = unnamed(tmp_path / "net.npz")
    monkeypatch.setattr(better, "_MOST_PRODUCTS_OF_A_SAMPLE", 150 * network.parameter_count)
    found = better_reading(network)
    assert found is not None
    assert (found.options, found.n_digits) == ("--activation relu", 150)
    assert found.sentence.startswith("of 150 digits")


def test_the_pixels_meet_the_first_layer_once_for_all_choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network, n_inputs, logits = unnamed(tmp_path / "net.npz", darkest=255.0), [], Network.logits

    def noted(self: Network, *arguments: Any) -> FloatArray:
        n_inputs.append(self.sizes[0])
        return logits(self, *arguments)

    monkeypatch.setattr(Network, "logits", noted)
    assert better_reading(network) is not None
    assert set(n_inputs) == {network.sizes[1]}


@pytest.mark.parametrize("scale", better.INPUT_SCALES_TRIED)
def test_a_choice_is_tried_as_the_network_reads_with_it(tmp_path: Path, scale: str) -> None:
    network = unnamed(tmp_path / "net.npz", darkest=255.0)
    inputs, labels = better._digits(better._SAMPLE)
    share = (with_choices(network, "tanh", scale).predict(inputs) == labels).mean()
    assert better._Trials(network).accuracy(("tanh", scale)) == pytest.approx(share, abs=0.005)


def test_a_choice_whose_answers_are_no_numbers_is_none(tmp_path: Path) -> None:
    network = unnamed(tmp_path / "net.npz")
    huge = network.replace(weights=(network.weights[0] * np.float32(1e36), *network.weights[1:]))
    found = better_reading(huge)
    assert found is not None
    assert found.options == "--activation relu"  # 255 times as much is beyond float32


def test_of_two_that_read_alike_the_usual_one_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Trials, "accuracy", lambda self, choice=(None, None), *_: 0.9 if any(choice) else 0.1)
    assert better_reading(unnamed(tmp_path / "net.npz")) == BetterReading("relu", None, 0.9, 0.1)


def test_all_digits_are_read_only_by_the_few_choices_that_are_likely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network, n_read, accuracy = unnamed(tmp_path / "net.npz"), [], _Trials.accuracy

    def noted(trials: _Trials, choice: better._Choice = (None, None), n_digits: int | None = None) -> float:
        n_read.append(n_digits or trials.n_digits)
        return accuracy(trials, choice, n_digits)

    monkeypatch.setattr(_Trials, "accuracy", noted)
    assert better_reading(network) is not None
    assert n_read.count(better._SAMPLE) == 1 + better._LIKELY
    assert sum(n_read) < better._SAMPLE * len(n_read) / 3
