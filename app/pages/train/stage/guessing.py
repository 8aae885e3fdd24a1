"""Where a network stands that only guesses among ten digits, as a line in the plots of its loss and accuracy."""

from PySide6.QtCore import QPointF, Qt

from app.plots.plot import Plot
from app.ui.style.theme import Theme

SHARE = 0.1
"""How many of ten digits a guess gets right; its loss is −ln of that."""


class GuessingLine:
    """A dotted line with its name at the right, where curves of a network that learns have gone from it."""

    def __init__(self, plot: Plot, at: float, *, is_named_below: bool) -> None:
        self._at = at
        self._line = plot.add_line(stands=False, is_still=True)
        self._name = plot.add_text((1.0, 0.0 if is_named_below else 1.0))
        self._line.set_position(at)

    @property
    def text(self) -> str:
        """What is written at the line."""
        return self._name.text

    def show(self, words: str, right: float) -> None:
        """Write these words, as far as `right` on the axis."""
        self._name.write(words, QPointF(right, self._at))

    def set_theme(self, theme: Theme) -> None:
        """Stay behind the curves."""
        self._line.set_color(theme.text_muted, 1.0, Qt.PenStyle.DotLine)
        self._name.set_color(theme.text_muted)
