"""A line over a page: why its work is not in its file, or what became of a file that was damaged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.widgets.labels import caption


class ProblemLine(Themed, QWidget):
    """A sentence and a button, for a screen reader by a name; hidden while all is well.

    Signals
    -------
    saving_asked()
        The person wants it saved, by the button that offers that.
    notice_read()
        The person has read what there was to tell.
    """

    saving_asked = Signal()
    notice_read = Signal()

    def __init__(self, name: str, offer: str, tip: str) -> None:
        super().__init__()
        self._sentence = caption()
        self._sentence.setAccessibleName(name)
        self.save = ui.button(offer, tip)
        layout = ui.row((self._sentence, 1), parent=self, gap=2 * GAP)
        self.understood = ui.button(tr("Understood"), tr("Take this sentence away."))
        layout.addWidget(self.save)
        layout.addWidget(self.understood)
        self.save.clicked.connect(self.saving_asked)
        self.understood.clicked.connect(self.notice_read)
        self.hide()
        self.follow_theme()

    @property
    def text(self) -> str:
        """The sentence, empty while all is well."""
        return self._sentence.text()

    @override
    def apply_theme(self) -> None:
        self._sentence.setStyleSheet(f"color: {self.theme.warning}")

    def show_state(self, problem: str, notice: str = "") -> None:
        """Show why nothing is saved, else what there is to tell, else nothing."""
        sentence = problem or notice
        if sentence != self.text:
            self._sentence.setText(sentence)
        self.save.setVisible(bool(problem))
        self.understood.setVisible(not problem)
        self.setVisible(bool(sentence))
