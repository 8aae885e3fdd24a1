"""The panels of the Draw page that pyqtgraph paints: two hidden layers, the activation functions, the timeline."""

from app.pages.draw.activation_explorer import ActivationExplorer
from app.pages.draw.hidden_layer import HiddenLayer
from app.pages.draw.timeline import TimelinePanel
from app.state.timeline import Timeline
from nncore.network.network import ForwardTrace, Network


class LivePlots:
    """The four panels and what is shown in all of them. A module of its own: to load pyqtgraph takes as long as all
    else that the window needs, so the page imports it when the window has been painted once."""

    def __init__(self) -> None:
        self.hidden = HiddenLayer(0), HiddenLayer(1)
        self.explorer = ActivationExplorer()
        self.timeline = TimelinePanel()

    def show_network(self, network: Network, trained: Network) -> None:
        """Tell the panels which network the traces will come from; a layer that it lacks is hidden."""
        for panel, is_there in zip(self.hidden, (len(network.activations) > layer for layer in (0, 1)), strict=True):
            panel.setVisible(is_there)
            if is_there:
                panel.show_network(network)
        self.explorer.show_network(network, trained)

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show a trace, or the resting state."""
        for panel in self.hidden:
            if not panel.isHidden():
                panel.show_trace(trace)
        self.explorer.show_trace(trace)

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show how the answer came about, and fit the axes."""
        for panel in (*self.hidden, self.explorer):
            panel.settle()
        self.timeline.show_timeline(timeline)
