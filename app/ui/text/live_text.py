"""A line of text that changes with the pen. Imported by panels and pages."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.style.fonts import BODY, SEMI_BOLD, SMALL, font
from app.ui.words.worded import Worded
from app.ui.words.worded_text import document

_ENDLESS = 10_000
_NAMED = re.compile(r"(?<!\S)(\w{1,2}) = (?=[−\d])")  # p = 0.1, which no line parts
_MOST_HEIGHTS = 16  # kept: a layout asks a dozen times for that of the same text in the same width


class LiveText(Worded, QWidget):
    """Text with its room reserved. A QLabel would lay out the whole page anew at each change; this is only painted."""

    def __init__(self, face: QFont, *, width_of: str = "", lines: int = 1) -> None:
        """Reserve so many lines, as wide as the text `width_of`, or as wide as there is room."""
        super().__init__()
        self._text = self._longest = ""
        self._widest = self._width_of_text = 0
        self._wrapped_heights: dict[tuple[str, int, str], int] = {}
        self._flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.setFont(face)
        self._width_of, self._lines = width_of, lines
        self._room = self._reserved()
        self._is_wrapped = lines > 1
        make_opaque(self)
        horizontal = QSizePolicy.Policy.Fixed if width_of else QSizePolicy.Policy.Ignored
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(not width_of)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the text that is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleDescription(text)
            self._make_room()
            self.update()
            self.note_words()

    def reserve(self, width_of: str) -> None:
        """Reserve room for another text than the one that was given at first."""
        self._width_of = width_of
        self.fit_text()
        self.updateGeometry()

    def fit_text(self) -> None:
        """Reserve room for text of another size: for the longest that was shown too, so that nothing jumps."""
        self._room = self._reserved()
        self._widest = self._width_of_line(self._longest) if self._longest else 0
        self._make_room()

    def align(self, flags: Qt.AlignmentFlag) -> None:
        """Let the text stand at another edge."""
        self._flags = flags

    @override
    def sizeHint(self) -> QSize:
        if self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            return self._room
        return QSize(self._widest, self.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.heightForWidth(event.size().width()) != self.heightForWidth(event.oldSize().width()):
            self.updateGeometry()
        super().resizeEvent(event)

    @override
    def heightForWidth(self, width: int) -> int:
        if width >= self._widest and "\n" not in self._longest:  # a layout asks a thousand times
            return self._room.height()
        return max(self._room.height(), self._wrapped_height(self._longest, width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._room

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        is_muted = self.property("role") == "muted"
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.PlaceholderText if is_muted else QPalette.ColorRole.WindowText
        with QPainter(self) as painter:
            paint_background(painter, self)
            painter.setPen(self.palette().color(group, role))
            wrap = int(Qt.TextFlag.TextWordWrap) if self._goes_on_below else 0
            painter.drawText(self.rect(), int(self._flags) | wrap, self.shown_words())

    @override
    def shown_words(self) -> str:
        if self._goes_on_below:
            return _unparted(self._text)
        if self._width_of_text <= self.width():
            return self._text
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    @override
    def laid_out(self) -> QTextDocument:
        return document(self, self.shown_words(), self.width(), is_rich=False, is_wrapped=self._goes_on_below)

    @override
    def text_edges(self) -> Qt.AlignmentFlag:
        return self._flags

    @property
    def _goes_on_below(self) -> bool:
        """Whether the text is wrapped."""
        return self._is_wrapped or self.height() > self._room.height()

    def _reserved(self) -> QSize:
        metrics, more_lines = self.fontMetrics(), self._lines - 1
        width = self._width_of_line(self._width_of) if self._width_of else 0
        return QSize(width, metrics.height() + more_lines * metrics.lineSpacing())

    def _width_of_line(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1  # an advance is rounded

    def _make_room(self) -> None:
        """Ask for more room if the text needs more than any before; it stays, so that nothing jumps to and fro."""
        width = self._width_of_text = self._width_of_line(self._text)
        is_taller = width > self.width() and self._wrapped_height(self._text, self.width()) > self.height()
        if width > self._widest or is_taller:
            self._widest, self._longest = max(width, self._widest), self._text
            self.updateGeometry()

    def _wrapped_height(self, text: str, width: int) -> int:
        asked = text, width, self.font().key()
        if asked not in self._wrapped_heights:
            if len(self._wrapped_heights) == _MOST_HEIGHTS:
                self._wrapped_heights.clear()
            box, flags = QRect(0, 0, width, _ENDLESS), int(Qt.TextFlag.TextWordWrap)
            self._wrapped_heights[asked] = self.fontMetrics().boundingRect(box, flags, _unparted(text)).height()
        return self._wrapped_heights[asked]


def live_heading(text: str = "") -> LiveText:
    """Return the title of a panel that changes; it goes on in a second line where it has no room."""
    title = LiveText(font(BODY, SEMI_BOLD))
    policy = title.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
    title.setSizePolicy(policy)
    title.set_text(text)
    return title


def live_readout() -> LiveText:
    """Return a quiet line at the right of a panel's title, for numbers under the pointer or of the drawing."""
    line = LiveText(font(SMALL))
    line.setProperty("role", "muted")
    line.align(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line


def _unparted(text: str) -> str:
    """Return a text whose named numbers stay on one line."""
    return _NAMED.sub("\\1\u00a0=\u00a0", text)
