"""Files and pictures that are dropped beside the canvas, on any page, for people drop anywhere. For the exchange."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from app.canvas.events import dropped_picture
from app.ui.overriding import override


class WindowDrops(QObject):
    """Takes what is dropped on a window, wherever no part of it takes drops of its own. GUI thread only.

    Signals
    -------
    dropped(Path | tuple of Path | QImage | QMimeData)
        The file, the files or the picture that was dropped, or what names it by a web address.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return False
        source = dropped_picture(event)
        if source is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(source)
        return True
