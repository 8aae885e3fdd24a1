"""A network from any file that nncore reads, or to one: its own npz, another's npz or safetensors, ONNX."""

import os
import zipfile
from pathlib import Path

import numpy as np

from nncore.atomic_file import why
from nncore.errors import ModelFileError, ShapeError
from nncore.models.npz import BROKEN_ZIP, load_network, save_network
from nncore.models.onnx_export import export_onnx
from nncore.models.onnx_import import import_onnx
from nncore.models.state_dict import import_safetensors, network_of_state_dict
from nncore.network.network import Network


def load_any_network(path: str | os.PathLike[str]) -> Network:
    """Read a network from a file; what it holds decides which kind it is, not the end of its name.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds no network that nncore knows.
    """
    start = _start(path)
    if start[8:9] == b"{":  # after the 8 bytes that say how long the header is
        return import_safetensors(path)
    if start.startswith(b"PK") or Path(path).suffix.lower() == ".npz":
        return _import_npz_state_dict(path) if _is_state_dict(path) else load_network(path)
    return import_safetensors(path) if Path(path).suffix.lower() == ".safetensors" else import_onnx(path)


def _start(path: str | os.PathLike[str]) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(16)
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {why(error)}.") from error


def save_any_network(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network, as ONNX if the name ends in .onnx and else as npz; ModelFileError if it cannot be written."""
    write = export_onnx if Path(path).suffix.lower() == ".onnx" else save_network
    write(network, path)


def _is_state_dict(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is an npz with PyTorch's names; one that is broken is left to `load_network`."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith(".weight.npy") for name in archive.namelist())
    except BROKEN_ZIP:
        return False


def _import_npz_state_dict(path: str | os.PathLike[str]) -> Network:
    try:
        with np.load(path, allow_pickle=False) as arrays:
            tensors = {name: np.asarray(arrays[name], np.float32) for name in arrays.files}
    except BROKEN_ZIP as error:
        raise ModelFileError(f"{path} is no whole npz file of numbers; save it again with np.savez.") from error
    try:
        return network_of_state_dict(tensors)
    except (ModelFileError, ShapeError) as error:
        raise ModelFileError(f"{path} cannot be used: {str(error).rstrip('.')}; save a plain dense network.") from error
