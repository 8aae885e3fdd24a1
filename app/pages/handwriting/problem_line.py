"""A line that stands over the page as long as the drawings are not in their file, and says why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.lab.view import button
from app.ui.theme import Theme
from app.ui.widgets import GAP, caption


class ProblemLine(QWidget):
    """A sentence and a button; hidden while all is well. Signals: ``saving_asked()``."""

    saving_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = caption()
        self._sentence.setAccessibleName("Trouble with the file of my digits")
        self.save = button("Save again", "Try once more to write the drawings to their file.")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GAP)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self.save)
        self.save.clicked.connect(self.saving_asked)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence, empty while all is well."""
        return self._sentence.text()

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self._sentence.setStyleSheet(f"color: {theme.warning}")

    def show_problem(self, sentence: str, *, can_save: bool) -> None:
        """Show what is wrong, or nothing."""
        if sentence != self.text:
            self._sentence.setText(sentence)
        self.save.setVisible(can_save)
        self.setVisible(bool(sentence))
