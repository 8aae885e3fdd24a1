"""A label whose words of the glossary are underlined: all text that stands still. Imported by widgets."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from app.ui.overriding import override
from app.ui.words.worded import Worded
from app.ui.words.worded_text import document


class Label(Worded, QLabel):
    """A QLabel that knows the glossary, where it stands in a view of words."""

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.note_words()

    @override
    def shown_words(self) -> str:
        return _letters(self.text()) if self._is_rich else self.text()

    @override
    def laid_out(self) -> QTextDocument:
        width = self.contentsRect().width()
        return document(self, self.text(), width, is_rich=self._is_rich, is_wrapped=self.wordWrap())

    @override
    def text_edges(self) -> Qt.AlignmentFlag:
        return self.alignment()

    @property
    def _is_rich(self) -> bool:
        return self.textFormat() == Qt.TextFormat.RichText


@lru_cache(maxsize=512)  # asked for whenever a text beside it changes
def _letters(rich: str) -> str:
    """Return the letters of a rich text without its marks."""
    read = QTextDocument()
    read.setHtml(rich)
    return read.toPlainText()
