"""A line of text that changes with the pen. Imported by panels."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.overriding import override
from app.ui.theme import SMALL, font


class LiveText(QWidget):
    """Text with its room reserved. A QLabel would lay out the whole page anew at each change; this is only painted."""

    def __init__(self, face: QFont, *, width_of: str = "", lines: int = 1, parent: QWidget | None = None) -> None:
        """Reserve so many lines, as wide as the text `width_of`, or as wide as there is room."""
        super().__init__(parent)
        self._text = ""
        self._flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.setFont(face)
        metrics = self.fontMetrics()
        self._room = QSize(metrics.horizontalAdvance(width_of), metrics.height() + (lines - 1) * metrics.lineSpacing())
        self._is_wrapped = lines > 1
        horizontal = QSizePolicy.Policy.Fixed if width_of else QSizePolicy.Policy.Ignored
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text that is shown."""
        return self._text

    @property
    def is_wrapped(self) -> bool:
        """Does it go on in further lines, instead of ending in dots?"""
        return self._is_wrapped

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleDescription(text)
            self.update()

    def align(self, flags: Qt.AlignmentFlag) -> None:
        """Let the text stand at another edge."""
        self._flags = flags

    @override
    def sizeHint(self) -> QSize:
        return self._room

    @override
    def minimumSizeHint(self) -> QSize:
        return self._room

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        is_muted = self.property("role") == "muted"
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.PlaceholderText if is_muted else QPalette.ColorRole.WindowText
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(group, role))
            if self._is_wrapped:
                painter.drawText(self.rect(), int(self._flags) | int(Qt.TextFlag.TextWordWrap), self._text)
            else:
                elided = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
                painter.drawText(self.rect(), int(self._flags), elided)


def live_readout() -> LiveText:
    """Return a quiet line at the right of a panel's title, for numbers under the pointer or of the drawing."""
    line = LiveText(font(SMALL))
    line.setProperty("role", "muted")
    line.align(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line
