"""Which way up a PNG or WebP picture was taken: Qt turns photos by the EXIF of JPEG and TIFF alone.

Imported by `app.sources.pictures.reader`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal

from PySide6.QtGui import QImage, QTransform

_PNG, _ORIENTATION = b"\x89PNG\r\n\x1a\n", 0x0112
_LONGEST = 1 << 16  # bytes of EXIF: its first directory holds what is sought
_TURNS = {  # of EXIF's orientation: mirrored from side to side, and then turned clockwise by degrees
    2: (True, 0), 3: (False, 180), 4: (True, 180), 5: (True, 270), 6: (False, 90), 7: (True, 90), 8: (False, 270),
}  # fmt: skip


def turned_by_exif(image: QImage, file: Path) -> QImage:
    """Return a picture that was read from a PNG or WebP file as it was held, by what its EXIF says."""
    is_mirrored, degrees = _TURNS.get(_orientation(file), (False, 0))
    turn = QTransform().rotate(degrees).scale(-1.0 if is_mirrored else 1.0, 1.0)
    return image if turn.isIdentity() else image.transformed(turn)


def _orientation(file: Path) -> int:
    """Return EXIF's orientation, 1 to 8, or 0 if the file says none."""
    with file.open("rb") as opened:
        head = opened.read(12)
        is_png, is_webp = head.startswith(_PNG), head.startswith(b"RIFF") and head[8:] == b"WEBP"
        if not (is_png or is_webp):
            return 0
        opened.seek(8 if is_png else 12)
        for name, length in _chunks(opened, is_png):
            if name in (b"eXIf", b"EXIF"):
                return _of_tiff(opened.read(min(length, _LONGEST)).removeprefix(b"Exif\0\0"))
    return 0


def _chunks(opened: BinaryIO, is_png: bool) -> Iterator[tuple[bytes, int]]:
    """Yield name and length of each chunk of a file, which then stands at its content."""
    while len(head := opened.read(8)) == 8:
        name, length = (head[4:], head[:4]) if is_png else (head[:4], head[4:])
        size, start = int.from_bytes(length, "big" if is_png else "little"), opened.tell()
        yield name, size
        opened.seek(start + size + (4 if is_png else size % 2))  # a checksum, or what makes it even


def _of_tiff(content: bytes) -> int:
    """Return the orientation in the first directory of a TIFF's structure, as EXIF is one."""
    if content[:2] not in (b"II", b"MM"):
        return 0
    order: Literal["little", "big"] = "little" if content[:2] == b"II" else "big"

    def number(at: int, length: int) -> int:
        return int.from_bytes(content[at : at + length], order)

    start = number(4, 4)
    entries = range(start + 2, start + 2 + 12 * number(start, 2), 12)
    return next((number(at + 8, 2) for at in entries if number(at, 2) == _ORIENTATION), 0)
