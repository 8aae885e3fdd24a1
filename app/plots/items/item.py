"""The base of the quick items of a plot: they fill the whole view and keep no account of their bounds."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QTransform

from app.plots.pyqtgraph_import import pg


class Item(pg.GraphicsObject):
    """Something in a plot that moves too often to be measured each time.

    What is still, while other things move before it, is kept as a picture, and costs next to nothing.
    """

    def __init__(self, *, is_still: bool = False) -> None:
        super().__init__()
        self._bounds = QRectF()
        self.is_still = is_still
        if is_still:
            self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

    def repaint(self) -> None:
        """Ask for a paint of the view.

        `update` would have the scene ask for it a turn of the event loop later, each scene by itself, and the whole
        window would be painted once for each plot; this way it is painted once for all.
        """
        view = self.getViewWidget()
        if self.is_still:
            self.update()
            if view is not None:
                view.forget_ground()
        if view is not None:
            view.viewport().update()

    @property
    def is_visible(self) -> bool:
        """Whether it is shown."""
        return bool(self.isVisible())

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        if is_visible != self.is_visible:
            self.setVisible(is_visible)
            self.repaint()

    def boundingRect(self) -> QRectF:
        """Return the whole view."""
        return self._bounds

    def viewRangeChanged(self) -> None:
        """Take note that the view shows another part of the plane."""
        # The scene has to be told before the bounds change, or it keeps pointers to an item that is long gone.
        self.prepareGeometryChange()
        box = self.getViewBox()
        self._bounds = QRectF() if box is None else QRectF(box.viewRect())


@contextmanager
def in_pixels(painter: QPainter, *, is_smooth: bool = True) -> Iterator[QTransform]:
    """Let an item be drawn in the widget's own pixels, and yield where these lie for a point of the plane.

    In the units of the plot Qt would smear a point over 1/63 of a unit, and stretch pens and letters with the axes.
    """
    place = painter.worldTransform()
    painter.save()
    painter.resetTransform()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
    yield place
    painter.restore()


def on_screen(width: float, device: QPaintDevice) -> float:
    """Return the width of a line in the pixels of what it is drawn on, in which pyqtgraph's pens are measured."""
    return width * device.devicePixelRatioF()


def see_through(color: str, opacity: float) -> QColor:
    """Return a colour that lets shine through what lies beneath."""
    made = QColor(color)
    made.setAlphaF(opacity)
    return made
