"""Dense layers saved by PyTorch: a ``state_dict`` as safetensors or npz, ``0.weight 0.bias 2.weight …``.

PyTorch keeps weights as (fan_out, fan_in); they are turned round, and BatchNorm1d is folded in. A state_dict does not
name the activations: they are taken for ReLU, and the card says so. Pickles (``.pt``, ``.pth``) are never opened.
"""

import itertools
import json
import math
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError, ShapeError
from nncore.files import whole_content
from nncore.files.content.heads import holds_digits
from nncore.files.digit_sizes import N_PIXELS
from nncore.files.kinds import KINDS
from nncore.functions.activations import activation
from nncore.models.batch_norm import DenseLayer, folded, is_sequential, norm_names
from nncore.models.copies import without_copies
from nncore.models.named_arrays import network_of_arrays
from nncore.models.told_beside import as_described
from nncore.network.network import Network

ASSUMED = {"activation": "relu", "input_scale": "0-1", "output": "softmax"}
_TYPES = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2",
    "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1", "U8": "u1", "BOOL": "?",
}  # fmt: skip
_PART = r"-\d{5}-of-\d{5}\.safetensors"
_SIDE = math.isqrt(N_PIXELS)
_LONGEST_HEADER = 8 << 20  # as objects of Python it takes some thirty times that
_PARTS = ("weight", "bias", "running_mean", "running_var")
_OTHER_WEIGHTS = {
    "parametrizations.": "a parametrisation, as weight norm and spectral norm are",
    **dict.fromkeys((".weight_g", ".weight_v"), "a weight norm"),
    ".weight_orig": "a pruning or a spectral norm",
    ".lora_": "a LoRA",
}
"""By a part of a name: what the weights of such a layer are made by."""
_FOLD = "put it into the weights (remove_parametrizations, remove_weight_norm, prune.remove), or export it as ONNX"
_OF_TRAINING = ("optimizer", "optim.", "scheduler", "lr_scheduler")
"""How the names of what a training keeps beside its network begin."""
_NEVER_READ = ("__metadata__", ".num_batches_tracked")


def import_safetensors(path: str | os.PathLike[str]) -> Network:
    """Read a dense network from a safetensors file.

    Parameters
    ----------
    path : path

    Returns
    -------
    Network

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds no dense network.
    """
    return _import([path], path)


def import_parts(path: str | os.PathLike[str]) -> Network:
    """Read a dense network that lies in several safetensors files side by side, as Hugging Face divides large ones.

    Parameters
    ----------
    path : path
        One of them, ``model-00001-of-00002.safetensors``, or their list, ``model.safetensors.index.json``.

    Returns
    -------
    Network

    Raises
    ------
    ModelFileError
        If a part is missing or cannot be read, or they hold no dense network.
    """
    folder, name = Path(path).parent, re.sub(r"-\d+-of-\d+\.\w+$|\.safetensors.*$", "", Path(path).name)
    parts = sorted(part for part in folder.iterdir() if re.fullmatch(re.escape(name) + _PART, part.name))
    wanted = int(parts[0].name.split("-")[-1].split(".")[0]) if parts else 0
    if len(parts) != max(1, wanted):
        raise ModelFileError(
            f"{path} is one of several files of a network, of which {len(parts)} of {wanted or 'some'} are here; "
            f"put all of them into {folder}."
        )
    return _import(parts, path)


def _import(parts: Sequence[str | os.PathLike[str]], path: str | os.PathLike[str]) -> Network:
    contents = [whole_content(part, ModelFileError) for part in parts]
    tensors: Mapping[str, FloatArray] = {}
    try:
        tensors = {name: values for each in contents for name, values in _tensors(each).items()}
        metadata = {name: text for each in contents for name, text in _metadata(each).items()}
        return as_described(network_of_state_dict(tensors), metadata)
    except (ModelFileError, ShapeError) as error:
        if digits := next((name for name, values in tensors.items() if _are_digits(name, values)), None):
            line = KINDS["safetensors"].mend("data", path)
            raise ModelFileError(f"{path} holds digits, {digits}, and no network; to use them, {line}.") from error
        reason = str(error).rstrip(".")
        mend = "" if "; " in reason else "; save a plain dense network"
        raise ModelFileError(f"{path} cannot be used: {reason}{mend}.") from error


def _are_digits(name: str, values: FloatArray) -> bool:
    return not name.endswith(".weight") and holds_digits(values.shape, values.dtype.str)


def network_of_state_dict(tensors: Mapping[str, FloatArray]) -> Network:
    """Return the network of the tensors ``NAME.weight`` (fan_out, fan_in) and ``NAME.bias`` (fan_out,), in order.

    Parameters
    ----------
    tensors : mapping of str to array
        Of weights, shape (fan_out, fan_in), and of biases, shape (fan_out,).

    Returns
    -------
    Network

    Raises
    ------
    ModelFileError
        If there is no layer, a weight is no matrix, or a number is not finite.
    ShapeError
        If the layers do not fit each other.
    """
    tensors = {name: values for name, values in tensors.items() if not name.startswith(_OF_TRAINING)}
    tensors, copies = without_copies(tensors)
    tensors = _as_matrices(tensors)
    norms = norm_names(tensors)
    names = [name.removesuffix(".weight") for name in tensors if name.endswith(".weight")]
    names = [name for name in names if name not in norms]
    if not names:
        return network_of_arrays(tensors)
    _check_parts(tensors)
    for name in names:
        if tensors[f"{name}.weight"].ndim != 2 or not tensors[f"{name}.weight"].size:
            raise ModelFileError(f"{name} is {_what(name, tensors)}, no dense layer with weights (fan_out, fan_in)")
    _check_all_known(tensors, {*names, *norms})
    is_turned = _is_turned(names, tensors)
    if is_turned:
        tensors = {**tensors, **{f"{name}.weight": tensors[f"{name}.weight"].T for name in names}}
    order = _in_order(names, tensors)
    layers = folded([_layer(name, tensors) for name in order], tensors)
    return Network(
        weights=tuple(layer.weights for layer in layers),
        biases=tuple(layer.biases for layer in layers),
        activations=(activation(ASSUMED["activation"]),) * (len(layers) - 1),
        card={"name": "from a state_dict", "assumed": _assumed(order, tensors, copies, is_turned=is_turned)},
    )


def _as_matrices(tensors: Mapping[str, FloatArray]) -> Mapping[str, FloatArray]:
    """Return dense layers as such that are written as convolutions: one over 28×28 pixels, then of one pixel each."""
    kernels = {name: values for name, values in tensors.items() if values.ndim == 4}
    is_first = {name: values.shape[1:] == (1, _SIDE, _SIDE) for name, values in kernels.items()}
    is_dense = all(is_first[name] or values.shape[2:] == (1, 1) for name, values in kernels.items())
    if not is_dense or not any(is_first.values()):
        return tensors
    return {**tensors, **{name: values.reshape(len(values), -1) for name, values in kernels.items()}}


def _check_parts(tensors: Mapping[str, FloatArray]) -> None:
    """Raise for what makes of a dense layer's weights other weights, or keeps them without their scale."""
    for name, values in tensors.items():
        if found := next((what for mark, what in _OTHER_WEIGHTS.items() if mark in name), None):
            raise ModelFileError(f"it holds {name}, of {found}; {_FOLD}")
        if values.dtype in (np.int8, np.uint8) and values.ndim == 2:
            raise ModelFileError(
                f"{name} is of the type {values.dtype}: it is quantised; save it as float32 before that"
            )


def _what(name: str, tensors: Mapping[str, FloatArray]) -> str:
    """Return what a layer is whose weights are no matrix."""
    weights = tensors[f"{name}.weight"]
    if weights.ndim > 2:
        return "a convolution"
    return "a normalisation over its units (LayerNorm or alike)" if f"{name}.bias" in tensors else "a PReLU or a scale"


def _is_turned(names: list[str], tensors: Mapping[str, FloatArray]) -> bool:
    """Tell whether all weights lie the other way round, (fan_in, fan_out), by the biases beside them."""
    pairs = [(tensors[f"{name}.weight"].shape, tensors[f"{name}.bias"].size) for name in names
             if f"{name}.bias" in tensors]  # fmt: skip
    return any(shape[0] != size for shape, size in pairs) and all(shape[1] == size for shape, size in pairs)


def _check_all_known(tensors: Mapping[str, FloatArray], layers: set[str]) -> None:
    """Raise if numbers belong to no layer: without those of a weight norm, say, a network would be another one."""
    for name, values in tensors.items():
        layer, _, part = name.rpartition(".")
        if values.size > 1 and not (layer in layers and part in _PARTS):
            raise ModelFileError(f"it holds {name}, which belongs to no dense layer or BatchNorm1d")


def _assumed(order: list[str], tensors: Mapping[str, FloatArray], copies: str, *, is_turned: bool) -> dict[str, str]:
    """Return what the file does not say; of layers that could be exchanged also the order that was taken."""
    said = ([copies] if copies else []) + (["their weights turned round"] if is_turned else [])
    norms = norm_names(tensors)
    if norms and not is_sequential([*norms, *order]):
        said.append("BatchNorm before the activations")
    found = {key: value for key, value in ASSUMED.items() if len(order) > 1 or key != "activation"}
    shapes = [tensors[f"{name}.weight"].shape for name in order]
    alike = [name for name, shape in zip(order, shapes, strict=True) if shapes.count(shape) > 1]
    is_numbered = len({re.sub("[0-9]+", "0", name) for name in alike}) < 2
    said = said if is_numbered else [f"layers in the order {', '.join(order)}", *said]
    return found | ({"order": ", ".join(said)} if said else {})


def _layer(name: str, tensors: Mapping[str, FloatArray]) -> DenseLayer:
    """Return a layer with weights (fan_in, fan_out); ``Linear(bias=False)`` has biases of 0."""
    weights = np.ascontiguousarray(tensors[f"{name}.weight"].T)
    biases = tensors.get(f"{name}.bias", np.zeros(weights.shape[1], weights.dtype))
    if biases.ndim == 2 and biases.size == weights.shape[1]:
        biases = biases.reshape(-1)  # kept as a column or a row
    if biases.shape != weights.shape[1:]:
        raise ModelFileError(f"{name} has biases of the shape {biases.shape} instead of {weights.shape[1:]}")
    if not (np.isfinite(weights).all() and np.isfinite(biases).all()):
        raise ModelFileError(f"{name} holds numbers that are not finite (NaN or infinity)")
    return DenseLayer(name, weights, biases)


def _in_order(names: list[str], tensors: Mapping[str, FloatArray]) -> list[str]:
    """Return the layers in the order in which they run: as their shapes chain, and by name only where more would do.

    safetensors sorts by name, so that "hidden" comes before "input", and "10" before "2".
    """

    def key(name: str) -> tuple[tuple[int, int, str], ...]:
        parts = re.split(r"([0-9]+)", name)
        return tuple((0, int(part[:18]), "") if part.isdecimal() else (1, 0, part) for part in parts)

    shapes = {name: tensors[f"{name}.weight"].shape for name in names}
    ordered = sorted(names, key=key)
    for candidate in (ordered, names):
        if all(shapes[left][0] == shapes[right][1] for left, right in itertools.pairwise(candidate)):
            return candidate
    return _chained(ordered, shapes)


def _chained(names: list[str], shapes: Mapping[str, tuple[int, ...]]) -> list[str]:
    """Return the layers so that each takes what the one before gives; begun by the one that takes what none gives."""
    given = [shapes[name][0] for name in names]
    left = list(names)
    chain: list[str] = []
    while left:
        width = shapes[chain[-1]][0] if chain else None
        fitting = [name for name in left if (shapes[name][1] == width if chain else shapes[name][1] not in given)]
        if not fitting:
            raise ModelFileError("its layers do not fit one after the other")
        # A layer that keeps the width comes before the one that leaves it.
        chain.append(min(fitting, key=lambda name: shapes[name][0] != shapes[name][1]))
        left.remove(chain[-1])
    return chain


def _tensors(content: bytes) -> dict[str, FloatArray]:
    """Return the tensors of a safetensors file by name: 8 bytes of length, a header of JSON, then the numbers."""
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(_LONGEST_HEADER, len(content) - 8):
        raise ModelFileError("it is no safetensors file, or is cut off; fetch or save it again")
    try:
        header = json.loads(content[8 : 8 + length])
        entries = {name: entry for name, entry in header.items() if not name.endswith(_NEVER_READ)}
        _check_total(entries, len(content) - 8 - length)
        numbers = memoryview(content)[8 + length :]
        return {name: _tensor(name, entry, numbers) for name, entry in entries.items()}
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ModelFileError("its header is broken") from error


def _metadata(content: bytes) -> dict[str, str]:
    """Return what a safetensors file, whose header was read already, says of itself."""
    found = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")]).get("__metadata__")
    return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}


def _check_total(entries: Mapping[str, Any], size: int) -> None:
    """Raise if the tensors together claim more bytes than there are: the same bytes under many names are a bomb."""
    offsets = [entry["data_offsets"] for entry in entries.values()]
    claimed = sum(stop - start for start, stop in offsets)
    if claimed > size or any(not 0 <= start <= stop <= size for start, stop in offsets):
        raise ModelFileError(f"its tensors claim {claimed} bytes, but it has {size}; fetch or save it again")


def _tensor(name: str, entry: Mapping[str, Any], numbers: memoryview) -> FloatArray:
    if entry["dtype"] not in _TYPES:
        raise ModelFileError(f"{name} is of the type {entry['dtype']}; save it as float32")
    start, stop = entry["data_offsets"]
    values = np.frombuffer(numbers[start:stop], _TYPES[entry["dtype"]]).reshape(entry["shape"])
    if entry["dtype"] == "BF16":  # the upper half of a float32
        return (values.astype(np.uint32) << 16).view(np.float32)
    if values.dtype.itemsize == 1:  # quantised, which is told by its type
        return values
    return values.astype(np.float64 if entry["dtype"] == "F64" else np.float32)
