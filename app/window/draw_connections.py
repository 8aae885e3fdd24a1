"""The Draw page shows what the session knows, and asks it for more. Imported by the main window."""

from PySide6.QtCore import QObject, Signal

from app.pages.draw.page import DrawPage
from app.state.session import Session
from app.window.actions import Actions
from nncore.explanations.attributions import input_contributions, weight_picture


class DrawConnections(QObject):
    """Makes the connections of the Draw page with session and actions. GUI thread only.

    Signals: ``neuron_chosen(int, int)``, the person wants to know all about this neuron of a hidden layer, from 0.
    """

    neuron_chosen = Signal(int, int)

    def __init__(self, page: DrawPage, session: Session, actions: Actions) -> None:
        super().__init__(page)
        self._page, self._session, self._actions = page, session, actions
        session.timeline_changed.connect(page.show_timeline)
        session.drawing_replaced.connect(page.canvas.refresh)
        page.canvas.drawing_changed.connect(session.note_drawing)
        page.plots_built.connect(self._on_plots_built)
        page.probabilities.logits_chosen.connect(actions.show_logits.setChecked)
        page.network_input.reasons_wanted.connect(self._show_reasons)
        actions.eraser.toggled.connect(page.canvas.set_eraser)
        actions.grid.toggled.connect(page.canvas.set_grid_visible)
        actions.show_z.toggled.connect(self._on_show_z)
        actions.show_logits.toggled.connect(page.probabilities.show_logits)

    def show_network(self) -> None:
        """Show the network that reads."""
        self._page.show_network(self._session.network, self._session.base_network)

    def show_trace(self) -> None:
        """Show what the network makes of the drawing."""
        self._page.show_trace(self._session.trace, self._session.prediction, self._session.beside)
        self._show_reasons()

    def _on_plots_built(self) -> None:
        """Connect the panels that are built after the first paint, and show them what the others show already."""
        page, session = self._page, self._session
        for panel in page.hidden:
            panel.neuron_hovered.connect(page.explorer.mark_neuron)
            panel.neuron_hovered.connect(self._on_neuron_hovered)
            panel.neuron_chosen.connect(self.neuron_chosen)
            panel.quantity_chosen.connect(self._on_quantity_chosen)
        page.explorer.trial_requested.connect(session.try_activation)
        page.explorer.trial_ended.connect(session.end_trial)
        self._on_show_z(self._actions.show_z.isChecked())
        page.plots.show_network(session.network, session.base_network)
        page.plots.show_trace(session.trace)
        session.settle()

    def _show_reasons(self) -> None:
        """Show what in the drawing speaks for the answer, if the person wants to see it."""
        panel, trace, prediction = self._page.network_input, self._session.trace, self._session.prediction
        if trace is not None and prediction is not None and panel.shows_reasons:
            panel.show_reasons(input_contributions(self._session.network, trace, prediction.label))
        else:
            panel.show_reasons(None)

    def _on_neuron_hovered(self, layer: int, neuron: int) -> None:
        weights = weight_picture(self._session.network, layer + 1, neuron) if neuron >= 0 else None
        self._page.network_input.show_neuron(weights, layer, neuron)

    def _on_quantity_chosen(self, quantity: str) -> None:
        self._actions.show_z.setChecked(quantity == "z")

    def _on_show_z(self, is_shown: bool) -> None:
        for panel in self._page.hidden if self._page.has_plots else ():
            panel.set_quantity("z" if is_shown else "a")
