"""Ten pairs of bars: what each side gives a digit, and the difference. For this folder."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.export import Row
from app.ui.overriding import override
from app.ui.painting.text import paint_text, text_width
from app.ui.style.fonts import BODY, MEDIUM, SMALL
from app.ui.style.text_size import enlarged, text_scale
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, percent, signed_number
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray

_DIGIT, _ROW, _MOST_ROW, _BAR = 24.0, 22, 38, 6.0
_BETWEEN, _LEAST_BAR = 12.0, 36.0
_N_ROWS = 11  # ten digits below a head
_WIDEST = "100.0 %"


class PairBars(Themed, TipBeside):
    """A row for each digit: two bars, two probabilities, and by how many points they differ."""

    def __init__(self) -> None:
        super().__init__()
        self.values: tuple[FloatArray, FloatArray] | None = None
        self.setAccessibleName(tr("Probabilities of both sides and their difference"))
        self.setToolTip(
            tr("Above, the pinned side; below, this drawing as it is read now; at the right, now less pinned.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.fit_text()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._left() + 3 * self._number() + _LEAST_BAR), _N_ROWS * enlarged(_ROW))

    def fit_text(self) -> None:
        """Give each row the height of its numbers, and more where there is room."""
        self.setMaximumHeight(_N_ROWS * enlarged(_MOST_ROW))
        self.updateGeometry()

    def rows(self) -> Iterator[Row]:
        """Return each digit with its probability on both sides."""
        sides = () if self.values is None else zip((tr("other side"), tr("this drawing")), self.values, strict=True)
        return ((name, digit, "", float(value)) for name, side in sides for digit, value in enumerate(side))

    def show_values(self, values: tuple[FloatArray, FloatArray] | None) -> None:
        """Show the probabilities of both sides, shape (10,) each, the pinned one first."""
        self.values = values
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        left, number_width, height = self._left(), self._number(), self.height() / _N_ROWS
        width = max(self.width() - left - 3 * number_width, 1.0)
        bar = _BAR * height / _ROW
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_head(painter, QRectF(left, 0, self.width() - left, height))
            for digit in range(10):
                top = (digit + 1) * height
                painter.setPen(QColor(theme.text))
                paint_text(painter, QRectF(0, top, left - 8, height), str(digit), BODY, MEDIUM)
                for number, color in enumerate((theme.bar, theme.accent_fill)):
                    track = QRectF(left, top + 0.5 * height - bar - 1 + number * (bar + 2), width, bar)
                    self._paint_bar(painter, track, digit, number, color)
                if self.values is not None:
                    self._paint_numbers(painter, QRectF(left + width, top, number_width, height), digit, self.values)

    def _paint_head(self, painter: QPainter, box: QRectF) -> None:
        """Name the bars in their colours, and the unit of the differences."""
        theme = self.theme
        for words, color in ((tr("other side"), theme.text_muted), (tr("this drawing"), theme.accent)):
            painter.setPen(QColor(color))
            text = f"■ {words}"
            paint_text(painter, QRectF(box.x(), box.y(), text_width(text, SMALL), box.height()), text, SMALL)
            box.setLeft(box.left() + text_width(text, SMALL) + _BETWEEN)
        painter.setPen(QColor(theme.text_muted))
        if text_width(tr("percentage points"), SMALL) < box.width():
            paint_text(painter, box, tr("percentage points"), SMALL, is_right=True)

    def _left(self) -> float:
        """Return where the bars begin."""
        return _DIGIT * text_scale()

    def _number(self) -> float:
        """Return the width of a column of numbers."""
        return text_width(_WIDEST, SMALL) + _BETWEEN

    def _paint_bar(self, painter: QPainter, track: QRectF, digit: int, number: int, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.rule))
        painter.drawRoundedRect(track, 2, 2)
        if self.values is not None:
            track.setWidth(track.width() * float(np.clip(self.values[number][digit], 0.0, 1.0)))
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(track, 2, 2)

    def _paint_numbers(self, painter: QPainter, box: QRectF, digit: int, values: tuple[FloatArray, FloatArray]) -> None:
        theme, before, now = self.theme, float(values[0][digit]), float(values[1][digit])
        difference = 100.0 * (now - before)
        is_some = abs(difference) >= 0.05
        color = (
            theme.text_muted if not is_some else theme.speaks_for_text if difference > 0 else theme.speaks_against_text
        )
        texts = (percent(before, 1), theme.text_muted), (percent(now, 1), theme.text), (
            signed_number(difference, 1) if is_some else number_text(0, 1), color)  # fmt: skip
        for number, (text, text_color) in enumerate(texts):
            painter.setPen(QColor(text_color))
            paint_text(painter, box.translated(number * box.width(), 0), text, SMALL, is_right=True)
