"""The map: a dot for each test digit in the colour of its class, and this drawing among them. For this folder."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.pages.draw.neighbours.atlas import DigitPlane
from app.ui.overriding import override
from app.ui.pixels import paint_pixels
from app.ui.take_away import Row
from app.ui.text.painted_text import paint_text
from app.ui.theme import BODY, SEMI_BOLD
from app.ui.themed import Themed
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_DOT, _MARGIN, _REACH = 4.0, 14.0, 10.0
_LABEL, _PICTURE = 20.0, 3.0 * SIDE


class DigitMap(Themed, QWidget):
    """Dots that stand, painted once, and a disc that moves with the drawing.

    The pointer looks at the digit under it, whose picture stands in a corner; arrow keys look at one after the other,
    the nearest to the drawing first.

    Signals
    -------
    looked_at(int)
        The number of the dot under the pointer or the keyboard, −1 for none.
    chosen(int)
        The person clicked it, or pressed Return.
    """

    looked_at = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: DigitPlane | None = None
        self._dots: FloatArray = np.empty((0, 2))  # in pixels
        self._still = QPixmap()
        self._here: FloatArray | None = None
        self._looked = -1
        self.setAccessibleName(tr("Map of test digits"))
        self.setAccessibleDescription(tr("Arrow keys look at the digits nearest to the drawing, Return draws one."))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    @property
    def is_ready(self) -> bool:
        """Whether there is a map."""
        return self._map is not None

    def rows(self) -> Iterator[Row]:
        """Return each test digit with its place on the map and its class, and the drawing's place."""
        if self._map is not None:
            for row, label, (x, y) in zip(self._map.rows, self._map.labels, self._map.places, strict=True):
                yield f"test digit {row}", float(x), float(y), int(label)
            if self._here is not None:
                yield tr("this drawing"), float(self._here[0]), float(self._here[1]), ""

    def show_map(self, plane: DigitPlane | None) -> None:
        """Show a map, or none."""
        if plane is not self._map:
            self._map = plane
            self._look_at(-1)
            self._lay_out()

    def show_here(self, here: FloatArray | None) -> None:
        """Show where this drawing lies, shape (2,) in the units of the map; None for no drawing."""
        before, self._here = self._here, here
        for place in (before, here):
            if place is not None and self._map is not None:
                at = self._on_screen(place)
                self.update(QRectF(at.x() - 12, at.y() - 12, 24, 24).toAlignedRect())

    def dot(self, number: int) -> QPointF:
        """Return where a dot lies on the widget."""
        return QPointF(*self._dots[number].tolist())

    @override
    def apply_theme(self) -> None:
        self._still = QPixmap()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self._still = QPixmap()
        if self._map is not None:
            low, high = self._map.places.min(axis=0), self._map.places.max(axis=0)
            room = np.array([self.width(), self.height()]) - 2 * _MARGIN
            self._scale = room / np.maximum(high - low, 1e-9)  # each axis fills its side
            self._origin = 0.5 * np.array([self.width(), self.height()]) - self._scale * 0.5 * (low + high)
            self._dots = self._map.places * self._scale + self._origin
        self.update()

    def _on_screen(self, place: FloatArray) -> QPointF:
        """Return where a place lies, never beyond the edge."""
        x, y = place * self._scale + self._origin
        return QPointF(min(max(x, 6.0), self.width() - 6.0), min(max(y, 6.0), self.height() - 6.0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if self._map is None:
                return
            if self._still.isNull():
                self._paint_still(self._map)
            painter.drawPixmap(0, 0, self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._looked >= 0:
                self._paint_looked(painter, self._map)
            if self._here is not None:
                self._paint_here(painter, self._on_screen(self._here))

    def _paint_here(self, painter: QPainter, at: QPointF) -> None:
        """Paint where the drawing lies: a disc with two edges, which shows on dots of any colour."""
        painter.setBrush(QColor(self.theme.accent_fill))
        for color, width in ((self.theme.text, 6.0), (self.theme.surface, 4.0)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawEllipse(at, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_looked(self, painter: QPainter, plane: DigitPlane) -> None:
        """Ring the dot that is looked at, and show its digit in the corner that is farther from it."""
        at = self.dot(self._looked)
        painter.setPen(QPen(QColor(self.theme.text), 2))
        painter.drawEllipse(at, 5, 5)
        left = 4.0 if at.x() > 0.5 * self.width() else self.width() - _PICTURE - 4.0
        box = QRectF(left, 4.0, _PICTURE, _PICTURE)
        paint_pixels(painter, self.theme, box, plane.pixels[self._looked], is_signed=False)

    def _paint_still(self, plane: DigitPlane) -> None:
        """Paint the dots, class by class, and the name of each class in its midst."""
        ratio = self.devicePixelRatioF()
        self._still = QPixmap(int(self.width() * ratio), int(self.height() * ratio))
        self._still.setDevicePixelRatio(ratio)
        self._still.fill(QColor(self.theme.surface))
        with QPainter(self._still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit, color in enumerate(self._colors()):
                dots = self._dots[plane.labels == digit]
                painter.setPen(QPen(QColor(color), _DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in dots.tolist()]))
            for digit, color in enumerate(self._colors()):
                dots = self._dots[plane.labels == digit]
                if len(dots):
                    self._paint_name(painter, QPointF(*np.median(dots, axis=0).tolist()), str(digit), color)

    def _paint_name(self, painter: QPainter, at: QPointF, name: str, color: str) -> None:
        box = QRectF(at.x() - 0.5 * _LABEL, at.y() - 0.5 * _LABEL, _LABEL, _LABEL)
        painter.setPen(QPen(QColor(color), 1.5))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawEllipse(box)
        painter.setPen(QColor(self.theme.text))
        paint_text(painter, box, name, BODY, SEMI_BOLD)

    def _colors(self) -> tuple[str, ...]:
        """Return a colour for each class; their names stand beside them, for no ten can be told apart by all eyes."""
        return (*self.theme.series, self.theme.bar, self.theme.text)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look_at(self._under(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._look_at(-1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.chosen.emit(number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        forward, back = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if key in (*forward, *back):
            self._walk(1 if key in forward else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._looked >= 0:
            self.chosen.emit(self._looked)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._looked < 0 and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._walk(1)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._look_at(-1)

    def _walk(self, step: int) -> None:
        """Look at the next dot in the order of the distance from the drawing, or from the middle."""
        if self._map is None:
            return
        here = self._map.places.mean(axis=0) if self._here is None else self._here
        order = np.argsort(np.square(self._map.places - here).sum(axis=1), kind="stable").tolist()
        place = order.index(self._looked) + step if self._looked >= 0 else 0
        self._look_at(order[min(max(place, 0), len(order) - 1)])

    def _under(self, at: QPointF) -> int:
        if not len(self._dots):
            return -1
        distances = np.hypot(self._dots[:, 0] - at.x(), self._dots[:, 1] - at.y())
        number = int(distances.argmin())
        return number if distances[number] <= _REACH else -1

    def _look_at(self, number: int) -> None:
        if number != self._looked:
            self._looked = number
            self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
            self.looked_at.emit(number)
            self.update()
