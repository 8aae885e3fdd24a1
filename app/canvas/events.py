"""What Qt's events say, read for the canvas: whose they are, when they were, which picture they carry."""

import math
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage, QInputDevice, QInputEvent, QMouseEvent, QPointingDevice, QTabletEvent

_ECHO_S, _ECHO_PX = 0.4, 4.0


def is_really_mouse(event: QMouseEvent) -> bool:
    """Tell a mouse from a pen or finger, whose own events come as well and would ink twice."""
    return event.deviceType() not in (QInputDevice.DeviceType.Stylus, QInputDevice.DeviceType.TouchScreen)


def is_pen_erasing(event: QTabletEvent) -> bool:
    """Is the pen turned over, or its second button held?"""
    is_turned = event.pointerType() == QPointingDevice.PointerType.Eraser
    return is_turned or event.button() == Qt.MouseButton.RightButton


def is_pen_lifted(event: QTabletEvent) -> bool:
    """Has the tip left the tablet, rather than a button on the pen been let go?"""
    return event.type() == QEvent.Type.TabletRelease and event.buttons() == Qt.MouseButton.NoButton


class PenEcho:
    """Tells a true press of the mouse from a pen's own, which some drivers report once more as a mouse's.

    Such an echo names no pen as its device, but comes at once and at the same place.
    """

    def __init__(self) -> None:
        self._at = QPointF()
        self._seen_s = -math.inf

    def note_pen(self, event: QTabletEvent) -> None:
        """Take note of where the pen is now."""
        self._at, self._seen_s = event.position(), monotonic()

    def is_echo(self, event: QMouseEvent) -> bool:
        """Return whether a press only repeats what the pen has just done."""
        distance = (event.position() - self._at).manhattanLength()
        return monotonic() - self._seen_s < _ECHO_S and distance < _ECHO_PX


def time_ms(event: QInputEvent) -> float:
    """Return when the hand moved, in milliseconds; events without a clock take the program's."""
    return float(event.timestamp()) or monotonic() * 1000


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files that are dragged or copied."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def dropped_picture(event: QDropEvent) -> Path | tuple[Path, ...] | QImage | None:
    """Return the file, the files or the picture that is dragged, or None."""
    mime = event.mimeData()
    if files := files_in(mime):
        return files if len(files) > 1 else files[0]
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) else None
