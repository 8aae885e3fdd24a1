"""ONNX files as PyTorch, scikit-learn and Keras write them: read as ONNX Runtime runs them, or refused by name."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from nncore.errors import ModelFileError
from nncore.models.onnx.reader import import_onnx
from nncore.network.network import Network

FOLDER = Path(__file__).parent / "fixtures"
REFUSED = {
    "prelu_per_unit": "PRelu",
    "gelu_tanh": "the approximation by tanh.*load the same weights",
    "convolution": "Conv",
    "residual": "joins two branches",
}
FILES = sorted(FOLDER.glob("*.onnx"))
APART = ("five.onnx", "bytes.onnx", "int8.onnx", *(path.name for path in FOLDER.glob("classes_*")))
READ = [path for path in FILES if path.name.partition(".")[0] not in REFUSED and path.name not in APART]


def answers(path: Path, inputs: np.ndarray) -> np.ndarray:
    """Return probabilities as ONNX Runtime gives them, or what it gives turned into them."""
    onnxruntime.set_default_logger_severity(3)
    options = onnxruntime.SessionOptions()  # as the file says it: optimised, a product with int8 weights is rounded
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    (wanted,) = session.get_inputs()
    shape = (-1, *(size for size in wanted.shape[1:] if isinstance(size, int)))
    outputs = session.run(None, {wanted.name: inputs.reshape(shape)})
    last = outputs[-1]
    if isinstance(last, list):  # a dictionary for each example
        return np.array([[row[name] for name in sorted(row)] for row in last])
    if path.name.startswith(("softmax", "keras", "sklearn")):
        return np.asarray(last)
    exponentials = np.exp(last - last.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True))


def test_the_fixtures_are_there() -> None:
    assert len(READ) >= 21
    assert {path.name.partition(".")[0] for path in FILES} >= set(REFUSED)


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_a_file_of_others_is_read_as_onnx_runtime_runs_it(path: Path) -> None:
    inputs = np.random.default_rng(3).normal(0.5, 1.0, (50, 12)).astype(np.float32)
    network = import_onnx(path)
    np.testing.assert_allclose(network.predict_probabilities(inputs), answers(path, inputs), atol=1e-5)


def test_a_network_of_a_fixed_number_of_examples_reads_each_by_itself() -> None:
    inputs = np.random.default_rng(3).normal(0.5, 1.0, (5, 12)).astype(np.float32)
    np.testing.assert_allclose(
        import_onnx(FOLDER / "five.onnx").predict_probabilities(inputs),
        answers(FOLDER / "five.onnx", inputs),
        atol=1e-5,
    )


def test_bytes_as_input_say_the_scale_of_the_pixels() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (5, 12)).astype(np.uint8)
    network = import_onnx(FOLDER / "bytes.onnx")
    np.testing.assert_allclose(
        network.predict_probabilities(pixels / np.float32(255.0)), answers(FOLDER / "bytes.onnx", pixels), atol=1e-5
    )
    assert set(network.card["assumed"]) == {"output"}


def test_what_rounds_its_inputs_is_named() -> None:
    with pytest.raises(ModelFileError, match="it is quantised"):
        import_onnx(FOLDER / "int8.onnx")


@pytest.mark.parametrize("exporter", ["torchscript", "dynamo"])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_plain_network_is_refused_by_name(name: str, exporter: str) -> None:
    with pytest.raises(ModelFileError, match=REFUSED[name]):
        import_onnx(FOLDER / f"{name}.{exporter}.onnx")


@pytest.mark.parametrize("exporter", ["torchscript", "dynamo"])
def test_the_activations_are_found_by_what_they_compute(exporter: str) -> None:
    def keys(name: str) -> list[tuple[str, list[float]]]:
        network: Network = import_onnx(FOLDER / f"{name}.{exporter}.onnx")
        return [(each.key, [round(value, 5) for value in each.settings.values()]) for each in network.activations]

    assert keys("gelu") == [("gelu", []), ("swish", [1.0])]
    assert keys("mish") == [("mish", []), ("softplus", [2.0])]
    assert keys("hard") == [("hard_swish", []), ("hard_tanh", [])]
    assert keys("prelu") == [("leaky_relu", [0.3]), ("selu", [])]
    assert keys("log_softmax") == [("leaky_relu", [0.2]), ("elu", [0.7])]
    assert keys("batch_norm") == [("relu", []), ("relu", [])]
