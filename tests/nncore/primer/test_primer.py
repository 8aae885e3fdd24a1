"""What the primer's text says can be typed and runs: a test for each row of its definitions, and all as one script."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import resources
from nncore import primer
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import ModelFileError, NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.functions.softmax import softmax_jacobian
from nncore.models.npz import load_network, save_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.primer import cross_entropy, forward, init_params, load_parameters, mse, predict, softmax

IN_THE_BOX = resources.path("digit_model.npz")

READERS_LINES = {
    "print(perceptron(np.array([1, 1]), np.array([0.5, 0.5]), -0.7))": "1.0",
    "print(step(0), step(-1))": "1.0 0.0",
    "print(sigmoid(0), sigmoid(-1000))": "0.5 0.0",
    "print(round(tanh(1), 12) == round(2 * sigmoid(2) - 1, 12), tanh(0))": "True 0.0",
    "print(relu(-2), relu(3))": "0.0 3.0",
    "print(leaky_relu(-2), leaky_relu(-2, alpha=0.5))": "-0.02 -1.0",
    "print(softmax(np.array([0.3, 2.9, 4.0])).round(8).tolist())": "[0.01821127, 0.24519181, 0.73659691]",
    "network = init_network(); print([network[name].shape for name in ('W1', 'W2', 'W3')])": "[(2, 3), (3, 2), (2, 2)]",
    "print(forward(np.array([1.0, 0.5]), network).round(8).tolist())": "[0.31682708, 0.69627909]",
    "params = init_params([784, 50, 100, 10]); print(params['W1'].shape, params['b3'].tolist() == [0.0] * 10)":
        "(784, 50) True",
    "params = load_parameters('digit_model.npz'); print(params['W1'].shape, params['b3'].shape)": "(784, 50) (10,)",
    "print(predict(img), np.argmax(forward(img, params)))": "1 1",
    "print(round(mse(y, t), 8))": "0.0195",
    "print(cross_entropy(y, t))": "0.510825623764324",
}  # fmt: skip
"""What the text has one type, line by line in its order, and what each line says."""

AT_FIRST = """
import numpy as np
from nncore.primer import *
t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
img = np.zeros((28, 28)); img[4:24, 13:16] = 1
"""


def test_a_reader_types_the_fourteen_lines_in_order(tmp_path: Path) -> None:
    assert len(READERS_LINES) == 14
    typed = [sys.executable, "-W", "error", "-c", AT_FIRST + "\n".join(READERS_LINES)]
    said = subprocess.run(typed, check=True, capture_output=True, text=True, cwd=tmp_path).stdout.splitlines()
    assert said == list(READERS_LINES.values())


def test_perceptron_is_0_at_its_threshold_and_the_step_1() -> None:
    assert primer.perceptron([[0, 0], [1, 0], [0, 1], [1, 1]], [0.5, 0.5], -0.7).tolist() == [0.0, 0.0, 0.0, 1.0]
    assert primer.perceptron([1.0, 1.0], [0.5, 0.5], -1.0) == 0.0
    assert primer.step([-1e-9, 0.0, 1e-9]).tolist() == [0.0, 1.0, 1.0]
    assert primer.step(0) == 1.0
    assert ACTIVATIONS["step"](0.0) == 0.0
    with pytest.raises(ShapeError, match="one number for each weight"):
        primer.perceptron([1.0, 2.0, 3.0], [0.5, 0.5], 0.0)


@pytest.mark.parametrize(
    "key", ["identity", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "rrelu", "elu", "swish", "softplus"]
)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_activations_are_those_of_the_table(key: str, dtype: type[np.floating]) -> None:
    z = np.linspace(-3, 3, 7, dtype=dtype).reshape(1, 7)
    result = getattr(primer, key)(z)
    np.testing.assert_array_equal(result, ACTIVATIONS[key](z))
    assert result.dtype == dtype


def test_formulas_of_the_text() -> None:
    x = np.linspace(-5, 5, 11)
    np.testing.assert_allclose(primer.sigmoid(x), 1 / (1 + np.exp(-x)), rtol=1e-14)
    np.testing.assert_allclose(primer.tanh(x), 2 * primer.sigmoid(2 * x) - 1, rtol=1e-13)
    np.testing.assert_array_equal(primer.relu(x), np.maximum(0, x))
    np.testing.assert_array_equal(primer.leaky_relu(x), np.where(x > 0, x, 0.01 * x))
    np.testing.assert_array_equal(primer.leaky_relu(x, alpha=0.3), np.where(x > 0, x, 0.3 * x))


def test_slopes_of_the_text() -> None:
    x = np.linspace(-8, 8, 33)
    sigmoid, tanh = ACTIVATIONS["sigmoid"], ACTIVATIONS["tanh"]
    np.testing.assert_array_equal(ACTIVATIONS["step"].derivative(x), np.zeros(33))
    np.testing.assert_allclose(sigmoid.derivative(x), primer.sigmoid(x) * (1 - primer.sigmoid(x)), rtol=1e-10)
    assert sigmoid.derivative(0.0) == 0.25 == sigmoid.derivative(x).max()
    assert sigmoid.derivative(x[np.abs(x) > 6]).max() < 0.0025  # flat outside of −6 to 6
    np.testing.assert_allclose(tanh.derivative(x), 1 - np.tanh(x) ** 2, rtol=1e-6)


def test_softmax_goes_over_the_last_axis_with_the_texts_jacobian() -> None:
    z = np.random.default_rng(0).normal(size=(2, 3, 4))
    shifted = np.exp(z - z.max(axis=-1, keepdims=True))
    np.testing.assert_allclose(softmax(z), shifted / shifted.sum(axis=-1, keepdims=True), rtol=1e-14)
    s = softmax(z[0, 0])
    written_out = [[s[i] * ((i == j) - s[j]) for j in range(4)] for i in range(4)]
    np.testing.assert_allclose(softmax_jacobian(s), written_out, rtol=1e-13)


def test_three_layers_sum_by_sum_and_as_matrices() -> None:
    w, b, x = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]], [0.1, 0.2, 0.3], [1.0, 0.5]
    sums = [sum(x[j] * w[j][i] for j in range(2)) + b[i] for i in range(3)]
    np.testing.assert_allclose(forward(x, {"W1": w, "b1": b}), sums, rtol=1e-14)  # the last layer is the identity


def test_a_line_of_train_csv_is_a_label_and_a_picture_to_read(tmp_path: Path) -> None:
    picture = np.zeros((28, 28), int)
    picture[4:24, 13:16] = 255
    head = ",".join(("label", *(f"pixel{n}" for n in range(784))))
    (tmp_path / "train.csv").write_text(f"{head}\n1,{','.join(map(str, picture.ravel()))}\n")
    table = read_digit_csv(tmp_path / "train.csv")
    assert table.labels is not None
    assert (
        table.labels.tolist()
        == [predict(table.pixels[0].reshape(28, 28) / 255, load_parameters("digit_model.npz"))]
        == [1]
    )


ADVICE = {
    "relu": "hidden layers of almost any network; the usual first choice",
    "leaky_relu": "hidden layers in which relu lets too many neurons die",
    "sigmoid": "a probability of yes at the output",
    "identity": "the output of a regression",
}


def test_the_texts_advice_stands_with_the_functions() -> None:
    used_for = {key: ACTIVATIONS[key].used_for.casefold() for key in ("relu", "leaky_relu", "sigmoid", "identity")}
    assert {key: words for key, words in ADVICE.items() if words not in used_for[key]} == {}


def test_softmax_takes_lists_integers_and_rows() -> None:
    np.testing.assert_allclose(softmax([[1000, 1000], [0, 0]]), np.full((2, 2), 0.5))
    assert softmax(np.zeros(3, np.float32)).dtype == np.float32


def test_losses_by_hand() -> None:
    y, t = [0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0], [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert mse(y, t) == pytest.approx(0.0195)  # (5 small squares + 0.16) / 10
    assert cross_entropy(y, t) == pytest.approx(-np.log(0.6 + 1e-12), rel=1e-15)
    assert cross_entropy(y, 2) == cross_entropy(y, t)
    both = cross_entropy([y, y], [2, 0])
    assert both == pytest.approx(-np.log(0.6 + 1e-12) - np.log(0.1 + 1e-12))  # a sum, no mean
    assert both == cross_entropy([y, y], np.eye(10)[[2, 0]])
    assert cross_entropy([0.0, 1.0], [1, 0]) == pytest.approx(-np.log(1e-12))
    assert primer.binary_cross_entropy(0.75, 1) == pytest.approx(-np.log(0.75))
    assert primer.mae([1.0, 4.0], [0.0, 2.0]) == 1.5
    assert primer.smooth_l1([0.5, 3.0], [0.0, 0.0]) == pytest.approx((0.125 + 2.5) / 2)


def test_init_params_has_the_primers_shapes_and_spread() -> None:
    params = init_params([784, 50, 100, 10], np.random.default_rng(0))
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


def test_init_network_is_the_three_layers_of_the_text_or_those_one_names() -> None:
    shapes = [array.shape for array in primer.init_network().values()]
    assert shapes == [(2, 3), (3,), (3, 2), (2,), (2, 2), (2,)]
    assert primer.init_network([4, 3])["W1"].shape == (4, 3)


def test_forward_is_what_the_text_writes_out() -> None:
    params = init_params((4, 3, 5, 2), np.random.default_rng(0), scale=1.0)
    params = {name: array + 0.1 for name, array in params.items()}
    x = np.random.default_rng(1).normal(size=(6, 4))
    a1 = primer.sigmoid(x @ params["W1"] + params["b1"])
    a2 = primer.sigmoid(a1 @ params["W2"] + params["b2"])
    z3 = a2 @ params["W3"] + params["b3"]
    np.testing.assert_array_equal(forward(x, params), z3)
    np.testing.assert_array_equal(predict(x, params), z3.argmax(axis=1))
    one = predict(x[0], params)
    assert type(one) is int
    assert one == z3[0].argmax()
    relu = forward(x, params, activation="relu")
    a1 = primer.relu(x @ params["W1"] + params["b1"])
    np.testing.assert_array_equal(relu, primer.relu(a1 @ params["W2"] + params["b2"]) @ params["W3"] + params["b3"])


def test_forward_takes_dictionaries_of_lists_and_integers() -> None:
    assert forward([0.25], {"W1": [[3, 1]], "b1": [0, 0]}).tolist() == [0.75, 0.25]


def test_the_order_of_the_dictionary_and_other_entries_do_not_matter() -> None:
    params = init_params((4, 3, 2), np.random.default_rng(0))
    shuffled = {"note": np.zeros(1), **dict(reversed(params.items()))}
    np.testing.assert_array_equal(forward(np.ones(4), shuffled), forward(np.ones(4), params))


def test_parameters_of_a_file_bring_their_activations(tmp_path: Path) -> None:
    functions = (activation("leaky_relu", alpha=0.2), ACTIVATIONS["tanh"])
    network = init_network((4, 3, 3, 2), functions, rng=np.random.default_rng(0))
    save_network(network, tmp_path / "model.npz")
    params = load_parameters(tmp_path / "model.npz")
    assert list(params) == ["W1", "b1", "W2", "b2", "W3", "b3"]
    assert repr(params).startswith("Parameters(W1: float32 (4, 3), b1: float32 (3,), ")
    x = np.random.default_rng(1).normal(size=(5, 4))
    np.testing.assert_array_equal(forward(x, params), network.forward(x).logits)
    np.testing.assert_array_equal(predict(x, params), network.predict(x))
    np.testing.assert_array_equal(predict(x), network.predict(x))  # those that were read last
    sigmoid = forward(x, dict(params))  # a plain dictionary knows no activations
    np.testing.assert_array_equal(forward(x, params, "sigmoid"), sigmoid)
    assert (sigmoid != forward(x, params)).any()


def test_predict_reads_digits_with_the_network_in_the_box_unasked(tmp_path: Path) -> None:
    code = "import numpy as np; from nncore.primer import *; print(predict(np.load('digits.npy')).tolist())"
    digits = np.random.default_rng(0).random((3, 28, 28))
    np.save(tmp_path / "digits.npy", digits)
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path).stdout
    assert said.strip() == str(load_network(IN_THE_BOX).predict(digits.reshape(3, 784)).tolist())


def test_a_file_of_ones_own_comes_before_the_one_in_the_box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_parameters("digit_model.npz")["W1"].shape == (784, 50)
    np.savez(tmp_path / "digit_model.npz", W1=np.ones((2, 3)), b1=np.zeros(3))
    assert load_parameters("digit_model.npz")["W1"].shape == (2, 3)


def test_weights_saved_as_the_primer_does_are_read_as_the_primers_network(tmp_path: Path) -> None:
    params = init_params((4, 3, 2), np.random.default_rng(0), scale=1.0)
    np.savez(tmp_path / "mine.npz", **params)
    x = np.ones((2, 4))
    np.testing.assert_array_equal(forward(x, load_parameters(tmp_path / "mine.npz")), forward(x, params))


def test_errors_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(ShapeError, match="need W1, b1 and so on for each layer; W1 is missing"):
        forward(np.ones(2), {})
    with pytest.raises(ShapeError, match="b2 is missing"):
        forward(np.ones(2), {"W1": np.ones((2, 2)), "b1": np.ones(2), "W2": np.ones((2, 2))})
    with pytest.raises(ShapeError, match="W2 is missing"):
        forward(np.ones(2), {"W1": np.ones((2, 2)), "b1": np.ones(2), "W3": np.ones((2, 2)), "b3": np.ones(2)})
    with pytest.raises(ShapeError, match=r"takes inputs of shape \(2,\) or \(N, 2\), not \(3,\)"):
        predict(np.ones(3), {"W1": np.ones((2, 2)), "b1": np.ones(2)})
    with pytest.raises(NNCoreError, match="There is no activation 'rleu'"):
        forward(np.ones(2), init_params((2, 2, 2)), "rleu")
    with pytest.raises(NNCoreError, match=r"forward\(x, params\)"):
        forward(init_params((2, 2)), np.ones(2))  # the other way round
    with pytest.raises(ShapeError, match="at least an input and an output layer"):
        init_params((784,))
    with pytest.raises(ShapeError, match="targets of the same shape"):
        mse([1.0, 2.0], [1.0])
    with pytest.raises(NNCoreError, match="Probabilities are from 0 to 1"):
        cross_entropy([3.0, 1.0], [1, 0])
    with pytest.raises(ModelFileError, match="there is no such file"):
        load_parameters(tmp_path / "absent.npz")


def test_pictures_are_read_as_their_rows_one_after_the_other() -> None:
    rng = np.random.default_rng(0)
    params = init_params([12, 5, 3], rng, scale=1.0)
    pictures = rng.random((4, 3, 4))
    rows = pictures.reshape(4, 12)
    np.testing.assert_array_equal(forward(pictures, params), forward(rows, params))
    np.testing.assert_array_equal(forward(pictures[2], params), forward(rows[2], params))
    assert forward(rows[:1], params).shape == (1, 3)  # one row of many stays one of many
    for other in (pictures[None], pictures[:, :, :3], rows.T):
        with pytest.raises(ShapeError):
            forward(other, params)


def test_predict_without_parameters_uses_those_read_last(tmp_path: Path) -> None:
    image = np.array([1.0, 0.0])
    for label, name in ((1, "first.npz"), (0, "second.npz")):
        save_network(Network((np.eye(2)[:, [label, 1 - label]],), (np.zeros(2),), ()), tmp_path / name)
    load_parameters(tmp_path / "first.npz")
    assert predict(image) == 1
    load_parameters(tmp_path / "second.npz")
    assert predict(image) == 0


def test_init_params_without_layers_is_the_primers_digit_network() -> None:
    assert [array.shape for array in init_params().values()] == [(784, 50), (50,), (50, 100), (100,), (100, 10), (10,)]
