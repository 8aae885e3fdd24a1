"""Pictures to files: whole, or not at all. Imported by the window, the page Evaluate and the command snapshot."""

import errno
import os
import re
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from app.language import tr
from nncore.atomic_file import replacing

_CLIPPED_WORDS = re.compile(rb'<g clip-path="[^"]*">(<g [^>]*>\s*<text)')
"""Words in a frame of their width, which cuts them off where the reader has another, wider typeface."""


def write_png(image: QImage, path: str | os.PathLike[str]) -> None:
    """Write a picture as PNG, whatever the file is called; OSError if that fails, and then the old file is whole."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(
            errno.EINVAL,
            tr("the picture cannot be encoded, {reason}", reason=writer.errorString().lower()),
            os.fspath(path),
        )
    with replacing(path) as file:
        file.write(buffer.data().data())


def write_svg(
    widget: QWidget,
    path: str | os.PathLike[str],
    *,
    title: str = "",
    drawing: AbstractContextManager[object] | None = None,
) -> None:
    """Write a widget as it looks now as an SVG, whose lines stay lines however large it is printed; else OSError.

    It is called as `title` says, or by its own name. `drawing` is entered while it is drawn, and the window's colour
    then lies under it: a part of a page has no ground of its own.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(
        QSvgGenerator.SvgVersion.Svg11
    )  # Tiny, the other, would let curves run out of their plots
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setTitle(title or widget.accessibleName())
    with QPainter(generator) as painter, drawing or nullcontext():
        if drawing is not None:
            painter.fillRect(widget.rect(), widget.palette().window().color())
        widget.render(painter, QPoint())
    with replacing(path) as file:
        file.write(_CLIPPED_WORDS.sub(rb"<g>\1", buffer.data().data()))
