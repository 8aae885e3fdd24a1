"""What the file of a network does not say, to look at and put right. Imported by `chooser`."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from app import ui
from app.lab.sliced_work import SlicedWork
from app.language import tr
from app.sources.better_reading import INPUT_SCALES_TRIED, BetterReading, look_for_better
from app.ui.layout.boxes import GAP
from app.ui.widgets.chooser import Chooser
from app.ui.widgets.labels import label_of, paragraph
from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.models.assumptions import assumed, assumption_sentence, with_choices
from nncore.network.network import Network

_WIDTH_PX = 460


def has_assumptions(network: Network) -> bool:
    """Tell whether the file left open what the person may know: the activation or the input scale."""
    return bool({"activation", "input_scale"} & set(assumed(network)))


class AssumptionsDialog(QDialog):
    """Two choices for a network that was opened as it was assumed; what reads far better is looked for, and put there.

    Signals
    -------
    chosen(object, str, str)
        The network with these choices, its activation and its input scale; an empty text where the file says it.
    """

    chosen = Signal(object, str, str)

    def __init__(self, name: str, network: Network, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What {name} does not say", name=name))
        self.setMinimumWidth(_WIDTH_PX)
        self._network = network
        self._sentence = f"{name}: {assumption_sentence(network)}."
        self.words = paragraph(tr("{sentence} What reads better is being looked for …", sentence=self._sentence))
        self.activation, self.input_scale = self._activations(), self._scales()
        self.search = SlicedWork(self)
        self.search.finished.connect(self._on_found)
        self.search.failed.connect(self._on_failed)
        self.fault = paragraph()
        self.fault.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self.apply)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        rows = [
            ui.row(label_of(control, text), control, 1)
            for text, control in (
                (tr("Activation of the hidden layers"), self.activation),
                (tr("Scale of the pixels"), self.input_scale),
            )
            if control.count()
        ]
        ui.column(self.words, *rows, self.fault, buttons, parent=self, margins=(GAP, GAP, GAP, GAP))
        buttons.button(QDialogButtonBox.StandardButton.Apply).setDefault(True)  # a button outside a dialog forgets it
        self.search.start(look_for_better(network), first_slice_s=0.0)  # the dialog is seen first

    def apply(self) -> None:
        """Let the network read with what is chosen, or say what is wrong with it."""
        activation, scale = str(self.activation.currentData() or ""), self.input_scale.currentText().strip()
        try:
            network = with_choices(self._network, activation or None, scale or None)
        except NNCoreError as error:
            self.fault.setText(str(error))
            self.fault.show()
            return
        self.chosen.emit(network, activation, scale)
        self.accept()

    def _on_found(self, found: tuple[BetterReading | None, str | None]) -> None:
        """Say what was found; put it where the person has not chosen meanwhile."""
        better, poor = found
        self.words.setText(_words(self._sentence, better, poor))
        if better is None:
            return
        was = assumed(self._network)
        if better.activation and self.activation.currentData() == was["activation"]:
            self.activation.setCurrentIndex(self.activation.findData(better.activation))
        if better.input_scale and self.input_scale.currentText() == was["input_scale"]:
            self.input_scale.setCurrentText(better.input_scale)

    def _on_failed(self, why: str) -> None:
        self.words.setText(f"{self._sentence} {why}")

    def _activations(self) -> QComboBox:
        chooser = Chooser()
        if "activation" in (found := assumed(self._network)):
            for key, entry in ACTIVATIONS.items():
                chooser.addItem(tr(entry.name), key)
            chooser.setCurrentIndex(chooser.findData(found["activation"]))
        return chooser

    def _scales(self) -> QComboBox:
        chooser = Chooser()
        if "input_scale" in (found := assumed(self._network)):
            chooser.setEditable(True)
            chooser.addItems(INPUT_SCALES_TRIED)
            chooser.setToolTip(tr("0-1, 0-255, or mean and deviation of pixels of 0 … 1, such as 0.1307,0.3081."))
            chooser.setCurrentText(found["input_scale"])
        return chooser


def _words(sentence: str, better: BetterReading | None, poor: str | None) -> str:
    if better is None:
        return sentence if poor is None else tr("{sentence} But {poor}.", sentence=sentence, poor=poor)
    return tr(
        "{sentence} But {better}: that stands below, and Apply takes it.",
        sentence=sentence,
        better=better.sentence,
    )
