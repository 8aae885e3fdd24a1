"""What a binary file is by its first bytes: by how it starts, or by what stands where."""

import ast
import math
import re
import struct
import zlib
from typing import Any

from nncore.files.content.starts import STARTS
from nncore.files.digit_sizes import COLUMNS, N_PIXELS, SIDES

_NIFTI = (b"n+1\0", b"ni1\0", b"n+2\0")  # behind the head, of its second form in it
_LMDB = b"\xde\xc0\xef\xbe"  # behind the head of its first page
_HEIC = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_PICKLE_AS_TEXT = re.compile(rb"[(cl}\]]?(\(?dp\d|\(?lp\d|c[a-z_][\w.]*\n\w+\n|\(i[\w.]+\n)")
_OPCODES_AFTER_PROTOCOL = b"\x95(]})cXUCBKJM\x8a\x8cNG\x88\x89"
_FLAX = re.compile(rb"[\x81-\x8f][\xa1-\xbf][A-Za-z_]")
_BSON = re.compile(rb"...\0[\1-\x12][A-Za-z_]\w*\0", re.DOTALL)  # its length, then a type and a key
_MAPS = (  # alone or first of a list, up to the byte that holds the length of a key
    (re.compile(rb"(?:\xdc..|\xdd....|[\x91-\x9f])?[\x82-\x8f]([\xa1-\xbf])", re.DOTALL), "msgpack"),
    (re.compile(rb"(?:\x98.|\x99..|\x9a....|[\x81-\x97])?[\xa1-\xb7]([\x61-\x77])", re.DOTALL), "cbor"),
)
_LENGTH = 0x1F  # its bits
_WEIGHTS = re.compile(rb"weights?|bias(es)?|kernel|(W_?|coefs_?)[01]?(?=[\0\x80-\xff])")
_KEY = re.compile(rb"[A-Za-z_]\w{2,}|[A-Za-z_]\w?(?=[\x80-\x9f\xc4-\xc6\xdc\xdd])")  # a short one of an array alone
_LONGEST_WORD = 4  # a table's first name may begin with so many letters, as "ID3" or "MZ1" does
_CONTROL = re.compile(rb"[\0-\x08\x0e-\x1f]")
_GRAPH_DEF = re.compile(rb"\n.\n.", re.DOTALL)
_FLATBUFFERS = {b"TFL3": "tensorflow", b"ORTM": "ort", b"ET12": "other-network"}
_MINDSPORE = re.compile(rb"\n..?\n.[\w.]+\x12|\n.[\d.]+\x12\tMindSpore", re.DOTALL)  # its parameters; its graph
_IDX_TYPES = b"\x08\x09\x0b\x0c\x0d\x0e"
_IDX_LABELS = (b"\x08\1", b"\x0c\2")  # MNIST's, QMNIST's
_QUICK_DRAW = re.compile(rb".{8}[A-Z]{2}[\0\1].{4}", re.DOTALL)
_MOST_STROKES, _MOST_POINTS = 300, 2000
_PIXELS = N_PIXELS
_COLOURS = ((), (1,), (3,))


def kind_of_binary(head: bytes) -> str | None:
    """Return the name of a kind by the first bytes of a file, or None.

    Parameters
    ----------
    head : bytes

    Returns
    -------
    str or None
    """
    looks = (
        _by_start,
        _marked_behind,
        _npy,
        _picture_or_tar,
        _pickle,
        _idx,
        _network,
        _mindspore,
        _quick_draw,
        _records,
        _matlab_4,
        _keyed,
    )
    return next((found for look in looks if (found := look(head))), None)


def _by_start(head: bytes) -> str | None:
    starts = [(start, name) for start, name in STARTS if head.startswith(start)]
    found = next((name for start, name in starts if not _is_word_of_text(start, head)), None)
    if found == "hdf5" and b"pandas_" in head:
        return "hdf5-pandas"
    is_of_pictures = found == "arrow-stream" and b"bytes" in head and b"path" in head
    return "arrow-of-pictures" if is_of_pictures else found


def _is_word_of_text(start: bytes, head: bytes) -> bool:
    """Tell whether a file begins so because its text does: letters alone, and no byte that no text has."""
    return len(start) <= _LONGEST_WORD and start.isalnum() and not _CONTROL.search(head)


def _marked_behind(head: bytes) -> str | None:
    if head[344:348] in _NIFTI or head[4:8] in _NIFTI:
        return "nifti"
    if head[8:12] == b"DUCK":
        return "duckdb"
    return "lmdb" if _LMDB in (head[16:20], head[16:20][::-1], head[24:28]) else None


def npy_header(head: bytes) -> tuple[tuple[int, ...], str] | None:
    """Return shape and type of the numbers of a NumPy array, as its header tells; None where it has none.

    Parameters
    ----------
    head : bytes
        With the whole header.

    Returns
    -------
    tuple of shape and type, such as ((60000, 28, 28), "|u1"), or None
    """
    try:
        length, start = (head[8:10], 10) if head[6] == 1 else (head[8:12], 12)
        told: Any = ast.literal_eval(head[start : start + int.from_bytes(length, "little")].decode("latin-1"))
        shape, dtype = told["shape"], told["descr"]
    except (ValueError, SyntaxError, TypeError, LookupError, RecursionError, MemoryError):
        return None
    if not isinstance(shape, tuple) or not all(type(size) is int and size >= 0 for size in shape):
        return None
    return shape, dtype if isinstance(dtype, str) else ""


def holds_digits(shape: tuple[int, ...], dtype: str) -> bool:
    """Tell whether an array of this shape and type may be one of pictures: not of weights (fan_out, 784).

    Parameters
    ----------
    shape : tuple of int
    dtype : str

    Returns
    -------
    bool
    """
    is_number = dtype[1:2] in ("b", "u", "i", "f") or dtype == "?"
    has_pixels = len(shape) > 1 and math.prod(shape[1:]) == _PIXELS and shape[0] > 0
    return is_number and ((has_pixels and (len(shape) > 2 or dtype[1:2] != "f")) or _are_squares(shape))


def _are_squares(shape: tuple[int, ...]) -> bool:
    """Tell whether a shape is that of grey pictures of another size than MNIST's."""
    return len(shape) == 3 and shape[0] > 0 and shape[1] == shape[2] and shape[1] in SIDES


def is_picture(shape: tuple[int, ...]) -> bool:
    """Tell whether a shape is that of a single square picture, grey or of colours that stand last, or of its pixels.

    Parameters
    ----------
    shape : tuple of int

    Returns
    -------
    bool

    Examples
    --------
    >>> is_picture((28, 28)), is_picture((32, 32, 3)), is_picture((784,)), is_picture((28, 784))
    (True, True, True, False)
    """
    if shape == (N_PIXELS,):
        return True
    has_colours_last = len(shape) > 1 and shape[2:] in _COLOURS
    return has_colours_last and shape[0] == shape[1] and (shape[0] in SIDES or shape[0] ** 2 == N_PIXELS)


def _npy(head: bytes) -> str | None:
    if not head.startswith(b"\x93NUMPY"):
        return None
    header = npy_header(head)
    if header is not None and header[1].endswith("O"):
        return "npy-pickle"
    if header is not None and not header[1]:
        return "npy-records"
    if header is None or not math.prod(header[0]):
        return "npy"
    of_each = header[0][1:]
    is_row = header[0] == (N_PIXELS,) and header[1][1:2] == "f"  # as labels are whole
    if math.prod(of_each) == 1 and not is_row:
        return "npy-labels"
    grey = of_each[1:] if of_each[:1] in _COLOURS else of_each  # of PyTorch, where colours stand in front
    is_digits = math.prod(of_each) in (*COLUMNS, 3 * _PIXELS) or any(map(is_picture, (header[0], of_each, grey)))
    is_digits = is_digits or header[0][:-1] == (28, 28) or (header[0][:-1] == (_PIXELS,) and header[1][1:2] in "ui")
    return "digits-npy" if is_digits else "npy"


def _picture_or_tar(head: bytes) -> str | None:
    if head[4:8] == b"ftyp":
        return "avif" if head[8:12] == b"avif" else "heic" if head[8:12] in _HEIC else "video"
    is_bitmap = (
        head[:2] == b"BM" and len(head) > 26 and head[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"l\0\0\0", b"|\0\0\0")
    )
    is_netpbm = re.match(rb"P[1-6][\s#]", head) is not None
    if is_bitmap or is_netpbm or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "picture"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "sound"
    if head[128:132] == b"DICM":
        return "other-picture"
    return "tar" if head[257:262] == b"ustar" else None


def _pickle(head: bytes) -> str | None:
    """Return which Python pickle it is: protocol 2 and later by their first bytes, 0 and 1 by their first opcodes."""
    is_new = head[:1] == b"\x80" and head[1:2] in (b"\2", b"\3", b"\4", b"\5") and head[2:3] in _OPCODES_AFTER_PROTOCOL
    if head[:1] == b"\x78" and head[1:2] in (b"\x01", b"\x5e", b"\x9c", b"\xda"):
        inner = _inflated(head)  # zlib, which joblib packs with
        return _of_joblib(inner) if inner[:1] in (b"", b"\x80") else "archive"
    if not (is_new or _PICKLE_AS_TEXT.match(head)):
        return None
    marks = (
        (b"\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19", "pytorch"),
        (b"joblib", _of_joblib(head)),
        (b"sklearn", "sklearn"),
        (b"pandas.", "pandas"),
    )
    return next((name for mark, name in marks if mark in head[:4096]), "pickle")


def _of_joblib(head: bytes) -> str:
    return "joblib-sklearn" if b"sklearn" in head else "joblib"


def _inflated(head: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(head, len(head))
    except zlib.error:
        return b""


def _idx(head: bytes) -> str | None:
    if head[2:4] == b"\0\0" and head[1:2] == b"\x08" and head[:1] in (b"\1", b"\2", b"\3") and head[7:8] == b"\0":
        return "idx-swapped"
    if head[:2] != b"\0\0" or head[2:3] not in _IDX_TYPES or head[3:4] not in (b"\1", b"\2", b"\3", b"\4"):
        return None
    return "idx-labels" if head[2:4] in _IDX_LABELS else "idx"


def _network(head: bytes) -> str | None:
    """Return the kind of a network: safetensors by its length and brace, ONNX by its version and the field after."""
    if len(head) > 9 and head[8:9] == b"{" and 2 <= struct.unpack("<Q", head[:8])[0] < 1 << 30:
        return "safetensors"
    if head[4:8] in _FLATBUFFERS:
        return _FLATBUFFERS[head[4:8]]
    if head.startswith(b"\x08\x01\x12") and b"serve" in head:
        return "saved-model-file"
    if _GRAPH_DEF.match(head) and (b"Placeholder" in head or b"\x12\x05Const" in head):
        return "graph-def"
    if _FLAX.match(head) and (b"kernel" in head or b"params" in head):
        return "flax"
    is_onnx = (
        head[:1] == b"\x08" and head[1:2] <= b"\x20" and head[2:3] in (b"\x12", b"\x1a", b"\x22", b"\x3a", b"\x42")
    )
    return "onnx" if is_onnx else None


def _mindspore(head: bytes) -> str | None:
    return "other-network" if _MINDSPORE.match(head) else None


def _quick_draw(head: bytes) -> str | None:
    """Return Quick, Draw!'s binary form: a number, a country, recognised or not, a time, then strokes of bytes."""
    if not _QUICK_DRAW.match(head) or len(head) < 21:
        return None
    n_strokes, n_points = struct.unpack_from("<HH", head, 15)
    is_drawing = 0 < n_strokes <= _MOST_STROKES and 0 < n_points <= _MOST_POINTS
    return "quick-draw" if is_drawing else None


def _records(head: bytes) -> str | None:
    """Return TFRecord where a length, its checksum and an Example begin."""
    is_record = len(head) > 16 and 0 < int.from_bytes(head[:8], "little") < 1 << 24 and head[12:13] == b"\n"
    return "tfrecord" if is_record else None


def _matlab_4(head: bytes) -> str | None:
    """Return MATLAB's format of 1992, which has no mark: type, rows, columns, imaginary or not, then a name."""
    if len(head) < 22:
        return None
    order = "<" if head[1:4] == b"\0\0\0" or head[2:4] == b"\0\0" else ">"
    kind, rows, columns, is_imaginary, length = struct.unpack(f"{order}5i", head[:20])
    is_type = kind >= 0 and kind % 10 <= 2 and kind // 10 % 10 <= 5 and kind // 100 in (0, 10)
    has_sizes = rows > 0 and columns > 0 and is_imaginary in (0, 1) and 2 <= length <= 64
    is_matlab = is_type and has_sizes and re.fullmatch(rb"[A-Za-z]\w*\0", head[20 : 20 + length])
    return "mat" if is_matlab else None


def _keyed(head: bytes) -> str | None:
    """Return BSON, MessagePack or CBOR where a map begins, whose first key is a word, and whether of a network."""
    starts = ((kind, start.match(head)) for start, kind in _MAPS)
    kind = "bson" if _BSON.match(head) else next((kind for kind, found in starts if found and _is_key(head, found)), "")
    return f"{kind}-network" if kind and _WEIGHTS.search(head) else kind or None


def _is_key(head: bytes, start: re.Match[bytes]) -> bool:
    """Tell whether a word as long as the byte before it says begins where this ends."""
    key = _KEY.match(head, start.end())
    return key is not None and key.end() - key.start() >= start[1][0] & _LENGTH
