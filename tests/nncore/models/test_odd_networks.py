"""Networks as strangers save them: packed, in half precision, with parts that are no dense layer, in any order."""

import gzip
import json
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from nncore.errors import ModelFileError
from nncore.files import kind_of
from nncore.files.kinds import KINDS
from nncore.models.any_file import load_any_network
from nncore.models.onnx.export import export_onnx

RNG = np.random.default_rng(2)


def layer(name: str, fan_in: int, fan_out: int) -> dict[str, np.ndarray]:
    return {
        f"{name}.weight": RNG.normal(0, 0.1, (fan_out, fan_in)).astype(np.float32),
        f"{name}.bias": RNG.normal(0, 0.1, fan_out).astype(np.float32),
    }


STATE = layer("0", 784, 30) | layer("2", 30, 10)


def as_npz(path: Path) -> None:
    arrays = {f"W{number}": STATE[f"{name}.weight"].T for number, name in enumerate("02", 1)}
    np.savez(path, **arrays, **{f"b{number}": STATE[f"{name}.bias"] for number, name in enumerate("02", 1)})


def as_nielsen(path: Path, keys: tuple[str, ...] = ("sizes", "weights", "biases", "cost")) -> None:
    content = {
        "sizes": [784, 30, 10],
        "weights": [STATE[f"{name}.weight"].tolist() for name in "02"],
        "biases": [STATE[f"{name}.bias"][:, None].tolist() for name in "02"],
        "cost": "CrossEntropyCost",
    }
    path.write_text(json.dumps({key: content[key] for key in keys}))


@pytest.mark.parametrize("first", ["sizes", "weights", "biases", "cost"])
def test_nielsens_network_of_its_real_size_is_read(first: str, tmp_path: Path) -> None:
    path = tmp_path / "network.json"
    as_nielsen(path, tuple(dict.fromkeys((first, "sizes", "weights", "biases", "cost"))))
    network = load_any_network(path)
    assert network.sizes == (784, 30, 10)
    np.testing.assert_allclose(network.weights[0], STATE["0.weight"].T)


@pytest.mark.parametrize("kind", ["npz", "onnx", "safetensors", "json"])
@pytest.mark.parametrize("packing", ["gzip", "zip"])
def test_a_packed_network_is_named_with_the_line_that_unpacks_it(kind: str, packing: str, tmp_path: Path) -> None:
    plain, packed = tmp_path / f"net.{kind}", tmp_path / f"net.{kind}.{packing}"
    as_npz(tmp_path / "net.npz")
    save_file(STATE, tmp_path / "net.safetensors")
    as_nielsen(tmp_path / "net.json")
    export_onnx(load_any_network(tmp_path / "net.npz"), tmp_path / "net.onnx")
    if packing == "gzip":
        packed.write_bytes(gzip.compress(plain.read_bytes()))
    else:
        with zipfile.ZipFile(packed, "w") as archive:
            archive.write(plain, plain.name)
    with pytest.raises(ModelFileError, match="gunzip" if packing == "gzip" else "unzip"):
        load_any_network(packed)
    assert kind_of(packed).role == "none"


def test_bfloat16_is_read(tmp_path: Path) -> None:
    numbers, header = b"", {}
    for name, values in STATE.items():
        raw = (values.view(np.uint32) >> 16).astype("<u2").tobytes()
        places = [len(numbers), len(numbers) + len(raw)]
        header[name] = {"dtype": "BF16", "shape": values.shape, "data_offsets": places}
        numbers += raw
    text = json.dumps(header).encode()
    (tmp_path / "net.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + numbers)
    network = load_any_network(tmp_path / "net.safetensors")
    assert network.weights[0].dtype == np.float32
    np.testing.assert_allclose(network.weights[0], STATE["0.weight"].T, rtol=2**-7)


@pytest.mark.parametrize("name", ["0.weight_g", "1.alpha", "norm.mean", "0.weight_scale", "lstm.weight_hh_l0"])
@pytest.mark.parametrize("kind", ["npz", "safetensors"])
def test_numbers_that_belong_to_no_dense_layer_are_named(name: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"net.{kind}"
    state = STATE | {name: np.ones(30, np.float32)}
    save_file(state, path) if kind == "safetensors" else np.savez(path, **state)
    with pytest.raises(ModelFileError, match=name):
        load_any_network(path)


def test_layers_of_equal_width_are_taken_by_name(tmp_path: Path) -> None:
    state = layer("a", 784, 784) | layer("b", 784, 784) | layer("c", 784, 10)
    save_file(state, tmp_path / "net.safetensors")
    network = load_any_network(tmp_path / "net.safetensors")
    np.testing.assert_array_equal(network.weights[0], state["a.weight"].T)
    assert "a, b, c" in network.card["assumed"]["order"]


@pytest.mark.parametrize("prefix", ["module.", "model.", "_orig_mod.", "_orig_mod.module."])
def test_a_prefix_changes_nothing(prefix: str, tmp_path: Path) -> None:
    norm = {f"1.{part}": RNG.uniform(0.5, 2, 30).astype(np.float32)
            for part in ("weight", "bias", "running_mean", "running_var")}  # fmt: skip
    save_file(STATE | norm, tmp_path / "plain.safetensors")
    save_file({prefix + name: values for name, values in (STATE | norm).items()}, tmp_path / "net.safetensors")
    plain, other = (load_any_network(tmp_path / f"{name}.safetensors") for name in ("plain", "net"))
    np.testing.assert_array_equal(plain.weights[0], other.weights[0])
    assert not np.allclose(plain.weights[0], STATE["0.weight"].T)


PIPELINE = """
import numpy as np

class Scaler:
    def transform(self, x):
        return {transform}

class Classifier:
    coefs_ = [np.arange(12.0).reshape(4, 3), np.arange(6.0).reshape(3, 2)]
    intercepts_ = [np.ones(3), np.ones(2)]
    classes_ = [0, 1]
    n_features_in_ = 4

class Pipeline:
    n_features_in_ = 4
    def __init__(self, *steps):
        self.steps = [(str(step), step) for step in steps]
    def __getitem__(self, place):
        return Pipeline(*(s for _, s in self.steps[place])) if isinstance(place, slice) else self.steps[place][1]
    def transform(self, x):
        for _, step in self.steps:
            x = step.transform(x)
        return x
"""


@pytest.mark.parametrize(("transform", "model"), [
    ("(x - np.arange(4)) / (1 + np.arange(4))", "Pipeline(Scaler(), Classifier())"), ("x", "Classifier()"),
    ("x", "Pipeline(Classifier())"), ("np.maximum(x, 3)", "Pipeline(Scaler(), Classifier())"),
])  # fmt: skip
@pytest.mark.parametrize("kind", ["sklearn", "joblib-sklearn"])
def test_the_line_for_scikit_learn_takes_a_scaler_along(transform: str, model: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "joblib.py").write_text("import pickle\nload = lambda path: pickle.load(open(path, 'rb'))")
    (tmp_path / "own.py").write_text(PIPELINE.format(transform=transform))
    make = f"import pickle; from own import *; pickle.dump({model}, open('m', 'wb'))"
    subprocess.run([sys.executable, "-c", make], cwd=tmp_path, check=True)
    line = KINDS[kind].why_not("network", "m").partition("if you trust it: ")[2]
    ended = subprocess.run([sys.executable, "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False)
    if "maximum" in transform:
        assert "is not linear" in ended.stderr
        return
    x = RNG.normal(size=(5, 4))
    scaled = x if transform == "x" else (x - np.arange(4)) / (1 + np.arange(4))
    saved = np.load(tmp_path / "net.npz")
    np.testing.assert_allclose(x @ saved["W1"] + saved["b1"], scaled @ np.arange(12.0).reshape(4, 3) + 1)


@pytest.mark.parametrize("shape", [(4, 28, 28), (4, 784)])
def test_digits_as_npz_are_told_from_a_network(shape: tuple[int, ...], tmp_path: Path) -> None:
    np.savez(tmp_path / "d.npz", X=np.ones(shape, np.uint8), Y=np.eye(10)[:4])
    with pytest.raises(ModelFileError, match="is an npz file of digits"):
        load_any_network(tmp_path / "d.npz")


@pytest.mark.parametrize("shape", [(4, 28, 28), (4, 784)])
def test_digits_as_safetensors_are_told_from_quantised_weights(shape: tuple[int, ...], tmp_path: Path) -> None:
    save_file({"labels": np.arange(4), "images": np.ones(shape, np.uint8)}, tmp_path / "d.safetensors")
    with pytest.raises(ModelFileError, match="holds digits, images, and no network; to use them, in Python: "):
        load_any_network(tmp_path / "d.safetensors")


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({"activation": "ReLU"}, "relu"),
        ({"hidden_activation": np.array("logistic")}, "sigmoid"),
        ({"activations": ["tanh", "softmax"]}, "tanh"),
        ({"act_fn": b"leaky_relu"}, "leaky_relu"),
        ({"activation": "maxout"}, None),
        ({"activations": ["relu", "tanh"]}, None),
        ({"activation": "relu" * 1000}, None),
        ({"factor": "tanh"}, None),
    ],
)
@pytest.mark.parametrize("is_state_dict", [False, True])
def test_an_activation_that_an_npz_names_is_taken(tmp_path: Path, told: dict, key: str | None, *, is_state_dict: bool):
    as_npz(tmp_path / "plain.npz")
    with np.load(tmp_path / "plain.npz") as plain:
        np.savez(tmp_path / "net.npz", **(STATE if is_state_dict else plain), **told)
    network = load_any_network(tmp_path / "net.npz")
    assert ("activation" in network.card["assumed"]) == (key is None)
    if key:
        assert [entry.key for entry in network.activations] == [key]


def test_arrays_beside_the_layers_are_said(tmp_path: Path) -> None:
    as_npz(tmp_path / "net.npz")
    with np.load(tmp_path / "net.npz") as plain:
        arrays = dict(plain)
    np.savez(tmp_path / "net.npz", **arrays, mean=np.ones(784), epoch=3, note="first")
    assert load_any_network(tmp_path / "net.npz").card["assumed"]["order"] == "without its mean"
    np.savez(tmp_path / "net.npz", **arrays, **{name: np.ones(30) for name in "cdef"})
    assert load_any_network(tmp_path / "net.npz").card["assumed"]["order"] == "without its c, d, e, and so on"
    np.savez(tmp_path / "net.npz", **arrays, gamma1=np.ones(30), beta1=np.zeros(30))
    with pytest.raises(ModelFileError, match="batch normalisation"):
        load_any_network(tmp_path / "net.npz")


@pytest.mark.parametrize("dtype", [np.int8, np.uint8])
def test_weights_of_a_byte_are_told_as_quantised(tmp_path: Path, dtype: type) -> None:
    as_npz(tmp_path / "net.npz")
    with np.load(tmp_path / "net.npz") as plain:
        np.savez(tmp_path / "q.npz", **{**plain, "W1": np.rint(plain["W1"] * 100).astype(dtype)})
    with pytest.raises(ModelFileError, match=f"W1 is of the type {dtype.__name__}: it is quantised"):
        load_any_network(tmp_path / "q.npz")
