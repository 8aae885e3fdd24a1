"""The wire format of Protocol Buffers, as far as an ONNX file needs it: varints and length-delimited fields.

A message is a list of fields (number, value): an int for a varint, bytes for anything with a length. See the Protocol
Buffers documentation, "Encoding". Imported by `export` and `file`.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.errors import ModelFileError

Value: TypeAlias = int | bytes
Field: TypeAlias = tuple[int, Value]

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10  # bytes
_FIXED_SIZES = {_FIXED64: 8, _FIXED32: 4}


def message(fields: Iterable[tuple[int, int | bytes | str]]) -> bytes:
    """Encode fields, in the order given; a text becomes UTF-8.

    Parameters
    ----------
    fields : iterable of (int, int or bytes or str)
        The number of each field, and its content.

    Returns
    -------
    bytes
    """
    parts = bytearray()
    for number, value in fields:
        if isinstance(value, int):
            parts += _varint(number << 3 | _VARINT) + _varint(value)
        else:
            content = value.encode() if isinstance(value, str) else value
            parts += _varint(number << 3 | _BYTES) + _varint(len(content)) + content
    return bytes(parts)


def fields_of(content: bytes) -> Iterator[Field]:
    """Yield the fields of an encoded message; numbers of fixed size come as their 4 or 8 bytes.

    Parameters
    ----------
    content : bytes

    Yields
    ------
    (int, int or bytes)
        The number of a field, and its content.

    Raises
    ------
    ModelFileError
        If the bytes are no message.
    """
    at = 0
    while at < len(content):
        key, at = _read_varint(content, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _read_varint(content, at)
            yield number, value
            continue
        if kind == _BYTES:
            size, at = _read_varint(content, at)
        elif kind in _FIXED_SIZES:
            size = _FIXED_SIZES[kind]
        else:
            raise ModelFileError(f"its bytes are no ONNX model (field of kind {kind} at byte {at})")
        if at + size > len(content):
            raise ModelFileError("it is cut off; fetch or export it again")
        yield number, content[at : at + size]
        at += size


def varints_of(content: bytes) -> npt.NDArray[np.int64]:
    """Return the numbers of a packed field, 64 bits with a sign.

    Parameters
    ----------
    content : bytes

    Returns
    -------
    array of int64, shape (n,)

    Raises
    ------
    ModelFileError
        If it ends in the middle of a number, or one is longer than 64 bits.
    """
    parts = np.frombuffer(content, np.uint8)
    ends = np.flatnonzero(parts < 0x80)
    lengths = np.diff(ends, prepend=-1)
    if content and (not ends.size or ends[-1] != len(parts) - 1):
        raise ModelFileError("it is cut off; fetch or export it again")
    longest = int(lengths.max(initial=0))
    if longest > _LONGEST_VARINT:
        raise ModelFileError("its bytes are no ONNX model (endless number)")
    numbers = np.zeros(len(ends), np.uint64)
    for place in range(longest):
        rows = np.flatnonzero(lengths > place)
        seven_bits = parts[ends[rows] - lengths[rows] + 1 + place] & np.uint8(0x7F)
        numbers[rows] |= seven_bits.astype(np.uint64) << np.uint64(7 * place)
    return numbers.view(np.int64)


def _varint(value: int) -> bytes:
    """Encode a number of up to 64 bits, seven at a time; negative ones as their two's complement."""
    value &= (1 << 64) - 1
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)


def _read_varint(content: bytes, at: int) -> tuple[int, int]:
    """Return the number that starts at a place, and the place behind it."""
    value = 0
    for shift in range(0, 7 * _LONGEST_VARINT, 7):
        if at >= len(content):
            raise ModelFileError("it is cut off; fetch or export it again")
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise ModelFileError(f"its bytes are no ONNX model (endless number before byte {at})")
