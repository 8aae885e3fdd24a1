"""The head of a page: its name, one line about it, and its buttons. Imported by `Page` alone."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app import ui
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.widgets.labels import caption, title

_MOST_LINES = 2  # beside the name; the words of large text in a small window would stand in a tower


class PageHead(QWidget):
    """The words stand between name and buttons, or, where they have no room there, below them."""

    def __init__(self, name: str, words: str, *buttons: QPushButton) -> None:
        super().__init__()
        self._name, self._words, self._buttons = title(name), caption(words), buttons
        self._row = ui.row(self._name, (self._words, 1), *buttons, gap=2 * GAP)
        self._column = ui.column(self._row, parent=self)
        self._are_below = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Put the words where there is room for them, if they are not there yet."""
        beside = (self._name, *self._buttons)
        room = self.width() - sum(part.sizeHint().width() + self._row.spacing() for part in beside)
        most = _MOST_LINES * self._words.fontMetrics().lineSpacing()
        are_below = self._words.heightForWidth(max(room, 1)) > most
        if are_below == self._are_below:
            return
        self._are_below = are_below
        if are_below:
            self._row.removeWidget(self._words)
            self._column.addWidget(self._words)
        else:
            self._column.removeWidget(self._words)
            self._row.insertWidget(1, self._words, 1)
        self._row.setStretchFactor(self._name, int(are_below))
