"""Dense layers saved by PyTorch: a ``state_dict`` as safetensors or npz, ``0.weight 0.bias 2.weight …``.

PyTorch keeps weights as (fan_out, fan_in); they are turned round. A state_dict does not name the activations: they are
taken for ReLU, and the card says so. Pickles (``.pt``, ``.pth``) are never opened.
"""

import itertools
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from nncore.arrays import FloatArray
from nncore.atomic_file import why
from nncore.errors import ModelFileError, ShapeError
from nncore.functions.activations import activation
from nncore.network.network import Network

ASSUMED = "The file does not say; taken for ReLU in the hidden layers and softmax at the output."
_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2"}
_LONGEST_HEADER = 100_000_000


def import_safetensors(path: str | os.PathLike[str]) -> Network:
    """Read a dense network from a safetensors file; ModelFileError if it holds none."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {why(error)}.") from error
    try:
        return network_of_state_dict(_tensors(content))
    except (ModelFileError, ShapeError) as error:
        raise ModelFileError(f"{path} cannot be used: {str(error).rstrip('.')}; save a plain dense network.") from error


def network_of_state_dict(tensors: Mapping[str, FloatArray]) -> Network:
    """Return the network of the tensors ``NAME.weight`` (fan_out, fan_in) and ``NAME.bias`` (fan_out,), in order.

    Raises
    ------
    ModelFileError
        If there is no layer, one has no bias, a weight is no matrix, or a number is not finite.
    ShapeError
        If the layers do not fit each other.
    """
    names = [name.removesuffix(".weight") for name in tensors if name.endswith(".weight")]
    if not names:
        raise ModelFileError("it holds no NAME.weight")
    for name in names:
        if tensors[f"{name}.weight"].ndim != 2 or f"{name}.bias" not in tensors:
            raise ModelFileError(f"{name} is no dense layer with weights and biases")
        if not (np.isfinite(tensors[f"{name}.weight"]).all() and np.isfinite(tensors[f"{name}.bias"]).all()):
            raise ModelFileError(f"{name} holds numbers that are not finite (NaN or infinity)")
    layers = [(tensors[f"{name}.weight"].T, tensors[f"{name}.bias"]) for name in _in_order(names, tensors)]
    return Network(
        weights=tuple(np.ascontiguousarray(weights) for weights, _ in layers),
        biases=tuple(biases for _, biases in layers),
        activations=(activation("relu"),) * (len(layers) - 1),
        card={"name": "from a state_dict", "assumed": ASSUMED},
    )


def _in_order(names: list[str], tensors: Mapping[str, FloatArray]) -> list[str]:
    """Return the layers in the order in which they run: safetensors sorts by name, and "10" comes before "2"."""

    def key(name: str) -> tuple[Any, ...]:
        return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in name.split("."))

    ordered = sorted(names, key=key)
    shapes = [tensors[f"{name}.weight"].shape for name in ordered]
    if all(left[0] == right[1] for left, right in itertools.pairwise(shapes)):
        return ordered
    return names


def _tensors(content: bytes) -> dict[str, FloatArray]:
    """Return the tensors of a safetensors file by name: 8 bytes of length, a header of JSON, then the numbers."""
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(_LONGEST_HEADER, len(content) - 8):
        raise ModelFileError("it is no safetensors file, or is cut off")
    try:
        header = json.loads(content[8 : 8 + length])
        entries = {name: entry for name, entry in header.items() if name != "__metadata__"}
        return {name: _tensor(name, entry, content[8 + length :]) for name, entry in entries.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelFileError("its header is broken") from error


def _tensor(name: str, entry: Mapping[str, Any], numbers: bytes) -> FloatArray:
    if entry["dtype"] not in _TYPES:
        raise ModelFileError(f"{name} is of the type {entry['dtype']}; save it as float32")
    start, stop = entry["data_offsets"]
    values = np.frombuffer(numbers[start:stop], _TYPES[entry["dtype"]]).reshape(entry["shape"])
    return values.astype(np.float64 if entry["dtype"] == "F64" else np.float32)
