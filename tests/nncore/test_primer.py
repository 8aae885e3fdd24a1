"""The primer's names are doors to the same code, and what its text says can be typed and runs."""

from pathlib import Path

import numpy as np
import pytest

from nncore import primer
from nncore.errors import ModelFileError, NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.models.npz import save_network
from nncore.network.network import init_network
from nncore.primer import cross_entropy, forward, init_params, load_parameters, mse, predict, softmax


def test_the_names_are_those_of_the_text() -> None:
    assert set(primer.__all__) == {
        "step", "sigmoid", "tanh", "relu", "leaky_relu", "softmax", "mse", "cross_entropy", "init_params", "forward",
        "load_parameters", "predict",
    }  # fmt: skip


@pytest.mark.parametrize("key", ["step", "sigmoid", "tanh", "relu", "leaky_relu"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_activations_are_those_of_the_table(key: str, dtype: type[np.floating]) -> None:
    z = np.linspace(-3, 3, 7, dtype=dtype).reshape(1, 7)
    result = getattr(primer, key)(z)
    np.testing.assert_array_equal(result, ACTIVATIONS[key](z))
    assert result.dtype == dtype


def test_leaky_relu_takes_its_derivative() -> None:
    assert primer.leaky_relu([-1.0], 0.3).tolist() == [-0.3]


def test_softmax_takes_lists_integers_and_rows() -> None:
    np.testing.assert_allclose(softmax([0, 0]), [0.5, 0.5])
    np.testing.assert_allclose(softmax([[1000, 1000], [0, 0]]), np.full((2, 2), 0.5))
    assert softmax(np.zeros(3, np.float32)).dtype == np.float32
    assert softmax(np.zeros(3)).dtype == np.float64


def test_losses_by_hand() -> None:
    y, t = [0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0], [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert mse(y, t) == pytest.approx(0.0195)  # (5 small squares + 0.16) / 10
    assert cross_entropy(y, t) == pytest.approx(0.5108256237659907)  # −ln 0.6
    assert cross_entropy(y, 2) == cross_entropy(y, t)
    both = cross_entropy([y, y], [2, 0])
    assert both == pytest.approx((0.5108256237659907 + 2.302585092994046) / 2)
    assert both == cross_entropy([y, y], np.eye(10)[[2, 0]])
    assert cross_entropy([0.0, 1.0], [1, 0]) == pytest.approx(708.396, abs=1e-3)
    assert cross_entropy([0.0, 1.0], [0, 1]) == 0.0


def test_init_params_has_the_primers_shapes_and_spread() -> None:
    params = init_params(rng=np.random.default_rng(0))
    shapes = {name: array.shape for name, array in params.items()}
    assert shapes == {
        "W1": (784, 50), "b1": (50,), "W2": (50, 100), "b2": (100,), "W3": (100, 10), "b3": (10,),
    }  # fmt: skip
    assert params["W1"].std() == pytest.approx(0.01, rel=0.02)
    assert not any(params[f"b{n}"].any() for n in (1, 2, 3))
    assert init_params((200, 100), np.random.default_rng(0), scale=2.0)["W1"].std() == pytest.approx(2.0, rel=0.02)


def test_init_params_repeats_with_a_seed_and_differs_without() -> None:
    ours, theirs = (init_params((3, 2), np.random.default_rng(4))["W1"] for _ in range(2))
    np.testing.assert_array_equal(ours, theirs)
    assert (init_params((3, 2))["W1"] != init_params((3, 2))["W1"]).any()


def test_forward_is_what_the_text_writes_out() -> None:
    params = init_params((4, 3, 5, 2), np.random.default_rng(0), scale=1.0)
    params = {name: array + 0.1 for name, array in params.items()}
    x = np.random.default_rng(1).normal(size=(6, 4))
    z1 = primer.sigmoid(x @ params["W1"] + params["b1"])
    z2 = primer.sigmoid(z1 @ params["W2"] + params["b2"])
    y = softmax(z2 @ params["W3"] + params["b3"])
    np.testing.assert_array_equal(forward(params, x), y)
    np.testing.assert_array_equal(predict(params, x), y.argmax(axis=1))
    one = predict(params, x[0])
    assert type(one) is int
    assert one == y[0].argmax()
    relu = forward(params, x, activation="relu")
    z1 = primer.relu(x @ params["W1"] + params["b1"])
    z2 = primer.relu(z1 @ params["W2"] + params["b2"])
    np.testing.assert_array_equal(relu, softmax(z2 @ params["W3"] + params["b3"]))


def test_the_order_of_the_dictionary_and_other_entries_do_not_matter() -> None:
    params = init_params((4, 3, 2), np.random.default_rng(0))
    shuffled = {"note": np.zeros(1), **dict(reversed(params.items()))}
    np.testing.assert_array_equal(forward(shuffled, np.ones(4)), forward(params, np.ones(4)))


def test_parameters_of_a_file_bring_their_activations(tmp_path: Path) -> None:
    functions = (activation("leaky_relu", alpha=0.2), ACTIVATIONS["tanh"])
    network = init_network((4, 3, 3, 2), functions, rng=np.random.default_rng(0))
    save_network(network, tmp_path / "model.npz")
    params = load_parameters(tmp_path / "model.npz")
    assert list(params) == ["W1", "b1", "W2", "b2", "W3", "b3"]
    x = np.random.default_rng(1).normal(size=(5, 4))
    np.testing.assert_array_equal(forward(params, x), network.forward(x).probabilities)
    np.testing.assert_array_equal(predict(params, x), network.predict(x))
    sigmoid = forward(dict(params), x)  # a plain dictionary knows no activations
    np.testing.assert_array_equal(forward(params, x, "sigmoid"), sigmoid)
    assert (sigmoid != forward(params, x)).any()


def test_weights_saved_as_the_primer_does_are_read_as_the_primers_network(tmp_path: Path) -> None:
    params = init_params((4, 3, 2), np.random.default_rng(0), scale=1.0)
    np.savez(tmp_path / "mine.npz", **params)
    x = np.ones((2, 4))
    np.testing.assert_array_equal(forward(load_parameters(tmp_path / "mine.npz"), x), forward(params, x))


def test_errors_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(ShapeError, match="need W1, b1 and so on for each layer; W1 is missing"):
        forward({}, np.ones(2))
    with pytest.raises(ShapeError, match="b2 is missing"):
        forward({"W1": np.ones((2, 2)), "b1": np.ones(2), "W2": np.ones((2, 2))}, np.ones(2))
    with pytest.raises(ShapeError, match="W2 is missing"):
        forward({"W1": np.ones((2, 2)), "b1": np.ones(2), "W3": np.ones((2, 2)), "b3": np.ones(2)}, np.ones(2))
    with pytest.raises(ShapeError, match=r"takes inputs of shape \(2,\) or \(N, 2\), not \(3,\)"):
        predict({"W1": np.ones((2, 2)), "b1": np.ones(2)}, np.ones(3))
    with pytest.raises(NNCoreError, match="There is no activation 'rleu'"):
        forward(init_params((2, 2, 2)), np.ones(2), "rleu")
    with pytest.raises(ShapeError, match="at least an input and an output layer"):
        init_params((784,))
    with pytest.raises(ModelFileError, match="there is no such file"):
        load_parameters(tmp_path / "absent.npz")
