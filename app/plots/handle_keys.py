"""The arrow keys on a point of a plot that can be dragged. Imported by pages' plots."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.plots.items.handle import Handle
from app.plots.plot import Plot
from app.ui.arrow_keys import ARROWS
from app.ui.overriding import override

_STEP, _FAR = 0.01, 0.1  # of what is shown


class HandleKeys(QObject):
    """Makes a plot a stop of the keyboard, where arrow keys move its point, with Shift farther. GUI thread only."""

    def __init__(self, plot: Plot, handle: Handle) -> None:
        super().__init__(plot)
        self._plot, self._handle = plot, handle
        plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plot.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._handle.show_held(is_held=event.type() == QEvent.Type.FocusIn)
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Move the point if an arrow key asks for it; return whether it did."""
        if event.key() not in ARROWS:
            return False
        right, down = ARROWS[event.key()]
        share = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        places = zip(self._handle.position, (right, -down), self._plot.view_range(), strict=True)
        x, y = (at + share * by * (high - low) for at, by, (low, high) in places)
        self._handle.drag_to(x, y)
        return True
