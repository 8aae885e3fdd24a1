"""Ten bars: the probability, or the logit, of each digit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.draw.answer.digit_bars import DigitBars
from app.ui.widgets.labels import heading
from app.ui.widgets.switch import Switch
from nncore.network.network import ForwardTrace
from nncore.network.prediction import Prediction


class Probabilities(QWidget):
    """The ten bars with their title and the switch between probabilities and logits.

    Signals: ``logits_chosen(bool)``, when the person switches.
    """

    logits_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("probabilities")
        self.setAccessibleName(tr("Probabilities"))
        self.bars = DigitBars()
        self._trace: ForwardTrace | None = None
        self._is_rejected = False
        self._switch = Switch(("%", mark_text("logits")), tr("Probabilities or logits"))
        self._switch.setToolTip(tr("Logits are what the last layer gives; softmax turns them into probabilities."))
        self._title = heading(tr("Probabilities"))
        ui.column(ui.head(self._title, self._switch), (self.bars, 100), 1, parent=self)
        self._switch.chosen.connect(self._on_switched)

    @property
    def shows_logits(self) -> bool:
        """Whether the bars are logits."""
        return self._switch.word == "logits"

    def show_logits(self, is_shown: bool) -> None:
        """Show logits, or probabilities."""
        self._switch.choose("logits" if is_shown else "%")
        self._title.setText(tr("Logits") if is_shown else tr("Probabilities"))
        self._show_bars()

    def show_trace(self, trace: ForwardTrace | None, prediction: Prediction | None) -> None:
        """Show the answer of a trace, greyed where the prediction rejects it, or the resting state."""
        self._trace = trace
        self._is_rejected = prediction is not None and prediction.is_rejected
        self._show_bars()

    def _on_switched(self) -> None:
        self.show_logits(self.shows_logits)
        self.logits_chosen.emit(self.shows_logits)

    def _show_bars(self) -> None:
        values = None
        if self._trace is not None:
            values = self._trace.logits if self.shows_logits else self._trace.probabilities
        self.bars.set_values(values, are_logits=self.shows_logits, is_greyed=self._is_rejected)
