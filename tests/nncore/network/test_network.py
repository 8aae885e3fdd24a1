"""The network as a value: worked forward passes, traces, fresh weights, and the sentences of its errors."""

import math

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.functions.outputs import OUTPUTS
from nncore.functions.softmax import softmax
from nncore.network.initialisation import init_network, suited_scheme
from nncore.network.network import Network


def hand_made(output: str = "softmax") -> Network:
    """Return a 2-2-2 network small enough to compute on paper."""
    return Network(
        weights=(np.array([[1.0, -1.0], [2.0, 0.5]]), np.array([[1.0, 0.0], [3.0, -1.0]])),
        biases=(np.array([0.5, -1.0]), np.array([0.0, 0.25])),
        activations=(ACTIVATIONS["relu"],),
        output=output,
    )


def fresh(dtype: type[np.floating] = np.float32) -> Network:
    relu = ACTIVATIONS["relu"]
    return init_network((784, 50, 100, 10), (relu, relu), rng=np.random.default_rng(0), dtype=dtype)


def test_forward_by_hand() -> None:
    trace = hand_made().forward([1.0, 2.0])
    # z = (1·1 + 2·2 + 0.5, −1·1 + 0.5·2 − 1) = (5.5, −1); a = (5.5, 0); logits = (5.5, 0.25)
    assert trace.inputs.tolist() == [1.0, 2.0]
    assert trace.hidden[0].z.tolist() == [5.5, -1.0]
    assert trace.hidden[0].a.tolist() == [5.5, 0.0]
    assert trace.hidden[0].activation is ACTIVATIONS["relu"]
    assert trace.logits.tolist() == [5.5, 0.25]
    odds = math.exp(5.25)
    np.testing.assert_allclose(trace.probabilities, [odds / (1 + odds), 1 / (1 + odds)])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("shape", [(784,), (1, 784), (7, 784)])
def test_a_pass_has_the_bits_of_its_formula(shape: tuple[int, ...], dtype: type[np.floating]) -> None:
    leaky = activation("leaky_relu", alpha=0.3)
    network = init_network((784, 50, 100, 10), (leaky, leaky), rng=np.random.default_rng(1), dtype=dtype)
    network = network.replace(biases=tuple(biases + dtype(0.25) for biases in network.biases))
    inputs = np.random.default_rng(2).random(shape).astype(dtype)
    trace = network.forward(inputs)
    a = inputs
    for layer, weights, biases in zip(trace.hidden, network.weights, network.biases, strict=False):
        z = a @ weights + biases
        a = leaky(z)
        assert np.array_equal(layer.z, z)
        assert np.array_equal(layer.a, a)
    assert np.array_equal(trace.logits, a @ network.weights[-1] + network.biases[-1])
    assert np.array_equal(trace.probabilities, softmax(trace.logits))


def test_the_output_may_be_sigmoid_or_identity() -> None:
    assert hand_made("identity").forward([1.0, 2.0]).probabilities.tolist() == [5.5, 0.25]
    expected = [1 / (1 + math.exp(-5.5)), 1 / (1 + math.exp(-0.25))]
    np.testing.assert_allclose(hand_made("sigmoid").forward([1.0, 2.0]).probabilities, expected)


def test_the_primers_three_layers_by_hand() -> None:
    # The textbook's 2-3-2-2 network of sigmoids, with the identity at the end.
    sigmoid = ACTIVATIONS["sigmoid"]
    network = Network(
        (np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]), np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]),
         np.array([[0.1, 0.3], [0.2, 0.4]])),
        (np.array([0.1, 0.2, 0.3]), np.array([0.1, 0.2]), np.array([0.1, 0.2])),
        (sigmoid, sigmoid), "identity",
    )  # fmt: skip
    trace = network.forward([1.0, 0.5])
    np.testing.assert_allclose(trace.hidden[0].z, [0.3, 0.7, 1.1])
    np.testing.assert_allclose(trace.hidden[1].z, [0.51615984, 1.21402696], atol=1e-8)
    np.testing.assert_allclose(trace.logits, [0.31682708, 0.69627909], atol=1e-8)


def test_every_array_of_a_trace_is_read_only_and_the_inputs_stay_the_callers() -> None:
    inputs = np.zeros(784, np.float32)
    trace = fresh().forward(inputs)
    arrays = [trace.inputs, trace.logits, trace.probabilities]
    arrays += [array for layer in trace.hidden for array in (layer.z, layer.a)]
    for array in arrays:
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1.0
    inputs[0] = 1.0


@pytest.mark.parametrize("output", OUTPUTS)
def test_traces_stay_right_when_value_and_argument_could_be_one_array(output: str) -> None:
    network = hand_made(output).replace(activations=(ACTIVATIONS["identity"],))
    trace = network.forward([1.0, 2.0])
    assert trace.hidden[0].a.tolist() == trace.hidden[0].z.tolist() == [5.5, -1.0]
    assert trace.logits.tolist() == [2.5, 1.25]


def test_a_batch_is_its_examples() -> None:
    network, rng = fresh(np.float64), np.random.default_rng(1)
    batch = network.forward(inputs := rng.random((5, 784)))
    for n in range(5):
        single = network.forward(inputs[n])
        np.testing.assert_allclose(batch.hidden[1].z[n], single.hidden[1].z)
        np.testing.assert_allclose(batch.probabilities[n], single.probabilities)


@pytest.mark.parametrize("batch_size", [1, 3, 7, 1024])
def test_predictions_do_not_depend_on_the_slices(batch_size: int) -> None:
    network, inputs = fresh(np.float64), np.random.default_rng(2).random((7, 784))
    trace = network.forward(inputs)
    np.testing.assert_allclose(network.logits(inputs, batch_size), trace.logits)
    np.testing.assert_allclose(network.predict_probabilities(inputs, batch_size), trace.probabilities)
    np.testing.assert_array_equal(network.predict(inputs, batch_size), trace.logits.argmax(axis=1))


def test_no_inputs_give_no_predictions() -> None:
    assert fresh().predict(np.empty((0, 784))).shape == (0,)
    assert fresh().predict_probabilities(np.empty((0, 784))).shape == (0, 10)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_networks_dtype_is_that_of_every_array(dtype: type[np.floating]) -> None:
    for key, function in ACTIVATIONS.items():
        network = init_network((4, 3, 2), (function,), rng=np.random.default_rng(0), dtype=dtype)
        trace = network.forward(np.ones(4))
        for array in (trace.inputs, trace.hidden[0].z, trace.hidden[0].a, trace.logits, trace.probabilities):
            assert array.dtype == network.dtype == dtype, key


def test_what_a_network_says_of_itself() -> None:
    network = fresh()
    assert network.sizes == (784, 50, 100, 10)
    assert network.parameter_count == 784 * 50 + 50 + 50 * 100 + 100 + 100 * 10 + 10
    assert repr(network) == "Network(784-50-100-10, [ReLU, ReLU], softmax)"


def test_replace_gives_another_network_and_leaves_this_one() -> None:
    network = hand_made()
    other = network.replace(activations=(activation("leaky_relu", alpha=0.5),), reject_below=0.4)
    assert other.forward([1.0, 2.0]).hidden[0].a.tolist() == [5.5, -0.5]
    assert network.forward([1.0, 2.0]).hidden[0].a.tolist() == [5.5, 0.0]
    wider = network.replace(weights=(np.ones((3, 2)), np.ones((2, 2))))
    assert (network.sizes, wider.sizes) == ((2, 2, 2), (3, 2, 2))


def test_the_card_cannot_be_changed() -> None:
    card = {"name": "mine"}
    network = hand_made().replace(card=card)
    card["name"] = "yours"
    assert network.card["name"] == "mine"
    with pytest.raises(TypeError):
        network.card["name"] = "yours"


@pytest.mark.parametrize(
    ("scheme", "spread"), [("he", math.sqrt(2 / 400)), ("glorot", math.sqrt(2 / 600)), ("primer", 0.01)]
)
def test_fresh_weights_have_the_spread_of_their_scheme(scheme: str, spread: float) -> None:
    network = init_network((400, 200), (), rng=np.random.default_rng(0), scheme=scheme, dtype=np.float64)
    assert network.weights[0].std() == pytest.approx(spread, rel=0.01)
    assert abs(network.weights[0].mean()) < 0.01 * spread * 3
    assert not network.biases[0].any()


def test_he_suits_what_lets_one_side_through_and_glorot_all_else() -> None:
    for key in (
        "relu",
        "leaky_relu",
        "prelu",
        "rrelu",
        "elu",
        "selu",
        "swish",
        "softplus",
        "gelu",
        "mish",
        "hard_swish",
    ):
        assert suited_scheme(ACTIVATIONS[key]) == "he", key
    for key in ("step", "identity", "sigmoid", "tanh", "softsign", "hard_sigmoid", "hard_tanh"):
        assert suited_scheme(ACTIVATIONS[key]) == "glorot", key
    assert suited_scheme(activation("leaky_relu", alpha=1.0)) == "glorot"  # the identity


def test_the_same_seed_gives_the_same_bits() -> None:
    for ours, theirs in zip(fresh().weights, fresh().weights, strict=True):
        assert ours.tobytes() == theirs.tobytes()


@pytest.mark.parametrize("shape", [(783,), (2, 783), (1, 1, 784), ()])
def test_inputs_of_another_shape_are_refused(shape: tuple[int, ...]) -> None:
    for call in (fresh().forward, fresh().predict):
        with pytest.raises(ShapeError, match=r"takes inputs of shape \(784,\) or \(N, 784\), not \("):
            call(np.zeros(shape))


def test_one_input_is_not_taken_for_many() -> None:
    for call in (fresh().predict, fresh().predict_probabilities, fresh().logits):
        with pytest.raises(ShapeError, match=r"shape \(N, 784\), not \(784,\); put one into a list"):
            call(np.zeros(784))
    assert fresh().predict([np.zeros(784)]).shape == (1,)


def test_layers_that_do_not_fit_are_refused() -> None:
    relu, w, b = ACTIVATIONS["relu"], np.ones((2, 2)), np.ones(2)
    cases = [
        (((w, np.ones((3, 2))), (b, b), (relu,)), "W1 gives 2 numbers, but W2 takes 3"),
        (((w,), (np.ones(3),), ()), r"W1 of shape \(2, 2\) needs b1 of shape \(2,\), not \(3,\)"),
        (((w, w), (b,), (relu,)), "2 weight matrices need as many biases and one activation fewer, not 1 and 1"),
        (((w, w), (b, b), ()), "not 2 and 0"),
        (((), (), ()), "0 weight matrices"),
    ]
    for (weights, biases, activations), sentence in cases:
        with pytest.raises(ShapeError, match=sentence):
            Network(weights, biases, activations)


def test_unknown_outputs_schemes_and_sizes_are_refused() -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(NNCoreError, match="There is no output 'tanh'; choose one of: softmax, sigmoid, identity"):
        hand_made("tanh")
    with pytest.raises(NNCoreError, match="There is no initialisation 'zeros'; choose one of: he, glorot, primer"):
        init_network((2, 2), (), rng=rng, scheme="zeros")
    for sizes in ((2,), (), (2, 0, 2)):
        with pytest.raises(ShapeError, match="at least an input and an output layer"):
            init_network(sizes, (), rng=rng)


def test_integers_and_lists_are_weights_too() -> None:
    network = Network(([[3, 1]],), ([0, 0],), (), output="identity")
    assert network.dtype == np.float64
    assert network.forward([0.25]).logits.tolist() == [0.75, 0.25]
    assert network.forward(np.array([0.25], np.float16)).probabilities.tolist() == [0.75, 0.25]


def test_the_widest_dtype_is_that_of_all() -> None:
    network = Network((np.ones((2, 2), np.float32),), (np.zeros(2),), (), output="identity")
    assert {network.weights[0].dtype, network.biases[0].dtype} == {np.dtype(np.float64)}


def test_a_network_cannot_be_changed_from_outside() -> None:
    weights, biases = np.ones((1, 1)), np.zeros(1)
    network = Network((weights,), (biases,), (), output="identity")
    weights[0, 0] = biases[0] = 9.0
    assert network.forward([1.0]).logits.tolist() == [1.0]
    for array in (network.weights[0], network.biases[0]):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 1.0


def test_arrays_that_nobody_can_write_to_are_shared() -> None:
    first = Network((np.ones((1, 1)),), (np.zeros(1),), ())
    assert first.replace(output="sigmoid").weights[0] is first.weights[0]


def test_what_is_no_network_is_said() -> None:
    with pytest.raises(NNCoreError, match="Real numbers are needed here, not text"):
        Network(([["a"]],), ([0.0],), ())
    network = Network(([[3, 1]],), ([0, 0],), ())
    with pytest.raises(ShapeError, match="at least one row"):
        network.logits([[1.0]], batch_size=0)
    with pytest.raises(ShapeError, match="at least an input and an output layer"):
        init_network((2, 2.5), (), rng=np.random.default_rng(0))


def test_traces_are_shown_in_a_line() -> None:
    trace = Network((np.ones((2, 3)), np.ones((3, 1))), (np.zeros(3), np.zeros(1)), (ACTIVATIONS["relu"],)).forward(
        [1, 2]
    )
    assert repr(trace) == (
        "ForwardTrace(inputs=float64 (2,), hidden=(LayerTrace(z=float64 (3,), a=float64 (3,), "
        "activation=activation('relu')),), logits=float64 (1,), probabilities=float64 (1,))"
    )


def test_another_dtype_keeps_all_but_the_precision() -> None:
    network = hand_made("identity").replace(card={"name": "by hand"}, reject_below=0.25)
    narrow = network.astype(np.float32)
    assert narrow.dtype == np.float32
    assert {array.dtype for array in (*narrow.weights, *narrow.biases)} == {np.dtype(np.float32)}
    assert narrow.forward([1.0, 2.0]).logits.tolist() == [5.5, 0.25]
    assert (narrow.output, dict(narrow.card), narrow.reject_below) == ("identity", {"name": "by hand"}, 0.25)
    assert network.astype(np.float64) is network


def test_each_layer_has_what_enters_it_its_z_and_what_it_gives() -> None:
    trace = hand_made().forward([[1.0, 2.0], [0.5, -1.0]])
    for number, (weights, biases) in enumerate(zip(hand_made().weights, hand_made().biases, strict=True)):
        np.testing.assert_allclose(trace.layer_z[number], trace.layer_inputs[number] @ weights + biases)
    assert trace.layer_a[0] is trace.layer_inputs[1]
    assert trace.layer_a[-1] is trace.probabilities


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_logits_follow_from_the_z_of_any_layer(layer: int) -> None:
    network = fresh(np.float64)
    trace = network.forward(np.random.default_rng(1).random((2, 784)))
    np.testing.assert_allclose(network.logits_from(layer, trace.layer_z[layer - 1]), trace.logits, rtol=1e-12)
