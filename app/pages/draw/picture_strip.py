"""Small pictures of digits in rows, each with a word below, that one can take. Imported by the studies."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.pixels import paint_pixels
from app.ui.text.painted_text import paint_text, text_width
from app.ui.theme import SMALL
from app.ui.themed import Themed
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_GAP, _WORD, _MOST = 6.0, 18.0, 3 * SIDE


@dataclass(frozen=True, eq=False)
class StripPicture:
    """A picture of ink, shape (784,), the word below it, and the sentence of its tip.

    Of a word "digit: number" the number is left out where it has no room.
    """

    pixels: FloatArray
    word: str
    tip: str


class PictureStrip(Themed, QWidget):
    """Pictures in rows of so many; arrow keys walk, Return takes one.

    Signals: ``chosen(int)``, the number of the picture that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, columns: int, name: str, *, rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._rows = columns, rows
        self.pictures: tuple[StripPicture, ...] = ()
        self._marked = -1
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Arrow keys go from picture to picture, Return puts one on the canvas."))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pictures(self, pictures: Sequence[StripPicture]) -> None:
        """Show other pictures."""
        self.pictures = tuple(pictures)
        self._marked = min(self._marked, len(self.pictures) - 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.pictures else Qt.CursorShape.ArrowCursor)
        self.update()

    def cell(self, number: int) -> QRectF:
        """Return where a picture lies."""
        row, column = divmod(number, self._columns)
        side = self._side(self.width())
        return QRectF(column * (side + _GAP), row * (side + _WORD + _GAP), side, side)

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(self._columns * (_MOST + _GAP)), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._columns * (SIDE + _GAP)), int(self._rows * (SIDE + _WORD + _GAP)))

    @override
    def heightForWidth(self, width: int) -> int:
        return int(self._rows * (self._side(width) + _WORD + _GAP))

    def _side(self, width: int) -> float:
        return min(max(width / self._columns - _GAP, SIDE), _MOST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for number, picture in enumerate(self.pictures):
                box = self.cell(number)
                paint_pixels(painter, self.theme, box, picture.pixels, is_signed=False)
                if number == self._marked:
                    painter.setPen(QPen(QColor(self.theme.accent), 2))
                    painter.drawRect(box)
                painter.setPen(QColor(self.theme.text_muted))
                word = picture.word if text_width(picture.word, SMALL) <= box.width() else picture.word.split(":")[0]
                paint_text(painter, QRectF(box.x() - _GAP, box.bottom(), box.width() + 2 * _GAP, _WORD), word, SMALL)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._under(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._mark(-1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.chosen.emit(number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if key in steps and self.pictures:
            self._mark(min(max(self._marked + steps[key], 0), len(self.pictures) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked >= 0:
            self.chosen.emit(self._marked)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.pictures and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._mark(max(self._marked, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(-1)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.pictures[number].tip if number >= 0 else "", self)
            return True
        return super().event(event)

    def _under(self, at: QPointF) -> int:
        return next((number for number in range(len(self.pictures)) if self.cell(number).contains(at)), -1)

    def _mark(self, number: int) -> None:
        if number != self._marked:
            self._marked = number
            self.update()
