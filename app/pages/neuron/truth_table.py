"""A table of few short numbers, large enough for a class, with a mark for each row. Imported by views of the neuron."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.export import Row
from app.ui.overriding import override
from app.ui.painting.text import paint_text
from app.ui.style.fonts import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import bare_numbers
from app.ui.tips import TipBeside

_ROW, _LEAST_ROW = 30, 26


@dataclass(frozen=True)
class TableRow:
    """The texts of a row; those in `answers` (by column) are the answer 0 or 1 and wear its colour."""

    texts: tuple[str, ...]
    answers: tuple[int, ...] = ()


class TruthTable(Themed, TipBeside):
    """A table under named columns; a row can be pointed at, by the up and down keys too.

    Signals: ``row_pointed(int)``, −1 when the pointer or the keyboard is gone.
    """

    row_pointed = Signal(int)

    def __init__(self, name: str, n_rows: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._n_rows, self._marked = n_rows, -1
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[TableRow, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def shown_rows(self) -> tuple[TableRow, ...]:
        """What is shown."""
        return self._rows

    def rows(self) -> Iterator[Row]:
        """Return what is written, each cell with the two inputs of its row and the name of its column."""
        for row in self._rows:
            inputs = ", ".join(f"{head} = {text}" for head, text in zip(self._heads[:2], row.texts, strict=False))
            cells = zip(self._heads[2:], row.texts[2:], strict=True)
            yield from ((inputs, head, "", bare_numbers(text)) for head, text in cells)

    def show_rows(self, heads: Sequence[str], rows: Sequence[TableRow], marked: int = -1) -> None:
        """Show these rows under these names, one of them marked."""
        self._heads, self._rows, self._marked = tuple(heads), tuple(rows), marked
        said = "; ".join(" ".join(row.texts) for row in rows)
        self.setAccessibleDescription(f"{' '.join(heads)}: {said}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, enlarged(_ROW) * (self._n_rows + 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, enlarged(_LEAST_ROW) * (self._n_rows + 1))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y() // self._row_height) - 1
        self.row_pointed.emit(row if 0 <= row < len(self._rows) else -1)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.row_pointed.emit(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.row_pointed.emit(min(max(self._marked + step, 0), len(self._rows) - 1))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.row_pointed.emit(max(self._marked, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.row_pointed.emit(-1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        high = self._row_height
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if 0 <= self._marked < len(self._rows):
                row_box = QRectF(0, high * (self._marked + 1), self.width(), high)
                painter.setPen(QPen(QColor(self.theme.accent), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.theme.accent_soft))
                painter.drawRoundedRect(
                    row_box.adjusted(1.0, 1.0, -1.0, -1.0) if self.hasFocus() else row_box, 6.0, 6.0
                )
            painter.setPen(QColor(self.theme.text_muted))
            for column, text in enumerate(self._heads):
                paint_text(painter, self._cell(0, column), text, SMALL, MEDIUM)
            for line, row in enumerate(self._rows, start=1):
                painter.setPen(QPen(QColor(self.theme.rule), 1.0))
                painter.drawLine(QPointF(0.0, high * line), QPointF(self.width(), high * line))
                self._paint_row(painter, line, row)

    def _paint_row(self, painter: QPainter, line: int, row: TableRow) -> None:
        for column, text in enumerate(row.texts):
            is_answer = column in row.answers and text in ("0", "1")
            color = self.theme.text
            if is_answer:
                color = self.theme.speaks_for_text if text == "1" else self.theme.speaks_against_text
            painter.setPen(QColor(color))
            paint_text(painter, self._cell(line, column), text, BODY, SEMI_BOLD if is_answer else REGULAR)

    @property
    def _row_height(self) -> float:
        return self.height() / (self._n_rows + 1)

    def _cell(self, line: int, column: int) -> QRectF:
        width = self.width() / max(len(self._heads), 1)
        return QRectF(column * width, line * self._row_height, width, self._row_height)
