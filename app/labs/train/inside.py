"""The inside of the network that learns: its weights, its layers, and its answer to the person's drawing."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.labs.train.drawing import DrawingStrip
from app.labs.train.layers import LayerCurves
from app.labs.train.training_run import Run
from app.labs.train.weights import WeightHistogram, WeightPictures
from app.theme import Theme
from app.widgets import GAP
from nncore.network import Network


class TrainInside(QWidget):
    """Four views side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures, self.histogram = WeightPictures(theme), WeightHistogram(theme)
        self.layers, self.strip = LayerCurves(theme), DrawingStrip(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GAP)
        for part in (self.pictures, self.histogram, self.layers, self.strip):
            layout.addWidget(part, 1)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        for part in (self.pictures, self.histogram, self.layers, self.strip):
            part.set_theme(theme)

    def show_run(self, run: Run | None, passes: float) -> None:
        """Show the course of a run over an axis of so many passes, or nothing."""
        self.layers.show_run(run, passes)
        self.strip.show_run(run, passes)

    def show_network(self, network: Network | None) -> None:
        """Show the weights of a network, or nothing."""
        self.pictures.show_network(network)
        self.histogram.show_network(network)

    def mark(self, passes: float | None) -> None:
        """Mark the moment that is shown, or none."""
        self.layers.mark(passes)
        self.strip.mark(passes)
