"""Derivatives line by line: formula, numbers, what comes of them, and the numerical derivative beside it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.neuron.network.backward_words import Derivation
from app.ui.export import Row
from app.ui.overriding import override
from app.ui.painting.text import paint_text, text_width
from app.ui.style.fonts import MEDIUM, REGULAR, SEMI_BOLD, SMALL
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, short_number
from app.ui.tips import TipBeside

_ROW = 20.0
_ROWS = 6
_NUMBER, _APART = 84.0, 70.0
_HEADS = "back-prop.", "numerical", "apart"
_FAR = 1e-6
"""From here on the two disagree by more than rounding: the function has a kink or a jump there."""


class DerivationTable(Themed, TipBeside):
    """It holds six lines; while the room is narrow, the formula in symbols is left out. Only painted.

    Signals: ``hovered(Place or None)``, the pointer is over the line of this number.
    """

    hovered = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(
            tr(
                "Numerical: (L(w + h) − L(w − h)) / (2h) with h = 0.00001, by two forward passes for each number. "
                "Back-propagation finds them all in one pass backward."
            )
        )
        self.title = ""
        self.lines: tuple[Derivation, ...] = ()
        self._marked = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, round((_ROWS + 1) * _ROW))

    def show_lines(self, title: str, lines: Sequence[Derivation], marked: int) -> None:
        """Show these lines under a title; one of them, or −1 for none, stands out."""
        self.title, self.lines, self._marked = title, tuple(lines), marked
        self.setAccessibleDescription("; ".join([title, *(self.text_of(line) for line in lines)]))
        self.update()

    def rows(self) -> Iterator[Row]:
        """Return each derivative as back-propagation and as the difference gives it."""
        for line in self.lines:
            yield line.name, _HEADS[0], "", line.value
            yield line.name, _HEADS[1], "", line.numerical

    @property
    def marked_line(self) -> Derivation | None:
        """The line that stands out."""
        return self.lines[self._marked] if 0 <= self._marked < len(self.lines) else None

    def text_of(self, line: Derivation) -> str:
        """Return a line as text: in symbols and numbers, or in numbers alone where there is no room for both."""
        full = f"{line.name} = {line.symbols} = {line.numbers}"
        room = self.width() - 2.0 * _NUMBER - _APART
        return full if text_width(full, SMALL, SEMI_BOLD) <= room else f"{line.name} = {line.numbers}"

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(int(event.position().y() // _ROW) - 1)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, row: int) -> None:
        row = row if 0 <= row < len(self.lines) else -1
        if row != self._hovered:
            self._hovered = row
            self.hovered.emit(self.lines[row].place if row >= 0 else None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(self.theme.text))
            self._write_left(painter, QRectF(0.0, 0.0, self.width(), _ROW), self.title, is_strong=True)
            if self.lines:
                painter.setPen(QColor(self.theme.text_muted))
                for box, head in zip(self._columns(0), _HEADS, strict=True):
                    paint_text(painter, box, head, SMALL, MEDIUM, is_right=True)
            for row, line in enumerate(self.lines):
                self._paint_line(painter, row, line)

    def _paint_line(self, painter: QPainter, row: int, line: Derivation) -> None:
        theme, box = self.theme, QRectF(0.0, (row + 1) * _ROW, self.width(), _ROW)
        is_marked = row == self._marked
        if is_marked:
            painter.fillRect(box, QColor(theme.accent_soft))
        painter.setPen(QColor(theme.text))
        self._write_left(painter, box.adjusted(4.0, 0.0, 0.0, 0.0), self.text_of(line), is_strong=is_marked)
        texts = number_text(line.value, 6), number_text(line.numerical, 6), short_number(line.apart)
        is_far = line.apart > _FAR * max(1.0, abs(line.value))
        colors = theme.text, theme.text, theme.warning if is_far else theme.text_muted
        for cell, text, color in zip(self._columns(row + 1), texts, colors, strict=True):
            painter.setPen(QColor(color))
            paint_text(painter, cell, text, SMALL, SEMI_BOLD if is_marked else REGULAR, is_right=True)

    def _columns(self, row: int) -> tuple[QRectF, QRectF, QRectF]:
        top, right = row * _ROW, float(self.width()) - 4.0
        return (
            QRectF(right - _APART - 2.0 * _NUMBER, top, _NUMBER, _ROW),
            QRectF(right - _APART - _NUMBER, top, _NUMBER, _ROW),
            QRectF(right - _APART, top, _APART, _ROW),
        )

    @staticmethod
    def _write_left(painter: QPainter, box: QRectF, text: str, *, is_strong: bool) -> None:
        weight = SEMI_BOLD if is_strong else REGULAR
        width = text_width(text, SMALL, weight)
        paint_text(painter, QRectF(box.left(), box.top(), width, box.height()), text, SMALL, weight)
