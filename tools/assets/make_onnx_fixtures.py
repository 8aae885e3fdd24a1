"""Write small ONNX files as others' exporters make them, for the tests of the reader.

    pip install "digitscope[onnx-fixtures]"; python tools/assets/make_onnx_fixtures.py

PyTorch's two exporters, skl2onnx, and the graph that tf2onnx makes of a Keras model, spelled with onnx's own helper
(TensorFlow itself is too large to bring in for it).
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from skl2onnx import to_onnx
from sklearn.linear_model import LogisticRegression, Perceptron
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import nn

FOLDER = Path(__file__).parents[2] / "tests" / "nncore" / "models" / "onnx" / "fixtures"
SIDE = 3, 4
N_IN, N_OUT = 12, 5


def dense(*between: nn.Module) -> nn.Sequential:
    """Return 12-8-6-5 with these after the first and the second layer, as tutorials write it."""
    return nn.Sequential(nn.Flatten(), nn.Linear(N_IN, 8), between[0], nn.Linear(8, 6), between[1], nn.Linear(6, N_OUT))


def slope_for_each_unit() -> nn.PReLU:
    """Return a PReLU as it is after learning: another slope for each unit."""
    made = nn.PReLU(8)
    made.weight.data = torch.linspace(0.05, 0.6, 8)
    return made


def trained_statistics(model: nn.Module) -> nn.Module:
    """Let normalisations see something, so that their numbers are none of 0 and 1."""
    model.train()
    for _ in range(20):
        model(2.0 * torch.rand(64, 1, *SIDE) + 0.5)
    return model.eval()


MODELS = {
    "relu": dense(nn.ReLU(), nn.ReLU()),
    "softmax": nn.Sequential(dense(nn.Tanh(), nn.Sigmoid()), nn.Softmax(dim=-1)),
    "log_softmax": nn.Sequential(dense(nn.LeakyReLU(0.2), nn.ELU(0.7)), nn.LogSoftmax(dim=1)),
    "gelu": dense(nn.GELU(), nn.SiLU()),
    "mish": dense(nn.Mish(), nn.Softplus(beta=2.0)),
    "hard": dense(nn.Hardswish(), nn.Hardtanh()),
    "prelu": dense(nn.PReLU(init=0.3), nn.SELU()),
    "batch_norm": nn.Sequential(nn.Flatten(), nn.BatchNorm1d(N_IN), dense(
        nn.Sequential(nn.BatchNorm1d(8), nn.ReLU()), nn.Sequential(nn.ReLU(), nn.BatchNorm1d(6), nn.Dropout(0.5)))),
    "weight_norm": dense(nn.Tanh(), nn.Sequential(nn.utils.parametrizations.weight_norm(nn.Linear(6, 6)), nn.ReLU())),
    "no_bias": nn.Sequential(nn.Flatten(), nn.Linear(N_IN, 8, bias=False), nn.ReLU(), nn.Linear(8, N_OUT, bias=False)),
}  # fmt: skip
REFUSED = {
    "prelu_per_unit": dense(slope_for_each_unit(), nn.ReLU()),
    "gelu_tanh": dense(nn.GELU(approximate="tanh"), nn.ReLU()),
    "convolution": nn.Sequential(nn.Conv2d(1, 2, 2), nn.ReLU(), nn.Flatten(), nn.Linear(12, N_OUT)),
}


class Residual(nn.Module):
    """Two branches of the same width that are added."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.last = nn.Linear(N_IN, 6), nn.Linear(N_IN, 6), nn.Linear(6, N_OUT)

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """Return logits."""
        flat = pixels.flatten(1)
        return self.last(torch.relu(self.first(flat)) + torch.relu(self.second(flat)))


def write_torch(name: str, model: nn.Module) -> None:
    """Write a model by both exporters."""
    example = torch.rand(2, 1, *SIDE)
    for suffix, options in (
        ("torchscript", {"dynamo": False, "dynamic_axes": {"pixels": {0: "n"}}}),
        ("dynamo", {"dynamo": True, "dynamic_shapes": ({0: torch.export.Dim("n")},), "external_data": False}),
    ):
        torch.onnx.export(model.eval(), (example,), FOLDER / f"{name}.{suffix}.onnx", input_names=["pixels"], **options)


def write_sklearn() -> None:
    """Write a classifier with and without the table of probabilities, and one of a single layer behind a scaler."""
    rng = np.random.default_rng(0)
    inputs = rng.random((200, N_IN)).astype(np.float32)
    classifier = MLPClassifier((8, 6), activation="tanh", max_iter=30, random_state=0)
    labels = rng.integers(0, N_OUT, 200)
    classifier.fit(inputs, labels)
    linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(inputs, labels)
    (FOLDER / "sklearn_linear.onnx").write_bytes(to_onnx(linear, inputs[:1]).SerializeToString())
    for name, zipmap in (("sklearn", False), ("sklearn_zipmap", True)):
        made = to_onnx(classifier, inputs[:1], options={id(classifier): {"zipmap": zipmap}})
        (FOLDER / f"{name}.onnx").write_bytes(made.SerializeToString())


def write_classes() -> None:
    """Write classifiers whose classes are words, the numbers from 1 to 10, and letters, and one that gives scores."""
    rng = np.random.default_rng(1)
    inputs = rng.random((200, N_IN)).astype(np.float32)
    words, many_layers = ("zero", "one", "two", "three", "four"), MLPClassifier((6,), max_iter=20, random_state=0)
    for name, classes, model in (
        ("words", words, many_layers),
        ("from_one", range(1, 11), many_layers),
        ("letters", "ABCDE", many_layers),
        ("of_perceptron", words, Perceptron()),
    ):
        labels = np.array(list(classes))[rng.integers(0, len(classes), 200)]
        made = to_onnx(model.fit(inputs, labels), inputs[:1])
        (FOLDER / f"classes_{name}.onnx").write_bytes(made.SerializeToString())


def write_keras_like() -> None:
    """Write what tf2onnx makes of Flatten, Dense, Dense: a Reshape by constants, MatMul and Add, pictures as NHWC."""
    rng = np.random.default_rng(0)
    numbers = {"w1": (N_IN, 8), "b1": (8,), "w2": (8, N_OUT), "b2": (N_OUT,)}
    constants = [
        numpy_helper.from_array(rng.normal(size=shape).astype(np.float32), name) for name, shape in numbers.items()
    ]
    constants.append(numpy_helper.from_array(np.array([-1, N_IN], np.int64), "shape"))
    nodes = [
        helper.make_node("Reshape", ["pixels", "shape"], ["flat"]),
        helper.make_node("MatMul", ["flat", "w1"], ["p1"]), helper.make_node("Add", ["p1", "b1"], ["z1"]),
        helper.make_node("Relu", ["z1"], ["a1"]),
        helper.make_node("MatMul", ["a1", "w2"], ["p2"]), helper.make_node("Add", ["p2", "b2"], ["z2"]),
        helper.make_node("Softmax", ["z2"], ["dense_1"]),
    ]  # fmt: skip
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", *SIDE, 1])
    output = helper.make_tensor_value_info("dense_1", TensorProto.FLOAT, ["n", N_OUT])
    graph = helper.make_graph(nodes, "tf2onnx", [pixels], [output], constants)
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), FOLDER / "keras.onnx"
    )


class Viewed(nn.Module):
    """A network that lays its pictures flat by their shape, as most tutorials' ``forward`` does."""

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__()
        self.layers, self.scale = dense(nn.ReLU(), nn.Tanh()), scale

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """Return logits of pictures, whose pixels may be bytes."""
        return self.layers(pixels.float().view(pixels.size(0), -1) / self.scale)


def write_shapes() -> None:
    """Write what asks its input for its shape, what is fixed to five examples, and what takes bytes."""
    free = {"dynamo": False, "dynamic_axes": {"pixels": {0: "n"}}, "input_names": ["pixels"]}
    pixels = torch.rand(5, 1, *SIDE)
    torch.onnx.export(Viewed().eval(), (pixels,), FOLDER / "view.onnx", **free)
    torch.onnx.export(Viewed().eval(), (pixels,), FOLDER / "five.onnx", dynamo=True, external_data=False)
    torch.onnx.export(Viewed(255.0).eval(), (pixels.byte(),), FOLDER / "bytes.onnx", **free)


def write_quantised() -> None:
    """Write one layer with its weights as whole numbers, and one that rounds its inputs, too."""
    rng = np.random.default_rng(0)
    constants = [
        numpy_helper.from_array(rng.integers(-127, 128, (N_IN, N_OUT)).astype(np.int8), "w"),
        numpy_helper.from_array(rng.uniform(0.005, 0.01, N_OUT).astype(np.float32), "scale"),
        numpy_helper.from_array(np.zeros(N_OUT, np.int8), "zero"),
    ]
    weights = [
        helper.make_node("DequantizeLinear", ["w", "scale", "zero"], ["weights"], axis=1),
        helper.make_node("MatMul", ["x", "weights"], ["z"]),
    ]
    rounded = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["q", "q_scale", "q_zero"]),
        helper.make_node("MatMulInteger", ["q", "w", "q_zero"], ["sums"]),
        helper.make_node("Cast", ["sums"], ["z"], to=TensorProto.FLOAT),
    ]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", N_IN])
    z = helper.make_tensor_value_info("z", TensorProto.FLOAT, ["n", N_OUT])
    for name, nodes in (("int8_weights", weights), ("int8", rounded)):
        graph = helper.make_graph(nodes, name, [x], [z], constants)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
        onnx.save(made, FOLDER / f"{name}.onnx")


def main() -> None:
    """Write all of them."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    torch.manual_seed(0)
    FOLDER.mkdir(exist_ok=True)
    MODELS["batch_norm"] = trained_statistics(MODELS["batch_norm"])
    for name, model in {**MODELS, **REFUSED, "residual": Residual()}.items():
        write_torch(name, model)
    write_sklearn()
    write_classes()
    write_keras_like()
    write_shapes()
    write_quantised()
    for path in FOLDER.glob("*.onnx"):
        onnx.save(without_notes(onnx.load(path)), path)


def without_notes(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return a model without the places of code, on whoever's disk, that PyTorch notes beside each node."""
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.initializer, *graph.value_info, *graph.input, *graph.output):
        part.ClearField("doc_string")
        del part.metadata_props[:]
    return model


if __name__ == "__main__":
    main()
