"""The dotted line under a word of the glossary: a link for mouse, keyboard and screen reader."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from app.language import tr
from app.ui.accessibility.speech import Speaks
from app.ui.overriding import override
from app.ui.painting.device_pixels import paint_frame
from app.ui.style.themed import Themed
from app.ui.tips import set_plain_tip
from app.ui.words.vocabulary import Place
from app.ui.words.worded_text import WordedText

_ROOM = 2  # below the letters, for the line


class WordLink(Speaks, Themed, QAbstractButton):
    """Lies over a word and underlines it; a click, or Enter, asks for the word."""

    spoken_role = QAccessible.Role.Link

    def __init__(self, text: WordedText, key: str, says: str) -> None:
        super().__init__(text)
        self._line = text
        self._up_to_edge = ""
        self.key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self._says = says
        set_plain_tip(self, tr("{says} A click opens the glossary.", says=says))

    @override
    def sizeHint(self) -> QSize:
        return self.size()  # it is laid over a word, whatever the size of that

    @override
    def minimumSizeHint(self) -> QSize:
        return self.size()

    @override
    def spoken_description(self) -> str:
        return self._says

    def lie_under(self, word: Place, place: QRectF) -> None:
        """Lie over a word of the text, at this place of it."""
        words = self._line.shown_words()
        self.setText(words[word.start : word.end])
        self._up_to_edge = words[word.start :] if self._is_at_right else words[: word.end]
        self.setFont(self._line.font())
        self.setAccessibleName(tr("{word}: look it up", word=self.text()))
        below = place.adjusted(0, 0, 0, _ROOM).toAlignedRect()
        self.setGeometry(below.intersected(self._line.rect()))  # what is outside of the text would be cut off
        self.setVisible(place.isValid())

    def hide_unless_in_place(self) -> None:
        """Hide if the text says something else up to its edge now, so that the word stands elsewhere, or none does."""
        words = self._line.shown_words()
        is_in_place = words.endswith(self._up_to_edge) if self._is_at_right else words.startswith(self._up_to_edge)
        if not is_in_place and not self.hasFocus():
            self.hide()

    @property
    def _is_at_right(self) -> bool:
        return bool(self._line.text_edges() & Qt.AlignmentFlag.AlignRight)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        is_meant = self.underMouse() or self.hasFocus()
        color = self.theme.accent if is_meant else self.theme.text_muted
        pen = QPen(QColor(color), 1.0, Qt.PenStyle.SolidLine if is_meant else Qt.PenStyle.DotLine)
        with QPainter(self) as painter:
            painter.setPen(pen)
            y = self.height() - 1
            painter.drawLine(0, y, self.width() - 1, y)
            if self.hasFocus():
                paint_frame(painter, QRectF(self.rect()), color)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
