"""Which digit is asked about, and which it is set against. For this folder."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.ui.layout.folding import kept_together
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import label_of
from nncore.network.prediction import Prediction

_ANSWER, _RUNNER_UP, _NOTHING = "answer", "runner-up", "nothing"
_LEAST_WIDTH = 96  # pixels; a long word is cut in a narrow window, and whole in the list
_DIGITS = {str(digit): str(digit) for digit in range(10)}


class DigitsChoice(QWidget):
    """ "Why … and not …": two choosers. Signals: ``chosen()``, the person chose another digit."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked = combo(tr("Digit that is asked about"), {_ANSWER: tr("the answer")} | _DIGITS)
        self._against = combo(
            tr("Digit it is set against"), {_NOTHING: tr("no other"), _RUNNER_UP: tr("the runner-up")} | _DIGITS
        )
        self._asked.setToolTip(tr("Which digit is explained; a click on its bar chooses it too."))
        self._against.setToolTip(tr("A digit to set against it, as by Ctrl+click: why this one and not that."))
        ui.column(
            ui.head(
                kept_together(label_of(self._asked, tr("Why")), self._asked),
                kept_together(label_of(self._against, tr("and not")), self._against),
            ),
            parent=self,
        )
        for chooser in (self._asked, self._against):
            chooser.setMinimumWidth(_LEAST_WIDTH)
            chooser.activated.connect(self._on_chosen)

    def choose(self, digit: int, *, is_against: bool) -> None:
        """Ask about a digit, or set it against the one that is asked about."""
        chooser = self._against if is_against else self._asked
        chooser.setCurrentIndex(chooser.findData(str(digit)))
        self._on_chosen()

    def digits(self, prediction: Prediction) -> tuple[int, int | None]:
        """Return the digit that is asked about and the other; a digit is never set against itself."""
        asked, against = self._asked.currentData(), self._against.currentData()
        label = prediction.label if asked == _ANSWER else int(asked)
        if against == _NOTHING:
            return label, None
        other = self._runner_up(prediction, label) if against == _RUNNER_UP else int(against)
        return label, None if other == label else other

    def _runner_up(self, prediction: Prediction, label: int) -> int:
        """Return the likeliest digit but the one that is asked about."""
        return prediction.runner_up if label == prediction.label else prediction.label

    def _on_chosen(self) -> None:
        self.chosen.emit()
