"""Where everything of the network's picture lies: sheet, pixels, a block of cells for each layer. Arithmetic alone."""

from dataclasses import dataclass
from functools import cached_property
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF

from app.pages.network.neuron import Neuron
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_HEAD = 40.0  # height of the line of names above the layers
_GAP = 24.0
_NAME = 20.0  # height of the name below the pixels, where no link comes by: links go from the ink to the right
_LARGEST_CELL = 14.0
_CELLS = 9.0, 8.0, 7.0, 6.0, 5.0, 4.0  # what a cell may shrink to, in this order, where there are many
EDGE = 4.0  # what stays free at the right and below: a ring runs there when the keyboard is here
_OUTPUT_ROOM = 76.0  # for the digit and its probability, right of the outputs
_OUTPUT_CELL = 22.0
_BLOCK_SHARE = 0.45  # of the room of a layer that its neurons may fill; the rest is for links


@dataclass(frozen=True, eq=False)
class Places:
    """The layout of one network in one size.

    Attributes
    ----------
    sheet, pixels : QRectF
        Where one draws, and the 28×28 pixels below it.
    pixels_name : QRectF
        Where the name of the pixels stands, below them.
    centres : tuple of array, shape (n, 2)
        The middle of every unit, the pixels first.
    cells : tuple of float
        The side of the square that a unit of each layer has for itself.
    head_height : float
        Height of the line of names above the layers.
    rooms : tuple of QRect
        Where links can be seen: right of the sheet, and below it.
    """

    sheet: QRectF
    pixels: QRectF
    pixels_name: QRectF
    centres: tuple[FloatArray, ...]
    cells: tuple[float, ...]
    head_height: float
    rooms: tuple[QRect, QRect]

    def at(self, neuron: Neuron) -> QPointF:
        """Return the middle of a unit."""
        return QPointF(*self.centres[neuron.layer][neuron.unit])

    def under(self, point: QPointF) -> Neuron | None:
        """Return the unit at a point, if there is one."""
        for layer, (centres, cell) in enumerate(zip(self.centres, self.cells, strict=True)):
            away = np.abs(centres - (point.x(), point.y())).max(axis=1)
            nearest = int(away.argmin())
            if away[nearest] <= max(0.5 * cell, 4.0 if layer else 0.0):
                return Neuron(layer, nearest)
        return None

    @cached_property
    def _middles(self) -> tuple[float, ...]:
        """Where the middle of each layer lies, from left to right."""
        return tuple(float(centres[:, 0].mean()) for centres in self.centres)

    def head(self, layer: int) -> QRectF:
        """Return where the name of a layer stands: above it, as wide as there is room to the next."""
        if layer == 0:
            return QRectF(self.sheet.left(), 0.0, self.sheet.width(), self.head_height)
        middle = self._middles[layer]
        half = 0.5 * min(abs(middle - other) for number, other in enumerate(self._middles) if number != layer)
        return QRectF(middle - half, 0.0, 2.0 * half, self.head_height)


def places(width: float, height: float, sizes: tuple[int, ...], text: float = 1.0) -> Places:
    """Lay out a network of these sizes, the pixels first, beside text that is so many times as large as usual."""
    head, output_room, gap, name = _HEAD * text, _OUTPUT_ROOM * text, _GAP * text, _NAME * text
    side = SIDE * max(2.0, np.floor(min(0.3 * width, 0.5 * (height - head - gap - name)) / SIDE))
    sheet = QRectF(0.0, head, side, side)
    pixels = QRectF(0.0, height - name - side, side, side)
    pixels_name = QRectF(0.0, height - name, side, name)
    top, bottom = head, height - EDGE
    first, last = side + gap, width - output_room
    slot = (last - first) / max(len(sizes) - 1, 1)
    centres, cells = [_grid(pixels, SIDE, SIDE)], [pixels.width() / SIDE]
    for layer, n in enumerate(sizes[1:-1], 1):
        rows, columns, cell = _block(n, bottom - top, _BLOCK_SHARE * slot)
        box = QRectF(0, 0, columns * cell, rows * cell)
        box.moveCenter(QPointF(first + (layer - 0.35) * slot, 0.5 * (top + bottom)))
        centres.append(_grid(box, rows, columns)[:n])
        cells.append(cell)
    cell = min(_OUTPUT_CELL, (bottom - top) / sizes[-1])
    pitch = min((bottom - top) / sizes[-1], 2.5 * cell)
    box = QRectF(0, 0, cell, sizes[-1] * pitch)
    box.moveCenter(QPointF(last - 0.5 * cell, 0.5 * (top + bottom)))
    centres.append(_grid(box, sizes[-1], 1))
    cells.append(cell)
    left = sheet.toRect()
    rooms = (
        QRect(left.right() + 1, 0, ceil(width), ceil(height)),
        QRect(0, left.bottom() + 1, left.width(), ceil(height)),
    )
    return Places(sheet, pixels, pixels_name, tuple(centres), tuple(cells), head, rooms)


def _block(n: int, height: float, width: float) -> tuple[int, int, float]:
    """Return rows, columns and the side of a cell for n neurons: in as few columns as fit and can be pointed at."""
    for smallest in _CELLS:
        columns = -(-n // max(1, int(height // smallest)))
        rows = -(-n // columns)
        cell = min(height / rows, _LARGEST_CELL)
        if columns * cell <= width:
            break
    return rows, columns, min(cell, max(width / columns, _CELLS[-1]))


def _grid(box: QRectF, rows: int, columns: int) -> FloatArray:
    """Return the middles of the cells of a box, row by row, shape (rows · columns, 2)."""
    x = box.left() + (np.arange(columns) + 0.5) * box.width() / columns
    y = box.top() + (np.arange(rows) + 0.5) * box.height() / rows
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
