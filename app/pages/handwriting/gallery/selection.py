"""What can be done with the selected drawings: another label, away with them, or onto the Draw page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import listed, tr, tr_n
from app.pages.handwriting.collection import NONE_WORD, WORDS, Kept
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.chooser import combo

_LABELS = {
    "": tr("Another label…"),
    **{word: tr("Label {word}", word=word) for word in WORDS[:10]},
    NONE_WORD: tr("No digit"),
}


class Chosen(QWidget):
    """A description of what is selected, and three things to do with it; the gallery's keys do the same.

    Signals
    -------
    relabel_asked(str)
        They are to have this label.
    delete_asked()
        They are to go.
    drawing_asked()
        The one is wanted on the canvas of the Draw page.
    """

    relabel_asked = Signal(str)
    delete_asked = Signal()
    drawing_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.description = LiveText(font(SMALL), lines=3)
        self.description.setProperty("role", "muted")
        self.description.setAccessibleName(tr("What is selected"))
        self.label = combo(tr("Label of what is selected"), _LABELS)
        self.label.setToolTip(
            tr("Give what is selected another label; in the gallery a key does it: 0 to 9, N for none.")
        )
        self.delete = ui.button(tr("Delete"), tr("Take what is selected away (Delete); undo brings it back."))
        self.draw = ui.button(
            tr("Use on the Draw page"), tr("Lay it on the canvas, with everything live (double click).")
        )
        ui.column(self.description, self.label, ui.row(self.delete, self.draw, 1), parent=self)
        self.label.activated.connect(self._on_label)
        self.delete.clicked.connect(self.delete_asked)
        self.draw.clicked.connect(self.drawing_asked)
        self.show_selection((), "")

    def show_selection(self, selected: Sequence[Kept], description: str) -> None:
        """Say what is selected, and offer what can be done with it."""
        words = {drawing.word for drawing in selected}
        several = tr_n(
            "{n} drawing, labelled {labels}",
            "{n} drawings, labelled {labels}",
            len(selected),
            labels=listed(sorted(words)),
        )
        nothing = tr(
            "Click a drawing to select it, with Ctrl or Shift several; a double click, or Return, puts it on the "
            "Draw page."
        )
        self.description.set_text((description if len(selected) == 1 else several) if selected else nothing)
        self.label.setCurrentIndex(max(self.label.findData(words.pop()), 0) if len(words) == 1 else 0)
        self.label.setEnabled(bool(selected))
        self.delete.setEnabled(bool(selected))
        self.draw.setEnabled(len(selected) == 1)

    def _on_label(self) -> None:
        if word := str(self.label.currentData()):
            self.relabel_asked.emit(word)
