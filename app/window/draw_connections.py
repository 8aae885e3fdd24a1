"""The Draw page shows what the session knows, and asks it for more. Imported by the main window."""

from PySide6.QtCore import QObject, Signal

from app.pages.draw.page import DrawPage
from app.state.replay import Replay
from app.state.session import Session
from app.window.actions import Actions
from nncore.explanations.attributions import weight_picture


class DrawConnections(QObject):
    """Makes the connections of the Draw page with session and actions. GUI thread only.

    Signals: ``neuron_chosen(int, int)``, the person wants to know all about this neuron of a hidden layer, from 1.
    """

    neuron_chosen = Signal(int, int)

    def __init__(self, page: DrawPage, session: Session, actions: Actions) -> None:
        super().__init__(page)
        self._page, self._session, self._actions = page, session, actions
        self.replay = Replay(session, self)
        session.timeline_changed.connect(page.show_timeline)
        session.drawing_replaced.connect(page.canvas.refresh)
        page.canvas.drawing_changed.connect(session.note_drawing)
        page.plots_built.connect(self._on_plots_built)
        page.probabilities.logits_chosen.connect(actions.show_logits.setChecked)
        actions.replay.triggered.connect(self.replay.toggle)
        actions.eraser.toggled.connect(page.canvas.set_eraser)
        actions.grid.toggled.connect(page.canvas.set_grid_visible)
        actions.show_z.toggled.connect(self._on_show_z)
        actions.show_logits.toggled.connect(page.probabilities.show_logits)

    def show_network(self) -> None:
        """Show the network that reads."""
        self._page.show_network(self._session.network, self._session.base_network)

    def show_trace(self) -> None:
        """Show what the network makes of the drawing."""
        session = self._session
        self._page.show_trace(session.trace, session.prediction, session.grid, session.segments)

    def _on_plots_built(self) -> None:
        """Connect the panels that are built after the first paint, and show them what the others show already."""
        page, session = self._page, self._session
        page.layers.neuron_hovered.connect(page.explorer.mark_neuron)
        page.layers.neuron_hovered.connect(self._on_neuron_hovered)
        page.layers.neuron_chosen.connect(self.neuron_chosen)
        page.layers.quantity_chosen.connect(self._on_quantity_chosen)
        page.timeline.moment_chosen.connect(self.replay.go)
        page.timeline.play_wanted.connect(self.replay.toggle)
        self.replay.playing_changed.connect(page.timeline.show_playing)
        page.explorer.trial_requested.connect(session.try_activation)
        page.explorer.trial_ended.connect(session.end_trial)
        self._on_show_z(self._actions.show_z.isChecked())
        self.show_network()
        self.show_trace()  # to the panels that this network needs beside the usual two
        session.tell_timeline()  # the pen may have come to rest before there was anything to show it

    def _on_neuron_hovered(self, layer: int, neuron: int) -> None:
        weights = weight_picture(self._session.network, layer, neuron) if neuron >= 0 else None
        self._page.network_input.show_neuron(weights, layer, neuron)

    def _on_quantity_chosen(self, quantity: str) -> None:
        self._actions.show_z.setChecked(quantity == "z")

    def _on_show_z(self, is_shown: bool) -> None:
        if self._page.has_plots:
            self._page.layers.set_quantity("z" if is_shown else "a")
