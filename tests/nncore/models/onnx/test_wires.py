"""ONNX along the wires: what is read gives what ONNX Runtime gives, and what nncore has no layer for is refused."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from nncore.errors import ModelFileError
from nncore.files import MemoryBudget
from nncore.models.onnx.export import INPUT, LOGITS, OUTPUT, GraphBuilder, model_bytes
from nncore.models.onnx.fields import Model
from nncore.models.onnx.file import OnnxModel, OnnxNode
from nncore.models.onnx.flow import evaluate_wires
from nncore.models.onnx.protobuf import message
from nncore.models.onnx.reader import import_onnx, network_of_onnx

Between = Callable[[GraphBuilder, str], str]
RNG = np.random.default_rng(4)
WEIGHTS = [RNG.normal(0, 0.7, shape).astype(np.float32) for shape in ((6, 5), (5, 5), (5, 4))]


def model_of(between: Between, before: Between = lambda graph, flow: flow, axis: int = -1) -> bytes:
    """Return a model 6-5-5-4 with something of one's own before its first layer and after each hidden one."""
    graph = GraphBuilder()
    flow = before(graph, INPUT)
    for weights in WEIGHTS[:-1]:
        flow = between(graph, graph.node("MatMul", flow, graph.constant(weights)))
    graph.node("MatMul", flow, graph.constant(WEIGHTS[-1]), output=LOGITS)
    graph.node("Softmax", LOGITS, output=OUTPUT, attributes={"axis": axis})
    return model_bytes(graph, 6, 4)


def relu(graph: GraphBuilder, z: str) -> str:
    return graph.node("Relu", z)


def with_constant(operator: str, values: object) -> Between:
    return lambda graph, z: graph.node(operator, z, graph.constant(np.asarray(values, np.float32)))


def then(*parts: Between) -> Between:
    def drawn(graph: GraphBuilder, z: str) -> str:
        for part in parts:
            z = part(graph, z)
        return z

    return drawn


def sigmoid(graph: GraphBuilder, z: str) -> str:
    return graph.node("Sigmoid", z)


def swish_of_twice(graph: GraphBuilder, z: str) -> str:
    return graph.node("Mul", z, graph.node("Mul", graph.node("Sigmoid", z), graph.constant(2.0)))


def hard_swish_times_three(graph: GraphBuilder, z: str) -> str:
    gate = graph.node("HardSigmoid", z, attributes={"alpha": 1.0 / 6.0, "beta": 0.5})
    return graph.node("Mul", graph.node("Mul", z, gate), graph.constant(3.0))


def softplus_by_another(graph: GraphBuilder, z: str) -> str:
    doubled = graph.node("Softplus", graph.node("Mul", z, graph.constant(2.0)))
    return graph.node("Div", doubled, graph.constant(3.0))


def with_dead_branch(graph: GraphBuilder, z: str) -> str:
    graph.node("MatMul", z, graph.constant(WEIGHTS[1]))
    return graph.node("Relu", z)


def normalised(graph: GraphBuilder, z: str) -> str:
    names = [graph.constant(values) for values in RNG.uniform(0.5, 2.0, (4, 5))]
    return graph.node("BatchNormalization", z, *names, attributes={"epsilon": 1e-3})


def dense_with(attributes: dict[str, int | float]) -> Between:
    biases = np.array([1, -2, 0.5, 0, 3], np.float32)
    return lambda graph, z: graph.node(
        "Gemm", z, graph.constant(WEIGHTS[1]), graph.constant(biases), attributes=attributes
    )


def hard_sigmoid_as_it_is_by_default(graph: GraphBuilder, z: str) -> str:
    # By default it is 0.2 x + 0.5 between 0 and 1; nncore's is x / 6 + 0.5.
    return graph.node("HardSigmoid", graph.node("Mul", z, graph.constant(5.0 / 6.0)))


def cut(low: float | None, high: float | None) -> Between:
    """Return a Clip between two limits, as ReLU6 and Hardtanh are written, or one of them."""
    limits = [[] if limit is None else np.float32(limit) for limit in (low, high)]
    return lambda graph, z: graph.node(
        "Clip", z, *(graph.constant(limit) if np.ndim(limit) == 0 else "" for limit in limits)
    )


def celu(alpha: float) -> Between:
    return lambda graph, z: graph.node("Celu", z, attributes={"alpha": alpha})


def in_double(graph: GraphBuilder, z: str) -> str:
    double, moving = (graph.node("Cast", name, attributes={"to": 11}) for name in (z, graph.constant(0.5)))
    moved = graph.node("Add", double, moving)
    return graph.node("Relu", graph.node("Cast", moved, attributes={"to": 1}))


def columns(graph: GraphBuilder, z: str) -> str:
    """A layer that multiplies W·x, each example a column, between rows that come and go."""
    column = graph.node("Transpose", z)
    sums = graph.node("MatMul", graph.constant(WEIGHTS[1].T.copy()), column)
    biased = graph.node("Add", sums, graph.constant(np.arange(5, dtype=np.float32)[:, None]))
    return graph.node("Transpose", graph.node("Relu", biased))


def gemm_of_columns(turns: dict[str, int]) -> Between:
    """Return Gemm(W, x, b) of a column, where W and x may lie the other way round and be turned in it."""

    def drawn(graph: GraphBuilder, z: str) -> str:
        weights = WEIGHTS[1] if "transA" in turns else WEIGHTS[1].T.copy()
        column = z if "transB" in turns else graph.node("Transpose", z)
        biases = graph.constant(np.arange(5, dtype=np.float32)[:, None])
        sums = graph.node("Gemm", graph.constant(weights), column, biases, attributes={"alpha": 0.5, **turns})
        return graph.node("Transpose", graph.node("Relu", sums))

    return drawn


def convolution(channels: int, rows: int = 5, **attributes: int) -> Between:
    """Return a layer written as a convolution over pictures of 5 or 5×1 pixels, of which 5 rows see all."""

    def drawn(graph: GraphBuilder, z: str) -> str:
        kernel = graph.constant(WEIGHTS[1].T.reshape(5, channels, 5 // channels, 1)[:, :, :rows].copy())
        shape = graph.node("Cast", graph.constant(np.array([-1, channels, 5 // channels, 1])), attributes={"to": 7})
        picture = graph.node("Reshape", z, shape)
        biases = graph.constant(np.arange(5, dtype=np.float32))
        sums = graph.node("Conv", picture, kernel, biases, attributes=attributes)
        averaged = graph.node("GlobalAveragePool", graph.node("Relu", sums))
        return graph.node("Flatten", averaged)

    return drawn


READ = {
    "W·x": columns,
    "Gemm of W and x": gemm_of_columns({}),
    "Gemm of W and x turned": gemm_of_columns({"transB": 1}),
    "Gemm of W turned and x": gemm_of_columns({"transA": 1}),
    "a convolution of one pixel": convolution(5),
    "a convolution as large as the picture": convolution(1),
    "ReLU6": cut(0, 6),
    "ReLU6 of normalised sums": lambda graph, z: cut(0, 6)(graph, normalised(graph, z)),
    "cut to -1 ... 1": cut(-1, 1),
    "cut to -2.5 ... 2.5": cut(-2.5, 2.5),
    "cut to -0.5 ... 3": cut(-0.5, 3),
    "from -1 on": cut(-1, None),
    "up to 6": cut(None, 6),
    "from 0 on": cut(0, None),
    "CELU": celu(1.0),
    "CELU of another bend": celu(0.3),
    "CELU of a large bend": celu(2.5),
    "hard sigmoid as it is by default": hard_sigmoid_as_it_is_by_default,
    "relu": relu,
    "Gemm": then(relu, dense_with({})),
    "Gemm of the other way round": then(relu, dense_with({"transB": 1})),
    "Gemm with a factor": then(relu, dense_with({"alpha": 0.5})),
    "Gemm with a factor of the biases": then(relu, dense_with({"beta": 2.5})),
    "a dead branch": with_dead_branch,
    "2·sigmoid": then(sigmoid, with_constant("Mul", 2.0)),
    "2·swish": swish_of_twice,
    "3·hard swish": hard_swish_times_three,
    "a third of softplus of 2z": softplus_by_another,
    "batch normalisation before": then(normalised, relu),
    "batch normalisation after": then(relu, normalised),
    "the same after ELU": then(lambda graph, z: graph.node("Elu", z, attributes={"alpha": 1.0}), normalised),
    "the same after ELU of 0.7": then(lambda graph, z: graph.node("Elu", z, attributes={"alpha": 0.7}), normalised),
    "the same after leaky ReLU": then(
        lambda graph, z: graph.node("LeakyRelu", z, attributes={"alpha": 0.3}), normalised
    ),
    "the same after softplus": then(lambda graph, z: graph.node("Softplus", z), normalised),
    "a bias and another": then(with_constant("Add", [1, 2, 3, 4, 5]), with_constant("Sub", [1, 0, 3, 0, 5]), relu),
    "PReLU of one slope": with_constant("PRelu", [0.3]),
    "the larger of it and 0": with_constant("Max", 0.0),
    "a step at 1": then(with_constant("Greater", 1.0), lambda graph, z: graph.node("Cast", z, attributes={"to": 1})),
    "numbers of double precision on the way": in_double,
    "a factor for each unit": then(relu, with_constant("Mul", [1, 2, 3, 4, 5])),
}
REFUSED = {
    "PRelu": with_constant("PRelu", [0.1, 0.2, 0.3, 0.4, 0.5]),
    "joins two branches": lambda graph, z: graph.node("Add", z, graph.node("MatMul", z, graph.constant(WEIGHTS[1]))),
    "Thing": lambda graph, z: graph.node("Thing", z),
    "Clip, Abs: no activation known": then(cut(-1, 1), lambda graph, z: graph.node("Abs", z), cut(0.2, 0.7)),
    "LogisticRegression": lambda graph, z: graph.node(
        "Div", sigmoid(graph, z), graph.node("ReduceSum", sigmoid(graph, z))
    ),
    "one label for each picture": lambda graph, z: graph.node("Binarizer", sigmoid(graph, z)),
    "its Normalizer divides each picture by its own length": lambda graph, z: graph.node("Normalizer", z),
    "adds something computed": lambda graph, z: graph.node("Gemm", z, graph.constant(WEIGHTS[1]), z),
}


def check(content: bytes) -> None:
    inputs = np.random.default_rng(8).normal(0, 2, (50, 6)).astype(np.float32)
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    (expected,) = session.run([OUTPUT], {INPUT: inputs})
    np.testing.assert_allclose(network_of_onnx(content, Path()).predict_probabilities(inputs), expected, atol=1e-5)


@pytest.mark.parametrize("between", READ.values(), ids=READ)
def test_what_is_read_answers_as_onnx_runtime(between: Between) -> None:
    check(model_of(between))


@pytest.mark.parametrize(("operator", "values"), [("Sub", 0.13), ("Div", 0.31), ("Mul", [1, 2, 3, 4, 5, 6])])
def test_what_is_done_to_the_inputs_is_folded_into_the_first_layer(operator: str, values: object) -> None:
    check(model_of(relu, with_constant(operator, values)))


def test_a_mean_and_a_deviation_are_folded_into_the_first_layer() -> None:
    check(model_of(relu, then(with_constant("Sub", 0.13), with_constant("Div", 0.31))))


@pytest.mark.parametrize(("said", "between"), REFUSED.items(), ids=REFUSED)
def test_what_nncore_has_no_layer_for_is_refused_by_name(said: str, between: Between) -> None:
    with pytest.raises(ModelFileError, match=said):
        network_of_onnx(model_of(between), Path())


@pytest.mark.parametrize("between", [convolution(1, rows=3), convolution(5, group=5)], ids=["smaller", "in groups"])
def test_a_convolution_that_sees_a_part_is_refused(between: Between) -> None:
    with pytest.raises(ModelFileError, match=r"it is a convolutional network \(Conv\)"):
        network_of_onnx(model_of(between), Path())


def test_a_softmax_over_the_digits_is_refused() -> None:
    with pytest.raises(ModelFileError, match="axis 0"):
        network_of_onnx(model_of(relu, axis=0), Path())


def model_with_output(output: Between) -> bytes:
    """Return a model 6-5 both of whose outputs go through something of one's own."""
    graph = GraphBuilder()
    z = output(graph, graph.node("MatMul", INPUT, graph.constant(WEIGHTS[0])))
    for name in (OUTPUT, LOGITS):
        graph.node("Identity", z, output=name)
    return model_bytes(graph, 6, 5)


def test_a_sigmoid_at_the_output_answers_as_onnx_runtime() -> None:
    content = model_with_output(sigmoid)
    assert network_of_onnx(content, Path()).output == "sigmoid"
    check(content)


@pytest.mark.parametrize(
    "output", [then(sigmoid, with_constant("Mul", 2.0)), lambda graph, z: graph.node("Tanh", z)], ids=["2·σ", "tanh"]
)
def test_an_output_bent_otherwise_is_refused(output: Between) -> None:
    with pytest.raises(ModelFileError, match="neither softmax nor sigmoid"):
        network_of_onnx(model_with_output(output), Path())


def test_a_classifier_of_each_class_by_itself_is_refused_with_its_mend() -> None:
    told = {"coefficients": np.ones(12), "intercepts": np.zeros(2), "post_transform": "LOGISTIC"}
    node = OnnxNode("LinearClassifier", ("x",), ("y",), told)
    model = OnnxModel((node,), {}, {"x": (1, 6)}, ("y",), 13, "", False)
    refused = evaluate_wires(model, MemoryBudget(1000, ModelFileError))["y"]
    assert isinstance(refused, ModelFileError)
    assert "one versus rest" in str(refused)
    assert "train LogisticRegression" in str(refused)


def test_nodes_may_stand_behind_those_that_take_from_them() -> None:
    graph = GraphBuilder()
    graph.node("MatMul", INPUT, graph.constant(WEIGHTS[0]), output="z")
    graph.node("Relu", "z", output="a")
    graph.node("MatMul", "a", graph.constant(WEIGHTS[2]), output=LOGITS)
    graph.node("Softmax", LOGITS, output=OUTPUT, attributes={"axis": -1})
    wanted = network_of_onnx(model_bytes(graph, 6, 4), Path()).logits(np.ones((1, 6), np.float32))
    graph.nodes.reverse()
    found = network_of_onnx(model_bytes(graph, 6, 4), Path()).logits(np.ones((1, 6), np.float32))
    np.testing.assert_array_equal(found, wanted)


def test_nodes_that_wait_for_each_other_are_refused() -> None:
    graph = GraphBuilder()
    graph.node("Add", INPUT, "b", output="a")
    graph.node("Relu", "a", output="b")
    graph.node("Softmax", "b", output=OUTPUT, attributes={"axis": -1})
    graph.node("Identity", "b", output=LOGITS)
    with pytest.raises(ModelFileError):
        network_of_onnx(model_bytes(graph, 6, 4), Path())


def test_a_function_of_the_files_own_gets_the_line_that_writes_it_out(tmp_path: Path) -> None:
    graph = GraphBuilder()
    graph.node("Linear_fc1_1", INPUT, output=LOGITS)
    graph.node("Softmax", LOGITS, output=OUTPUT, attributes={"axis": -1})
    path = tmp_path / "net.onnx"
    path.write_bytes(model_bytes(graph, 6, 4) + message([(Model.FUNCTIONS, b"")]))
    with pytest.raises(
        ModelFileError, match=r"Linear_fc1_1 is a function of its own; .*inline_local.*\"new_net\.onnx\"\)\.$"
    ):
        import_onnx(path)
    path.write_bytes(model_bytes(graph, 6, 4))
    with pytest.raises(ModelFileError, match="Linear_fc1_1, which is no part of a plain dense network; export a plain"):
        import_onnx(path)


def test_a_transpose_of_examples_and_pixels_is_refused() -> None:
    def mixed(graph: GraphBuilder, flow: str) -> str:
        shape = graph.node("Cast", graph.constant(np.array([-1, 2, 3])), attributes={"to": 7})
        return graph.node("Transpose", graph.node("Reshape", flow, shape))

    with pytest.raises(ModelFileError, match="its Transpose turns examples and units round"):
        network_of_onnx(model_of(relu, mixed), Path())
