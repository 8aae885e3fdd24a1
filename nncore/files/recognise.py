"""The one door: what a file is, by its first bytes and its structure; its name only chooses between two sentences."""

import bz2
import gzip
import itertools
import lzma
import os
import re
import stat
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path

from nncore.files.content.archives import are_weights, kind_of_zip
from nncore.files.content.heads import kind_of_binary
from nncore.files.content.raw_numbers import are_of_cifar, bytes_of_a_weight, has_size_of_pixels
from nncore.files.content.texts import as_text, kind_of_text
from nncore.files.kinds import KINDS, FileKind

_HEAD = 1 << 14
_WEIGHTS_OF_KERAS = ".weights.h5"
_BY_NAME = {
    ".mlmodel": "coreml",
    ".caffemodel": "caffe",
    ".weights": "darknet",
    ".tga": "picture",
    ".pcx": "other-picture",
    **dict.fromkeys((".isf", ".one", ".jnt", ".rm", ".uim"), "notes"),
}
"""Where the bytes alone do not tell."""
_FOLDERS = (
    ("saved_model.pb", "saved-model"),
    *((name, "zarr") for name in ("zarr.json", ".zgroup", ".zarray")),
)
"""By a file in it."""
_SYSTEM_FOLDERS = ("/proc", "/sys", "/sys/kernel/tracing", "/sys/kernel/debug")
_MOST_ARRAYS = 100  # of a network, each in a file of its own
_UNSURE = frozenset({"onnx", "tfrecord"})
_UNPACKERS = {"xz": lzma.LZMADecompressor, "bzip2": bz2.BZ2Decompressor}
_IDX_NAME = re.compile(r"idx|ubyte|\.bin$")
_PART = re.compile(r"-\d{5}-of-\d{5}\.safetensors$")  # as Hugging Face divides large networks
_UNPACK_THEMSELVES = frozenset({"nifti", "pickle"})
"""Whose lines look into what is packed."""
_OF_R = frozenset({"r", "r-data"})


def kind_of(path: str | os.PathLike[str]) -> FileKind:
    """Return what lies at a path, looking into gzip and into a zip of one file.

    Parameters
    ----------
    path : path
        A file or a folder; a pipe, which can be read but once, is judged by its name.

    Returns
    -------
    FileKind

    Raises
    ------
    OSError
        If the file cannot be read; what is damaged inside is judged as far as it goes.
    """
    if os.path.isdir(path):
        return KINDS[_kind_of_folder(path)]
    name = _plain_name(path)
    if os.path.exists(path) and _may_never_end(os.stat(path)):
        return KINDS["device"]
    if not os.path.isfile(path) and os.path.exists(path):
        return _of_name(name)  # a pipe can be read but once
    return _of_content(path, name)


def _of_content(path: str | os.PathLike[str], name: str) -> FileKind:
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"\x1f\x8b"):
        return _kind_of_packed(_gunzipped(path), name.removesuffix(".gz"), "gzip")
    if head.startswith(b"PK\3\4"):
        return kind_of_zip(path, lambda packed, inner: _kind_of_packed(packed, inner, "zip-of-one"), _HEAD)
    found = kind_of_head(head, name).name
    if found == "binary" and (size := bytes_of_a_weight(head)):
        kind = KINDS["raw-weights"]
        return replace(kind, what=f"{kind.what}, {os.path.getsize(path) // size:,} of {size} bytes each")
    return KINDS[_looked_into(path, head, found)]


def _may_never_end(state: os.stat_result) -> bool:
    """Tell whether this is a device, or one of the system's files, some of which wait for what comes next."""
    is_device = stat.S_ISCHR(state.st_mode) or stat.S_ISBLK(state.st_mode)
    return is_device or (stat.S_ISREG(state.st_mode) and state.st_dev in _system_disks())


@cache
def _system_disks() -> frozenset[int]:
    return frozenset(os.stat(folder).st_dev for folder in _SYSTEM_FOLDERS if os.path.ismount(folder))


def kind_if_readable(path: str | os.PathLike[str]) -> FileKind:
    """Return what lies at a path; a file that cannot be read, one of many in a folder, counts as of no known kind.

    Parameters
    ----------
    path : path

    Returns
    -------
    FileKind
    """
    try:
        return kind_of(path)
    except OSError:
        return KINDS["binary"]


def _kind_of_folder(path: str | os.PathLike[str]) -> str:
    if found := next((kind for name, kind in _FOLDERS if os.path.isfile(os.path.join(path, name))), None):
        return found
    with os.scandir(path) as entries:
        names = [entry.name for entry in itertools.islice(entries, _MOST_ARRAYS)]
    return "weights-apart" if len(names) < _MOST_ARRAYS and are_weights(names) else "folder"


def _looked_into(path: str | os.PathLike[str], head: bytes, found: str) -> str:
    """Return what a file is that its first bytes leave open."""
    if found == "parquet":
        return _kind_of_parquet(path)
    if found in _UNPACKERS:
        inner = kind_of_head(_beginning(head, found)).name
        return inner if inner in _OF_R else found  # R unpacks its files by itself
    if found != "binary":
        return found
    if are_of_cifar(head, os.path.getsize(path)):
        return "cifar"
    return "raw-pixels" if has_size_of_pixels(path) else found


def _beginning(head: bytes, packing: str) -> bytes:
    """Return the first bytes inside a file packed with xz or bzip2, as far as its own tell."""
    try:
        return bytes(_UNPACKERS[packing]().decompress(head))
    except (OSError, EOFError, lzma.LZMAError):
        return b""


def kind_of_head(head: bytes, name: str = "") -> FileKind:
    """Return what a file is by its first bytes.

    Parameters
    ----------
    head : bytes
        Some thousand of them, or the whole file.
    name : str, optional
        In lower case; it tells a broken CSV from other text.

    Returns
    -------
    FileKind
    """
    if not head:
        return KINDS["empty"]
    if name.endswith(_WEIGHTS_OF_KERAS) and head.startswith(b"\x89HDF"):
        return KINDS["keras-weights"]
    if found := kind_of_binary(head):
        if found == "safetensors" and _PART.search(name):
            return KINDS["network-part"]
        return KINDS[_BY_NAME.get(Path(name).suffix, found) if found in _UNSURE else found]
    text = as_text(head)
    return KINDS[_of_binary_name(name) if text is None else kind_of_text(text, name)]


def _of_binary_name(name: str) -> str:
    """Return what a name promises of bytes that tell nothing."""
    if name.endswith(".index") or ".data-00000-of-" in name:
        return "tf-checkpoint"
    return _BY_NAME.get(Path(name).suffix, "binary")


def _kind_of_parquet(path: str | os.PathLike[str]) -> str:
    """Return whether a Parquet table holds pictures as files or lists of pixels, by its schema, which stands last."""
    with open(path, "rb") as file:
        file.seek(max(0, os.path.getsize(path) - _HEAD))
        tail = file.read()
    if (b"bytes" in tail and b"path" in tail) or b"PNG" in tail:
        return "parquet-of-pictures"
    return "parquet-of-lists" if re.search(rb"list.{1,20}(element|item)", tail, re.DOTALL) else "parquet"


def _kind_of_packed(head: bytes, name: str, packing: str) -> FileKind:
    """Return the kind of what is packed, which data may be; networks, and archives within, are to be unpacked first."""
    found = kind_of_head(head, name)
    if head.startswith((b"PK\3\4", b"\x1f\x8b")) or found.role == "network":
        return KINDS[packing]
    if found.name in _UNPACK_THEMSELVES or "FILE" not in found.as_data + found.as_network:
        return found
    unpack = KINDS[packing]
    return replace(found, what=f"{found.what}, {unpack.what}", as_data=unpack.as_data, as_network=unpack.as_network)


def _plain_name(path: str | os.PathLike[str]) -> str:
    return Path(path).name.lower()


def _of_name(name: str) -> FileKind:
    """Return the kind that a name promises, for what cannot be looked into."""
    plain = name.removesuffix(".gz")
    if plain.endswith("json"):
        return KINDS["strokes"]
    return KINDS["idx" if _IDX_NAME.search(plain) else "csv"]  # which /dev/stdin and <(zcat …) mostly are


def _gunzipped(path: str | os.PathLike[str]) -> bytes:
    """Return the first bytes inside a gzip file, as far as it is whole."""
    try:
        with gzip.open(path) as file:
            return file.read1(_HEAD)
    except (EOFError, OSError, zlib.error):
        return b""
