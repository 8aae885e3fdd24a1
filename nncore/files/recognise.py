"""The one door: what a file is, by its first bytes and its structure; its name only chooses between two sentences."""

import codecs
import gzip
import os
import re
import struct
import zipfile
import zlib
from pathlib import Path

from nncore.files.kinds import KINDS, FileKind
from nncore.files.zips import open_zip

_HEAD = 1 << 14
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"\x93NUMPY", "npy"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b"PAR1", "parquet"),
    (b"ARROW1", "arrow"),
    (b"SQLite format 3\0", "sqlite"),
    (b"%PDF", "pdf"),
    (b"MATLAB 5.0", "mat"),
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"8BPS", "psd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "rar"),
    (b"\xfd7zXZ", "xz"),
    (b"BZh", "bzip2"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\0\5\x16\7", "appledouble"),
    (b"version https://git-lfs", "lfs"),
)
_OF_ZIPS: tuple[tuple[str, str], ...] = (
    (r"xl/workbook\.", "xlsx"),
    (r"word/document\.", "docx"),
    (r"content\.xml$", "ods"),
    (r"(.*/)?data\.pkl$", "pytorch"),
    (r"model\.weights\.h5$", "keras"),
)
_HEIC = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_PICKLE_AS_TEXT = re.compile(rb"[(cl}\]]?(\(?dp\d|\(?lp\d|c[a-z_][\w.]*\n\w+\n|\(i[\w.]+\n)")
_OPCODES_AFTER_PROTOCOL = b"\x95(]})cXUCBKJM\x8a\x8cNG\x88\x89"
_IDX_TYPES = b"\x08\x09\x0b\x0c\x0d\x0e"
_NUMBER = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d+)?", re.IGNORECASE)
_LEAST_SEPARATORS = 64
_TABLE_NAMES = (".csv", ".tsv", ".tab", ".txt")
_MATRICES_IN_JSON = re.compile(r'"(weights|biases)"\s*:\s*\[')  # of a network only one of them is near the start
_DIGITS_IN_NPZ = re.compile(r"(x|y|images|labels|data|target|x_\w+|y_\w+|\w+_(x|y|images|labels))\.npy", re.IGNORECASE)


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
        return KINDS["folder"]
    name = _plain_name(path)
    if os.path.exists(path) and not os.path.isfile(path):
        return _of_name(name)  # a pipe can be read but once
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"\x1f\x8b"):
        return _kind_of_packed(_gunzipped(path), name.removesuffix(".gz"), "gzip")
    if head.startswith(b"PK\3\4"):
        return _kind_of_zip(path)
    return kind_of_head(head, name)


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
    for look in (_by_start, _by_structure):
        if found := look(head):
            return KINDS[found]
    text = _as_text(head)
    return KINDS["binary"] if text is None else KINDS[_kind_of_text(text, name)]


def _kind_of_packed(head: bytes, name: str, packing: str) -> FileKind:
    """Return the kind of what is packed, which data may be; networks, and archives within, are to be unpacked first."""
    found = kind_of_head(head, name)
    return KINDS[packing] if head.startswith(b"PK\3\4") or found.role == "network" else found


def _plain_name(path: str | os.PathLike[str]) -> str:
    return Path(path).name.lower()


def _of_name(name: str) -> FileKind:
    """Return the kind that a name promises, for what cannot be looked into."""
    plain = name.removesuffix(".gz")
    return KINDS["csv" if plain.endswith(_TABLE_NAMES) else "strokes" if plain.endswith("json") else "idx"]


def _gunzipped(path: str | os.PathLike[str]) -> bytes:
    """Return the first bytes inside a gzip file, as far as it is whole."""
    try:
        with gzip.open(path) as file:
            return file.read1(_HEAD)
    except (EOFError, OSError, zlib.error):
        return b""


def _by_start(head: bytes) -> str | None:
    return next((name for start, name in _STARTS if head.startswith(start)), None)


def _by_structure(head: bytes) -> str | None:
    """Return the kind of what no fixed start tells."""
    looks = (_picture_or_tar, _pickle, _idx, _network)
    return next((found for look in looks if (found := look(head))), None)


def _picture_or_tar(head: bytes) -> str | None:
    if head[4:8] == b"ftyp":
        return "avif" if head[8:12] == b"avif" else "heic" if head[8:12] in _HEIC else None
    is_bitmap = (
        head[:2] == b"BM" and len(head) > 26 and head[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"l\0\0\0", b"|\0\0\0")
    )
    is_netpbm = re.match(rb"P[1-6][\s#]", head) is not None
    if is_bitmap or is_netpbm or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "picture"
    return "tar" if head[257:262] == b"ustar" else None


def _pickle(head: bytes) -> str | None:
    """Return which Python pickle it is: protocol 2 and later by their first bytes, 0 and 1 by their first opcodes."""
    is_new = head[:1] == b"\x80" and head[1:2] in (b"\2", b"\3", b"\4", b"\5") and head[2:3] in _OPCODES_AFTER_PROTOCOL
    if head[:1] == b"\x78" and head[1:2] in (b"\x01", b"\x5e", b"\x9c", b"\xda"):
        return "joblib"  # zlib, which joblib packs with
    if not (is_new or _PICKLE_AS_TEXT.match(head)):
        return None
    marks = ((b"\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19", "pytorch"), (b"joblib", "joblib"), (b"sklearn", "sklearn"))
    return next((name for mark, name in marks if mark in head[:4096]), "pickle")


def _idx(head: bytes) -> str | None:
    return (
        "idx" if head[:2] == b"\0\0" and head[2:3] in _IDX_TYPES and head[3:4] in (b"\1", b"\2", b"\3", b"\4") else None
    )


def _network(head: bytes) -> str | None:
    """Return the kind of a network: safetensors by its length and brace, ONNX by its version and the field after."""
    if len(head) > 9 and head[8:9] == b"{" and 2 <= struct.unpack("<Q", head[:8])[0] < 1 << 30:
        return "safetensors"
    if head[4:8] == b"TFL3":
        return "tensorflow"
    is_onnx = (
        head[:1] == b"\x08" and head[1:2] <= b"\x20" and head[2:3] in (b"\x12", b"\x1a", b"\x22", b"\x3a", b"\x42")
    )
    return "onnx" if is_onnx else None


def _as_text(head: bytes) -> str | None:
    """Return the first bytes as text in the encoding that they show, or None if they are no text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return head.decode(encoding, "ignore").lstrip("\ufeff")
    if b"\0" in head:
        return _as_unmarked_utf16(head)
    strange = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return head.decode("utf-8", "replace") if strange <= len(head) // 100 else None


def _as_unmarked_utf16(head: bytes) -> str | None:
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if not any(head[start::2]) and b"\0" not in head[1 - start :: 2]:
            return head.decode(encoding, "ignore")
    return None


def _kind_of_text(text: str, name: str) -> str:
    start = text.lstrip()[:1000].lower()
    if re.match(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg\b", start, re.DOTALL):
        return "svg"
    if re.match(r"(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b", start, re.DOTALL):
        return "html"
    if start.startswith("@relation"):
        return "arff"
    if start.startswith(("{", "[")):
        return _kind_of_json(text, name)
    is_table = name.endswith(_TABLE_NAMES[:3]) or any(map(_is_row, text.lstrip().splitlines()[:3]))
    return "csv" if is_table else "strokes" if name.endswith(".ndjson") else "text"


def _is_row(line: str) -> bool:
    """Tell whether a line has as many cells as only a table of pixels has, or as many numbers with space between."""
    has_cells = max(map(line.count, ",;\t|")) >= _LEAST_SEPARATORS
    return has_cells or sum(map(bool, map(_NUMBER.fullmatch, line.split()))) >= _LEAST_SEPARATORS


def _kind_of_json(text: str, name: str) -> str:
    if '"drawing"' in text or name.endswith((".ndjson", ".jsonl")):
        return "strokes"
    return "network-json" if _MATRICES_IN_JSON.search(text) else "json"


def _kind_of_zip(path: str | os.PathLike[str]) -> FileKind:
    """Return what a zip archive is, by the names of what it holds; that of one file alone is what that file is."""
    try:
        with open_zip(path) as archive:
            names = members(archive)
            if len(names) == 1 and not names[0].endswith(".npy"):
                with archive.open(names[0]) as file:
                    return _kind_of_packed(file.read(_HEAD), names[0].lower(), "zip-of-one")
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        struct.error,
        OSError,
    ):
        return KINDS["npz" if _plain_name(path).endswith(".npz") else "zip"]
    if names and all(name.endswith(".npy") for name in names):
        return KINDS["digits-npz" if all(map(_DIGITS_IN_NPZ.fullmatch, names)) else "npz"]
    found = (kind for pattern, kind in _OF_ZIPS for name in names if re.match(pattern, name))
    return KINDS[next(found, "zip")]


def members(archive: zipfile.ZipFile) -> list[str]:
    """Return the names of the files in a zip archive, without folders and what macOS puts beside them.

    Parameters
    ----------
    archive : zipfile.ZipFile

    Returns
    -------
    list of str
    """
    names = (name for name in archive.namelist() if not name.endswith("/"))
    return [name for name in names if not name.startswith("__MACOSX/") and not Path(name).name.startswith("._")]
