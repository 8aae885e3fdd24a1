"""Networks as files: an npz with ``W1 b1 W2 b2 …`` and a ``card`` of JSON. Nothing in a file is ever executed.

The card is what `Network.card` holds, and under its key ``network`` the architecture: the activation of each hidden
layer with its settings, the output, and the threshold of rejection. A file without that, as ``np.savez`` with the
primer's names makes it, is taken for the primer's network: sigmoid in the hidden layers, softmax at the output.
"""

from __future__ import annotations

import io
import json
import math
import os
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.atomic_file import replacing, why
from nncore.errors import ModelFileError, NNCoreError, shown
from nncore.files import whole_content
from nncore.files.zips import BROKEN_ZIP, open_zip
from nncore.functions.activations import activation
from nncore.models.npz_arrays import LAYER_ARRAY, ContentError, check_arrays, read_array
from nncore.network.network import Network

ASSUMED = {"activation": "sigmoid", "input_scale": "0-1", "output": "softmax"}
"""What the card says under ``assumed`` where the file had no architecture: the primer's network."""

_LONGEST_CARD = 4 << 20  # bytes, four for each letter; as objects of Python it takes some twenty times that


def save_network(
    network: Network, path: str | os.PathLike[str], more: Mapping[str, npt.NDArray[Any]] | None = None
) -> None:
    """Write a network as npz; the same network gives the same bytes, and the file appears whole or not at all.

    Parameters
    ----------
    network : Network
    path : path
    more : mapping of str to array of any dtype and shape, optional
        What is to lie beside the weights; `load_network` passes over it.

    Raises
    ------
    ModelFileError
        If the card holds what JSON cannot, or the file cannot be written.
    NNCoreError
        If path and network have changed places.
    """
    if not isinstance(network, Network):
        raise NNCoreError(f"Save with save_network(network, path), not with {shown(network)} as the network.")
    try:
        card = json.dumps({**network.card, "network": _architecture(network)}, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ModelFileError(f"{path} cannot be written: its card holds what JSON cannot hold ({error}).") from error
    arrays: dict[str, npt.NDArray[Any]] = {}
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), 1):
        arrays[f"W{number}"], arrays[f"b{number}"] = weights, biases
    try:
        with replacing(path) as file, zipfile.ZipFile(file, "w") as archive:
            for name, array in {**arrays, "card": np.array(card), **(more or {})}.items():
                _write_array(archive, name, array)
    except OSError as error:
        raise ModelFileError(f"{path} cannot be written: {why(error)}.") from error


def load_network(path: str | os.PathLike[str]) -> Network:
    """Read a network from an npz file; `nncore.models.any_file.load_any_network` reads other kinds of files too.

    Weights of float32 and float64 stay what they are (one float64 among them makes all float64); integers and half
    precision become float32. Biases may be of shape (n,) or (1, n). Other arrays in the file are passed over.

    Parameters
    ----------
    path : path

    Returns
    -------
    Network
        Where the file has no card that describes the architecture, its card says so under ``assumed``.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or what it holds is no network; the message says what and how to mend it.
    """
    content = whole_content(path, ModelFileError)
    try:
        with open_zip(io.BytesIO(content)) as archive:
            return _network(path, archive)
    except BROKEN_ZIP as error:
        raise ModelFileError(
            f"{path} is no whole npz file; save it again, or read a file of another kind with load_any_network."
        ) from error
    except ContentError as error:
        raise ModelFileError(f"{path}: {error}.") from error


def _write_array(archive: zipfile.ZipFile, name: str, array: npt.NDArray[Any]) -> None:
    """Add one array under a fixed date and system, so that equal networks make equal files."""
    entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    with archive.open(entry, "w") as file:
        # The same numbers in Fortran's order would be other bytes; ascontiguousarray alone makes () into (1,).
        np.lib.format.write_array(file, np.ascontiguousarray(array).reshape(array.shape), allow_pickle=False)


def _architecture(network: Network) -> dict[str, Any]:
    """Return what the card says under ``network``."""
    return {
        "sizes": list(network.sizes),
        "activations": [{"key": entry.key, "settings": dict(entry.settings)} for entry in network.activations],
        "output": network.output,
        "reject_below": network.reject_below,
    }


def _network(path: str | os.PathLike[str], archive: zipfile.ZipFile) -> Network:
    """Build the network from the arrays and the card."""
    names = {name.removesuffix(".npy") for name in archive.namelist()}
    check_arrays(path, archive, [name for name in names if name == "card" or LAYER_ARRAY.fullmatch(name)])
    weights, biases = _layers(archive, names)
    card = _card(archive) if "card" in names else {}
    architecture = card.pop("network", None)
    if architecture is None:
        architecture = {"activations": [{"key": ASSUMED["activation"]}] * (len(weights) - 1)}
        card["assumed"] = {key: value for key, value in ASSUMED.items() if len(weights) > 1 or key != "activation"}
    try:
        fields = _fields(architecture)
        return Network(weights, biases, card=card, **fields)
    except NNCoreError as error:
        raise ContentError(f"{str(error).rstrip('.')}; save the network again with a card that fits") from error
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ContentError("its card does not describe a network; save the network again") from error


def _fields(architecture: Any) -> dict[str, Any]:
    """Return the fields of a Network that the card describes; fails in many ways if it describes none."""
    entries = architecture["activations"]
    # Cards of former versions call it refuse_below.
    reject_below = float(architecture.get("reject_below", architecture.get("refuse_below", 0.0)))
    if not math.isfinite(reject_below):
        raise ValueError(reject_below)
    return {
        "activations": tuple(activation(entry["key"], **entry.get("settings", {})) for entry in entries),
        "output": architecture.get("output", "softmax"),
        "reject_below": reject_below,
    }


def _layers(archive: zipfile.ZipFile, names: set[str]) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]:
    """Return weights and biases, checked and of one dtype."""
    count = _layer_count(names)
    numbers = range(1, count + 1)
    weights = [_float_array(archive, f"W{number}") for number in numbers]
    biases = [_float_array(archive, f"b{number}") for number in numbers]
    biases = [array[0] if array.ndim == 2 and len(array) == 1 else array for array in biases]
    _check_shapes(weights, biases)
    dtype = np.result_type(*weights, *biases)
    return tuple(array.astype(dtype, copy=False) for array in weights), tuple(
        array.astype(dtype, copy=False) for array in biases
    )


def _layer_count(names: set[str]) -> int:
    """Return how many layers the names make, or say which name is missing."""
    numbers = {int(name[1:]) for name in names if LAYER_ARRAY.fullmatch(name)}
    if not numbers:
        raise ContentError("it holds no W1 and b1; save weights and biases as W1, b1, W2, b2, …")
    if min(numbers) < 1:
        raise ContentError("its layers are counted from 0; save weights and biases as W1, b1, W2, b2, …")
    for number in range(1, max(numbers) + 1):
        for name in (f"W{number}", f"b{number}"):
            if name not in names:
                raise ContentError(f"it holds layers up to {max(numbers)} but no {name}; save all of them")
    return max(numbers)


def _check_shapes(weights: list[FloatArray], biases: list[FloatArray]) -> None:
    """Raise if the layers do not fit each other."""
    fan_in = weights[0].shape[0] if weights[0].ndim else 0
    for number, (matrix, vector) in enumerate(zip(weights, biases, strict=True), 1):
        mend = "weights are (fan_in, fan_out), biases (fan_out,)"
        if matrix.ndim != 2 or not matrix.size:
            raise ContentError(f"W{number} has shape {matrix.shape}, which is no matrix; {mend}")
        if matrix.shape[0] != fan_in:
            raise ContentError(f"W{number} of shape {matrix.shape} must take {fan_in} numbers; {mend}")
        if vector.shape != matrix.shape[1:]:
            raise ContentError(f"b{number} has shape {vector.shape} beside W{number} of {matrix.shape}; {mend}")
        fan_in = matrix.shape[1]


def _float_array(archive: zipfile.ZipFile, name: str) -> FloatArray:
    """Return one array of weights or biases as float32 or float64, all finite."""
    array = read_array(archive, name)
    if array.dtype.kind not in "fiu":
        raise ContentError(f"{name} holds {array.dtype}, not numbers; save it as float32")
    if array.dtype.itemsize == 1 and array.ndim == 2:
        raise ContentError(f"{name} is of the type {array.dtype}: it is quantised; save it as float32 before that")
    if not np.isfinite(array).all():
        raise ContentError(f"{name} holds numbers that are not finite (NaN or infinity); train the network again")
    is_double = array.dtype.kind == "f" and array.dtype.itemsize >= 8
    kept: FloatArray = array.astype(np.float64 if is_double else np.float32, copy=False)
    kept.setflags(write=False)  # so that the network keeps it, and makes no copy: it may be large
    return kept


def _card(archive: zipfile.ZipFile) -> dict[str, Any]:
    """Return the card as a dictionary."""
    text = read_array(archive, "card")
    if text.dtype.kind != "U" or text.ndim:
        raise ContentError("its card is no text; save it as one JSON string or leave it out")
    if text.size * text.dtype.itemsize > _LONGEST_CARD:
        raise ContentError("its card is far too long; leave it out")
    try:
        card = json.loads(str(text))
    except (ValueError, RecursionError) as error:
        raise ContentError(f"its card is no JSON ({shown(str(text))}); save the network again") from error
    if not isinstance(card, Mapping):
        raise ContentError("its card is JSON but no object; save the network again")
    return dict(card)
