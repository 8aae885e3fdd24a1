"""A square picture, and words where it leaves more room. Imported by the panels of the Draw page."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.text_size import enlarged
from nncore.ink.strokes import SIDE

_LEAST_WORDS = 96  # pixels that a line, or the lines, of the words need


class PictureAndWords(QWidget):
    """The picture as large as it can be, and the words where more room is left: beside it or below."""

    def __init__(self, picture: QWidget, words: QWidget, least_words: int = _LEAST_WORDS) -> None:
        super().__init__()
        self._picture, self._words, self._least_words = picture, words, least_words
        for part in (picture, words):
            part.setParent(self)

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._picture.minimumSizeHint()
        return QSize(least.width() + GAP + self._least_words, least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = self.width(), self.height()
        least_words = enlarged(self._least_words)
        beside = min(height, width - GAP - least_words)
        below = min(width, height - GAP - least_words)
        side = max(beside, below) // SIDE * SIDE
        self._picture.setGeometry(0, 0, side, side)
        if beside >= below:
            self._words.setGeometry(side + GAP, 0, width - side - GAP, height)
        else:
            self._words.setGeometry(0, side + GAP, width, height - side - GAP)
