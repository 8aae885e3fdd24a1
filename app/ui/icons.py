"""The program's own line icons, drawn in the colours of the theme at any size. Imported by whatever has buttons."""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

import resources
from app.ui.pictures.svg import svg_renderer
from app.ui.theme import Theme


class _LineIconEngine(QIconEngine):
    """Draws an icon from its lines whenever Qt asks, so it is crisp at every size and scale factor."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name = name
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        svg_renderer("icons", self._name, self._color(mode, state)).render(painter, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return picture

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._theme)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        """Return the colour of a button that cannot be used, is checked, or waits."""
        if mode == QIcon.Mode.Disabled:
            return self._theme.text_disabled
        return self._theme.accent if state == QIcon.State.On else self._theme.text


@cache
def icon(name: str, theme: Theme) -> QIcon:
    """Return the icon `name` in the colours of `theme`; nothing is read before it is shown."""
    return QIcon(_LineIconEngine(name, theme))


@cache
def application_icon() -> QIcon:
    """Return the icon of the program, for windows and the task bar."""
    return QIcon(str(resources.path("icons", "digitscope.svg")))
