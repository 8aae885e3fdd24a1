"""What lies on the paper besides ink: the hint, the outline of the eraser, the paper's edge. For the canvas alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.language import tr
from app.ui.style.fonts import BODY, MEDIUM, SMALL, TITLE, font
from app.ui.style.theme import Theme

CORNER_RADIUS = 8.0
_EDGE, _BETWEEN = 12.0, 4.0
HINT = tr("Draw a digit here")
HINT_DETAIL = tr("any size, anywhere — or drop a picture")


def paint_hint(painter: QPainter, square: QRectF, theme: Theme, hint: str, detail: str) -> None:
    """Invite to draw, in the middle of the empty paper."""
    painter.setPen(QColor(theme.text_muted))
    painter.setFont(hint_face(hint, square.width() - 2 * _EDGE))
    middle, wrapped = square.center().y(), int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
    if not detail:  # all of the paper is the hint's: half of a small one has no room for two lines of large text
        painter.drawText(square.adjusted(_EDGE, 0, -_EDGE, 0), wrapped | int(Qt.AlignmentFlag.AlignVCenter), hint)
        return
    above = square.adjusted(_EDGE, 0, -_EDGE, middle - square.bottom())
    painter.drawText(above, wrapped | int(Qt.AlignmentFlag.AlignBottom), hint)
    painter.setFont(font(BODY))
    below = square.adjusted(_EDGE, middle - square.top() + _BETWEEN, -_EDGE, 0)
    painter.drawText(below, wrapped | int(Qt.AlignmentFlag.AlignTop), detail)


def hint_face(hint: str, room: float) -> QFont:
    """Return the largest face in which each word of a hint has room on a line; a small paper has little."""
    faces = [font(size, MEDIUM) for size in (TITLE, BODY, SMALL)]
    return next((face for face in faces if _widest_word(hint, face) <= room), faces[-1])


def _widest_word(words: str, face: QFont) -> float:
    return max(map(QFontMetricsF(face).horizontalAdvance, words.split()), default=0.0)


def paint_eraser(painter: QPainter, at: QPointF, radius: float, theme: Theme) -> None:
    """Outline what the eraser touches, in two tones, so that it shows on paper and on ink."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.paper), 3.5))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(QColor(theme.accent), 1.5))
    painter.drawEllipse(at, radius, radius)


def paint_edge(painter: QPainter, square: QRectF, theme: Theme, *, is_marked: bool) -> None:
    """Round the corners of the paper and draw its edge; marked under keyboard focus or a picture about to drop."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded = QPainterPath()
    rounded.addRoundedRect(square, CORNER_RADIUS, CORNER_RADIUS)
    corners = QPainterPath()
    corners.addRect(square)
    painter.fillPath(corners - rounded, QColor(theme.window))
    width = 2.0 if is_marked else 1.0
    inset = width / 2
    painter.setPen(QPen(QColor(theme.accent if is_marked else theme.border), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = CORNER_RADIUS - inset
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), radius, radius)
