"""A line of matrices with their shapes, as a layer computes them. Imported by the view of the network."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.overriding import override
from app.ui.painting.text import paint_text, text_width
from app.ui.style.fonts import BODY, MEDIUM, SEMI_BOLD, SMALL
from app.ui.style.text_size import text_scale
from app.ui.style.themed import Themed
from app.ui.tips import TipBeside

_ROW, _CELL_GAP, _PAD, _WORD_GAP = 18.0, 12.0, 8.0, 10.0
_NAME, _SHAPE = 20.0, 18.0
_HEIGHT = _NAME + 3 * _ROW + _SHAPE
_LARGEST_SCALE = 1.4


@dataclass(frozen=True)
class Matrix:
    """Numbers in rows under a name, their shape below; `marked` are the (row, column) to stand out."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    shape: str
    marked: frozenset[tuple[int, int]] = field(default_factory=frozenset)


class MatrixLine(Themed, TipBeside):
    """Matrices and the signs between them; its height holds three rows, and where it is narrow they get smaller."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._parts: tuple[Matrix | str, ...] = ()
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def parts(self) -> tuple[Matrix | str, ...]:
        """What is shown."""
        return self._parts

    def show_parts(self, parts: Sequence[Matrix | str]) -> None:
        """Show these matrices, with these signs between them."""
        self._parts = tuple(parts)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw everything so many times as large, within reason."""
        self._scale = min(max(scale, 1.0), _LARGEST_SCALE)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, round(self._scale * _unit(_HEIGHT)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        widths = [_width(part) for part in self._parts]
        needed = sum(widths) + _unit(_WORD_GAP) * (len(widths) - 1)
        scale = min(self._scale, self.width() / max(needed, 1.0))  # rather small than cut off
        x = 0.5 * (self.width() / scale - needed)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            for part, width in zip(self._parts, widths, strict=True):
                if isinstance(part, str):
                    self._paint_sign(painter, part, QRectF(x, _unit(_NAME), width, 3 * _unit(_ROW)))
                else:
                    self._paint_matrix(painter, part, QRectF(x, 0.0, width, _unit(_HEIGHT)))
                x += width + _unit(_WORD_GAP)

    def _paint_sign(self, painter: QPainter, sign: str, box: QRectF) -> None:
        painter.setPen(QColor(self.theme.text))
        paint_text(painter, box, sign, BODY, MEDIUM)

    def _paint_matrix(self, painter: QPainter, matrix: Matrix, box: QRectF) -> None:
        high = _unit(_ROW) * len(matrix.rows)
        inside = QRectF(box.left(), _unit(_NAME) + 0.5 * (3 * _unit(_ROW) - high), box.width(), high)
        painter.setPen(QColor(self.theme.text_muted))
        wide = box.adjusted(-30.0, 0.0, 30.0, 0.0)
        paint_text(
            painter,
            QRectF(wide.left(), inside.top() - _unit(_NAME), wide.width(), _unit(_NAME)),
            matrix.name,
            SMALL,
            MEDIUM,
        )
        paint_text(
            painter, QRectF(wide.left(), inside.bottom(), wide.width(), _unit(_SHAPE)), matrix.shape, SMALL, MEDIUM
        )
        painter.setPen(QPen(QColor(self.theme.text_muted), 1.5))
        for x, way in ((inside.left() + 1.0, 4.0), (inside.right() - 1.0, -4.0)):
            painter.drawPolyline(
                [QPointF(x + way, inside.top()), QPointF(x, inside.top()), QPointF(x, inside.bottom()),
                 QPointF(x + way, inside.bottom())]
            )  # fmt: skip
        self._paint_cells(painter, matrix, inside)

    def _paint_cells(self, painter: QPainter, matrix: Matrix, inside: QRectF) -> None:
        x = inside.left() + _unit(_PAD)
        for column, texts in enumerate(zip(*matrix.rows, strict=True)):
            width = max(text_width(text, BODY, MEDIUM) for text in texts)
            for line, text in enumerate(texts):
                cell = QRectF(x, inside.top() + line * _unit(_ROW), width, _unit(_ROW))
                is_marked = (line, column) in matrix.marked
                if is_marked:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(self.theme.accent_soft))
                    painter.drawRoundedRect(cell.adjusted(-4.0, 1.0, 4.0, -1.0), 4.0, 4.0)
                painter.setPen(QColor(self.theme.text))
                paint_text(painter, cell, text, BODY, SEMI_BOLD if is_marked else MEDIUM)
            x += width + _unit(_CELL_GAP)


def _unit(pixels: float) -> float:
    """Return a measure as it is for text as large as it is now."""
    return pixels * text_scale()


def _width(part: Matrix | str) -> float:
    if isinstance(part, str):
        return text_width(part, BODY, MEDIUM)
    columns = [max(text_width(text, BODY, MEDIUM) for text in texts) for texts in zip(*part.rows, strict=True)]
    return sum(columns) + _unit(_CELL_GAP) * (len(columns) - 1) + 2 * _unit(_PAD)
