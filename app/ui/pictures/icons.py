"""The program's own line icons, in the colours of the theme, and digits as icons, drawn at any size.

Imported by whatever has buttons or lists.
"""

from functools import cache

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap

import resources
from app.ui.painting.svg import svg_renderer
from app.ui.style.theme import Theme
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE


class DrawnIconEngine(QIconEngine):
    """Draws an icon whenever Qt asks, so it is crisp at every size and scale factor; a heir overrides `paint`."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it in a size of the screen's own pixels."""
        if size.isEmpty():  # asked by a button that has no room for it yet
            return QPixmap()
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return picture


class _LineIconEngine(DrawnIconEngine):
    """Draws an icon from its lines."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name = name
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        svg_renderer("icons", self._name, self._color(mode, state)).render(painter, box)

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._theme)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        """Return the colour of a button that cannot be used, is checked, or waits."""
        if mode == QIcon.Mode.Disabled:
            return self._theme.text_disabled
        return self._theme.accent if state == QIcon.State.On else self._theme.text


class _DigitIconEngine(DrawnIconEngine):
    """Draws the 28×28 pixels of a digit, a byte each."""

    def __init__(self, grey: bytes) -> None:
        super().__init__()
        self._grey = grey

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawImage(rect, QImage(self._grey, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8))

    def clone(self) -> QIconEngine:
        return _DigitIconEngine(self._grey)


@cache
def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon `name` in the colours of `theme`; nothing is read before it is shown."""
    return QIcon(_LineIconEngine(name, theme))


def digit_icon(ink: FloatArray) -> QIcon:
    """Return ink, shape (784,), in grey as an icon, its pixels as sharp at any size and scale."""
    return QIcon(_DigitIconEngine(np.rint(255.0 * ink.reshape(SIDE, SIDE)).astype(np.uint8).tobytes()))


@cache
def application_icon() -> QIcon:
    """Return the icon of the program, for windows and the task bar."""
    return QIcon(str(resources.path("icons", "digitscope.svg")))
