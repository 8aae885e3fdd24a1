"""The plane whose points are set, turned and taken away, by hand and by keyboard. Used by the view about learning."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent

from app.language import tr
from app.pages.neuron.cross import cross_moved, paint_cross
from app.pages.neuron.perceptron_plane import PerceptronPlane
from app.pages.neuron.plane_scene import BOX
from app.ui.overriding import override


class PointsPlane(PerceptronPlane):
    """A plane of movable points with a cross for the keyboard, which does there what clicks do. GUI thread only."""

    def __init__(self, name: str) -> None:
        super().__init__(name, has_movable_points=True)
        self.setAccessibleDescription(
            tr(
                "Arrow keys move a cross, with Shift farther; Return sets a point there or turns the label of the one "
                "there, Delete takes it away."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cross = 0.5, 0.5

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, moved = Qt.Key(event.key()), cross_moved(self._cross, event, BOX)
        kind, index = self._under(self.on_screen(*self._cross))
        if moved is not None:
            self._cross = moved
            self.pointed.emit(*moved)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and kind == "point":
            self.point_clicked.emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_clicked.emit(*self._cross)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and kind == "point":
            self.point_removed.emit(index)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointer_left.emit()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                paint_cross(painter, self.theme, self.on_screen(*self._cross))
