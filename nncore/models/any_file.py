"""A network from any file that nncore reads, or to one: its own npz, another's npz or safetensors, ONNX."""

import os
import zipfile
from pathlib import Path

import numpy as np

from nncore.errors import ModelFileError, ShapeError
from nncore.models.npz import BROKEN_ZIP, load_network, save_network
from nncore.models.onnx_export import export_onnx
from nncore.models.onnx_import import import_onnx
from nncore.models.state_dict import import_safetensors, network_of_state_dict
from nncore.network.network import Network


def load_any_network(path: str | os.PathLike[str]) -> Network:
    """Read a network from a file, by the end of its name; all but .onnx and .safetensors is taken for npz.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds no network that nncore knows.
    """
    suffix = Path(path).suffix.lower()
    if suffix == ".onnx":
        return import_onnx(path)
    if suffix == ".safetensors":
        return import_safetensors(path)
    return _import_npz_state_dict(path) if _is_state_dict(path) else load_network(path)


def save_any_network(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network, as ONNX if the name ends in .onnx and else as npz; ModelFileError if it cannot be written."""
    write = export_onnx if Path(path).suffix.lower() == ".onnx" else save_network
    write(network, path)


def _is_state_dict(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is an npz with PyTorch's names; one that is broken is left to `load_network`."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith(".weight.npy") for name in archive.namelist())
    except (OSError, zipfile.BadZipFile):
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
