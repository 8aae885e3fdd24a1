"""A title over a plot, and behind it what its colours mean. Imported by the views of this page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import ui
from app.ui.text.live_text import live_heading
from app.ui.widgets.labels import marked_caption


class PlotTitle(QWidget):
    """What a plot shows, and a legend of coloured words at the right."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._legend = live_heading(), marked_caption()
        self._legend.setWordWrap(True)
        self.set_title(text)
        self._legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        ui.column(ui.head(self._title, self._legend), parent=self)

    def set_title(self, text: str) -> None:
        """Say anew what the plot shows."""
        self._title.set_text(text)

    def set_legend(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Show these entries: a sign such as "—" or "●", its colour, and the word behind it."""
        parts = (f'<span style="color:{color}">{sign}</span>&nbsp;{_unparted(word)}' for sign, color, word in entries)
        text = "&nbsp;&nbsp; ".join(parts)
        if text != self._legend.text():
            self._legend.setText(text)


def _unparted(words: str) -> str:
    """Return words that no line parts."""
    return words.replace(" ", "&nbsp;")
