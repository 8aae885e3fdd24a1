"""The test digits that excite a neuron most, as pictures that one can take."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.language import tr
from app.sources.samples import sample_digits, sample_picture
from app.ui.overriding import override
from app.ui.text.numbers import number_text
from app.ui.themed import Themed
from nncore.arrays import FloatArray, IntArray
from nncore.ink.strokes import SIDE

_COLUMNS, _PICTURE, _PITCH = 6, 1.5 * SIDE, 49.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Down: _COLUMNS}


class FavouriteDigits(Themed, QWidget):
    """Twelve pictures in two rows, the one that excites most first; arrow keys walk, Return takes one.

    Signals: ``picture_chosen(array, str)``, a digit was clicked: its picture, shape (28, 28), and its true label.
    """

    picture_chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("favouriteDigits")
        self.setAccessibleName(tr("The test digits that excite the neuron most"))
        self.setAccessibleDescription(tr("Arrow keys go from digit to digit, Return puts one on the canvas."))
        self.rows: IntArray = np.empty(0, np.int64)
        self._strengths: FloatArray = np.empty(0)
        self._place = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: IntArray, strengths: FloatArray) -> None:
        """Show these test digits, and what the neuron gives for each, shape (k,) both."""
        self.rows, self._strengths, self._place = rows, strengths, -1
        self.update()

    def cell(self, place: int) -> QRectF:
        """Return where a picture lies."""
        row, column = divmod(place, _COLUMNS)
        return QRectF(column * _PITCH + 1.0, row * _PITCH + 1.0, _PICTURE, _PICTURE)

    def words(self, place: int) -> str:
        """Return what is known of a digit."""
        row = int(self.rows[place])
        return tr(
            "Test digit {row}, truly a {label}: a = {strengths}",
            row=row,
            label=_label(row),
            strengths=number_text(float(self._strengths[place])),
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(_COLUMNS * _PITCH), int(2 * _PITCH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for place in range(len(self.rows)):
                painter.drawImage(self.cell(place), self._image(place))
                is_marked = place == self._place
                painter.setPen(
                    QPen(QColor(self.theme.accent if is_marked else self.theme.border), 2 if is_marked else 1)
                )
                painter.drawRect(self.cell(place))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._under(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._mark(-1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._under(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and len(self.rows):
            self._mark(min(max(self._place + _STEPS[key], 0), len(self.rows) - 1) if self._place >= 0 else 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place >= 0:
            self._choose(self._place)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and len(self.rows):
            self._mark(max(self._place, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(-1)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(place) if place >= 0 else "", self)
            return True
        return super().event(event)

    def _under(self, at: QPointF) -> int:
        return next((place for place in range(len(self.rows)) if self.cell(place).contains(at)), -1)

    def _mark(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.update()

    def _choose(self, place: int) -> None:
        if place >= 0:
            row = int(self.rows[place])
            self.picture_chosen.emit(sample_picture(row), str(_label(row)))

    def _image(self, place: int) -> QImage:
        grey = np.rint(255.0 * sample_picture(int(self.rows[place]))).clip(0, 255).astype(np.uint8)
        return QImage(grey.data, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8).copy()


def _label(row: int) -> int:
    labels = sample_digits().labels
    return -1 if labels is None else int(labels[row])
