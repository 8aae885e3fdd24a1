"""How many pictures a file has in it: pages, frames, or one behind the other. For the readers of pictures."""

from pathlib import Path

from PySide6.QtGui import QImageReader

_ONE_IN_SIZES = (b"ico", b"cur", b"icns")
_ONE_BEHIND_THE_OTHER = (b"pbm", b"pgm", b"ppm")  # Qt reads them all, but calls them one
_PNG_HEAD = 1 << 12  # bytes, in which an animated one tells its frames


def n_pages(file: str | Path) -> int:
    """Return how many pages or frames a picture file has; an icon has one, in several sizes."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    if is_of_sizes(reader):
        return 1
    kind = bytes(reader.format().data())
    if kind in _ONE_BEHIND_THE_OTHER:
        return _n_read(reader)
    return max(1, _n_frames_of_png(Path(file)) if kind == b"png" else reader.imageCount())


def is_of_sizes(reader: QImageReader) -> bool:
    """Tell whether a file is an icon, which holds the same picture in several sizes."""
    return reader.canRead() and bytes(reader.format().data()) in _ONE_IN_SIZES


def _n_read(reader: QImageReader) -> int:
    n = 0
    while reader.canRead() and not reader.read().isNull():
        n += 1
    return max(1, n)


def _n_frames_of_png(file: Path) -> int:
    """Return how many frames an animated PNG tells of in front of its first, which is all that Qt reads."""
    with file.open("rb") as opened:
        head = opened.read(_PNG_HEAD).partition(b"IDAT")[0]
    return int.from_bytes(head.partition(b"acTL")[2][:4], "big")
