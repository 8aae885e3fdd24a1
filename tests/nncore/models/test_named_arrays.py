"""Networks of arrays under others' names: what they compute is what their shapes say, whatever way round they lie."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from nncore.errors import ModelFileError
from nncore.models.any_file import load_any_network
from nncore.models.named_arrays import network_of_arrays

RNG = np.random.default_rng(5)
SIZES = (6, 4, 4, 3)
W = [RNG.normal(size=shape) for shape in itertools.pairwise(SIZES)]
B = [RNG.normal(size=size) for size in SIZES[1:]]
X = RNG.normal(size=(7, 6))


def by_hand(biases: list[np.ndarray], bend=lambda z: 1.0 / (1.0 + np.exp(-z))) -> np.ndarray:
    hidden = bend(bend(X @ W[0] + biases[0]) @ W[1] + biases[1])
    return np.asarray(hidden @ W[2] + biases[2])


def relu(z: np.ndarray) -> np.ndarray:
    return np.maximum(z, 0.0)


def named(weights: str, biases: str) -> dict[str, np.ndarray]:
    return {weights.format(n): each for n, each in enumerate(W)} | {biases.format(n): each for n, each in enumerate(B)}


@pytest.mark.parametrize(("arrays", "bend"), [
    (named("W{}", "b{}"), None),
    (named("w_{}", "b_{}"), None),
    (named("weights{}", "bias{}"), None),
    ({f"arr_{n}": each for n, each in enumerate([W[0], B[0], W[1], B[1], W[2], B[2]])}, None),
    ({f"arr_{n}": each.T for n, each in enumerate([W[0], B[0], W[1], B[1], W[2], B[2]])}, None),
    ({f"w{n}": each.T for n, each in enumerate(W)} | {f"b{n}": each[:, None] for n, each in enumerate(B)}, None),
    (named("coefs_{}", "intercepts_{}"), relu),
    (named("dense_{}/kernel:0", "dense_{}/bias:0"), relu),
    (named("params.Dense_{}.kernel", "params.Dense_{}.bias"), relu),
    ({f"Theta{n}": np.column_stack([B[n], W[n].T]) for n in range(3)}, None),
], ids=lambda arrays: next(iter(arrays)) if isinstance(arrays, dict) else "")  # fmt: skip
def test_names_and_sides_of_others_are_read(tmp_path: Path, arrays: dict[str, np.ndarray], bend) -> None:
    np.savez(tmp_path / "net.npz", **arrays)
    network = load_any_network(tmp_path / "net.npz")
    np.testing.assert_allclose(network.logits(X), by_hand(B, bend) if bend else by_hand(B), rtol=1e-9)
    assert "layers in the order" in network.card["assumed"]["order"]


def test_one_array_of_float64_makes_all_float64() -> None:
    arrays = named("W{}", "b{}")
    narrow = {name: array.astype(np.float32) for name, array in arrays.items()}
    assert network_of_arrays(narrow).dtype == np.float32
    assert network_of_arrays(narrow | {"b1": arrays["b1"]}).dtype == np.float64


def test_layers_are_put_in_the_order_in_which_they_fit(tmp_path: Path) -> None:
    names = {"hidden_w": W[0], "a_last_w": W[2], "middle_w": W[1]}
    network = network_of_arrays(names)
    np.testing.assert_allclose(network.logits(X), by_hand([np.zeros(size) for size in SIZES[1:]]), rtol=1e-9)
    assert network.card["assumed"]["order"] == "layers in the order hidden_w, middle_w, a_last_w, without biases"


@pytest.mark.parametrize("arrays", [
    {"a": W[0], "b": W[2].T[:2]},
    {"a": W[0], "b": W[1], "one": B[0]},
    {"a": W[0], "strange": np.zeros((2, 2, 2))},
    {"a": np.full((6, 4), np.nan)},
    {"only": B[0]},
    {},
])  # fmt: skip
def test_what_makes_no_network_is_refused(arrays: dict[str, np.ndarray]) -> None:
    with pytest.raises(ModelFileError):
        network_of_arrays(arrays)


def test_a_network_of_the_program_s_own_names_keeps_its_sentence(tmp_path: Path) -> None:
    np.savez(tmp_path / "net.npz", W1=W[0], b1=B[0], W3=W[2], b3=B[2])
    with pytest.raises(ModelFileError, match="layers up to 3 but no W2"):
        load_any_network(tmp_path / "net.npz")


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        (
            {"00.dense.kernel": W[0], "01.bn.gamma": B[0], "01.bn.moving_mean": B[0]},
            "holds a batch normalisation, .* as ONNX",
        ),
        (
            {f"arr_{n}": array for n, array in enumerate((W[0], *[B[0]] * 5, W[1], B[1]))},
            "more vectors than layers, as with a batch",
        ),
    ],
)
def test_a_normalisation_among_arrays_is_told_as_such(
    tmp_path: Path, arrays: dict[str, np.ndarray], words: str
) -> None:
    np.savez(tmp_path / "net.npz", **arrays)
    with pytest.raises(ModelFileError, match=words):
        load_any_network(tmp_path / "net.npz")
