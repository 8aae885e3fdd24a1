"""The pages of the window, each built when it is first opened. Imported by what the window is made of."""

import logging
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.lab.page import Page
from app.lab.roles import HasMade, KeepsWork
from app.language import tr
from app.ui.faults import unexpected
from app.window.navigation.pages import LABS, PageSpec
from app.window.navigation.visited import Visited
from app.window.remembered.settings import Settings, State

_LOG = logging.getLogger(__name__)
_DRAW = "draw"


class PageStack(QStackedWidget):
    """Draw, which is added first, and the labs; one is shown, and a lab comes back as it was left. GUI thread only.

    Signals
    -------
    built(Page)
        A lab was built; it is to be connected.
    shown(str)
        The page of this name is shown now.
    said(str)
        A sentence for the line of messages.
    """

    built = Signal(object)
    shown = Signal(str)
    said = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._labs: dict[str, Page] = {}
        self.titles = {_DRAW: tr("Draw"), **{spec.name: spec.title for spec in LABS}}
        self.current_name = _DRAW
        self.visited = Visited()

    @property
    def current_lab(self) -> Page | None:
        """The page that is shown, if it is another than Draw."""
        return self._labs.get(self.current_name)

    def lab(self, name: str) -> Page:
        """Return a lab, built if it was not opened before."""
        if name not in self._labs:
            page = self._restored(next(spec for spec in LABS if spec.name == name))
            page.setObjectName(name)
            self._labs[name] = page
            self.addWidget(page)
            self.built.emit(page)
        return self._labs[name]

    def show_page(self, name: str) -> None:
        """Go to a page."""
        self.setCurrentIndex(0 if name == _DRAW else self.indexOf(self.lab(name)))
        self.current_name = name
        self.visited.note(name)
        self.shown.emit(name)

    def go_back(self) -> None:
        """Go to the page before."""
        self.show_page(self.visited.back())

    def go_forward(self) -> None:
        """Go to the page that was left by going back."""
        self.show_page(self.visited.forward())

    def remember(self, settings: Settings) -> None:
        """Write down how each lab stands, or, if it was not opened, how it stood at the last."""
        for spec in LABS:
            state = _state_of(spec.name)
            settings.remember(state, self._state(spec) if spec.name in self._labs else self._settings.value(state))

    def unsaved(self) -> Iterator[tuple[KeepsWork, str]]:
        """Yield each lab that would lose what a person made, with the sentence about it; one that cannot tell might."""
        for spec in LABS:
            page = self._labs.get(spec.name)
            if isinstance(page, KeepsWork) and (sentence := _unsaved(spec, page)):
                yield page, sentence

    def take_states(self, settings: Settings) -> None:
        """Let each lab stand as these settings say, now or when it is first opened."""
        for spec in LABS:
            values = settings.value(_state_of(spec.name))
            self._settings.remember(_state_of(spec.name), values)
            if values and spec.name in self._labs:
                self._bring_back(spec, self._labs[spec.name], values)

    def made(self) -> dict[str, Any]:
        """Return what the labs made that belongs into a session's file, by their names."""
        return {name: made for name, page in self._labs.items() if isinstance(page, HasMade) and (made := page.made())}

    def take_made(self, made: Mapping[str, Any]) -> None:
        """Give each lab what it made in another sitting."""
        for spec in LABS:
            if spec.name in made and isinstance(page := self.lab(spec.name), HasMade):
                page.take_made(made[spec.name])

    def shut_down(self) -> None:
        """End the work of all labs; whatever goes wrong in one keeps no other from ending its own."""
        for page in self._labs.values():
            try:
                page.shut_down()
            except Exception:
                _LOG.exception("the page %s did not end well", page.objectName())

    def _state(self, spec: PageSpec) -> Mapping[str, Any]:
        """Return how a lab stands; one that cannot tell, for whatever reason, stands as it did at the start."""
        try:
            return self._labs[spec.name].state()
        except Exception:
            _LOG.exception("the page %s cannot say how it stands", spec.name)
            return self._settings.value(_state_of(spec.name))

    def _bring_back(self, spec: PageSpec, page: Page, values: Mapping[str, Any]) -> None:
        """Let a lab that is built stand so; undo takes that back."""
        try:
            page.restore(values)
            page.note_step("session")
        except Exception:
            _LOG.exception("the page %s cannot be brought back", spec.name)
            page.reset()
            self.said.emit(tr("How the page {title} stood could not be read; it begins anew.", title=spec.title))

    def _restored(self, spec: PageSpec) -> Page:
        """Return a page as it was left; what it cannot remember, for whatever reason, leaves it as it is at first."""
        page = spec.build(self)
        try:
            page.restore(self._settings.value(_state_of(spec.name)))
        except Exception:
            _LOG.exception("the page %s cannot be brought back", spec.name)
            page.deleteLater()
            page = spec.build(self)
            self.said.emit(tr("What the page {title} remembered could not be read; it begins anew.", title=spec.title))
        return page


def _unsaved(spec: PageSpec, page: KeepsWork) -> str:
    try:
        return page.unsaved()
    except Exception as error:
        return unexpected(error, tr("Saving the page {title}", title=spec.title))


def _state_of(name: str) -> State:
    return State(f"page/{name}")
