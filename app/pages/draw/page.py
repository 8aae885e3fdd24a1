"""The Draw page: canvas at the left, a look into the network in the middle, its answer at the right."""

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSlider, QToolButton, QWidget

from app import ui
from app.canvas.canvas import DrawingCanvas
from app.canvas.paper import DEFAULT_PEN_WIDTH, NARROWEST_PEN, WIDEST_PEN
from app.language import tr
from app.pages.draw.answer.network_card import NetworkCard
from app.pages.draw.answer.prediction import PredictionPanel
from app.pages.draw.answer.probabilities import Probabilities
from app.pages.draw.input.network_input import NetworkInput
from app.pages.draw.panels import Panels
from app.pages.draw.studies.studies import Studies
from app.pages.draw.studies.study import Reading
from app.state.drawing import Drawing
from app.state.timeline import Timeline
from app.ui.accessibility.access_keys import without_access_key
from app.ui.layout.boxes import GAP, PAGE_MARGINS
from app.ui.layout.scroller import Scroller
from app.ui.overriding import override
from app.ui.pictures.pixels import overlay_image
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.widgets.labels import caption
from app.ui.widgets.slider import Slider
from app.ui.words.source import set_word_view
from nncore.evaluation.segmentation import ReadSegments
from nncore.explanations.attributions import input_contributions
from nncore.ink.grids import Grid
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction

if TYPE_CHECKING:
    from app.pages.draw.answer.timeline import TimelinePanel
    from app.pages.draw.live_plots import LivePlots
    from app.pages.draw.studies.layers.activation_explorer import ActivationExplorer
    from app.pages.draw.studies.layers.hidden_layer import HiddenLayer
    from app.pages.draw.studies.layers.study import LayersStudy

_LOW = 640  # pixels of the page; air is the first thing that a lower one does without
_ICON_SIDE, _LARGEST_ICON = 16, 28  # pixels; with larger ones the tools had no room below the smallest canvas


class DrawPage(Themed, QWidget):
    """Lays out the canvas and the live panels, and hands each what it shows.

    What pyqtgraph paints is built when it is first asked for, at the latest when the window has been painted once.

    Signals
    -------
    plots_built()
        It is there, and wants to be told of the network, the trace and the timeline.
    picture_chosen(array, str)
        The person wants this picture of ink, shape (28, 28), on the canvas; its true label, if known.
    message(str)
        A sentence for the status line.
    """

    plots_built = Signal()
    picture_chosen = Signal(object, str)
    message = Signal(str)

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw")
        set_word_view(self)
        self._around = ui.row(margins=PAGE_MARGINS)
        ui.column(Scroller(self._around), parent=self)
        self.canvas = DrawingCanvas(drawing)
        self.tools = ui.row(gap=0)
        self.pen_slider = _pen_slider()
        self.network_input = NetworkInput()
        self.studies = Studies()
        self.prediction = PredictionPanel()
        self.probabilities = Probabilities()
        self.network_card = NetworkCard()
        self._drawing = drawing
        self._tool_buttons: list[QToolButton] = []
        self._network: Network | None = None
        self._reading: Reading | None = None
        self._while_drawing = QWidget()  # a place kept for the timeline, so that nothing moves
        pen_label = caption(tr("Pen"))
        pen_label.setToolTip(self.pen_slider.toolTip())
        self.panels = Panels(
            self._around,
            self.canvas,
            (self.tools, ui.row(pen_label, self.pen_slider)),
            self.prediction,
            {
                "input": self.network_input,
                "inside": self.studies,
                "probabilities": self.probabilities,
                "timeline": self._while_drawing,
                "network": self.network_card,
            },
        )
        self._connect()
        self.follow_theme()

    def _connect(self) -> None:
        self.pen_slider.valueChanged.connect(self._on_pen_width)
        self.network_input.reasons_wanted.connect(self._show_reasons)
        self.probabilities.bars.digit_chosen.connect(self._ask_why)
        self.studies.overlay_changed.connect(self._show_overlay)
        self.studies.patch_moved.connect(self.canvas.set_patch)
        self.canvas.cell_pointed.connect(self._point_at)
        self.studies.picture_chosen.connect(self.picture_chosen)
        self.studies.message.connect(self.message)

    def add_tools(self, actions: list[QAction | None]) -> None:
        """Put buttons under the canvas; None leaves a gap."""
        for action in actions:
            if action is None:
                self.tools.addStretch(1)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(without_access_key(action.text()))
            if action.menu() is not None:
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.tools.addWidget(button)
            self._tool_buttons.append(button)

    @cached_property
    def plots(self) -> "LivePlots":
        """The panels that pyqtgraph paints, built and laid out at the first asking."""
        from app.pages.draw.live_plots import LivePlots

        made = vars(self)["plots"] = LivePlots(self.studies)  # before the signal: who hears it asks for them
        self.studies.set_layers(made.layers)
        ui.column(made.timeline, parent=self._while_drawing)
        self.plots_built.emit()
        return made

    @property
    def has_plots(self) -> bool:
        """Whether `plots` has been built."""
        return "plots" in vars(self)

    @property
    def layers(self) -> "LayersStudy":
        """The study of the layers at work."""
        return self.plots.layers

    @property
    def hidden(self) -> "tuple[HiddenLayer, ...]":
        """The panels of the hidden layers."""
        return tuple(self.layers.hidden)

    @property
    def explorer(self) -> "ActivationExplorer":
        """The panel of the activation functions."""
        return self.layers.explorer

    @property
    def timeline(self) -> "TimelinePanel":
        """The panel that shows how the answer came about."""
        return self.plots.timeline

    def show_network(self, network: Network, trained: Network) -> None:
        """Tell the panels which network the traces will come from."""
        self._network = network
        if self.has_plots:
            self.plots.layers.show_network(network, trained)
        self.network_card.show_network(network, trained)

    def show_trace(
        self,
        trace: ForwardTrace | None,
        prediction: Prediction | None,
        grid: Grid | None,
        segments: ReadSegments | None = None,
    ) -> None:
        """Show a trace, or the resting state, in every panel.

        The grid says where its pixels lie on the canvas; `segments` are the answers to each digit, if there are
        several, or one with a mark.
        """
        self.canvas.set_grid(grid)
        self.network_input.show_trace(trace)
        self.prediction.show_prediction(prediction, segments)
        self.probabilities.show_trace(trace, prediction)
        if self._network is not None:
            self._reading = Reading(self._network, trace, prediction, self._drawing)
            self.studies.show_reading(self._reading)
        if self.has_plots:
            self.plots.timeline.show_moment(self._drawing.moment)
        self._show_reasons()

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show how the answer came about; it comes when the pen rests, which is the time to fit the axes."""
        self.studies.show_timeline(timeline)
        if self.has_plots:
            self.plots.timeline.show_timeline(timeline, is_picture=timeline is None and not self._drawing.is_empty)
        self.prediction.announce()

    def present(self, panels: Collection[str], *, is_large: bool) -> None:
        """Show the canvas with its answer and, of all else, only these panels; in the large, both take more room."""
        self.prediction.show_large(is_large)
        self.studies.present(is_large=is_large)
        side = min(enlarged(_ICON_SIDE), _LARGEST_ICON) if is_large else _ICON_SIDE
        for button in self._tool_buttons:
            button.setIconSize(QSize(side, side))
        self.panels.show_panels(panels, is_large=is_large)

    @override
    def apply_theme(self) -> None:
        self._show_overlay()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.panels.fit(self.size())
        left, top, right, bottom = PAGE_MARGINS
        self._around.setContentsMargins(left, GAP if self.height() < enlarged(_LOW) else top, right, bottom)
        super().resizeEvent(event)

    def _ask_why(self, digit: int, is_against: bool) -> None:
        """Show what speaks for a digit, or for the one that is asked about and not for this one."""
        self.studies.show_study("why").ask(digit, is_against=is_against)

    def _point_at(self, pixel: int | None) -> None:
        """Let the study that is open look at what the hand points at."""
        self.studies.current.point_at(pixel)

    def _show_overlay(self) -> None:
        """Lay over the ink what the chosen study explains, and mark the digits that it asks about."""
        study = self.studies.current
        self.canvas.set_overlay(None if study.overlay is None else overlay_image(self.theme, study.overlay))
        self.probabilities.bars.set_marks(*study.asked)
        self._show_reasons()

    def _show_reasons(self) -> None:
        """Show beside the canvas what speaks for the answer, or what the study that is open explains."""
        reading, reasons = self._reading, self.studies.current.overlay
        if not self.network_input.shows_reasons or reading is None or reading.trace is None:
            reasons = None
        elif reasons is None and reading.prediction is not None:
            reasons = input_contributions(reading.network, reading.trace, reading.prediction.label)
        self.network_input.show_reasons(reasons)

    def _on_pen_width(self, width: int) -> None:
        self.canvas.set_pen_width(float(width))


def _pen_slider() -> QSlider:
    slider = Slider(Qt.Orientation.Horizontal)
    slider.setRange(int(NARROWEST_PEN), int(WIDEST_PEN))
    slider.setValue(int(DEFAULT_PEN_WIDTH))
    slider.setAccessibleName(tr("Pen width"))
    slider.setToolTip(tr("How thick the ink looks here. The network's own pen is always 2.2 of its 28 pixels wide."))
    return slider
