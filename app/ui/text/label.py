"""A label whose words of the glossary are underlined: all text that stands still. Imported by widgets."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from app.ui.overriding import override
from app.ui.words.worded import Worded, document


class Label(Worded, QLabel):
    """A QLabel that knows the glossary, where it stands in a view of words."""

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.note_words()

    @override
    def shown_words(self) -> str:
        return self.laid_out().toPlainText() if self._is_rich else self.text()

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
