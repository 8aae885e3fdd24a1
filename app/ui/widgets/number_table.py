"""Numbers in columns, painted. Imported by pages."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
)

from app.ui.accessibility.speech import Speaks
from app.ui.export import Row
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font
from app.ui.style.text_size import enlarged, text_scale
from app.ui.text.numbers import bare_numbers
from app.ui.tips import TipBeside

_ROW_NAME_WIDTH, _ROW_HEIGHT = 88, 17
_LEAST_AIRY_HEIGHT = 14  # of a row, in a window so low that none can stand apart
_MOST_LEADING = 1.85  # times a row's height, where rows take the room there is
_BETWEEN = 6
"""What is free, at the least, before each number: two beside each other are never read as one."""

_PLAIN = QPalette.ColorRole.WindowText
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class NumberTable(Speaks, TipBeside):
    """Numbers in columns under coloured names. It is only painted: nothing moves, and no page is laid out anew."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, row_names: Sequence[str], n_columns: int, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._row_names = ["", *row_names]
        self._cells = [[""] * n_columns for _ in self._row_names]
        self._colors = [""] * n_columns
        self._n_written = n_columns
        self._is_airy = False
        self._fitted_scale = 0.0
        self.setFont(font(SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit_text()

    def fit_text(self) -> None:
        """Make room for all that is written, in text of its present size; at the same size no column gets narrower."""
        if self._fitted_scale != text_scale():
            self._fitted_scale = text_scale()
            self._least, self._names_width = [0] * len(self._colors), enlarged(_ROW_NAME_WIDTH)
        usual = len(self._row_names) * enlarged(_ROW_HEIGHT)
        self.setMinimumHeight(len(self._row_names) * enlarged(_LEAST_AIRY_HEIGHT) if self._is_airy else usual)
        self.setMaximumHeight(round(usual * _MOST_LEADING) if self._is_airy else usual)
        self._make_room_for_names(self._row_names)
        for column, (name, *texts) in enumerate(zip(*self._cells, strict=True)):
            self._make_room(column, name, texts)

    def be_airy(self) -> None:
        """Let the rows stand apart, within reason, where a high window has room for it."""
        self._is_airy = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.fit_text()

    def set_row_name(self, row: int, text: str) -> None:
        """Name a row anew; row −1 is that of the columns' names."""
        if text != self._row_names[row + 1]:
            self._row_names[row + 1] = text
            self._make_room_for_names([text])
            self.update(0, 0, self._names_width, self.height())

    def set_column(self, column: int, name: str, texts: Sequence[str], color: str = "") -> None:
        """Write a column: its name, in a colour if it has one, and a text for each row."""
        written = [name, *texts]
        former = [cells[column] for cells in self._cells]
        if written != former or color != self._colors[column]:
            self._colors[column] = color
            for cells, text in zip(self._cells, written, strict=True):
                cells[column] = text
            self._make_room(column, name, texts)
            if any(written) != any(former):
                self._count_columns()
            self.update(self._column_rect(column))

    def clear_from(self, column: int) -> None:
        """Empty this column and all to its right."""
        for later in range(column, len(self._colors)):
            self.set_column(later, "", [""] * (len(self._cells) - 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._names_width + sum(self._least[: self._n_written]), self.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @property
    def n_columns(self) -> int:
        """How many columns there are, with numbers or without."""
        return len(self._colors)

    def width_for(self, text: str) -> int:
        """Return the width that a table needs in which this is the widest number of each column."""
        return self._names_width + self.n_columns * (self.fontMetrics().horizontalAdvance(text) + enlarged(_BETWEEN))

    def forget_widths(self) -> None:
        """Let columns get narrower again: they are about to be written otherwise."""
        self._least = [0] * self.n_columns
        self.updateGeometry()

    def texts(self) -> list[list[str]]:
        """Return what is written, row by row, the columns' names first."""
        return [list(cells) for cells in self._cells]

    def _make_room_for_names(self, names: Sequence[str]) -> None:
        """Widen the column of names if one of these needs more; in another language it may."""
        needed = max(map(self.fontMetrics().horizontalAdvance, names)) + GAP
        if needed > self._names_width:
            self._names_width = needed
            self.updateGeometry()
            self.update()

    def rows(self) -> Iterator[Row]:
        """Return what is written, each cell with the names of its row and its column, as a program reads it."""
        return ((name, column, "", bare_numbers(text)) for name, column, text in self._written())

    def _written(self) -> Iterator[tuple[str, str, str]]:
        columns = self._cells[0]
        for name, cells in zip(self._row_names[1:], self._cells[1:], strict=True):
            yield from ((name, column, text) for column, text in zip(columns, cells, strict=True) if text)

    @override
    def spoken_description(self) -> str:
        """Return the whole table, cell by cell."""
        return "; ".join(" ".join(filter(None, cell)) for cell in self._written())

    def _make_room(self, column: int, name: str, texts: Sequence[str]) -> None:
        """Widen a column if it needs more than ever before; figures are all of one width."""
        advance = self.fontMetrics().horizontalAdvance
        needed = max(advance(max(texts, key=len, default="")), advance(name)) + enlarged(_BETWEEN)
        if needed > self._least[column]:
            self._least[column] = needed
            self.updateGeometry()
            self.update()

    def _count_columns(self) -> None:
        """Ask for no room for columns at the end in which nothing stands."""
        written = [column for column, texts in enumerate(zip(*self._cells, strict=True)) if any(texts)]
        n_written = written[-1] + 1 if written else 1
        if n_written != self._n_written:
            self._n_written = n_written
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        changed = event.region()
        muted, plain = (self.palette().color(role) for role in (QPalette.ColorRole.PlaceholderText, _PLAIN))
        columns = [c for c in range(len(self._colors)) if changed.intersects(self._column_rect(c))]
        has_names = changed.intersects(QRect(0, 0, self._names_width, self.height()))
        with QPainter(self) as painter:
            painter.setFont(font(SMALL, MEDIUM))
            for column in columns:
                painter.setPen(QColor(self._colors[column]) if self._colors[column] else plain)
                painter.drawText(self._cell(0, column), _RIGHT, self._cells[0][column])
            painter.setFont(font(SMALL))
            painter.setPen(plain)
            for row, cells in enumerate(self._cells[1:], 1):
                for column in columns:
                    painter.drawText(self._cell(row, column), _RIGHT, cells[column])
            painter.setPen(muted)
            height = self._row_height
            for row, name in enumerate(self._row_names if has_names else ()):
                painter.drawText(QRectF(0, row * height, self._names_width, height), _LEFT, name)

    def _place_of(self, column: int) -> tuple[float, float]:
        """Return where a column begins, and its width.

        All are of one width where there is room; else each has what it needs, and a part of what is left.
        """
        room, widest = self.width() - self._names_width, max(self._least, default=0)
        if self._n_written * widest <= room:
            # All share it, so that none moves when one is added, or those there is room for.
            width = room / max(self._n_written, min(len(self._colors), room // max(widest, 1)))
            return self._names_width + column * width, width
        spare = (room - sum(self._least[: self._n_written])) / self._n_written
        return self._names_width + sum(self._least[:column]) + column * spare, self._least[column] + spare

    @property
    def _row_height(self) -> float:
        return self.height() / len(self._row_names)

    def _column_rect(self, column: int) -> QRect:
        return self._cell(0, column).toAlignedRect().adjusted(0, 0, 0, self.height())

    def _cell(self, row: int, column: int) -> QRectF:
        (left, width), height = self._place_of(column), self._row_height
        return QRectF(left, row * height, width, height)
