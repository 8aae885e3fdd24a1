"""The weights of one neuron, each of which can be dragged. For the panel of weights."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark, paint_focus_ring
from app.ui.pictures.cells import CellsPicture
from app.ui.pictures.pixels import paint_pixels, strongest
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_SIDE = 8 * SIDE
_MOST_BARS, _BAR_HEIGHT = 32, 48  # in a row, and of a row
_HALVES_OF_DRAG = 60.0  # pixels of the hand that move a weight by as much as the strongest is
_NOTCH = 0.1  # of the strongest, for a key or a notch of the wheel
_FORWARD, _BACK = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class WeightPicture(GivesArrays, CellsPicture):
    """28×28 pixels for a neuron of the first layer, bars for one of a later layer; a click picks a weight.

    Only what is dragged moves: up makes the weight larger. Plus and minus move it too, and the wheel over a picked one.

    Signals: ``moved(int, float)``, the person wants so much added to the weight of this unit of the layer before.
    """

    moved = Signal(int, float)

    def __init__(self) -> None:
        keys = tr("Arrow keys go from weight to weight, + and − move one, Return picks it.")
        super().__init__(tr("The weights of the neuron"), keys)
        self.weights: FloatArray = np.zeros(SIDE * SIDE)
        self._trained: FloatArray = self.weights
        self.picked: int | None = None
        self._grip: QPointF | None = None  # where the hand took hold
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_weights(self, weights: FloatArray, trained: FloatArray, *, are_pixels: bool) -> None:
        """Show the weights into a neuron as they are, shape (fan_in,), and mark those that were not trained so."""
        n_rows = SIDE if are_pixels else -(-len(weights) // _MOST_BARS)
        n_columns = SIDE if are_pixels else -(-len(weights) // n_rows)
        if (n_columns, len(weights)) != (self.n_columns, self.n_cells):
            self.n_columns, self.n_cells = n_columns, len(weights)
            self.look_at(None)
            self.updateGeometry()
        self.weights, self._trained = weights, trained
        self.update()

    def pick(self, cell: int | None) -> None:
        """Keep a weight to be moved, or none."""
        self.picked = cell
        self.update()

    @property
    def notch(self) -> float:
        """How far a key moves a weight."""
        return _NOTCH * strongest(self._trained)

    @override
    def arrays(self) -> dict[str, FloatArray]:
        is_square = self.n_columns == SIDE and self.n_cells == SIDE * SIDE
        return {"w": self.weights.reshape(SIDE, SIDE) if is_square else self.weights}

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, min(_SIDE, self.n_rows * _BAR_HEIGHT))

    @override
    def boxes(self) -> tuple[QRectF, ...]:
        return (QRectF(0, 0, _SIDE, min(_SIDE, self.n_rows * _BAR_HEIGHT)),)

    @override
    def choose(self, part: int | None) -> None:
        if part is not None:
            self.pick(part)
        super().choose(part)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_held = event.button() == Qt.MouseButton.LeftButton and self.part_at(event.position()) is not None
        self._grip, self._is_dragging = event.position() if is_held else None, False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or self.picked is None:
            super().mouseMoveEvent(event)
            return
        up = self._grip.y() - event.position().y()
        if self._is_dragging:
            self._grip = event.position()
            self.moved.emit(self.picked, up / _HALVES_OF_DRAG * strongest(self._trained))
        elif abs(up) >= QApplication.startDragDistance():
            self._grip, self._is_dragging = event.position(), True

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the picked weight, if the pointer is on it and the keyboard here; else let the page scroll."""
        if self.picked is not None and self.hasFocus() and self.part_at(event.position()) == self.picked:
            self.moved.emit(self.picked, event.angleDelta().y() / 120.0 * self.notch)
            event.accept()
        else:
            event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.picked if self.part is None else self.part
        if key in (*_FORWARD, *_BACK) and at is not None:
            self.choose(at)
            self.moved.emit(at, self.notch if key in _FORWARD else -self.notch)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        (box,), limit = self.boxes(), strongest(self._trained)
        shown = np.clip(self.weights, -limit, limit)
        with QPainter(self) as painter:
            if self.n_columns == SIDE and self.n_cells == SIDE * SIDE:
                paint_pixels(painter, self.theme, box, shown, is_signed=True)
            else:
                self._paint_bars(painter, box, shown / limit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for cell in np.flatnonzero(self.weights != self._trained).tolist():
                self._paint_frame(painter, self.cell_in(box, cell), self.theme.text, 1)
            for marked in (self.part, self.picked):
                if marked is not None:
                    paint_box_mark(painter, self.theme, self.cell_in(box, marked))
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)

    def _paint_bars(self, painter: QPainter, box: QRectF, shares: FloatArray) -> None:
        """Paint each weight as a bar from the middle of its cell: up and blue above 0, down and vermilion below."""
        for cell, share in enumerate(shares.tolist()):
            at = self.cell_in(box, cell).adjusted(0.5, 2.0, -0.5, -2.0)
            middle = at.center().y()
            painter.fillRect(QRectF(at.x(), middle, at.width(), 1.0), QColor(self.theme.border))
            color = self.theme.speaks_for if share > 0.0 else self.theme.speaks_against
            painter.fillRect(QRectF(at.x(), middle, at.width(), -0.5 * at.height() * share), QColor(color))

    def _paint_frame(self, painter: QPainter, cell: QRectF, color: str, width: int) -> None:
        painter.setPen(QPen(QColor(color), width))
        painter.drawRect(cell)
