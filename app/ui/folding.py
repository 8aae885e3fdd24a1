"""The line above a plot: its title, a readout, switches. Imported as `ui.head` by whatever has such a line."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.layout import GAP, column, row
from app.ui.overriding import override


class HeadLine(QWidget):
    """A row whose readout moves to a line of its own, below, where it has no room beside the rest.

    The readout is the one part that asks for no width of its own.
    """

    def __init__(self, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = row(*parts), row()
        column(self._first, self._second, parent=self, gap=GAP // 2)
        self._readout = next(part for part in parts if _asks_for_nothing(part))
        self._rest = [part for part in parts if part is not self._readout]
        self._at = self._first.indexOf(self._readout)
        self._is_folded = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        width = (
            sum(
                (part.minimumWidth() or part.minimumSizeHint().width()) + GAP
                for part in self._rest
                if not part.isHidden()
            )
            - GAP
        )
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _width_of_rest(self) -> int:
        return sum(part.sizeHint().width() + GAP for part in self._rest if not part.isHidden())

    def _fold(self) -> None:
        """Put the readout where it has room, if it is not there yet."""
        folds = self._readout.sizeHint().width() > max(self.width() - self._width_of_rest(), 0)
        if folds == self._is_folded:
            return
        self._is_folded = folds
        if folds:
            self._second.addWidget(self._readout, 1)
            self._first.insertStretch(self._at, 1)
        else:
            self._first.takeAt(self._at)
            self._first.insertWidget(self._at, self._readout, 1)


def head(*parts: QWidget) -> HeadLine:
    """Return the line above a plot: title, readout and switches, of which the readout folds."""
    return HeadLine(*parts)


def _asks_for_nothing(part: QWidget) -> bool:
    return part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
