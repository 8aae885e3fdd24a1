"""Darkens the window but for one widget, and stays out of the mouse's way. Imported by the guide."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.themed import Themed

_DARKNESS = 120  # of 255
_RADIUS = 8.0
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Spotlight(Themed, QWidget):
    """Lies over a window; the mouse goes through it. A card that belongs to it is placed beside the light."""

    def __init__(self, window: QWidget, card: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window, self._card = window, card
        self._target: QWidget | None = None
        window.installEventFilter(self)
        self.hide()

    @property
    def hole(self) -> QRect:
        """Where the light falls, in pixels of the window; empty without a widget that is seen."""
        target = self._target
        if target is None or not target.isVisibleTo(self._window):
            return QRect()
        corner = target.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, target.size()).adjusted(-GAP // 2, -GAP // 2, GAP // 2, GAP // 2)

    def point_at(self, target: QWidget | None) -> None:
        """Let the light fall on a widget of the window; None ends the show."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)
        self.setVisible(target is not None)
        self._card.setVisible(target is not None)
        self.fit()

    def fit(self) -> None:
        """Follow the window, the widget under the light and the card, whichever has changed."""
        self.setGeometry(self._window.rect())
        self._card.move(place_beside(self.hole, self._card.size(), self._window.rect()))
        self.raise_()
        self._card.raise_()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and self._target is not None:
            self.fit()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shade, light = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        light.addRoundedRect(QRectF(self.hole), _RADIUS, _RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shade.subtracted(light), QColor(0, 0, 0, _DARKNESS))
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawPath(light)


def place_beside(hole: QRect, size: QSize, window: QRect) -> QPoint:
    """Return where a card of this size is put: on the side of the hole with most room, wholly inside the window."""
    gap = 2 * GAP
    rooms = {
        QPoint(hole.right() + gap, hole.top()): window.right() - hole.right() - size.width(),
        QPoint(hole.left() - gap - size.width(), hole.top()): hole.left() - size.width(),
        QPoint(hole.left(), hole.bottom() + gap): window.bottom() - hole.bottom() - size.height(),
        QPoint(hole.left(), hole.top() - gap - size.height()): hole.top() - size.height(),
    }
    best = max(rooms, key=lambda corner: rooms[corner])
    return QPoint(
        min(max(best.x(), gap), window.width() - gap - size.width()),
        min(max(best.y(), gap), window.height() - gap - size.height()),
    )
