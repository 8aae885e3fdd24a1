"""The Draw page: canvas at the left, the network's layers in the middle, its answer at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSlider, QToolButton, QVBoxLayout, QWidget

from app import ui
from app.canvas.canvas import DrawingCanvas
from app.canvas.paper import DEFAULT_PEN_WIDTH, NARROWEST_PEN, WIDEST_PEN
from app.pages.draw.activation_explorer import ActivationExplorer
from app.pages.draw.hidden_layer import HiddenLayer
from app.pages.draw.network_card import NetworkCard
from app.pages.draw.network_input import NetworkInput
from app.pages.draw.prediction import PredictionPanel
from app.pages.draw.probabilities import Probabilities
from app.pages.draw.timeline import TimelinePanel
from app.state.drawing import Drawing
from app.state.timeline import Timeline
from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.scroller import Scroller
from app.ui.widgets import caption
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction

_CANVAS_SHARE = 0.285, 0.52  # of the page's width and height; the smaller of the two is the canvas's side
_SMALLEST_CANVAS, _SMALLEST_COLUMN = 240, 280
_NARROW = 1000  # narrower than that, the columns stand closer together
_RIGHT_SHARE = 18  # per cent of the width


class DrawPage(QWidget):
    """Lays out the canvas and the live panels, and hands each what it shows."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw")
        self.canvas = DrawingCanvas(drawing)
        self.tools = ui.row(gap=0)
        self.pen_slider = _pen_slider()
        self.network_input = NetworkInput()
        self.hidden = HiddenLayer(0), HiddenLayer(1)
        self.explorer = ActivationExplorer()
        self.prediction = PredictionPanel()
        self.probabilities = Probabilities()
        self.timeline = TimelinePanel()
        self.network_card = NetworkCard()
        self._left = self._left_column()
        self._set_canvas_side(_SMALLEST_CANVAS)
        self._columns = ui.row(
            self._left, (self._middle_column(), 100 - _RIGHT_SHARE), (self._right_column(), _RIGHT_SHARE), gap=3 * GAP
        )
        self._columns.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        ui.column(Scroller(self._columns), parent=self)
        self.pen_slider.valueChanged.connect(self._on_pen_width)

    def add_tools(self, actions: list[QAction | None]) -> None:
        """Put buttons under the canvas; None leaves a gap."""
        for action in actions:
            if action is None:
                self.tools.addStretch(1)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            if action.menu() is not None:
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.tools.addWidget(button)

    def show_network(self, network: Network, trained: Network) -> None:
        """Tell the panels which network the traces will come from."""
        for panel, is_there in zip(self.hidden, (len(network.activations) > layer for layer in (0, 1)), strict=True):
            panel.setVisible(is_there)
            if is_there:
                panel.show_network(network)
        self.explorer.show_network(network, trained)
        self.network_card.show_network(network, trained)

    def show_trace(self, trace: ForwardTrace | None, prediction: Prediction | None) -> None:
        """Show a trace, or the resting state, in every panel."""
        self.network_input.show_trace(trace)
        for panel in self.hidden:
            if not panel.isHidden():
                panel.show_trace(trace)
        self.explorer.show_trace(trace)
        self.prediction.show_prediction(prediction)
        self.probabilities.show_trace(trace, prediction)

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show how the answer came about; it comes when the pen rests, which is the time to fit the axes."""
        for panel in (*self.hidden, self.explorer):
            panel.settle()
        self.timeline.show_timeline(timeline)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = int(min(_CANVAS_SHARE[0] * self.width(), _CANVAS_SHARE[1] * self.height()))
        self._set_canvas_side(max(side, _SMALLEST_CANVAS))
        self._columns.setSpacing(GAP if self.width() < _NARROW else 3 * GAP)
        super().resizeEvent(event)

    def _set_canvas_side(self, side: int) -> None:
        width = max(side, _SMALLEST_COLUMN)
        self.canvas.setFixedSize(width, side)
        self._left.setFixedWidth(width)

    def _left_column(self) -> QWidget:
        """Return the canvas with all that belongs to it, as wide as the canvas."""
        widget = QWidget()
        column = ui.column(parent=widget)
        column.addWidget(self.canvas)
        column.addLayout(self.tools)
        pen_label = caption("Pen")
        pen_label.setToolTip(self.pen_slider.toolTip())
        column.addLayout(ui.row(pen_label, self.pen_slider))
        column.addSpacing(GAP)
        column.addWidget(self.network_input, 1)
        return widget

    def _middle_column(self) -> QVBoxLayout:
        column = ui.column()
        for panel in self.hidden:
            column.addWidget(panel, 4)
            column.addSpacing(GAP)
        column.addWidget(self.explorer, 7)
        return column

    def _right_column(self) -> QVBoxLayout:
        column = ui.column(self.prediction, (self.probabilities, 5))
        column.addSpacing(GAP)
        column.addWidget(self.timeline, 4)
        column.addSpacing(GAP)
        column.addWidget(self.network_card)
        return column

    def _on_pen_width(self, width: int) -> None:
        self.canvas.set_pen_width(float(width))


def _pen_slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(int(NARROWEST_PEN), int(WIDEST_PEN))
    slider.setValue(int(DEFAULT_PEN_WIDTH))
    slider.setAccessibleName("Pen width")
    slider.setToolTip("How thick the ink looks here. The network's own pen is always 2.2 of its 28 pixels wide.")
    return slider
