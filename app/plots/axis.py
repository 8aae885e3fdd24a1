"""The axis of every plot: numbers as they are, with a true minus, and none on another; a name all of which is seen.

For plots alone.
"""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextOption

from app.plots.pyqtgraph_import import pg
from app.ui.text.numbers import written

_LEAST_APART = 1.0  # of a line's height, from one number to the next above it
_LEAST_BESIDE = 0.25  # of a line's height, between one number and the next beside it


class PlotAxis(pg.AxisItem):
    """An axis that writes −6, not -6, and 0.2, not 200 with "(x0.001)" behind its name."""

    def __init__(self, side: str, name: str = "") -> None:
        super().__init__(side)
        self.labelText = name  # written when the theme has given it a colour
        self.enableAutoSIPrefix(False)
        self.label.document().setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))

    def updateAutoSIPrefix(self) -> None:
        """Leave the numbers alone: pyqtgraph would scale them as often as it is told not to."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of some ticks."""
        texts: list[str] = super().tickStrings(values, scale, spacing)
        return [written(text) for text in texts]

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """Return what is drawn: the axis, its ticks, and of their numbers every so manyth, so that all can be read."""
        found = super().generateDrawSpecs(painter)
        if found is None:
            return found
        axis, ticks, texts = found
        return axis, ticks, readable(texts, is_upright=self._is_upright)

    def resizeEvent(self, event: Any = None) -> None:
        """Put the axis' name in its middle, as far as it is seen whole there."""
        if self.label is None:  # it is being closed
            return
        self._wrap_name()
        super().resizeEvent(event)
        self._move_name_inside()

    def moveEvent(self, event: Any) -> None:
        """See that the name of an axis that moves in its plot stays inside of that."""
        super().moveEvent(event)
        self.resizeEvent()

    def _updateLabel(self) -> None:
        """Put another name in the middle too; one that is not seen is not written."""
        if self.label.isVisible():
            super()._updateLabel()
            self.resizeEvent()

    def _updateWidth(self) -> None:
        """Reserve room for each line of the name, where pyqtgraph leaves it to one who reserves a width."""
        super()._updateWidth()
        if self.fixedWidth is not None and self.label.isVisible() and self.label.textWidth() > 0.0:
            width = self.fixedWidth + self._name_height() - QFontMetricsF(self.label.font()).height()
            self.setMaximumWidth(width)
            self.setMinimumWidth(width)

    @property
    def _is_upright(self) -> bool:
        return self.orientation in ("left", "right")

    def _wrap_name(self) -> None:
        """Break the name into lines where it is longer than the whole plot, axes and all."""
        before = self._name_height()
        self.label.setTextWidth(-1.0)
        if self.label.boundingRect().width() > self._plot_length():
            self.label.setTextWidth(self._plot_length())
        if self._name_height() != before:
            (self._updateWidth if self._is_upright else self._updateHeight)()

    def _move_name_inside(self) -> None:
        """Move a name that is longer than its axis over the corners of the plot, where there is nothing."""
        place, length = self.label.pos(), self.label.boundingRect().width()
        if self._is_upright:  # it is turned: its end is above
            end = self.pos().y() + place.y()
            self.label.setY(place.y() + max(length - end, 0.0) + min(self._plot_length() - end, 0.0))
        else:
            start = self.pos().x() + place.x()
            self.label.setX(place.x() + max(-start, 0.0) + min(self._plot_length() - start - length, 0.0))

    def _name_height(self) -> float:
        height: float = self.label.document().size().height() - 2.0 * self.label.document().documentMargin()
        return height

    def _plot_length(self) -> float:
        """Return how long the whole plot is along this axis, in pixels."""
        size = (self.parentItem() or self).size()
        length: float = size.height() if self._is_upright else size.width()
        return length


def readable(texts: list[tuple[QRectF, Any, str]], *, is_upright: bool) -> list[tuple[QRectF, Any, str]]:
    """Return those numbers of an axis that leave each other room: the first, and then every so manyth."""
    if not texts:
        return texts
    height = texts[0][0].height()

    def place(text: tuple[QRectF, Any, str]) -> float:
        return text[0].center().y() if is_upright else text[0].center().x()

    ordered = sorted(texts, key=place)
    gaps = [place(after) - place(before) for before, after in pairwise(ordered)]
    if not gaps or min(gaps) <= 0.0:
        return texts
    widest = max(text[0].width() for text in texts)
    needed = _LEAST_APART * height if is_upright else widest + _LEAST_BESIDE * height
    step = 1
    while step * min(gaps) < needed:
        step += 1
    return ordered[::step]
