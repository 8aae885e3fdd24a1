"""Darkens the window but for one widget, and stays out of the mouse's way. Imported by the guide."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed

_NOTHING = QRect()
_DARKNESS = 120  # of 255
_RADIUS = 8.0
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Spotlight(Themed, QWidget):
    """Lies over a window; the mouse goes through it. A card that belongs to it is placed beside the light.

    Signals: ``lit(bool)``, whether the light falls on something that is seen.
    """

    lit = Signal(bool)

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

    @property
    def _bar(self) -> QRect:
        """Where the page bar lies, which the card leaves free: one may want to go to another page."""
        bar = self._window.findChild(QWidget, "navigation")
        return QRect() if bar is None else QRect(bar.mapTo(self._window, QPoint(0, 0)), bar.size())

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
        _scroll_to(self._target)
        self.lit.emit(not self.hole.isEmpty())
        self.setGeometry(self._window.rect())
        self._card.move(place_beside(self.hole, self._card.size(), self._window.rect(), self._bar))
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
        if self.hole.isEmpty():
            return  # the person went elsewhere: nothing here is to be darkened
        shade, light = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        light.addRoundedRect(QRectF(self.hole), _RADIUS, _RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shade.subtracted(light), QColor(0, 0, 0, _DARKNESS))
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawPath(light)


def _scroll_to(target: QWidget | None) -> None:
    """Bring a widget into sight that lies further down in a column that scrolls."""
    around = None if target is None else target.parentWidget()
    while target is not None and around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()


def place_beside(hole: QRect, size: QSize, window: QRect, bar: QRect = _NOTHING) -> QPoint:
    """Return where a card of this size is put: beside the hole, wholly inside the window, and off the page bar.

    Of the four sides and the four corners it is the one where the card covers least of both. Without a hole it is the
    lower right corner, where it covers neither the menus nor the head of a page.
    """
    gap = 2 * GAP
    right, bottom = window.width() - gap - size.width(), window.height() - gap - size.height()
    if hole.isEmpty():
        return QPoint(right, bottom)
    beside = (
        QPoint(hole.right() + gap, hole.top()),
        QPoint(hole.left() - gap - size.width(), hole.top()),
        QPoint(hole.left(), hole.bottom() + gap),
        QPoint(hole.left(), hole.top() - gap - size.height()),
        QPoint(bar.right() + gap, hole.top()),
        *(QPoint(x, y) for x in (bar.right() + gap, right) for y in (bottom, gap)),
    )
    inside = [QPoint(min(max(at.x(), gap), right), min(max(at.y(), gap), bottom)) for at in beside]
    return min(inside, key=lambda at: sum(_area(QRect(at, size).intersected(kept)) for kept in (hole, bar)))


def _area(rectangle: QRect) -> int:
    return rectangle.width() * rectangle.height()
