"""The map: a dot for each test digit in the colour of its class, and this drawing among them. For this folder."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.draw.studies.neighbours.atlas import DigitPlane
from app.ui.export import GivesArrays, Row
from app.ui.overriding import override
from app.ui.painting.marks import paint_ring_mark
from app.ui.painting.text import paint_text
from app.ui.pictures.parts import PartsPicture
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.fonts import BODY, SEMI_BOLD
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_DOT, _MARGIN, _REACH = 4.0, 14.0, 10.0
_LABEL, _PICTURE = 20.0, 3.0 * SIDE


class DigitMap(GivesArrays, PartsPicture[int]):
    """Dots that stand, painted once, and a disc that moves with the drawing.

    The pointer looks at the digit under it, whose picture stands in a corner; arrow keys look at one after the other,
    the nearest to the drawing first.

    Signals: ``looked_at(int or None)``, ``chosen(int)``, the number of a dot.
    """

    def __init__(self) -> None:
        keys = tr("Arrow keys look at the digits nearest to the drawing, Return draws one.")
        super().__init__(tr("Map of test digits"), keys)
        self._map: DigitPlane | None = None
        self._dots: FloatArray = np.empty((0, 2))  # in pixels
        self._still = QPixmap()
        self._here: FloatArray | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_theme()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    @property
    def is_ready(self) -> bool:
        """Whether there is a map."""
        return self._map is not None

    @override
    def arrays(self) -> dict[str, FloatArray]:
        if self._map is None:
            return {}
        numbers = {"rows": self._map.rows, "labels": self._map.labels}
        shown = {**{name: array.astype(float) for name, array in numbers.items()}, "places": self._map.places}
        return shown if self._here is None else {**shown, "here": self._here}

    @override
    def rows(self) -> Iterator[Row]:
        """Return each test digit with its place on the map and its class, and the drawing's place."""
        if self._map is not None:
            for row, label, (x, y) in zip(self._map.rows, self._map.labels, self._map.places, strict=True):
                yield f"test digit {row}", float(x), float(y), int(label)
            if self._here is not None:
                yield "this drawing", float(self._here[0]), float(self._here[1]), ""

    def show_map(self, plane: DigitPlane | None) -> None:
        """Show a map, or none."""
        if plane is not self._map:
            self._map = plane
            self.look_at(None)
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
            if self.part is not None:
                self._paint_looked(painter, self._map, self.part)
            if self._here is not None:
                self._paint_here(painter, self._on_screen(self._here))
            self.paint_focus(painter)

    def _paint_here(self, painter: QPainter, at: QPointF) -> None:
        """Paint where the drawing lies: a disc with two edges, which shows on dots of any colour."""
        painter.setBrush(QColor(self.theme.accent_fill))
        for color, width in ((self.theme.text, 6.0), (self.theme.surface, 4.0)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawEllipse(at, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_looked(self, painter: QPainter, plane: DigitPlane, number: int) -> None:
        """Ring the dot that is looked at, and show its digit in the corner that is farther from it."""
        at = self.dot(number)
        paint_ring_mark(painter, self.theme, at, 5.0)
        left = 4.0 if at.x() > 0.5 * self.width() else self.width() - _PICTURE - 4.0
        box = QRectF(left, 4.0, _PICTURE, _PICTURE)
        paint_pixels(painter, self.theme, box, plane.pixels[number], is_signed=False)

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
    def part_beside(self, part: int | None, columns: int, rows: int) -> int | None:
        """Return the next dot in the order of the distance from the drawing, or from the middle."""
        if self._map is None:
            return None
        here = self._map.places.mean(axis=0) if self._here is None else self._here
        order = np.argsort(np.square(self._map.places - here).sum(axis=1), kind="stable").tolist()
        place = 0 if part is None else order.index(part) + columns + rows
        found: int = order[min(max(place, 0), len(order) - 1)]
        return found

    @override
    def part_at(self, at: QPointF) -> int | None:
        if not len(self._dots):
            return None
        distances = np.hypot(self._dots[:, 0] - at.x(), self._dots[:, 1] - at.y())
        number = int(distances.argmin())
        return number if distances[number] <= _REACH else None

    @override
    def tell(self) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor if self.part is None else Qt.CursorShape.PointingHandCursor)
        super().tell()
