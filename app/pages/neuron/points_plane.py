"""The plane whose points are set, turned and taken away, by hand and by keyboard. Used by the view about learning."""

from PySide6.QtGui import QPainter, QPaintEvent

from app.language import tr
from app.pages.neuron.cross import Cross
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
        self._cross = Cross(self, BOX, (0.5, 0.5))
        self._cross.moved.connect(self.pointed)
        self._cross.left.connect(self.pointer_left)
        self._cross.set_wanted.connect(self._set)
        self._cross.removal_wanted.connect(self._remove)

    def _set(self, x: float, y: float) -> None:
        kind, index = self._under(self.on_screen(x, y))
        if kind == "point":
            self.point_clicked.emit(index)
        else:
            self.place_clicked.emit(x, y)

    def _remove(self, x: float, y: float) -> None:
        kind, index = self._under(self.on_screen(x, y))
        if kind == "point":
            self.point_removed.emit(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            self._cross.paint(painter, self.theme, self.on_screen(*self._cross.at))
