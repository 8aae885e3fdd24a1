"""What Qt's events say, read for the canvas: whose they are, when they were, which picture they carry."""

import math
import os
from pathlib import Path
from time import monotonic
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QInputDevice, QInputEvent, QMouseEvent, QPointingDevice, QTabletEvent

_ECHO_S, _ECHO_PX = 0.4, 4.0
_LONGEST_LIST = 1 << 16  # letters


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
    """Return the files that are dragged or copied, or whose paths the text names that is, one a line."""
    urls = mime.urls() or [QUrl(line) for line in mime.text().splitlines() if line.startswith("file:")]
    return tuple(_path(url) for url in urls if url.isLocalFile()) or _paths_in(mime.text())


def _path(url: QUrl) -> Path:
    """Return where a local file lies; Qt loses the letters of a name that is not UTF-8."""
    name = url.toLocalFile()
    if "\ufffd" in name and os.name == "posix":
        name = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return Path(name)


def _paths_in(text: str) -> tuple[Path, ...]:
    """Return the paths in a text of nothing else, quoted or not, as terminals and Windows copy them."""
    lines = [line.strip().strip("\"'") for line in text[:_LONGEST_LIST].splitlines()]
    named = [line for line in lines if line]
    are_whole = all(line.startswith(("/", "~/")) or line[1:3] in (":\\", ":/") for line in named)
    paths = tuple(Path(line).expanduser() for line in named) if are_whole else ()
    return paths if all(map(_is_there, paths)) else ()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # far too long for a name, or with a zero in it
        return False


def dropped_picture(event: QDropEvent) -> Path | tuple[Path, ...] | QImage | QMimeData | None:
    """Return the file, the files or the picture that is dragged, or what names it by a web address; or None."""
    mime = event.mimeData()
    if files := files_in(mime):
        return files if len(files) > 1 else files[0]
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage):
        return image
    return _address(mime) if mime.urls() else None


def _address(mime: QMimeData) -> QMimeData:
    """Return a copy, for Qt takes away what is dragged when the drop has ended."""
    copy = QMimeData()
    copy.setText(mime.urls()[0].toString())
    copy.setHtml(mime.html())
    return copy
