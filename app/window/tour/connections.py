"""Tells the tour of all that its steps ask for. Imported by `app.window.help.help`."""

from app.pages.draw.page import DrawPage
from app.state.session import Session
from app.window.actions import Actions
from app.window.tour.guide import Tour


def connect_tour(tour: Tour, actions: Actions, session: Session, page: DrawPage) -> None:
    """Connect what a person does on the window to the events that the steps know."""
    session.trace_changed.connect(lambda: tour.note("drawn"))
    page.network_input.reasons_wanted.connect(lambda: tour.note("attribution"))
    actions.show_logits.toggled.connect(lambda: tour.note("logits"))
    actions.glossary.triggered.connect(lambda: tour.note("glossary"))
    page.layers.neuron_hovered.connect(lambda: tour.note("neuron"))
