"""What an explanation lays over the ink: a picture of 28×28 cells, and the lines between them. For the canvas alone.

The cells lean as the drawing does, for the network sees it upright.
"""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from app.ui.painting.marks import paint_outline_mark
from app.ui.style.theme import Theme
from nncore.ink.grids import Grid
from nncore.ink.strokes import SIDE

_CELLS = QRectF(0.0, 0.0, SIDE, SIDE)


def paint_overlay(painter: QPainter, image: QImage, grid: Grid, scale: float) -> None:
    """Paint a picture of 28×28 see-through cells where the network's pixels lie, `scale` screen pixels to a unit."""
    painter.save()
    painter.setTransform(_from_cells(grid, scale), True)
    painter.drawImage(_CELLS, image)
    painter.restore()


def paint_grid(painter: QPainter, grid: Grid, scale: float, theme: Theme) -> None:
    """Paint the edges of the squares whose ink the network's pixels hold, each line one screen pixel wide."""
    way = _from_cells(grid, scale)
    ends = [(number, 0, number, SIDE) for number in range(SIDE + 1)]
    lines = [way.map(QLineF(*end)) for x, y, u, v in ends for end in ((x, y, u, v), (y, x, v, u))]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, grid.slant != 0.0)  # level and upright lines are sharp
    painter.setPen(QPen(QColor(theme.border), 0))
    painter.drawLines(lines)


def paint_patch(painter: QPainter, patch: tuple[int, int], grid: Grid, scale: float, theme: Theme) -> None:
    """Frame the square of cells that reaches so far around one, as far as it lies on the pixels."""
    cell, reach = patch
    row, column = divmod(cell, SIDE)
    cells = QRectF(column - reach, row - reach, 2 * reach + 1, 2 * reach + 1).intersected(_CELLS)
    paint_outline_mark(painter, theme, _from_cells(grid, scale).map(QPolygonF(cells)))


def cell_at(x: float, y: float, grid: Grid) -> int | None:
    """Return the cell at a place in canvas units, row by row from 0, if one lies there."""
    down = y - grid.y
    column, row = (x - grid.x - grid.slant * down) / grid.cell, down / grid.cell
    return int(row) * SIDE + int(column) if 0.0 <= column < SIDE and 0.0 <= row < SIDE else None


def _from_cells(grid: Grid, scale: float) -> QTransform:
    """Return the way from columns and rows of cells to screen pixels, from the paper's corner."""
    cell = grid.cell * scale
    return QTransform(cell, 0.0, grid.slant * cell, cell, grid.x * scale, grid.y * scale)
