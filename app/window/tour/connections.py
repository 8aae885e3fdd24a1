"""Tells the tour of all that its steps ask for. Imported by `app.window.help.help`."""

from app.pages.draw.page import DrawPage
from app.state.session import Session
from app.window.actions import Actions
from app.window.tour.guide import Tour


def connect_tour(tour: Tour, actions: Actions, session: Session, page: DrawPage) -> None:
    """Connect what a person does on the window to the events and choices that the steps know."""

    def note_attribution(is_chosen: bool) -> None:
        tour.note_choice("attribution", is_chosen=is_chosen)

    def note_logits(is_chosen: bool) -> None:
        tour.note_choice("logits", is_chosen=is_chosen)

    note_attribution(page.network_input.shows_reasons)
    note_logits(actions.show_logits.isChecked())
    page.network_input.reasons_wanted.connect(note_attribution)
    actions.show_logits.toggled.connect(note_logits)
    session.trace_changed.connect(lambda: tour.note("drawn"))
    actions.glossary.triggered.connect(lambda: tour.note("glossary"))
    page.layers.neuron_hovered.connect(lambda: tour.note("neuron"))
