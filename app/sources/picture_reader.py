"""Opened, dropped and pasted pictures as grey values. Imported by the main window; knows nothing of digits."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

LARGEST_SIDE = 8000
"""Pictures with more pixels to a side are rejected, so that no file can take all the memory."""

KEPT_SIDE = 1024
"""Larger pictures are shrunk to this: a digit of 28 pixels needs no more."""

GreyPicture = npt.NDArray[np.float32]


class PictureError(Exception):
    """A picture cannot be read; the message says why, in one sentence."""


def read_picture(source: str | Path | QImage) -> GreyPicture:
    """Return a picture as grey (H, W) float32, 0 for black and 1 for white, at most `KEPT_SIDE` to a side.

    What is transparent becomes white paper, or black paper under light strokes.

    Raises
    ------
    PictureError
        The file is missing, is no picture Qt can read, or is larger than `LARGEST_SIDE`.
    """
    image = source if isinstance(source, QImage) else _load(Path(source))
    if image.isNull():
        raise PictureError("There is no picture to read: it is empty.")
    _check_size(image.size(), "The picture")
    return _flattened(_shrunk(image).convertToFormat(QImage.Format.Format_RGBA8888))


def _load(file: Path) -> QImage:
    """Read a picture file the right way up."""
    if not file.is_file():
        raise PictureError(f"{file} cannot be opened: there is no such file.")
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    _check_size(reader.size(), str(file))
    image = reader.read()
    if image.isNull():
        raise PictureError(f"{file} cannot be opened as a picture: {reader.errorString().rstrip('.').lower()}.")
    return image


def _check_size(size: QSize, name: str) -> None:
    """Refuse what is too large; a size that is not known before reading passes."""
    if max(size.width(), size.height()) > LARGEST_SIDE:
        raise PictureError(
            f"{name} is {size.width()} × {size.height()} pixels; shrink it to at most {LARGEST_SIDE} a side."
        )


def _shrunk(image: QImage) -> QImage:
    """Return the picture at no more than `KEPT_SIDE` to a side."""
    if max(image.width(), image.height()) <= KEPT_SIDE:
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(KEPT_SIDE, KEPT_SIDE, Qt.AspectRatioMode.KeepAspectRatio, mode)


def _flattened(image: QImage) -> GreyPicture:
    """Return grey values with what is transparent filled by the paper that suits the rest."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    channels = rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).astype(np.float32) / 255
    grey = channels[..., :3] @ np.array([0.299, 0.587, 0.114], np.float32)
    alpha = channels[..., 3]
    total = float(alpha.sum())
    # Light strokes on nothing were made for a dark page; on white they would vanish.
    is_light = total > 0 and float((grey * alpha).sum()) > 0.5 * total and float(alpha.min()) < 0.5
    flat = grey * alpha + (0.0 if is_light else 1.0) * (1 - alpha)
    return np.clip(flat, 0.0, 1.0).astype(np.float32)
