"""ONNX out and in: ONNX Runtime gives our probabilities, and what we wrote we read."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from damage import complaints_of_damaged

from nncore.errors import ModelFileError
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.outputs import OUTPUTS, Output
from nncore.models.any_file import load_any_network, save_any_network
from nncore.models.onnx.export import export_onnx, onnx_model
from nncore.models.onnx.reader import import_onnx
from nncore.network.initialisation import init_network
from nncore.network.network import Network


def network_of(key: str, output: Output = "softmax", seed: int = 3) -> Network:
    rng = np.random.default_rng(seed)
    network = init_network((12, 9, 7, 5), (ACTIVATIONS[key],) * 2, rng=rng, output=output)
    return network.replace(biases=tuple(rng.normal(0, 0.5, b.shape).astype(np.float32) for b in network.biases))


def inputs() -> np.ndarray:
    return np.random.default_rng(5).normal(0, 2, (40, 12)).astype(np.float32)


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_onnx_runtime_gives_our_probabilities(key: str) -> None:
    network = network_of(key)
    session = onnxruntime.InferenceSession(onnx_model(network), providers=["CPUExecutionProvider"])
    probabilities, logits = session.run(["probabilities", "logits"], {"pixels": inputs()})
    np.testing.assert_allclose(probabilities, network.predict_probabilities(inputs()), atol=1e-5)
    np.testing.assert_allclose(logits, network.logits(inputs()), atol=1e-4)


@pytest.mark.parametrize("output", OUTPUTS)
def test_every_output_function_is_written(output: Output) -> None:
    network = network_of("tanh", output)
    session = onnxruntime.InferenceSession(onnx_model(network), providers=["CPUExecutionProvider"])
    (answer,) = session.run(["probabilities"], {"pixels": inputs()})
    np.testing.assert_allclose(answer, network.predict_probabilities(inputs()), atol=1e-5)


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_what_is_written_is_read_back(key: str, tmp_path: Path) -> None:
    network = network_of(key)
    export_onnx(network, tmp_path / "m.onnx")
    read = import_onnx(tmp_path / "m.onnx")
    assert read.sizes == network.sizes
    np.testing.assert_allclose(read.predict_probabilities(inputs()), network.predict_probabilities(inputs()), atol=1e-6)


def test_settings_are_written_and_read(tmp_path: Path) -> None:
    network = network_of("swish")
    network = network.replace(activations=(ACTIVATIONS["swish"].with_settings(beta=2.5), ACTIVATIONS["elu"]))
    export_onnx(network, tmp_path / "m.onnx")
    read = import_onnx(tmp_path / "m.onnx")
    assert [activation.key for activation in read.activations] == ["swish", "elu"]
    assert read.activations[0].settings["beta"] == pytest.approx(2.5)


@pytest.mark.parametrize("cut", [0, 1, 10, 200, -1])
def test_a_file_that_is_cut_off_is_one_clear_sentence(cut: int, tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(onnx_model(network_of("relu"))[:cut])
    with pytest.raises(ModelFileError, match=r"m\.onnx cannot be used: .*\.$"):
        import_onnx(path)


def test_rubbish_is_one_clear_sentence(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    path = tmp_path / "m.onnx"
    for _ in range(200):
        path.write_bytes(rng.integers(0, 256, rng.integers(1, 300), np.uint8).tobytes())
        with pytest.raises(ModelFileError):
            import_onnx(path)


def test_an_activation_that_is_not_known_is_named(tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(onnx_model(network_of("softsign")).replace(b"Softsign", b"Thingish"))
    with pytest.raises(ModelFileError, match="Thingish"):
        import_onnx(path)


@pytest.mark.parametrize("name", ["m.npz", "m.onnx", "M.ONNX"])
def test_the_name_says_which_file_it_becomes(name: str, tmp_path: Path) -> None:
    network = network_of("relu")
    save_any_network(network, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(b"PK") == name.endswith("npz")
    np.testing.assert_allclose(load_any_network(tmp_path / name).logits(inputs()), network.logits(inputs()), atol=1e-6)


def test_a_damaged_byte_is_read_or_named_in_one_sentence(tmp_path: Path) -> None:
    swish = ACTIVATIONS["swish"].with_settings(beta=2.0)
    whole = onnx_model(init_network((2, 2, 2), (swish,), rng=np.random.default_rng(0)))
    complaints = complaints_of_damaged(tmp_path / "m.onnx", whole)
    assert len(complaints) > 100
    assert all("m.onnx" in complaint for complaint in complaints)
