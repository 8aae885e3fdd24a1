"""The inside of the network that learns: its weights, its layers, and its answer to the person's drawing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import ui
from app.pages.train.runs.run import Run
from app.pages.train.stage.drawing import DrawingStrip
from app.pages.train.stage.layers import LayerCurves
from app.pages.train.stage.weights import WeightHistogram, WeightPictures
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from nncore.network.network import Network


class TrainInside(QWidget):
    """Four views side by side; below them, what the pointer reads in the two whose titles leave no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures, self.histogram = WeightPictures(), WeightHistogram()
        self.layers, self.strip = LayerCurves(), DrawingStrip()
        layout = ui.grid(parent=self, gap=3 * GAP, row_gap=GAP // 2)
        parts = self.pictures, self.histogram, self.layers, self.strip
        level(*(part.head for part in parts))
        for column, part in enumerate(parts):
            layout.addWidget(part, 0, column)
            layout.setColumnStretch(column, 1)
        layout.addWidget(self.histogram.readout, 1, 0, 1, 2)
        layout.addWidget(self.layers.readout, 1, 2, 1, 2)
        self.layers.readout.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout.setRowStretch(0, 1)

    def show_run(self, run: Run | None, epochs: float) -> None:
        """Show the course of a run over an axis of so many epochs, or nothing."""
        self.layers.show_run(run, epochs)
        self.strip.show_run(run, epochs)

    def show_network(self, network: Network | None) -> None:
        """Show the weights of a network, or nothing."""
        self.pictures.show_network(network)
        self.histogram.show_network(network)

    def mark(self, epochs: float | None) -> None:
        """Mark the moment that is shown, or none."""
        self.layers.mark(epochs)
        self.strip.mark(epochs)
