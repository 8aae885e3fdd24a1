"""A line of text at a point of a plot; pyqtgraph's TextItem has its plot painted twice. For plots alone."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.plots.items.item import Item, in_pixels
from app.ui.painting.text import paint_text, text_height, text_width
from app.ui.style.fonts import SMALL

_MARGIN = 4.0  # pixels around the text


class Text(Item):
    """A line of text whose place in the plane is that of its anchor: (0, 0) its upper left, (1, 1) its lower right."""

    def __init__(self, anchor: tuple[float, float]) -> None:
        super().__init__()
        self._anchor = anchor
        self._text, self._at = "", QPointF()
        self._color, self._ground = QColor("black"), ""

    @property
    def text(self) -> str:
        """What is written."""
        return self._text

    def write(self, text: str, at: QPointF) -> None:
        """Write `text` at this point of the plane."""
        self._text, self._at = text, at
        self.repaint()

    def set_color(self, color: str, ground: str = "") -> None:
        """Write in this colour, on a ground of its own if lines come by there."""
        self._color, self._ground = QColor(color), ground
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Write it, in the widget's own pixels."""
        if not self._text:
            return
        width, height = text_width(self._text, SMALL) + 2.0 * _MARGIN, text_height(self._text, SMALL) + 2.0 * _MARGIN
        with in_pixels(painter) as place:
            at = place.map(self._at)
            box = QRectF(at.x() - self._anchor[0] * width, at.y() - self._anchor[1] * height, width, height)
            if self._ground:
                painter.fillRect(box, QColor(self._ground))
            painter.setPen(self._color)
            paint_text(painter, box, self._text, SMALL)
