"""The offer, at the next start, of a training that was interrupted. Imported by `interrupted`."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.ui.widgets.labels import readout
from nncore.errors import named
from nncore.network.network import Network


class Offer(QWidget):
    """One line that says what was interrupted, and what can be done with it. Hidden while there is nothing to offer.

    Signals: ``answered(str)``, "learn_on", "use" or "forget".
    """

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("An interrupted training"))
        self._sentence = readout()
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._sentence.setWordWrap(True)
        self.buttons = {name: ui.button(text) for name, text in _ANSWERS.items()}
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.clicked.connect(self._on_clicked)
        layout = ui.row(self._sentence, *self.buttons.values())
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def offer(self, network: Network | None) -> None:
        """Offer a network that was kept, or nothing."""
        self.setVisible(network is not None)
        if network is not None:
            name = named(str(network.card.get("name", tr("A run"))))
            step, steps = (value if type(value) is int else 0 for value in map(network.card.get, ("step", "steps")))
            is_done = step >= steps > 0
            what = (
                tr("was not saved")
                if is_done
                else tr("was interrupted at step {step:,} of {steps:,}", step=step, steps=steps)
            )
            self._sentence.setText(tr("“{name}” {what}; its network was kept.", name=name, what=what))
            self.buttons["learn_on"].setVisible(not is_done)

    def _on_clicked(self) -> None:
        self.answered.emit(self.sender().objectName())


_ANSWERS = {"learn_on": tr("Continue training"), "use": tr("Use on the Draw page"), "forget": tr("Forget it")}
