"""A title over a plot, and behind it what its colours mean. Imported by the views of this page."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import ui
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.text.label import Label
from app.ui.text.live_text import live_heading
from app.ui.words.worded_text import document


class PlotTitle(QWidget):
    """What plots show, which is their name too, and a legend of coloured words at the right."""

    def __init__(self, text: str, *plots: QWidget) -> None:
        super().__init__()
        for plot in plots:
            plot.setAccessibleName(text)
        self._title, self._legend = live_heading(), _Legend()
        self.set_title(text)
        self.head = ui.head(self._title, self._legend)
        ui.column(self.head, parent=self)

    def set_title(self, text: str) -> None:
        """Say anew what the plot shows."""
        self._title.set_text(text)

    def set_legend(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Show these entries: a sign such as "—" or "●", its colour, and the word behind it."""
        parts = (f'<span style="color:{color}">{sign}</span>&nbsp;{_unparted(word)}' for sign, color, word in entries)
        text = "&nbsp;&nbsp; ".join(parts)
        if text != self._legend.text():
            self._legend.setText(text)


class _Legend(Label):
    """Coloured words that stand in one line, if they can: below the title rather than in several lines beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(font(SMALL))
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def sizeHint(self) -> QSize:
        in_one_line = document(self, self.text(), -1, is_rich=True, is_wrapped=False)
        return QSize(math.ceil(in_one_line.idealWidth()), super().sizeHint().height())


def _unparted(words: str) -> str:
    """Return words that no line parts."""
    return words.replace(" ", "&nbsp;")
