"""The cross by which the keyboard points into a plane of two inputs. Used by the page's planes."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.arrow_keys import ARROWS
from app.ui.overriding import override
from app.ui.painting.marks import mark_pens
from app.ui.style.theme import Theme

_STEP, _FAR = 0.1, 0.5  # in the plane's own unit
_ARM = 14.0  # pixels: longer than a point is wide
_SETTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Cross(QObject):
    """Takes a plane's keys while it has the focus: arrows move the cross, with Shift farther.

    Signals
    -------
    moved(float, float), left()
        It is there now; the keyboard is elsewhere.
    set_wanted(float, float), removal_wanted(float, float)
        Return or Delete was pressed with the cross there.
    """

    moved = Signal(float, float)
    left = Signal()
    set_wanted = Signal(float, float)
    removal_wanted = Signal(float, float)

    def __init__(self, plane: QWidget, bounds: tuple[float, float], at: tuple[float, float]) -> None:
        super().__init__(plane)
        self.at = at
        self._plane, self._bounds = plane, bounds
        plane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plane.installEventFilter(self)

    def paint(self, painter: QPainter, theme: Theme, on_screen: QPointF) -> None:
        """Paint it at a place of the screen while the keyboard is here, in the colour of marks: no point has it."""
        if not self._plane.hasFocus():
            return
        for pen in mark_pens(theme, 2.0):
            painter.setPen(pen)
            for way in (QPointF(_ARM, 0.0), QPointF(0.0, _ARM)):
                painter.drawLine(on_screen - way, on_screen + way)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it was one of the cross'."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._move(*ARROWS[key], _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP)
        elif key in _SETTING:
            self.set_wanted.emit(*self.at)
        elif key in _REMOVING:
            self.removal_wanted.emit(*self.at)
        return key in ARROWS or key in _SETTING or key in _REMOVING

    def _move(self, right: int, down: int, far: float) -> None:
        low, high = self._bounds
        places = zip(self.at, (right, -down), strict=True)
        x, y = (round(min(max(at + far * by, low), high), 2) for at, by in places)
        self.at = x, y
        self.moved.emit(x, y)
        self._plane.update()
