"""Networks to begin from: each kind of file the program reads, small and made here, and the ONNX of others."""

import io
import json
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import resources
from nncore.functions.activations import activation
from nncore.models.any_file import save_any_network
from nncore.network.network import Network

FIXTURES = Path(__file__).parents[2] / "tests/nncore/models/onnx/fixtures"


def made_up_network(hidden: str = "relu") -> Network:
    """Return a network of two small hidden layers."""
    rng = np.random.default_rng(1)
    sizes = ((784, 3), (3, 4), (4, 10))
    weights = tuple(rng.normal(0, 0.1, size).astype(np.float32) for size in sizes)
    biases = tuple(np.zeros(size[1], np.float32) for size in sizes)
    return Network(weights, biases, (activation(hidden),) * 2, card={"name": "made up"})


def saved(network: Network, name: str) -> bytes:
    """Return a network's file, of the kind that the name says."""
    with tempfile.TemporaryDirectory() as folder:
        save_any_network(network, Path(folder, name))
        return Path(folder, name).read_bytes()


def packed_arrays(pack: Callable[..., None] = np.savez, **arrays: Any) -> bytes:
    """Return arrays as numpy packs them."""
    packed = io.BytesIO()
    pack(packed, **arrays)
    return packed.getvalue()


def _state_dict() -> dict[str, np.ndarray]:
    network = made_up_network()
    tensors: dict[str, np.ndarray] = {}
    for n, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        tensors |= {f"{2 * n}.weight": np.ascontiguousarray(weights.T), f"{2 * n}.bias": biases}
    norm = dict.fromkeys(("weight", "bias", "running_mean", "running_var"), np.ones(3, np.float32))
    return tensors | {f"1.{key}": value for key, value in norm.items()}


def npz_networks() -> list[bytes]:
    """Return the program's own file, one of bare W1, b1 …, and PyTorch's names with a batch norm."""
    network = made_up_network()
    plain = {f"{name}{n}": array for n, pair in enumerate(zip(network.weights, network.biases, strict=True), 1)
             for name, array in zip("Wb", pair, strict=True)}  # fmt: skip
    return [saved(network, "a.npz"), packed_arrays(**plain), packed_arrays(np.savez_compressed, **_state_dict())]


def safetensors() -> list[bytes]:
    """Return what PyTorch's tensors look like in a safetensors file."""
    header, numbers = {"__metadata__": {"format": "pt"}}, b""
    for name, array in _state_dict().items():
        kind = {"dtype": "F32", "shape": list(array.shape)}
        header[name] = kind | {"data_offsets": [len(numbers), len(numbers) + array.nbytes]}
        numbers += array.tobytes()
    text = json.dumps(header).encode()
    return [struct.pack("<Q", len(text)) + text + numbers]


def onnx() -> list[bytes]:
    """Return the program's own export, and each of the fixtures."""
    return [saved(made_up_network("gelu"), "a.onnx"), *(path.read_bytes() for path in sorted(FIXTURES.glob("*.onnx")))]


def nielsen() -> list[bytes]:
    """Return Nielsen's JSON, of a tiny network and of one for digits."""
    network = made_up_network("sigmoid")
    small = {"sizes": [4, 3, 2], "cost": "CrossEntropyCost", "weights": [[[0.5] * 4] * 3, [[-0.25] * 3] * 2],
             "biases": [[[0.1]] * 3, [[0.0]] * 2]}  # fmt: skip
    large = {"sizes": list(network.sizes), "weights": [w.T.round(3).tolist() for w in network.weights],
             "biases": [b[:, None].tolist() for b in network.biases]}  # fmt: skip
    return [json.dumps(small).encode(), json.dumps(large).encode()]


def every_kind() -> list[bytes]:
    """Return every network's file, and the beginning of the shipped one."""
    return [
        *npz_networks(),
        *safetensors(),
        *onnx(),
        *nielsen(),
        resources.path("digit_model.npz").read_bytes()[:40_000],
    ]
