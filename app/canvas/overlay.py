"""What an explanation lays over the ink: a picture of 28×28 cells, and the lines between them. For the canvas alone."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.ui.theme import Theme
from nncore.ink.grids import Grid
from nncore.ink.strokes import SIDE


def paint_overlay(painter: QPainter, image: QImage, grid: Grid, scale: float) -> None:
    """Paint a picture of 28×28 see-through cells where the network's pixels lie, `scale` screen pixels to a unit."""
    painter.drawImage(_square(grid, scale), image)


def paint_grid(painter: QPainter, grid: Grid, scale: float, theme: Theme) -> None:
    """Paint the edges of the squares whose ink the network's pixels hold, each line one screen pixel wide."""
    square, cell = _square(grid, scale), grid.cell * scale
    lines = []
    for number in range(SIDE + 1):
        x, y = square.x() + number * cell, square.y() + number * cell
        lines.append(QLineF(x, square.top(), x, square.bottom()))
        lines.append(QLineF(square.left(), y, square.right(), y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.border), 0))
    painter.drawLines(lines)


def _square(grid: Grid, scale: float) -> QRectF:
    return QRectF(grid.x * scale, grid.y * scale, grid.side * scale, grid.side * scale)
