"""What a text has to be so that words in it can be underlined: a mixin for labels and painted lines."""

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from app.ui.overriding import override
from app.ui.words.source import word_source
from app.ui.words.worded_text import WordedText


class Worded(WordedText):
    """A mixin, named before the widget's class, for a text that tells the source of words whenever it changes."""

    def note_words(self) -> None:
        """Let the words in the text be looked for, once it rests."""
        word_source().note(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        word_source().place(self)  # at once: a line must not stand for a moment where there is no word any more
        self.note_words()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.note_words()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.note_words()
