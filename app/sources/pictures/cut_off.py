"""Whether a picture file lacks its end, which decoders fill with grey or with black. For the reader of pictures."""

import struct
from pathlib import Path

_JPEG, _JPEG_SCAN, _JPEG_END = b"\xff\xd8", 0xDA, b"\xff\xd9"
_GIF_EXTENSION, _GIF_PICTURE = 0x21, 0x2C
_BMP_CORE, _BMP_PACKED = 12, (1, 2)  # bytes of the oldest header; run lengths of 8 and of 4 bits


def is_cut_off(file: Path) -> bool:
    """Tell whether a JPEG, PNG, GIF, BMP or WebP ends before its picture does; of others their decoders say it."""
    with file.open("rb") as opened:
        head = opened.read(_LONGEST_START)
        is_cut = next((is_cut for start, is_cut in _KINDS.items() if head.startswith(start)), None)
        content = head + opened.read() if is_cut else b""
    try:
        return is_cut is not None and is_cut(content)
    except (IndexError, struct.error):
        return True  # within its head


def _jpeg(content: bytes) -> bool:
    # Segments have a length, so that a thumbnail's end inside one of them is not taken for the picture's.
    at = len(_JPEG)
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != _JPEG_SCAN:
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return _JPEG_END not in content[at:]


def _png(content: bytes) -> bool:
    return b"IEND" not in content


def _gif(content: bytes) -> bool:
    """Go from block to block to the end of the first picture."""
    at = 13 + _gif_colours(content[10])
    while content[at] == _GIF_EXTENSION:
        at = _behind_blocks(content, at + 2)
    if content[at] == _GIF_PICTURE:
        at = _behind_blocks(content, at + 11 + _gif_colours(content[at + 9]))
    return at > len(content)


def _gif_colours(flags: int) -> int:
    """Return the bytes of a table of colours, of which there may be none."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += content[at] + 1
    return at + 1


def _bmp(content: bytes) -> bool:
    start, head = struct.unpack_from("<II", content, 10)
    if head == _BMP_CORE:
        width, height, _, depth = struct.unpack_from("<4H", content, 18)
        packing = packed = 0
    else:
        width, height, _, depth, packing, packed = struct.unpack_from("<iiHHII", content, 18)
    n_bytes: int = packed if packing in _BMP_PACKED else (width * depth + 31) // 32 * 4 * abs(height)
    return len(content) < int(start) + n_bytes


def _webp(content: bytes) -> bool:
    return content[8:12] == b"WEBP" and len(content) < 8 + int.from_bytes(content[4:8], "little")


_LONGEST_START = 4  # bytes
_KINDS = {_JPEG: _jpeg, b"\x89PNG": _png, b"GIF8": _gif, b"BM": _bmp, b"RIFF": _webp}
