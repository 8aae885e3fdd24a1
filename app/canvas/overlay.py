"""What an explanation lays over the ink: a picture of 28×28 cells, and the lines between them. For the canvas alone."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.ui.pictures.marks import paint_box_mark
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


def paint_patch(painter: QPainter, patch: tuple[int, int], grid: Grid, scale: float, theme: Theme) -> None:
    """Frame the square of cells that reaches so far around one, as far as it lies on the pixels."""
    cell, reach = patch
    square, side = _square(grid, scale), grid.cell * scale
    row, column = divmod(cell, SIDE)
    at = QRectF(
        square.x() + (column - reach) * side,
        square.y() + (row - reach) * side,
        (2 * reach + 1) * side,
        (2 * reach + 1) * side,
    )
    paint_box_mark(painter, theme, at.intersected(square))


def cell_at(x: float, y: float, grid: Grid) -> int | None:
    """Return the cell at a place in canvas units, row by row from 0, if one lies there."""
    column, row = (x - grid.x) / grid.cell, (y - grid.y) / grid.cell
    return int(row) * SIDE + int(column) if 0.0 <= column < SIDE and 0.0 <= row < SIDE else None


def _square(grid: Grid, scale: float) -> QRectF:
    return QRectF(grid.x * scale, grid.y * scale, grid.side * scale, grid.side * scale)
