"""What the colours mean: from vermilion, against, to blue, for, with the numbers at the ends. For this folder."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import signed_number

_HEIGHT, _BAR, _WORDS = 34, 8, 18


class SignedLegend(Themed, QWidget):
    """A bar of colours with a word and a number at each end."""

    def __init__(self) -> None:
        super().__init__()
        self._strongest: float | None = None
        self.setAccessibleName(tr("Colours: vermilion speaks against, blue speaks for"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(SMALL, MEDIUM))

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT - _WORDS + enlarged(_WORDS))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT - _WORDS + enlarged(_WORDS))

    def show_strongest(self, strongest: float | None) -> None:
        """Show what the full colours stand for, in logits; None shows the words alone."""
        if strongest != self._strongest:
            self._strongest = strongest
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, size = self.theme, self._strongest
        colors = QLinearGradient(0, 0, self.width(), 0)
        for at, color in ((0.0, theme.speaks_against), (0.5, theme.surface), (1.0, theme.speaks_for)):
            colors.setColorAt(at, QColor(color))
        words = QRectF(0, _BAR + 4, self.width(), enlarged(_WORDS))
        low, high = ("", "") if size is None else (f" {signed_number(-size)}", f" {signed_number(size)}")
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, 2, self.width(), _BAR), colors)
            for flag, color, text in (
                (Qt.AlignmentFlag.AlignLeft, theme.speaks_against_text, tr("against") + low),
                (Qt.AlignmentFlag.AlignHCenter, theme.text_muted, "0"),
                (Qt.AlignmentFlag.AlignRight, theme.speaks_for_text, tr("for") + high),
            ):
                painter.setPen(QColor(color))
                painter.drawText(words, flag, text)
