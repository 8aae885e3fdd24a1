"""What lies behind the network's picture and seldom changes, laid down once and put under each frame."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.painting.background import paint_background
from app.ui.painting.device_pixels import is_of_screen

_FOLLOW_MS = 250  # as faint as these links are, none sees that they follow the pen four times a second


class Ground:
    """Another look is laid down at once; what only follows the drawing, when it has its turn again.

    A picture that is taken away, sharper than the screen or as SVG, is painted itself.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._laid_down = QPixmap()
        self._look: Hashable = None
        self._subject: object = None
        self._calm = QTimer(widget, singleShot=True, interval=_FOLLOW_MS)
        self._calm.timeout.connect(widget.update)

    def paint(self, painter: QPainter, look: Hashable, subject: object, lay: Callable[[QPainter], None]) -> None:
        """Paint the ground as it was laid down, or lay it anew; `subject` is what of the drawing is in it."""
        if not is_of_screen(painter, self._widget):
            paint_background(painter, self._widget)
            lay(painter)
            return
        whole_look = look, self._widget.size().toTuple(), self._widget.devicePixelRatioF()
        is_due = subject is not self._subject and not self._calm.isActive()
        if is_due or whole_look != self._look:
            self._look, self._subject = whole_look, subject
            self._lay_down(lay)
            self._calm.start()
        painter.drawPixmap(0, 0, self._laid_down)

    def _lay_down(self, lay: Callable[[QPainter], None]) -> None:
        ratio = self._widget.devicePixelRatioF()
        if self._laid_down.size() != self._widget.size() * ratio:
            self._laid_down = QPixmap(self._widget.size() * ratio)
        self._laid_down.setDevicePixelRatio(ratio)
        self._laid_down.fill(self._widget.palette().window().color())
        with QPainter(self._laid_down) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lay(painter)
