"""Opened, dropped and pasted pictures as colours. Imported by the main window and by data; knows nothing of digits."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from app.language import tr
from app.sources.pictures.cut_off import is_cut_off
from app.sources.pictures.exif import turned_by_exif
from app.sources.pictures.pages import is_of_sizes

MOST_PIXELS = 64_000_000
"""Larger pictures are read only where their decoder shrinks them on the way, as that of JPEG does: no file can take all
the memory."""

_KEPT_SIDE = 1024
"""Larger pictures are shrunk to this: a digit of 28 pixels needs no more."""

ColourPicture = npt.NDArray[np.float32]
"""Red, green and blue, shape (H, W, 3), 0 to 1."""

_DRAWN = (b"svg", b"svgz")  # to draw a small file of shapes in shapes can take any time
_GREY = np.array([0.299, 0.587, 0.114], np.float32)  # what red, green and blue add to brightness (ITU-R BT.601)


class PictureError(Exception):
    """A picture cannot be read; the message says why, in one sentence."""


def read_picture(source: str | Path | QImage) -> ColourPicture:
    """Return a picture as colours (H, W, 3) float32, 0 for black and 1 for white, at most `_KEPT_SIDE` to a side.

    What is transparent becomes white paper, or black paper under light strokes.

    Raises
    ------
    PictureError
        The file is missing, is cut off, is no picture Qt can read, or is too large.
    """
    image = source if isinstance(source, QImage) else _load(Path(source))
    if image.isNull():
        raise PictureError(tr("There is no picture to read: it is empty."))
    _check_size(image.size(), tr("The picture"))
    return _flattened(_shrunk(image).convertToFormat(QImage.Format.Format_RGBA8888))


def _load(file: Path) -> QImage:
    """Read a picture file the right way up, shrunk on the way where its decoder can."""
    if not file.is_file():
        raise PictureError(tr("{file} cannot be opened: there is no such file.", file=file))
    if is_cut_off(file):
        raise PictureError(tr("{file} is cut off: its end is missing; copy or download it once more.", file=file))
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if reader.canRead() and _format(reader) in _DRAWN:
        raise PictureError(tr("{file} is SVG, a list of shapes and no picture; save it as PNG.", file=file))
    if is_of_sizes(reader):
        image = _largest(reader)
    else:
        _shrink_or_check(reader, file)
        image = reader.read()
    if image.isNull():
        raise PictureError(
            tr(
                "{file} cannot be opened as a picture: {reason}; save it as PNG or JPEG.",
                file=file,
                reason=reader.errorString().rstrip(".").lower(),
            )
        )
    return turned_by_exif(image, file)


def _shrink_or_check(reader: QImageReader, file: Path) -> None:
    """Let the decoder shrink what is large, or reject it if that decoder cannot."""
    if reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize) and _longer(reader.size()) > _KEPT_SIDE:
        reader.setScaledSize(_kept(reader.size()))
    else:
        _check_size(reader.size(), str(file))


def _format(reader: QImageReader) -> bytes:
    """Return what a file is in, which is known once the reader was asked whether it can read it."""
    return bytes(reader.format().data())


def _largest(reader: QImageReader) -> QImage:
    """Return the largest picture of an icon, which holds the same one in several sizes."""
    images = []
    for number in range(max(1, reader.imageCount())):
        reader.jumpToImage(number)
        images.append(reader.read())
    return max(images, key=lambda image: image.width())


def _check_size(size: QSize, name: str) -> None:
    """Reject what is too large; a size that is not known before reading passes."""
    if size.width() * size.height() > MOST_PIXELS:
        raise PictureError(
            tr(
                "{name} is {width} × {height} pixels, which is too large; shrink it, or save it as a JPEG.",
                name=name,
                width=size.width(),
                height=size.height(),
            )
        )


def _longer(size: QSize) -> int:
    return max(size.width(), size.height())


def _kept(size: QSize) -> QSize:
    """Return the size, in its proportions, with the longer side `_KEPT_SIDE`, and no side shorter than a pixel."""
    scaled = size.scaled(_KEPT_SIDE, _KEPT_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return scaled.expandedTo(QSize(1, 1))


def _shrunk(image: QImage) -> QImage:
    """Return the picture at no more than `_KEPT_SIDE` to a side."""
    if _longer(image.size()) <= _KEPT_SIDE:
        return image
    modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(_kept(image.size()), *modes)


def _flattened(image: QImage) -> ColourPicture:
    """Return colours with what is transparent filled by the paper that suits the rest."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    channels = rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).astype(np.float32) / 255
    colours, alpha = channels[..., :3], channels[..., 3:]
    total = float(alpha.sum())
    # Light strokes on nothing were made for a dark page; on white they would vanish.
    brightness = float(((colours @ _GREY) * alpha[..., 0]).sum())
    is_light = total > 0 and brightness > 0.5 * total and float(alpha.min()) < 0.5
    flat = colours * alpha + np.float32(0.0 if is_light else 1.0) * (1 - alpha)
    return np.clip(flat, 0.0, 1.0)
