"""Ten pairs of bars: what each side gives a digit, and the difference. For this folder."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.take_away import Row
from app.ui.text.numbers import percent, signed_number
from app.ui.text.painted_text import paint_text
from app.ui.theme import BODY, MEDIUM, SMALL
from app.ui.themed import Themed
from nncore.arrays import FloatArray

_DIGIT, _NUMBER, _ROW, _BAR = 24.0, 64.0, 22, 6.0


class PairBars(Themed, QWidget):
    """A row for each digit: two bars, two probabilities, and by how many points they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[FloatArray, FloatArray] | None = None
        self.setAccessibleName(tr("Probabilities of both sides and their difference"))
        self.setToolTip(
            tr("Above, the pinned side; below, this drawing as it is read now; at the right, now less pinned.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(10 * _ROW)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 10 * _ROW)

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
        width = max(self.width() - _DIGIT - 3 * _NUMBER, 1.0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit in range(10):
                top = digit * _ROW
                painter.setPen(QColor(theme.text))
                paint_text(painter, QRectF(0, top, _DIGIT - 8, _ROW), str(digit), BODY, MEDIUM)
                for number, color in enumerate((theme.bar, theme.accent_fill)):
                    track = QRectF(_DIGIT, top + 4 + number * (_BAR + 2), width, _BAR)
                    self._paint_bar(painter, track, digit, number, color)
                if self.values is not None:
                    self._paint_numbers(painter, QRectF(_DIGIT + width, top, _NUMBER, _ROW), digit, self.values)

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
            signed_number(difference, 1) if is_some else "0.0", color)  # fmt: skip
        for number, (text, text_color) in enumerate(texts):
            painter.setPen(QColor(text_color))
            paint_text(painter, box.translated(number * _NUMBER, 0), text, SMALL, is_right=True)
