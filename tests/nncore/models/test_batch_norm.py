"""Batch normalisation in a state_dict goes into the layer it stands beside: what is read runs as PyTorch runs it."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ModelFileError
from nncore.models.state_dict import network_of_state_dict

Arrays = dict[str, np.ndarray]
Step = Callable[[np.ndarray], np.ndarray]
RNG = np.random.default_rng(3)
INPUTS = RNG.normal(0.0, 1.0, (6, 4))


def dense(name: str, fan_in: int, fan_out: int) -> Arrays:
    return {f"{name}.weight": RNG.normal(0, 1, (fan_out, fan_in)), f"{name}.bias": RNG.normal(0, 1, fan_out)}


def norm(name: str, width: int) -> Arrays:
    parts = ("weight", "bias", "running_mean", "running_var")
    return {f"{name}.{part}": RNG.uniform(0.5, 2.0, width) for part in parts}


def run(state: Arrays, *names: str) -> np.ndarray:
    """Return what the parts of these names give, one after the other; "relu" is one too."""
    x = INPUTS
    for name in names:
        if name == "relu":
            x = np.maximum(x, 0.0)
        elif f"{name}.running_mean" in state:
            mean, variance = state[f"{name}.running_mean"], state.get(f"{name}.running_var", 1.0)
            x = (x - mean) / np.sqrt(variance + 1e-5) * state.get(f"{name}.weight", 1.0) + state.get(
                f"{name}.bias", 0.0
            )
        else:
            x = x @ state[f"{name}.weight"].T + state[f"{name}.bias"]
    return x


@pytest.mark.parametrize(
    ("state", "names"),
    [
        (dense("0", 4, 3) | norm("1", 3) | dense("3", 3, 2), ("0", "1", "relu", "3")),
        (dense("0", 4, 3) | norm("2", 3) | dense("3", 3, 2), ("0", "relu", "2", "3")),
        (norm("0", 4) | dense("1", 4, 3) | dense("3", 3, 2), ("0", "1", "relu", "3")),
        (dense("0", 4, 3) | dense("2", 3, 2) | norm("3", 2), ("0", "relu", "2", "3")),
        (dense("0", 4, 3) | dense("2", 3, 2) | norm("4", 2), ("0", "relu", "2", "4")),
        (dense("net.0", 4, 3) | norm("net.1", 3) | dense("net.3", 3, 2), ("net.0", "net.1", "relu", "net.3")),
        (dense("0", 4, 4) | norm("1", 4) | dense("3", 4, 4) | norm("5", 4) | dense("6", 4, 2),
         ("0", "1", "relu", "3", "relu", "5", "6")),
        (dense("fc1", 4, 3) | norm("bn1", 3) | dense("fc2", 3, 2), ("fc1", "bn1", "relu", "fc2")),
        (dense("fc1", 4, 3) | norm("bn2", 3) | dense("fc2", 3, 3) | norm("bn1", 3),
         ("fc1", "bn1", "relu", "fc2", "bn2")),
        (dense("into", 4, 3) | norm("early", 3) | dense("on", 3, 3) | norm("late", 3) | dense("out", 3, 2),
         ("into", "early", "relu", "on", "late", "relu", "out")),
        (dense("a.0", 4, 3) | norm("a.1", 3) | dense("b.0", 3, 3), ("a.0", "a.1", "relu", "b.0")),
        (dense("fc1", 4, 3) | dense("fc2", 3, 2) | norm("first", 4), ("first", "fc1", "relu", "fc2")),
    ],
    ids=["behind the sums", "behind the activation", "before all", "behind the last", "far behind the last",
         "of a part", "two of one width", "by its number", "by its number, of one width",
         "without numbers, of one width", "of two parts",
         "before the first, by its width"],
)  # fmt: skip
def test_a_normalisation_goes_into_the_layer_it_stands_beside(state: Arrays, names: tuple[str, ...]) -> None:
    network = network_of_state_dict(state)
    np.testing.assert_allclose(network.forward(INPUTS).logits, run(state, *names), rtol=1e-9, atol=1e-12)


def normalised_without(*missing: str) -> Arrays:
    state = dense("fc1", 4, 3) | norm("bn1", 3) | dense("fc2", 3, 2)
    return {name: array for name, array in state.items() if name not in {f"bn1.{part}" for part in missing}}


@pytest.mark.parametrize("missing", [("weight", "bias"), ("bias",)])
def test_what_a_normalisation_leaves_out_is_as_pytorch_begins(missing: tuple[str, ...]) -> None:
    state = normalised_without(*missing)
    expected = run(state, "fc1", "bn1", "relu", "fc2")
    np.testing.assert_allclose(network_of_state_dict(state).forward(INPUTS).logits, expected, rtol=1e-9)


def test_a_normalisation_without_its_variance_is_not_whole() -> None:
    with pytest.raises(ModelFileError, match="bn1 is no whole BatchNorm1d"):
        network_of_state_dict(normalised_without("running_var"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (norm("bn1", 5), "bn1 normalises 5 units, which no layer has"),
        (norm("bn1", 3) | {"bn1.running_var": np.ones(2)}, "no whole BatchNorm1d"),
        (norm("bn1", 3) | {"bn1.running_var": np.array([1.0, -1.0, 1.0])}, "a variance below 0"),
        (norm("bn1", 3) | {"bn1.running_mean": np.array([1.0, np.inf, 1.0])}, "not finite"),
    ],
)
def test_a_normalisation_that_fits_nothing_is_named(changes: Arrays, words: str) -> None:
    with pytest.raises(ModelFileError, match=words):
        network_of_state_dict(dense("fc1", 4, 3) | dense("fc2", 3, 2) | changes)
