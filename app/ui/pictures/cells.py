"""Pictures of cells in rows: pixels, weights, products. Imported by the pages."""

from PySide6.QtCore import QPointF, QRectF

from app.language import tr
from app.ui.overriding import override
from app.ui.pictures.parts import PartsPicture
from nncore.ink.strokes import SIDE


class CellsPicture(PartsPicture[int]):
    """A picture of cells in rows, numbered along them, in one box or in several that show the same cells.

    They are 28×28 pixels until `n_columns` and `n_cells` say otherwise.
    """

    def __init__(self, name: str, keys: str = tr("Arrow keys go from pixel to pixel.")) -> None:
        super().__init__(name, keys)
        self.n_columns, self.n_cells = SIDE, SIDE * SIDE

    def boxes(self) -> tuple[QRectF, ...]:
        """Return where the cells lie: the boxes of all of them."""
        raise NotImplementedError

    @property
    def n_rows(self) -> int:
        """How many rows there are."""
        return -(-self.n_cells // self.n_columns)

    def cell_in(self, box: QRectF, cell: int) -> QRectF:
        """Return where a cell of a box lies."""
        row, column = divmod(cell, self.n_columns)
        width, height = box.width() / self.n_columns, box.height() / max(self.n_rows, 1)
        return QRectF(box.x() + column * width, box.y() + row * height, width, height)

    @override
    def part_at(self, at: QPointF) -> int | None:
        for box in self.boxes():
            if box.contains(at) and self.n_cells:
                column = int((at.x() - box.x()) * self.n_columns / box.width())
                row = int((at.y() - box.y()) * self.n_rows / box.height())
                cell = min(row, self.n_rows - 1) * self.n_columns + min(column, self.n_columns - 1)
                return cell if cell < self.n_cells else None
        return None

    @override
    def part_beside(self, part: int | None, columns: int, rows: int) -> int | None:
        if not self.n_cells:
            return None
        if part is None:
            return (self.n_rows // 2) * self.n_columns + min(self.n_columns, self.n_cells) // 2
        row, column = divmod(part, self.n_columns)
        row = min(max(row + rows, 0), self.n_rows - 1)
        column = min(max(column + columns, 0), self.n_columns - 1)
        return min(row * self.n_columns + column, self.n_cells - 1)
