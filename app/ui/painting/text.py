"""Short words and numbers painted without laying them out each time. Imported by plots and the page Neuron.

A picture of a network writes eighty of them a frame, most of them as in the frame before.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStaticText, QTransform

from app.ui.style.fonts import REGULAR, font
from app.ui.style.text_size import text_percent

_font_at = cache(lambda size, weight, percent: font(size, weight))


def face(size: int, weight: QFont.Weight = REGULAR) -> QFont:
    """Return a font to paint with, as large as text is now; it is made once."""
    made: QFont = _font_at(size, weight, text_percent())
    return made


@lru_cache(maxsize=4096)
def _laid_out_at(percent: int, text: str, size: int, weight: QFont.Weight) -> tuple[QStaticText, QFont, float, float]:
    """Return a text ready to paint, its font, its width and its height."""
    made, typeface = QStaticText(text), face(size, weight)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), typeface)
    return made, typeface, made.size().width(), made.size().height()


def _laid_out(text: str, size: int, weight: QFont.Weight) -> tuple[QStaticText, QFont, float, float]:
    return _laid_out_at(text_percent(), text, size, weight)


def text_width(text: str, size: int, weight: QFont.Weight = REGULAR) -> float:
    """Return how wide a text is."""
    return _laid_out(text, size, weight)[2]


def text_height(text: str, size: int, weight: QFont.Weight = REGULAR) -> float:
    """Return how high a text is."""
    return _laid_out(text, size, weight)[3]


def paint_text(
    painter: QPainter, box: QRectF, text: str, size: int, weight: QFont.Weight = REGULAR, *, is_right: bool = False
) -> None:
    """Paint a line of text in the middle of a box, or at its right edge, in the colour of the painter's pen."""
    laid_out, typeface, width, height = _laid_out(text, size, weight)
    left = box.right() - width if is_right else box.x() + 0.5 * (box.width() - width)
    painter.setFont(typeface)
    painter.drawStaticText(QPointF(left, box.y() + 0.5 * (box.height() - height)), laid_out)


@lru_cache(maxsize=256)
def mixed(color: str, ground: str, strength: float) -> QColor:
    """Return a colour as it looks on a ground when it is so opaque; opaque lines are drawn six times as fast."""
    front, back = QColor(color), QColor(ground)
    parts = ((front.red(), back.red()), (front.green(), back.green()), (front.blue(), back.blue()))
    red, green, blue = (round(strength * one + (1.0 - strength) * other) for one, other in parts)
    return QColor(red, green, blue)
