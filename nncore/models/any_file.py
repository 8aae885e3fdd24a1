"""A network from any file that nncore reads, or to one: npz, safetensors, ONNX, Nielsen's JSON."""

from __future__ import annotations

import itertools
import os
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.atomic_file import why
from nncore.errors import ModelFileError, ShapeError
from nncore.files import kind_of
from nncore.files.kinds import KINDS
from nncore.files.zips import BROKEN_ZIP, open_zip
from nncore.models.assumptions import assumed, with_choices
from nncore.models.named_arrays import network_of_arrays
from nncore.models.nielsen import import_nielsen
from nncore.models.npz import load_network, save_network
from nncore.models.npz_arrays import ContentError, check_arrays, read_array, stored_header
from nncore.models.onnx.export import export_onnx
from nncore.models.onnx.reader import import_onnx
from nncore.models.state_dict import import_parts, import_safetensors, network_of_state_dict
from nncore.models.told_beside import as_told, with_rest_said
from nncore.network.network import Network


def load_any_network(
    path: str | os.PathLike[str], activation: str | None = None, input_scale: str | None = None
) -> Network:
    """Read a network from a file; what it holds decides which kind it is, not the end of its name.

    Parameters
    ----------
    path : path
    activation : str, optional
        Of the hidden layers, where the file does not say it.
    input_scale : str, optional
        What the network was trained on, see `nncore.models.assumptions.input_scale`.

    Returns
    -------
    Network
        Its card says under ``assumed`` what neither the file nor the caller told.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds no network that nncore knows; the message says what it is and how to turn
        it into one.
    NNCoreError
        If there is no such activation or input scale, or the file names its activations itself.
    """
    network = _reader(path)(path)
    if activation is None and input_scale is None:
        return network
    return with_choices(network, activation, input_scale)


def _reader(path: str | os.PathLike[str]) -> Callable[[str | os.PathLike[str]], Network]:
    """Return what reads a file of this content; what is damaged beyond recognition is read as what its name says."""
    try:
        kind = kind_of(path)
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {why(error)}.") from error
    if kind.name in _READERS:
        return _READERS[kind.name]
    suffix = Path(path).suffix.lower()
    if kind.name in _DAMAGED and suffix in _BY_SUFFIX:
        return _READERS[_BY_SUFFIX[suffix]]
    raise ModelFileError(f"{path} {kind.why_not('network', path)}.")


def save_any_network(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network, as ONNX if the name ends in .onnx and else as npz; ModelFileError if it cannot be written.

    Parameters
    ----------
    network : Network
    path : path
    """
    write = export_onnx if Path(path).suffix.lower() == ".onnx" else save_network
    write(network, path)


def _import_npz(path: str | os.PathLike[str]) -> Network:
    """Read an npz file as a state_dict if it has PyTorch's names, and else as nncore's own."""
    try:
        with open_zip(path) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist()]
            if not any(name.endswith(".weight") for name in names):
                return as_told(_of_other_names(path, archive, names), archive, names)
            check_arrays(path, archive, names)
            numbers = [name for name in names if stored_header(archive, name)[1].kind not in "USM"]
            tensors = {name: _plain(read_array(archive, name)) for name in numbers}
            return as_told(network_of_state_dict(tensors), archive, names)
    except (ModelFileError, ShapeError, ContentError) as error:
        raise _cannot_be_used(path, error) from error
    except BROKEN_ZIP as error:
        raise ModelFileError(f"{path} is no whole npz file of numbers; save it again with np.savez.") from error


def _cannot_be_used(path: str | os.PathLike[str], error: Exception) -> ModelFileError:
    reason = str(error).rstrip(".")
    if reason.startswith(str(path)):
        return ModelFileError(f"{reason}.")
    return ModelFileError(f"{path} cannot be used: {reason}{'' if '; ' in reason else '; save a plain dense network'}.")


def _plain(array: npt.NDArray[Any]) -> FloatArray:
    """Return an array as float32; whole numbers of one byte stay, for they tell of a quantised network."""
    plain: FloatArray = array if array.dtype.itemsize == 1 and array.ndim else np.asarray(array, np.float32)
    return plain


def _of_other_names(path: str | os.PathLike[str], archive: zipfile.ZipFile, names: list[str]) -> Network:
    """Read an npz as nncore's own and, where it is none and has no card, by the shapes of its arrays."""
    try:
        network = load_network(path)
        if assumed(network) and any(map(_NORMALISES.search, names)):
            raise ModelFileError(f"{path} holds more than layers.")
        return with_rest_said(network, archive, names)
    except ModelFileError as own:
        numbers = sorted(int(name[1:]) for name in names if re.fullmatch(r"W\d{1,4}", name))
        if "card" in names or any(after - before > 1 for before, after in itertools.pairwise(numbers)):
            raise  # what is damaged or not whole must not become another network
        try:
            check_arrays(path, archive, names)
            return network_of_arrays({name: read_array(archive, name) for name in names})
        except (ModelFileError, ContentError) as others:
            raise _why_no_network(path, archive, names) or (own if numbers else _cannot_be_used(path, others)) from None


def _why_no_network(path: str | os.PathLike[str], archive: zipfile.ZipFile, names: list[str]) -> ModelFileError | None:
    """Return what is said of arrays that tell by their names or types what they are, or None."""
    if any(stored_header(archive, name)[1].hasobject for name in names):
        return ModelFileError(f"{path} {KINDS['npz-pickle'].why_not('network', path)}.")
    if any(map(_NORMALISES.search, names)):
        return ModelFileError(
            f"{path} holds a batch normalisation, of which arrays tell neither the place nor the epsilon; "
            "export the network as ONNX, of Keras: m.export('net.onnx', format='onnx')."
        )
    kind = kind_of(path)
    return ModelFileError(f"{path} {kind.why_not('network', path)}.") if kind.name == "digits-npz" else None


_READERS: Mapping[str, Callable[[str | os.PathLike[str]], Network]] = {
    "npz": _import_npz,
    "digits-npz": _import_npz,
    "safetensors": import_safetensors,
    "network-part": import_parts,
    "onnx": import_onnx,
    "network-json": import_nielsen,
}
_BY_SUFFIX = {".npz": "npz", ".safetensors": "safetensors", ".onnx": "onnx"}
_NORMALISES = re.compile("gamma|moving_(mean|var)|running_(mean|var)")
"""In the names of Keras' and others' batch normalisation."""
_DAMAGED = frozenset({"empty", "binary", "text", "zip", "idx"})
