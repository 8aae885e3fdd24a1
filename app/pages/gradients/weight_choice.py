"""The controls that choose one weight or bias: layer, weight or bias, row, column. For the view of one weight."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from app import ui
from app.language import mark_text, tr
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import leave_wheel_to_page
from app.ui.style.fonts import SMALL, font
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption
from app.ui.widgets.switch import Switch
from nncore.concepts.one_weight import WeightPlace
from nncore.network.network import Network


class WeightChoice(QWidget):
    """Four controls and a button.

    Signals
    -------
    place_chosen(WeightPlace)
        The person set row or column.
    array_chosen(str)
        The person chose an array, "W2" or "b2", or asked for the steepest number in it.
    """

    place_chosen = Signal(object)
    array_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.layer = combo(tr("Layer"), {})
        self.layer.setToolTip(tr("The layer whose weights are looked at."))
        self.kind = Switch((mark_text("weight"), mark_text("bias")), tr("Weight or bias"))
        self.kind.setToolTip(tr("A weight lies between two neurons, a bias belongs to one."))
        self.row_box = _spin_box(tr("Row: from neuron"), tr("From which neuron, or pixel, the weight comes."))
        self.column_box = _spin_box(tr("Column: to neuron"), tr("To which neuron of the layer the weight goes."))
        self.steepest = ui.button(tr("Steepest"), tr("Choose the number of this layer that the loss depends on most."))
        boxes = ui.grid()
        for column, (text, box) in enumerate(((tr("row (from)"), self.row_box), (tr("column (to)"), self.column_box))):
            boxes.addWidget(caption(text), 0, column)
            boxes.addWidget(box, 1, column)
        ui.column(self.layer, ui.row(self.kind, 1, self.steepest), boxes, parent=self)
        self.layer.currentIndexChanged.connect(self._on_array_chosen)
        self.kind.chosen.connect(self._on_array_chosen)
        self.steepest.clicked.connect(self._on_array_chosen)
        self.row_box.valueChanged.connect(self._on_place_chosen)
        self.column_box.valueChanged.connect(self._on_place_chosen)

    def show_network(self, network: Network) -> None:
        """Offer the layers of this network."""
        self._sizes = network.sizes
        with QSignalBlocker(self.layer):
            self.layer.clear()
            for number, shape in enumerate(zip(network.sizes[:-1], network.sizes[1:], strict=True), 1):
                self.layer.addItem(
                    tr("Layer {number}:  {fan_in} → {fan_out}", number=number, fan_in=shape[0], fan_out=shape[1]),
                    number,
                )

    def show_place(self, place: WeightPlace) -> None:
        """Show which one is chosen."""
        with QSignalBlocker(self.layer), QSignalBlocker(self.row_box), QSignalBlocker(self.column_box):
            self.layer.setCurrentIndex(place.layer - 1)
            self.kind.choose("bias" if place.row is None else "weight")
            self.row_box.setEnabled(place.row is not None)
            self.row_box.setMaximum(self._sizes[place.layer - 1] - 1)
            self.column_box.setMaximum(self._sizes[place.layer] - 1)
            self.row_box.setValue(place.row or 0)
            self.column_box.setValue(place.column)

    def _on_array_chosen(self) -> None:
        kind = "b" if self.kind.word == "bias" else "W"
        self.array_chosen.emit(f"{kind}{self.layer.currentData()}")

    def _on_place_chosen(self) -> None:
        row_number = None if self.kind.word == "bias" else self.row_box.value()
        self.place_chosen.emit(WeightPlace(self.layer.currentData(), row_number, self.column_box.value()))


def _spin_box(name: str, tip: str) -> QSpinBox:
    box = QSpinBox()
    leave_wheel_to_page(box)
    box.setFont(font(SMALL))
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.lineEdit().setTextMargins(GAP // 2, 0, 0, 0)
    box.setKeyboardTracking(False)  # "123" is one choice, not three
    return box
